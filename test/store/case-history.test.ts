import { describe, expect, it } from 'vitest';
import { codedLibrary, sampleFact } from './support/coded-library.ts';
import { codeOf } from './support/temporary-library.ts';

describe('the history of a case', () => {
  it('tells imports, facts, merges, splits and what was taken back, and counts tags by day', () => {
    const { store, by } = codedLibrary(2, [sampleFact('subject', 'Child N')]);
    const told = (caseId: number) => store.caseHistory(caseId).map(({ kind }) => kind);
    expect(told(1)).toEqual(['document-imported']);
    store.decideFact(1, 'accepted', { ...by, at: '2026-03-02T10:00:00.000Z' });
    store.undo({ ...by, at: '2026-03-03T10:00:00.000Z' });
    store.editTags([1, 2], { decision: 'accepted' }, { ...by, at: '2026-03-04T10:00:00.000Z' });
    store.editTags([2], { decision: 'rejected' }, { ...by, at: '2026-03-04T11:00:00.000Z' });
    expect(told(1)).toEqual(['document-imported', 'fact-decided', 'undo', 'tags-changed']);
    expect(store.caseHistory(1).at(-1)).toMatchObject({
      who: 'Ana Bell',
      at: '2026-03-04T11:00:00.000Z',
      words: 'decided or changed 2 tags',
      documentIds: [1],
    });
    store.mergeCases(1, [2], { ...by, at: '2026-03-05T10:00:00.000Z' });
    expect(told(1).filter((kind) => kind === 'document-imported')).toHaveLength(2);
    const { caseId } = store.splitCase([2], { ...by, at: '2026-03-06T10:00:00.000Z' });
    expect(told(1).slice(-2)).toEqual(['cases-merged', 'case-split']);
    expect(told(caseId)).toEqual(['document-imported', 'cases-merged', 'case-split']);
    expect(codeOf(() => store.caseHistory(99))).toBe('not-found');
  });
});
