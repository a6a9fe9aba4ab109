import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointOffsets } from '../../../src/core/text/offsets.ts';
import { firstFrom, WordFinder } from '../../../src/renderer/src/features/reader/find-words.ts';

/** The words found, cut out of the rows by the offsets that were given. */
function wordsFound(rows: readonly string[], sought: string): string[] {
  return new WordFinder(rows).find(sought).map(({ row, start, end }) => {
    const text = rows[row] ?? '';
    const offsets = new CodePointOffsets(text);
    return text.slice(offsets.toUnits(start), offsets.toUnits(end));
  });
}

describe('finding words', () => {
  it.each([
    ['capitals', 'The Nurse saw a NURSE', 'nurse', ['Nurse', 'NURSE']],
    [
      'curly quotes',
      'the child\u2019s \u201Cvoice\u201D',
      `child's "voice"`,
      ['child\u2019s \u201Cvoice\u201D'],
    ],
    ['single quotes for double', 'a \u2018lived experience\u2019', '"lived', ['\u2018lived']],
    [
      'hyphens and spaces',
      'follow-up, follow up, follow\u2011up',
      'follow up',
      ['follow-up', 'follow up', 'follow\u2011up'],
    ],
    [
      'a hyphen that may be missing',
      'multi-agency multiagency',
      'multiagency',
      ['multi-agency', 'multiagency'],
    ],
    [
      'a hyphen that was typed',
      'multiagency, multi agency',
      'multi-agency',
      ['multiagency', 'multi agency'],
    ],
    ['soft hyphens', 'super\u00ADvision', 'supervision', ['super\u00ADvision']],
    [
      'accents, either way',
      'Ren\u00E9e, Rene\u0301e, Renee',
      'ren\u00E9e',
      ['Ren\u00E9e', 'Rene\u0301e', 'Renee'],
    ],
    [
      'ligatures and wide spaces',
      'a \uFB01rst\u00A0visit',
      'first visit',
      ['\uFB01rst\u00A0visit'],
    ],
    ['characters of two units before it', '\u{1F61F}\u{1F61F} bruise', 'bruise', ['bruise']],
    ['signs that mean something to a pattern', 'age (3.5) or 345', '(3.5)', ['(3.5)']],
    ['a dash alone', 'one \u2013 two', '\u2014', ['\u2013']],
  ])('is forgiving of %s', (_, text, sought, found) => {
    expect(wordsFound([text], sought)).toEqual(found);
  });

  it('does not join words that stand apart', () => {
    expect(wordsFound(['apart from a part'], 'a part')).toEqual(['a part']);
    expect(wordsFound(['never theless'], 'nevertheless')).toEqual([]);
  });

  it('finds nothing where nothing is sought', () => {
    expect(wordsFound(['some words'], '')).toEqual([]);
    expect(wordsFound(['some words'], '  \u00AD ')).toEqual([]);
  });

  it('finds what a plain search of plain letters finds, in the order of the rows', () => {
    const rows = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'B', ' '), maxLength: 30 }));
    const sought = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, sought, (texts, words) => {
        const plain = texts.flatMap((text, row) => {
          const places = [];
          for (
            let at = text.toLowerCase().indexOf(words);
            at >= 0;
            at = text.toLowerCase().indexOf(words, at + words.length)
          )
            places.push({ row, start: at, end: at + words.length });
          return places;
        });
        expect(new WordFinder(texts).find(words)).toEqual(plain);
      }),
    );
  });
});

describe('finding words of a search', () => {
  it('finds any of them, whole, and of two at one place the longer', () => {
    const text = 'A home visit, home visits and homes: the visit was short.';
    const found = new WordFinder([text]).findWhole(['home', 'visit', 'home visit', '\u00AD']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'home visit',
      'home',
      'visit',
    ]);
    expect(new WordFinder([text]).findWhole([])).toEqual([]);
  });
});

describe('the first place from a row', () => {
  const found = [
    { row: 2, start: 0, end: 1 },
    { row: 5, start: 0, end: 1 },
  ];
  it('is the next one, or the very first after the last', () => {
    expect(firstFrom(found, 3)).toBe(1);
    expect(firstFrom(found, 5)).toBe(1);
    expect(firstFrom(found, 6)).toBe(0);
    expect(firstFrom([], 6)).toBe(-1);
  });
});
