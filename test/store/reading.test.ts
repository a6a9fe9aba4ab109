import { describe, expect, it } from 'vitest';
import type { TagRow } from '../../src/services/ports.ts';
import { AT, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codedLibrary, TEXTS, TWO_THEMES } from './support/coded-library.ts';
import { temporaryLibrary } from './support/temporary-library.ts';

/** What is told of a tag beside its passage, but its evidence. */
const BESIDE = [
  'id',
  'passageId',
  'theme',
  'stance',
  'state',
  'unsure',
  'confidence',
  'shownConfidence',
  'rule',
  'why',
  'note',
  'coder',
  'start',
  'end',
] as const;

describe('reading', () => {
  it('opens with the outline: sections, what is left in each, warnings, and the case', () => {
    const { store, by } = codedLibrary(2);
    store.mergeCases(1, [2], by);
    store.editTags([1], { decision: 'rejected' }, by);
    const outline = store.documentOutline(1);
    expect(outline).toMatchObject({
      id: 1,
      fileName: 'review.pdf',
      warnings: [{ code: 'marked-draft', pages: [1] }],
      sections: [{ index: 0, heading: 'Analysis', firstPassage: 0, left: 3, decided: 1 }],
      progress: { proposals: 4, decided: 1, left: 3, unsure: 0, manual: 0 },
      caseProgress: { proposals: 8, decided: 1, left: 7 },
      caseDocuments: [{ id: 1 }, { id: 2 }],
      recommendations: [{ number: 'R1' }],
    });
    expect(outline?.length).toBe(Array.from([...TEXTS, 'Number 0.'].join('\n')).length);
    expect(store.documentOutline(9)).toBeUndefined();
  });

  it('counts what is left by section', () => {
    const { store } = temporaryLibrary();
    const made = sampleDocument({
      texts: ['one', 'two', 'three'],
      proposals: [
        [sampleProposal('visits', 'one', [0, 1])],
        [],
        [sampleProposal('visits', 'three', [0, 1]), sampleProposal('curiosity', 'three', [0, 1])],
      ],
    });
    const [section] = made.read.review.sections;
    if (section === undefined) throw new Error('one section');
    const sections = [
      section,
      { ...section, heading: 'Empty' },
      { ...section, heading: 'Findings' },
    ];
    const passages = made.read.review.passages.map((one, index) => ({
      ...one,
      section: index === 2 ? 2 : 0,
    }));
    const review = { ...made.read.review, sections, passages };
    store.addDocument(
      { ...made, read: { ...made.read, review } },
      store.useCodebook(TWO_THEMES, AT),
      AT,
    );
    expect(
      store
        .documentOutline(1)
        ?.sections.map(({ heading, firstPassage, left }) => [heading, firstPassage, left]),
    ).toEqual([
      ['Analysis', 0, 1],
      ['Empty', null, 0],
      ['Findings', 2, 2],
    ]);
  });

  it('gives passages in chunks, with their tags and evidence', () => {
    const { store } = codedLibrary(2);
    const chunk = store.readPassages(2, 1, 2);
    expect(chunk).toMatchObject([
      {
        id: 6,
        position: 1,
        paragraph: '1.2',
        text: TEXTS[1],
        tags: [
          { id: 6, theme: 'curiosity' },
          { id: 7, theme: 'visits' },
        ],
      },
      { position: 2, tags: [{ evidence: [{ text: 'visited' }] }] },
    ]);
    expect(store.readPassages(2, 4, 10)).toEqual([]);
    expect(store.readPassages(9, 0, 10)).toBeUndefined();
    const whole = store
      .readPassages(1, 0, 100)
      ?.map(({ tags: _tags, id: _id, position: _position, ...passage }) => passage);
    expect(whole).toEqual(store.documentReview(1)?.passages);
  });

  it('gives tags beside their passages as lists tell them, all, of a stretch, or these', () => {
    const { store, by } = codedLibrary(2);
    store.editTags([5], { decision: 'rejected', note: 'not here' }, by);
    store.addTags(
      { theme: 'visits', stance: 'good', spans: [{ passageId: 6, start: 2, end: 5 }] },
      by,
    );
    const listed = (of: (tag: TagRow) => boolean) =>
      store
        .listTags({ documentId: 2 })
        .filter(of)
        .map(({ evidence, ...tag }) => ({
          evidence: evidence.map(({ start, end }) => ({ start, end })),
          ...Object.fromEntries(BESIDE.map((name) => [name, tag[name]])),
        }));
    const idOf = (tag: object): number => Number(Reflect.get(tag, 'id'));
    const inOrder = (tags: readonly object[]) => tags.toSorted((a, b) => idOf(a) - idOf(b));
    expect(inOrder(store.tagsBeside({ documentId: 2 }))).toEqual(inOrder(listed(() => true)));
    expect(inOrder(store.tagsBeside({ documentId: 2, from: 1, to: 2 }))).toEqual(
      inOrder(listed(({ passageId }) => passageId === 6)),
    );
    expect(inOrder(store.tagsBeside({ documentId: 2, tagIds: [5, 1, 99] }))).toEqual(
      inOrder(listed(({ id }) => id === 5)),
    );
    expect(store.tagsBeside({ documentId: 2 }).map(({ passageId }) => passageId)).toEqual(
      store
        .tagsBeside({ documentId: 2 })
        .map(({ passageId }) => passageId)
        .toSorted((a, b) => a - b),
    );
    expect(store.placedPassages(2, 1, 2)).toEqual(
      store.readPassages(2, 1, 2)?.map(({ tags: _tags, ...passage }) => passage),
    );
    expect(store.placedPassages(9, 0, 2)).toBeUndefined();
  });

  it('lists the same tags however they are narrowed, in the order of cases, documents and passages', () => {
    const { store, by } = codedLibrary(3);
    store.mergeCases(1, [3], by);
    store.editTags([2, 7], { decision: 'accepted' }, by);
    const all = store.listTags({});
    expect(all.map(({ documentId }) => documentId)).toEqual(
      [1, 3, 2].flatMap((document) =>
        all.flatMap((tag) => (tag.documentId === document ? document : [])),
      ),
    );
    for (const filter of [
      { theme: 'visits' },
      { state: 'accepted' as const },
      { theme: 'visits', state: 'proposed' as const },
      { caseId: 1 },
      { caseId: 1, theme: 'curiosity' },
      { documentId: 3, state: 'proposed' as const },
      { passageId: 6 },
      { passageId: 6, theme: 'visits' },
      { passageId: 99 },
    ]) {
      const own = all.filter((tag) =>
        Object.entries(filter).every(([name, value]) => Reflect.get(tag, name) === value),
      );
      expect(store.listTags(filter), JSON.stringify(filter)).toEqual(own);
      expect(store.listTags({ ...filter, limit: 2 })).toEqual(own.slice(0, 2));
    }
  });

  it('goes to the next and the previous undecided proposal, over documents and cases', () => {
    const { store, by } = codedLibrary(3);
    // Cases 1 and 3 are one: the order is documents 1, 3, then 2.
    store.mergeCases(1, [3], by);
    store.editTags([2, 3, 4, 5], { decision: 'accepted' }, by);
    store.editTags([9], { unsure: true }, by);
    const walk = (
      direction: 'next' | 'previous',
      within: 'document' | 'case' | 'library',
      unsure = false,
    ) => {
      const seen: number[] = [];
      let at: { documentId: number; tagId?: number } = { documentId: direction === 'next' ? 1 : 2 };
      for (;;) {
        const next = store.undecidedTag({ direction, within, unsure, ...at });
        if (next === undefined) return seen;
        seen.push(next.tagId);
        at = next;
      }
    };
    expect(walk('next', 'document')).toEqual([1]);
    expect(walk('next', 'case')).toEqual([1, 10, 11, 12]);
    expect(walk('next', 'library')).toEqual([1, 10, 11, 12, 6, 7, 8]);
    expect(walk('next', 'library', true)).toEqual([1, 9, 10, 11, 12, 6, 7, 8]);
    expect(walk('previous', 'library')).toEqual([1, 10, 11, 12, 6, 7, 8].toReversed());
    expect(
      store.undecidedTag({ direction: 'next', within: 'library', documentId: 1, theme: 'visits' }),
    ).toMatchObject({ tagId: 11, documentId: 3, caseId: 1 });
    // Whatever is left in the document itself.
    const elsewhere = (direction: 'next' | 'previous', documentId: number) =>
      store.undecidedTag({ direction, within: 'elsewhere', documentId })?.tagId;
    expect(elsewhere('next', 1)).toBe(10);
    expect(elsewhere('previous', 2)).toBe(12);
    expect(elsewhere('previous', 1)).toBeUndefined();
    expect(
      store.undecidedTag({ direction: 'next', within: 'library', documentId: 99 }),
    ).toBeUndefined();
  });

  it('passes over proposals under the confidence asked for, in the order of the words', () => {
    const { store } = temporaryLibrary();
    const text = 'They asked him. He was visited.';
    const proposed = (theme: string, evidence: readonly [number, number], confidence: number) => ({
      ...sampleProposal(theme, text, evidence),
      confidence,
    });
    const [asked, visited] = [[5, 10] as const, [23, 30] as const];
    store.addDocument(
      sampleDocument({
        texts: [text, text],
        proposals: [
          [proposed('curiosity', asked, 0.4), proposed('visits', visited, 0.6)],
          [proposed('visits', visited, 0.7), proposed('curiosity', asked, 0.8)],
        ],
      }),
      store.useCodebook(TWO_THEMES, AT),
      AT,
    );
    const walk = (direction: 'next' | 'previous', leastConfidence: number) => {
      const seen: number[] = [];
      let at: { documentId: number; tagId?: number } = { documentId: 1 };
      for (;;) {
        const next = store.undecidedTag({ direction, within: 'document', leastConfidence, ...at });
        if (next === undefined) return seen;
        seen.push(next.tagId);
        at = next;
      }
    };
    expect(walk('next', 0.5)).toEqual([2, 4, 3]);
    expect(walk('previous', 0.5)).toEqual([3, 4, 2]);
    expect(walk('next', 0.75)).toEqual([4]);
    expect(walk('next', 0)).toEqual([1, 2, 4, 3]);
  });

  it('gives the places of the text on the pages asked for', () => {
    const { store } = codedLibrary();
    expect(store.sourceMap(1)).toEqual(store.documentReview(1)?.sourceMap);
    expect(store.sourceMap(1, { from: 2, to: 3 })).toEqual([]);
    expect(store.sourceMap(9)).toBeUndefined();
  });

  it('reads the passages around one, as far as its document goes', () => {
    const { store } = codedLibrary(2);
    const all = store.readPassages(2, 0, 100) ?? [];
    for (const [at, { id }] of all.entries()) {
      const near = store.passagesAround(id, 1)?.map((one) => one.id);
      expect(near).toEqual(all.slice(Math.max(at - 1, 0), at + 2).map((one) => one.id));
    }
    expect(store.passagesAround(all[0]?.id ?? 0, 0)).toMatchObject([{ position: 0 }]);
    expect(store.passagesAround(4000, 1)).toBeUndefined();
  });

  it('tells how a tag came to be, whatever was done to it since', () => {
    const { store, by } = codedLibrary(1);
    const before = store.tag(1);
    store.editTags([1], { theme: 'visits', stance: 'good' }, by);
    expect(store.tagOrigin(1)).toEqual({
      at: before?.createdAt,
      madeBy: 'rule',
      coder: null,
      rule: before?.rule,
      theme: before?.theme,
      stance: before?.stance,
      confidence: before?.confidence,
      codebookVersion: TWO_THEMES.version,
    });
    const { tagIds } = store.addTags(
      { theme: 'visits', stance: 'good', spans: [{ passageId: 1, start: 0, end: 3 }] },
      by,
    );
    const [made = 0] = tagIds;
    expect(store.tagOrigin(made)).toMatchObject({ madeBy: 'person', rule: null, theme: null });
    expect(store.tagOrigin(made)?.coder).not.toBeNull();
    store.deleteTags([made], by);
    expect(store.tagOrigin(made)).toBeUndefined();
  });
});
