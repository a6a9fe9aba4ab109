import { describe, expect, it } from 'vitest';
import {
  isFoldedAway,
  missingPages,
  passagesOf,
  resultRows,
  type NearPassage,
  type SearchAnswer,
} from '../../../src/renderer/src/features/search/result-rows.ts';

const answer = (over: Partial<SearchAnswer>): SearchAnswer => ({
  inWords: '',
  parts: [],
  passedOver: [],
  hints: [],
  related: [],
  passages: 7,
  cases: 2,
  ofCases: 4,
  byCase: [
    { caseId: 3, passages: 5, shown: [31, 32] },
    { caseId: 1, passages: 2, shown: [11, 12] },
  ],
  listed: 4,
  hits: [],
  facets: {
    case: [],
    partnership: [],
    year: [],
    reviewType: [],
    harm: [],
    ageBand: [],
    status: [],
    section: [],
    theme: [],
    stance: [],
    tagged: [],
  },
  nearly: { passages: 0, hits: [], about: [] },
  ...over,
});

describe('rows of results', () => {
  it('puts each case before its passages, in order, and offers those left out', () => {
    expect(resultRows(answer({}), { open: [], perCase: 2, near: 10 })).toEqual([
      { kind: 'case', caseId: 3, passages: 5 },
      { kind: 'hit', at: 0, passageId: 31 },
      { kind: 'hit', at: 1, passageId: 32 },
      { kind: 'more', caseId: 3, left: 3 },
      { kind: 'case', caseId: 1, passages: 2 },
      { kind: 'hit', at: 2, passageId: 11 },
      { kind: 'hit', at: 3, passageId: 12 },
    ]);
  });

  it('lets a case that was opened be closed again', () => {
    const byCase = [{ caseId: 3, passages: 3, shown: [31, 32, 33] }];
    expect(resultRows(answer({ byCase }), { open: [3], perCase: 2, near: 10 }).at(-1)).toEqual({
      kind: 'more',
      caseId: 3,
      left: 0,
    });
    expect(
      resultRows(answer({ byCase }), { open: [3], perCase: 3, near: 10 }).at(-1),
    ).toMatchObject({ kind: 'hit' });
  });

  it('offers more of what only comes near, and the first few again once all is shown', () => {
    const near = (shown: number, passages: number) => {
      const hits = Array.from({ length: shown }, (_, passageId) => ({ passageId }) as NearPassage);
      const given = answer({ byCase: [], nearly: { passages, hits, about: [] } });
      return resultRows(given, { open: [], perCase: 2, near: 10 }).at(-1);
    };
    expect(near(10, 10)).toMatchObject({ kind: 'near' });
    expect(near(10, 37)).toEqual({ kind: 'more-near', left: 27 });
    expect(near(37, 37)).toEqual({ kind: 'more-near', left: 0 });
    // Nobody reads more than a hundred that do not say all of it.
    expect(near(90, 4000)).toEqual({ kind: 'more-near', left: 10 });
    expect(near(100, 4000)).toEqual({ kind: 'more-near', left: 0 });
  });

  it('says what there is to know first, and other words last', () => {
    const rows = resultRows(answer({ hints: [{ kind: 'x', words: 'y' }], related: ['z'] }), {
      open: [],
      perCase: 2,
      near: 10,
    });
    expect(rows[0]).toEqual({ kind: 'hints' });
    expect(rows.at(-1)).toEqual({ kind: 'related' });
    expect(passagesOf(rows)).toEqual([31, 32, 11, 12]);
  });

  it('folds away only what belongs to a case of which more was found than is shown', () => {
    const hits = [{ passageId: 33, caseId: 3 } as NearPassage];
    const given = answer({ nearly: { passages: 1, hits, about: [] } });
    expect(isFoldedAway(given, { passageId: 34, caseId: 3 })).toBe(true);
    expect(isFoldedAway(given, { passageId: 31, caseId: 3 })).toBe(false);
    // It is listed among those that only come near.
    expect(isFoldedAway(given, { passageId: 33, caseId: 3 })).toBe(false);
    // All of this case are shown, and of that none was found.
    expect(isFoldedAway(given, { passageId: 13, caseId: 1 })).toBe(false);
    expect(isFoldedAway(given, { passageId: 51, caseId: 5 })).toBe(false);
  });

  it('names each page of hits that is not read yet, once', () => {
    const rows = resultRows(answer({}), { open: [], perCase: 2, near: 10 });
    expect(missingPages(rows, () => undefined, 2)).toEqual([0, 1]);
    expect(missingPages(rows, () => undefined, 60)).toEqual([0]);
  });
});
