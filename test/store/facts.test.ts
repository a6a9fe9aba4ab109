import { describe, expect, it } from 'vitest';
import { codedLibrary, sampleFact } from './support/coded-library.ts';
import { AT } from './support/sample-document.ts';
import { codeOf } from './support/temporary-library.ts';

const FACTS = [
  sampleFact('subject', 'Child A'),
  sampleFact('subject', 'Child B'),
  sampleFact('publishedDate', 'May 2021', '2021-05'),
];

describe('case facts', () => {
  it('show what counts, with every candidate, its page and its words', () => {
    const { store } = codedLibrary(1, FACTS);
    const [subject] = store.caseFacts(1);
    expect(subject).toMatchObject({
      name: 'subject',
      confirmed: false,
      values: [
        {
          id: 1,
          value: 'Child A',
          page: 1,
          quote: 'Child A',
          fileName: 'review.pdf',
          state: 'proposed',
        },
      ],
      candidates: [{ id: 1 }, { id: 2 }],
    });
  });

  it('confirm one value, which takes the place of the one before, and undo gives all back', () => {
    const { store, by } = codedLibrary(1, FACTS);
    const before = store.caseFacts(1);
    store.decideFact(1, 'accepted', by);
    expect(store.decideFact(2, 'accepted', by)).toMatchObject({
      words: 'confirmed the subject',
      changed: 2,
    });
    expect(store.caseFacts(1)[0]).toMatchObject({
      confirmed: true,
      values: [{ id: 2, coder: 'Ana Bell', decidedAt: AT }],
      candidates: [{ id: 2 }, { id: 1, state: 'proposed' }],
    });
    expect(store.listCases()[0]).toMatchObject({ subject: 'Child B', toCheck: ['publishedDate'] });
    const { factId } = store.setFact(1, { name: 'subject', value: ' Child C ' }, by);
    expect(store.listCases()[0]?.subject).toBe('Child C');
    expect(store.factHistory(factId)).toMatchObject([
      { how: 'done', before: null, after: { value: 'Child C' } },
    ]);
    store.undo(by);
    expect(store.listCases()[0]?.subject).toBe('Child B');
    store.undo(by);
    store.undo(by);
    expect(store.caseFacts(1)).toEqual(before);
    expect(store.listCases()[0]).toMatchObject({
      subject: 'Child A',
      toCheck: ['publishedDate', 'subject'],
    });
    expect(store.verify().ok).toBe(true);
  });

  it('are rejected, and the next one counts', () => {
    const { store, by } = codedLibrary(1, FACTS);
    store.decideFact(1, 'rejected', by);
    expect(store.listCases()[0]?.subject).toBe('Child B');
    store.decideFact(2, 'rejected', by);
    expect(store.listCases()[0]?.subject).toBeNull();
  });

  it('set by hand are not among those read from the document, and go with it when the case is split', () => {
    const { store, by } = codedLibrary(2, FACTS);
    store.mergeCases(1, [2], by);
    store.setFact(1, { name: 'sex', value: 'boy', documentId: 2, page: 1, quote: 'He' }, by);
    expect(store.documentReview(2)?.facts).toHaveLength(3);
    const { caseId } = store.splitCase([2], by);
    expect(store.caseFacts(caseId).find(({ name }) => name === 'sex')).toMatchObject({
      confirmed: true,
      values: [{ value: 'boy', state: 'manual', confidence: null, page: 1, quote: 'He' }],
    });
  });

  it('of the case that others are merged into go on counting, whichever was imported first', () => {
    const { store, by } = codedLibrary(3, FACTS);
    store.setFact(2, { name: 'subject', value: 'Child M' }, by);
    const before = store.listCases()[2];
    store.mergeCases(3, [1], by);
    expect(
      store
        .listDocuments()
        .filter(({ caseId }) => caseId === 3)
        .map(({ id }) => id),
    ).toEqual([3, 1]);
    expect(store.caseFacts(3).every(({ values }) => values[0]?.documentId === 3)).toBe(true);
    expect(store.listCases().find(({ id }) => id === 3)).toMatchObject({
      subject: before?.subject,
      partnership: before?.partnership,
    });
    // What somebody confirmed counts, wherever it comes from.
    store.mergeCases(3, [2], by);
    expect(store.listCases()).toMatchObject([{ id: 3, subject: 'Child M', documents: 3 }]);
    store.undo(by);
    store.undo(by);
    expect(store.listCases().map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(store.listDocuments().map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(store.verify().ok).toBe(true);
  });

  it.each<[string, Parameters<ReturnType<typeof codedLibrary>['store']['setFact']>[1]]>([
    ['an empty value', { name: 'subject', value: ' ' }],
    ['a date without its date', { name: 'publishedDate', value: 'May' }],
    ['a month that is none', { name: 'publishedDate', value: 'x', iso: '2021-13' }],
    ['a day that is none', { name: 'publishedDate', value: 'x', iso: '2021-02-30' }],
    ['a date for what has none', { name: 'subject', value: 'x', iso: '2021' }],
  ])('refuse %s', (_, fact) => {
    const { store, by } = codedLibrary(1, FACTS);
    expect(codeOf(() => store.setFact(1, fact, by))).toBe('not-possible');
    expect(store.actStack().undo).toBeNull();
  });

  it('say what would go with a case', () => {
    const { store, by } = codedLibrary(1, FACTS);
    store.editTags([1], { decision: 'accepted', note: 'x' }, by);
    store.decideFact(1, 'accepted', by);
    expect(store.caseExtent(1)).toEqual({
      documents: 1,
      passages: 4,
      proposed: 3,
      confirmed: 1,
      rejected: 0,
      notes: 1,
      factsConfirmed: 1,
    });
    expect(codeOf(() => store.caseExtent(9))).toBe('not-found');
  });
});
