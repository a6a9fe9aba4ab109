import { describe, expect, it } from 'vitest';
import { offerSameCases, type CaseTraits } from '../../../src/core/review/same-case.ts';
import { textSketch } from '../../../src/core/text/text-sketch.ts';

function traits(caseId: number, given: Partial<CaseTraits>): CaseTraits {
  return {
    caseId,
    partnership: 'Northvale Safeguarding Children Partnership',
    subject: 'Child Q',
    year: 2022,
    sketches: [],
    ...given,
  };
}

const offered = (...cases: CaseTraits[]): string[] =>
  offerSameCases(cases).map((offer) => `${offer.cases.join('+')} ${offer.why}`);

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
    const cases = [draft, final, other].map((words, i) =>
      traits(i + 1, { subject: null, sketches: [textSketch(words.join(' '))] }),
    );
    expect(offered(...cases)).toEqual(['1+2 same-text']);
  });
});
