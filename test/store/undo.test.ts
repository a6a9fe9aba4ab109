import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagEdit } from '../../src/core/coding/tag-edit.ts';
import { editLibraryCodebook } from '../../src/services/edit-codebook.ts';
import type { By } from '../../src/services/coding-ports.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { codedLibrary, sampleFact } from './support/coded-library.ts';
import { standing } from './support/standing.ts';
import { codeOf } from './support/temporary-library.ts';

const CASES = 3;
const FACTS = [sampleFact('subject', 'Child A'), sampleFact('subject', 'Child B')];

type Act = (store: LibraryStore, by: By) => unknown;

const edits: fc.Arbitrary<TagEdit> = fc.record(
  {
    decision: fc.constantFrom('accepted' as const, 'rejected' as const, 'proposed' as const),
    unsure: fc.boolean(),
    stance: fc.constantFrom('concern' as const, 'good' as const, 'mention' as const),
    theme: fc.constantFrom('curiosity', 'visits'),
    note: fc.constantFrom(null, 'a', 'b'),
  },
  { requiredKeys: [] },
);
const caseId = fc.integer({ min: 1, max: CASES + 2 });
const documentId = fc.integer({ min: 1, max: CASES });

/** Anything a person can do, also what is refused. Tags 1 to 12 are proposals, those from 13 on may have been made. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1 }), edits).map(
    ([ids, edit]): Act =>
      (store, by) =>
        store.editTags(ids, edit, by),
  ),
  fc.integer({ min: 1, max: 12 }).map(
    (passageId): Act =>
      (store, by) =>
        store.addTags(
          { theme: 'visits', stance: 'good', spans: [{ passageId, start: 0, end: 2 }] },
          by,
        ),
  ),
  fc.integer({ min: 13, max: 16 }).map(
    (id): Act =>
      (store, by) =>
        store.deleteTags([id], by),
  ),
  fc.tuple(caseId, caseId).map(
    ([keep, other]): Act =>
      (store, by) =>
        store.mergeCases(keep, [other], by),
  ),
  fc.uniqueArray(documentId, { minLength: 1 }).map(
    (ids): Act =>
      (store, by) =>
        store.splitCase(ids, by),
  ),
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('accepted' as const, 'rejected' as const, 'proposed' as const),
    )
    .map(
      ([id, decision]): Act =>
        (store, by) =>
          store.decideFact(id, decision, by),
    ),
  fc.tuple(caseId, fc.constantFrom('Child C', 'Child D')).map(
    ([id, value]): Act =>
      (store, by) =>
        store.setFact(id, { name: 'subject', value }, by),
  ),
  fc.integer({ min: 7, max: 10 }).map(
    (id): Act =>
      (store, by) =>
        store.removeFact(id, by),
  ),
  fc.integer({ min: 0, max: 3 }).map(
    (minutes): Act =>
      (store, by) =>
        store.changeSetting('lockMinutes', minutes, by),
  ),
  fc.constantFrom('Visits', 'Calls').map(
    (label): Act =>
      (store, by) =>
        editLibraryCodebook(store, { kind: 'relabel', theme: 'visits', label }, by),
  ),
  fc.constant<Act>((store, by) =>
    editLibraryCodebook(store, { kind: 'merge', theme: 'curiosity', into: 'visits' }, by),
  ),
  fc.constant<Act>((store, by) => store.undo(by)),
  fc.constant<Act>((store, by) => store.redo(by)),
);

/** Does an act, which may be refused, and then leaves nothing behind. */
function attempt(act: Act, store: LibraryStore, by: By): void {
  const before = standing(store);
  const code = codeOf(() => act(store, by));
  expect(['no error', 'not-found', 'not-possible', 'codebook-invalid']).toContain(code);
  if (code !== 'no error') expect(standing(store)).toEqual(before);
}

const idsOf = (rows: readonly { readonly id: number }[]) => new Set(rows.map(({ id }) => id));

const failures = (store: LibraryStore) => store.verify().checks.filter(({ ok }) => !ok);

describe('undo', () => {
  it('gives the library back as it was after any acts and as many undos, and redo gives it again', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 12 }), (all) => {
        const { store, by } = codedLibrary(CASES, FACTS);
        const first = standing(store);
        for (const act of all) attempt(act, store, by);
        const last = standing(store);
        expect(failures(store)).toEqual([]);
        let undone = 0;
        while (store.undo(by) !== undefined) undone += 1;
        expect(standing(store)).toEqual(first);
        // As many as were taken back just now: what had been taken back before comes after them.
        for (; undone > 0; undone -= 1) store.redo(by);
        expect(standing(store)).toEqual(last);
        expect(failures(store)).toEqual([]);
        store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('goes on after a case was deleted, and never speaks of it again', () => {
    const many = fc.array(acts, { maxLength: 8 });
    fc.assert(
      fc.property(many, documentId, many, (before, deleted, after) => {
        const { store, by } = codedLibrary(CASES, FACTS);
        for (const act of before) attempt(act, store, by);
        const gone = store.listDocuments().find(({ id }) => id === deleted)?.caseId ?? 0;
        const left = store.listDocuments().filter((document) => document.caseId !== gone);
        store.deleteCase(gone, by.at);
        for (const act of after) attempt(act, store, by);
        expect(failures(store)).toEqual([]);
        while (store.undo(by) !== undefined);
        while (store.redo(by) !== undefined);
        while (store.undo(by) !== undefined);
        expect(failures(store)).toEqual([]);
        expect(idsOf(store.listDocuments())).toEqual(idsOf(left));
        store.close();
      }),
      { numRuns: 40 },
    );
  });
});
