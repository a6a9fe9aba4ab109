import { describe, expect, it } from 'vitest';
import {
  NEARLY_THE_SAME,
  offerSameCases,
  type CaseTraits,
} from '../../../src/core/review/same-case.ts';
import { NearTexts } from '../../../src/core/text/near-texts.ts';
import { textSketch } from '../../../src/core/text/text-sketch.ts';

function traits(caseId: number, given: Partial<CaseTraits>): CaseTraits {
  return {
    caseId,
    partnership: 'Northvale Safeguarding Children Partnership',
    subject: 'Child Q',
    year: 2022,
    documents: [],
    ...given,
  };
}

const NOTHING_NEAR = (): ReadonlyMap<number, number> => new Map();

const offered = (...cases: CaseTraits[]): string[] =>
  offerSameCases(cases, NOTHING_NEAR).map((offer) => `${offer.cases.join('+')} ${offer.why}`);

describe('offerSameCases', () => {
  it('offers a review and its response: same place, child and about the same year', () => {
    expect(
      offered(
        traits(2, { year: 2023 }),
        traits(1, { partnership: 'Northvale LSCB', subject: 'CHILD Q' }),
      ),
    ).toEqual(['1+2 same-subject']);
    expect(offered(traits(1, {}), traits(2, { year: null }))).toEqual(['1+2 same-subject']);
  });

  it('does not take every Child Q for one', () => {
    expect(offered(traits(1, {}), traits(2, { partnership: 'Eastmere SCP' }))).toEqual([]);
    expect(offered(traits(1, {}), traits(2, { year: 2017 }))).toEqual([]);
    expect(offered(traits(1, {}), traits(2, { subject: 'Child R' }))).toEqual([]);
    expect(offered(traits(1, { subject: null }), traits(2, { subject: null }))).toEqual([]);
    const unnamed = 'Local Safeguarding Children Board';
    expect(
      offered(traits(1, { partnership: unnamed }), traits(2, { partnership: unnamed })),
    ).toEqual([]);
  });

  it('finds a draft and its final by their texts, whatever the facts say', () => {
    const draft = Array.from({ length: 400 }, (_, i) => `word${i}`);
    const final = draft.with(200, 'changed').slice(5);
    const other = Array.from({ length: 400 }, (_, i) => `other${i}`);
    const texts = new NearTexts(NEARLY_THE_SAME);
    const cases = [draft, final, other].map((words, i) => {
      texts.add(i + 11, textSketch(words.join(' ')));
      return traits(i + 1, { subject: null, documents: [i + 11] });
    });
    const offers = offerSameCases(cases, (document) => texts.near(document));
    expect(offers).toMatchObject([{ cases: [1, 2], why: 'same-text' }]);
    expect(offers[0]?.similarity).toBeGreaterThan(0.9);
  });

  it('offers each pair once, by the texts that are closest, and in the order of the cases', () => {
    const near: Record<number, Record<number, number>> = {
      1: { 4: 0.6, 5: 0.8, 99: 1 },
      2: { 4: 0.7, 3: 0.9 },
      3: { 2: 0.9 },
      4: { 1: 0.6, 2: 0.7 },
      5: { 1: 0.8 },
    };
    const offers = offerSameCases(
      [
        traits(7, { documents: [4, 5] }),
        traits(2, { documents: [1, 2] }),
        traits(5, { documents: [3] }),
        traits(9, { documents: [6] }),
      ],
      (document) =>
        new Map(Object.entries(near[document] ?? {}).map(([id, share]) => [Number(id), share])),
    );
    expect(offers).toEqual([
      { cases: [2, 5], why: 'same-text', similarity: 0.9 },
      { cases: [2, 7], why: 'same-text', similarity: 0.8 },
      { cases: [2, 9], why: 'same-subject', similarity: null },
      { cases: [5, 7], why: 'same-subject', similarity: null },
      { cases: [5, 9], why: 'same-subject', similarity: null },
      { cases: [7, 9], why: 'same-subject', similarity: null },
    ]);
  });
});
