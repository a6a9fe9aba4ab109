import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../src/core/identity/find-identifiers.ts';
import { placeLeft, redactor } from '../../../src/core/redaction/redactor.ts';
import { wordsLeft } from '../../../src/core/redaction/words-left.ts';

const redact = redactor(
  {
    taken: new Map([
      ['Kayleigh Marsden', 'Child A'],
      ['a rare condition', 'a condition'],
    ]),
    kept: new Set(['Ashmere']),
  },
  (text) => findIdentifiers(text, ['Kayleigh Marsden']),
);

describe('redactor', () => {
  it('takes out words that were taken out of the document, by their replacement', () => {
    const { text, takenOut } = redact('Kayleigh Marsden has a rare condition.');
    expect(text).toBe('[Child A] has [a condition].');
    expect(takenOut).toHaveLength(2);
  });

  it('takes out parts of known names and what the finder knows by itself', () => {
    expect(redact('It was marsden, on 3 May 2019.').text).not.toMatch(/marsden|3 May/iu);
  });

  it.each([' Kit', 'Kit ', '\nKit'])('knows a word taken out as %j wherever it stands', (words) => {
    const one = redactor({ taken: new Map([[words, 'Child B']]), kept: new Set() }, () => []);
    const { text, takenOut } = one('He was with Kit then. Kitty was not.');
    expect(text).toBe('He was with [Child B] then. Kitty was not.');
    expect(takenOut).toHaveLength(1);
  });

  it('tells where words stand that it left, and of no others', () => {
    const whole = '😀 Kayleigh Marsden has a rare condition, and Kayleigh Marsden knew.';
    const { text, takenOut } = redact(whole);
    const left = (words: string) => {
      const start = whole.indexOf(words);
      const place = placeLeft({ start, end: start + words.length }, takenOut);
      return place && text.slice(place.start, place.end);
    };
    for (const words of ['😀', ' has ', ', and', 'knew.']) expect(left(words)).toBe(words);
    for (const words of ['Marsden', 'a rare', 'has a', 'condition,']) {
      expect(left(words)).toBeUndefined();
    }
  });

  it('leaves what a person kept', () => {
    expect(redact('She moved to Ashmere.').text).toBe('She moved to Ashmere.');
  });
});

describe('wordsLeft', () => {
  it('tells words that the file holds and the text did not', () => {
    expect(wordsLeft(['Kayleigh', 'Ann'], 'by Kayleigh, planned', 'planned')).toEqual({
      inFile: ['Kayleigh'],
      inModel: [],
    });
  });

  it('looks for a word as it stands, with whatever space it was taken out', () => {
    expect(wordsLeft([' Vale'], 'near Vale', 'Ainsley Vale')).toEqual({
      inFile: [],
      inModel: [' Vale'],
    });
    expect(wordsLeft([' Vale'], 'by Vale', 'planned').inFile).toEqual([' Vale']);
  });

  it('tells of a name that stands in capitals that it stands, and is not of the writer', () => {
    const left = wordsLeft(['Ainsley'], 'Ainsley Vale Board', 'AINSLEY VALE BOARD');
    expect(left).toEqual({ inFile: [], inModel: ['Ainsley'] });
  });

  it('finds words over the end of a line, and tells those that the text itself holds', () => {
    expect(wordsLeft(['Mary Penn', 'Will'], 'Mary\nPenn. Will', 'Will it')).toEqual({
      inFile: ['Mary Penn'],
      inModel: ['Will'],
    });
  });
});
