import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LearnedThemes, chosen } from '../../../../src/core/themes/learned/learned-themes.ts';
import { proposeThemes } from '../../../../src/core/themes/propose.ts';
import { COMPILED, PASSAGES, tinyModel } from './tiny-model.ts';

const MODEL = tinyModel();
const learned = new LearnedThemes(MODEL);
const propose = (text: string, sectionKind?: 'recommendations' | 'quotation' | 'glossary') =>
  proposeThemes(COMPILED, { text, ...(sectionKind && { sectionKind }) }, learned);

describe('LearnedThemes', () => {
  it('proposes what no rule reaches, in words that passages of the theme share', () => {
    const text = 'There was vodka bottles by the door at visit 40 and nobody acted.';
    expect(proposeThemes(COMPILED, { text })).toEqual([]);
    const [proposal] = propose(text);
    expect(proposal).toMatchObject({ theme: 'drink', stance: 'concern', rule: 'learned:drink' });
    expect(proposal?.evidence.map((one) => one.text).join(' ')).toContain('vodka bottles');
    expect(proposal?.why).toContain('people labelled');
  });

  it('proposes nothing where the words speak of nothing it learned', () => {
    expect(propose('The new library opened beside the bus route in June.')).toEqual([]);
  });

  it('leaves themes it does not know to their rules', () => {
    const text = 'The harbour was not safe.';
    const [byRule] = proposeThemes(COMPILED, { text });
    expect(byRule?.theme).toBe('own');
    expect(propose(text)).toContainEqual(byRule);
  });

  it('takes a recommendation for a concern, a quotation for a mention, a glossary for nothing', () => {
    const text = 'The midwife saw vodka bottles once again at home that day and responded well.';
    expect(propose(text).map(({ stance }) => stance)).toContain('good');
    expect(propose(text, 'recommendations').map(({ stance }) => stance)).toEqual(['concern']);
    expect(propose(text, 'quotation').map(({ stance }) => stance)).toEqual(['mention']);
    expect(propose(text, 'glossary')).toEqual([]);
  });

  it('takes what is ordered for a concern, and a noun that looks like an order for none', () => {
    const stances = (text: string): string[] => propose(text).map(({ stance }) => stance);
    expect(
      stances('3. Ensure that the midwife saw vodka bottles at home and responded well.'),
    ).toEqual(['concern']);
    expect(
      stances('To ensure this the midwife saw vodka bottles at home and responded well.'),
    ).toContain('good');
    expect(
      stances('Review midwife saw vodka bottles once again at home that day and responded well.'),
    ).toContain('good');
  });

  it('leaves a passage of a few words to the rules', () => {
    const short = 'The midwife saw vodka bottles there once again and she responded well.';
    expect(propose(short)).toEqual(proposeThemes(COMPILED, { text: short }));
    const longer = 'The midwife saw vodka bottles there once again and then she responded well.';
    expect(propose(longer)).not.toEqual(proposeThemes(COMPILED, { text: longer }));
  });

  it('proposes the same for a passage whatever it read before', () => {
    const fresh = PASSAGES.map(({ text }) =>
      proposeThemes(COMPILED, { text }, new LearnedThemes(MODEL)),
    );
    const backwards = PASSAGES.toReversed().map(({ text }) => propose(text));
    expect(backwards.toReversed()).toEqual(fresh);
  });

  it('gives evidence at its place in code points, however the text is written', () => {
    const pieces = fc.constantFrom(
      'vodka bottles',
      'empty cans',
      'rent arrears',
      'damp walls',
      'alcohol',
      'nobody acted',
      '😀',
      '𝒜',
      'e\u0301',
      '\r\n',
      '. ',
      ', ',
      ' ',
      '’s',
      '\u00a0',
      'There was',
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 6, maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const points = Array.from(text);
        for (const { evidence, confidence } of propose(text)) {
          seen += 1;
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
          let after = -1;
          for (const { start, end, text: words } of evidence) {
            expect(start).toBeGreaterThan(after);
            expect(points.slice(start, end).join('')).toBe(words);
            after = end - 1;
          }
        }
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe('chosen', () => {
  const leanings = (concern: number, good: number, mention: number) => [
    { stance: 'concern' as const, share: concern },
    { stance: 'good' as const, share: good },
    { stance: 'mention' as const, share: mention },
  ];

  it('takes the likeliest, and the other beside it only where that is likely too', () => {
    const of = (...shares: [number, number, number]) =>
      chosen(leanings(...shares), 0.45).map(({ stance }) => stance);
    expect(of(0.7, 0.2, 0.1)).toEqual(['concern']);
    expect(of(0.5, 0.6, 0.1)).toEqual(['concern', 'good']);
    expect(of(0.46, 0.2, 0.6)).toEqual(['mention']);
  });
});
