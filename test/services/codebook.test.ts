import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editLibraryCodebook } from '../../src/services/edit-codebook.ts';
import { reproposeLibrary } from '../../src/services/repropose.ts';
import { tryRule } from '../../src/services/try-rule.ts';
import type { Clock, LibraryStore } from '../../src/services/ports.ts';
import { codedLibrary, sampleTheme, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';
import { codeOf, open } from '../store/support/temporary-library.ts';

const clock: Clock = { now: () => AT, monotonic: () => 0 };
const giveWay = () => Promise.resolve();

const rule = (when: string) =>
  ({ id: 'visits/word', when, stance: 'concern', strength: 0.8 }) as const;

/** Proposals as the sample codebook's rules make them, which are not quite those of the sample documents. */
async function proposedByRules(documents: number) {
  const library = codedLibrary(documents);
  // A class that no rule uses makes other rules of them, which propose the same.
  const book = { ...TWO_THEMES, version: '2026.2', classes: { unused: ['"x"'] } };
  library.store.useCodebook(book, AT);
  await reproposeLibrary(library.store, clock, { giveWay });
  return library;
}

const tags = (store: LibraryStore) =>
  store
    .listTags({})
    .map(({ id, passageId, theme, state }) => `${id} ${passageId} ${theme} ${state}`);

describe('the codebook of a library', () => {
  it('is changed as a version of its own, which undo takes back', () => {
    const { store, by } = codedLibrary();
    const first = store.codebookInUse();
    const done = editLibraryCodebook(
      store,
      { kind: 'relabel', theme: 'visits', label: 'Visits' },
      by,
    );
    expect(done).toMatchObject({ words: 'relabelled Home visits as Visits', toRepropose: 0 });
    expect(store.codebookInUse()).toMatchObject({
      id: done.version,
      codebook: { version: '2026.1+1' },
    });
    expect(store.listCodebookVersions()).toMatchObject([
      { id: first?.id, basedOn: null, inUse: false, documents: 1 },
      { id: done.version, basedOn: first?.id, coder: 'Ana Bell', inUse: true, documents: 0 },
    ]);
    // The codebook that comes with the program no longer takes its place.
    store.useCodebook({ ...TWO_THEMES, version: '2027.1' }, AT);
    expect(store.codebookInUse()?.id).toBe(done.version);
    store.undo(by);
    expect(store.codebookInUse()).toEqual(first);
    expect(store.verify().ok).toBe(true);
  });

  it('is due to propose anew where rules differ, and no longer when that is undone', () => {
    const { store, by } = codedLibrary(2);
    const edit = { kind: 'set-rule', theme: 'visits', rule: rule('called') } as const;
    expect(editLibraryCodebook(store, edit, by).toRepropose).toBe(2);
    expect(store.documentsToRepropose()).toEqual([1, 2]);
    store.undo(by);
    expect(store.documentsToRepropose()).toEqual([]);
  });

  it('refuses a rule that cannot be read, and stays as it was', () => {
    const { store, by } = codedLibrary();
    const edit = { kind: 'set-rule', theme: 'visits', rule: rule('(visited') } as const;
    expect(codeOf(() => editLibraryCodebook(store, edit, by))).toBe('codebook-invalid');
    expect(codeOf(() => editLibraryCodebook(store, { kind: 'retire', theme: 'x' }, by))).toBe(
      'codebook-invalid',
    );
    expect(store.listCodebookVersions()).toHaveLength(1);
    expect(store.actStack().undo).toBeNull();
  });

  it('merges themes: every tag moves, none is lost, and undo moves them back', () => {
    const { store, by } = codedLibrary(2);
    store.editTags([1], { decision: 'accepted' }, by);
    const before = store.listTags({});
    const counts = store.themeCounts();
    editLibraryCodebook(store, { kind: 'merge', theme: 'curiosity', into: 'visits' }, by);
    const after = store.listTags({});
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(after.map(({ theme }) => theme))).toEqual(new Set(['visits']));
    expect(after.map(({ state }) => state)).toEqual(before.map(({ state }) => state));
    expect(store.themeCounts()).toEqual([
      { theme: 'visits', confirmed: 1, proposed: 7, rejected: 0, concernCases: 1, goodCases: 0 },
    ]);
    expect(codeOf(() => store.editTags([1], { theme: 'curiosity' }, by))).toBe('not-possible');
    store.undo(by);
    expect(store.listTags({})).toEqual(before);
    expect(store.themeCounts()).toEqual(counts);
  });

  it('retires a theme and takes it back: its tags and counts stay', () => {
    const { store, by } = codedLibrary(2);
    store.editTags([1], { decision: 'accepted' }, by);
    const [before, counts] = [store.listTags({}), store.themeCounts()];
    editLibraryCodebook(store, { kind: 'retire', theme: 'curiosity' }, by);
    expect([store.listTags({}), store.themeCounts()]).toEqual([before, counts]);
    editLibraryCodebook(store, { kind: 'restore', theme: 'curiosity' }, by);
    expect([store.listTags({}), store.themeCounts()]).toEqual([before, counts]);
  });

  it('counts what became of each rule', () => {
    const { store, by } = codedLibrary(2);
    store.editTags([1, 2], { decision: 'accepted' }, by);
    store.editTags([5], { decision: 'rejected' }, by);
    store.editTags([6], { stance: 'good', decision: 'accepted' }, by);
    expect(store.ruleCounts('curiosity')).toEqual([
      { rule: 'curiosity/test', accepted: 2, decided: 4, left: 0 },
    ]);
  });
});

describe('trying a rule', () => {
  it('finds passages in the whole library and says which are tagged, and stores nothing', async () => {
    const { store, by } = codedLibrary(2);
    store.editTags([3], { decision: 'rejected' }, by);
    const before = store.listTags({});
    const seen: number[] = [];
    const trial = await tryRule(
      store,
      { theme: 'visits', rule: rule('visited | father') },
      { giveWay, limit: 2, onProgress: (done, total) => void seen.push(done, total) },
    );
    expect(trial).toMatchObject({ passages: 6, cases: 2, tagged: 3, rejected: 1, fresh: 2 });
    expect(trial.hits).toMatchObject([
      {
        passageId: 1,
        tagged: null,
        page: 1,
        paragraph: '1.1',
        proposal: { evidence: [{ text: 'father' }] },
      },
      { passageId: 2, tagged: 'rejected' },
    ]);
    expect(seen).toEqual([1, 2, 2, 2]);
    expect(store.listTags({})).toEqual(before);
  });

  it('says beforehand on which passages the theme will be proposed once the rule is saved', async () => {
    const { store, by } = await proposedByRules(2);
    const proposed = () =>
      new Set(store.listTags({ theme: 'visits' }).map(({ passageId }) => passageId));
    const before = proposed();
    const trial = await tryRule(
      store,
      { theme: 'visits', rule: rule('visited | father') },
      { giveWay, limit: 100 },
    );
    editLibraryCodebook(
      store,
      { kind: 'set-rule', theme: 'visits', rule: rule('visited | father') },
      by,
    );
    await reproposeLibrary(store, clock, { giveWay });
    const fresh = [...proposed()].filter((id) => !before.has(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect(trial.fresh).toBe(fresh.length);
    for (const { passageId, inTheEnd } of trial.hits) {
      expect(
        store
          .listTags({ theme: 'visits' })
          .filter((tag) => tag.passageId === passageId)
          .map(({ stance }) => stance),
      ).toEqual(inTheEnd.map(({ stance }) => stance));
    }
  });

  it('says that nothing would be proposed where the theme is retired', async () => {
    const { store, by } = codedLibrary(1);
    editLibraryCodebook(store, { kind: 'retire', theme: 'visits' }, by);
    const trial = await tryRule(
      store,
      { theme: 'visits', rule: rule('father') },
      { giveWay, limit: 9 },
    );
    expect(trial).toMatchObject({ passages: 1, fresh: 0, outweighed: 1 });
    expect(trial.hits).toMatchObject([{ tagged: null, inTheEnd: [] }]);
  });

  it('refuses what cannot be read, and stops when told', async () => {
    const { store } = codedLibrary(2);
    const signal = AbortSignal.abort();
    const trial = (when: string, options: object) =>
      tryRule(store, { theme: 'visits', rule: rule(when) }, { giveWay, limit: 1, ...options });
    await expect(trial('(', {})).rejects.toMatchObject({ code: 'codebook-invalid' });
    await expect(trial('visited', { signal })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('proposing anew', () => {
  it('replaces undecided proposals and touches nothing that a person did', async () => {
    const { store, by } = await proposedByRules(1);
    const [asked, both] = store.listTags({ theme: 'curiosity' });
    const [visitedBoth, visited] = store.listTags({ theme: 'visits' });
    store.editTags([asked?.id ?? 0], { decision: 'rejected' }, by);
    store.editTags([both?.id ?? 0], { theme: 'visits' }, by);
    store.editTags([visitedBoth?.id ?? 0], { note: 'Look again.' }, by);
    const { tagIds } = store.addTags(
      { theme: 'curiosity', stance: 'good', spans: [{ passageId: 4, start: 0, end: 3 }] },
      by,
    );
    const kept = [asked, both, visitedBoth].map((tag) => tag?.id ?? 0).concat(tagIds);
    const before = kept.map((id) => store.tag(id));
    editLibraryCodebook(store, { kind: 'set-rule', theme: 'visits', rule: rule('number') }, by);
    const result = await reproposeLibrary(store, clock, { giveWay });
    expect(result).toEqual({ documents: 1, added: 1, removed: 1, same: 0, kept: 4 });
    expect(kept.map((id) => store.tag(id))).toEqual(before);
    expect(store.tag(visited?.id ?? 0)).toBeUndefined();
    expect(
      store.listTags({ theme: 'visits', state: 'proposed' }).map(({ passageId }) => passageId),
    ).toContain(4);
    expect(store.documentsToRepropose()).toEqual([]);
    // What a person did can still be taken back, one by one.
    for (let acts = 5; acts > 0; acts -= 1) expect(store.undo(by)).toBeDefined();
    expect(store.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('leaves alone what the rules propose as before', async () => {
    const { store, by } = await proposedByRules(2);
    const before = tags(store);
    editLibraryCodebook(
      store,
      { kind: 'add', theme: sampleTheme('sleep', 'Unsafe sleep', 'cot') },
      by,
    );
    expect(await reproposeLibrary(store, clock, { giveWay })).toMatchObject({
      added: 0,
      removed: 0,
      same: 8,
    });
    expect(tags(store)).toEqual(before);
  });

  it('stops when told, and goes on where it stopped, also after closing', async () => {
    const { path, store, by } = await proposedByRules(3);
    editLibraryCodebook(store, { kind: 'set-rule', theme: 'visits', rule: rule('he') }, by);
    const control = new AbortController();
    const stopped = reproposeLibrary(store, clock, {
      giveWay,
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(store.documentsToRepropose()).toEqual([2, 3]);
    store.close();
    const again = open(path);
    expect(await reproposeLibrary(again, clock, { giveWay })).toMatchObject({ documents: 2 });
    expect(again.documentsToRepropose()).toEqual([]);
    expect(again.verify().ok).toBe(true);
  });

  it('makes the same tags as a library that had the codebook from the start', async () => {
    const { store, by } = await proposedByRules(1);
    const plain = (all: LibraryStore) =>
      all.listTags({}).map(({ passageId, theme, stance, rule: by_, evidence }) => ({
        passageId,
        theme,
        stance,
        by_,
        evidence,
      }));
    const before = plain(store);
    editLibraryCodebook(store, { kind: 'retire', theme: 'visits' }, by);
    await reproposeLibrary(store, clock, { giveWay });
    expect(store.listTags({ theme: 'visits' })).toEqual([]);
    editLibraryCodebook(store, { kind: 'restore', theme: 'visits' }, by);
    await reproposeLibrary(store, clock, { giveWay });
    expect(plain(store)).toEqual(before);
  });

  it('touches nothing that a person did, whatever they did and whatever the rules become', async () => {
    const words = fc.constantFrom('asked', 'visited', 'father', 'she', 'number', 'nothing');
    const step = fc.oneof(
      fc.record({ act: fc.constant('edit' as const), nth: fc.nat(20), how: fc.nat(4) }),
      fc.record({ act: fc.constant('add' as const), nth: fc.nat(7), how: fc.nat(1) }),
      fc.record({ act: fc.constant('rule' as const), nth: fc.nat(1), how: words }),
      fc.record({ act: fc.constant('undo' as const), nth: fc.nat(0), how: fc.nat(0) }),
    );
    const edits = [
      { decision: 'accepted' },
      { decision: 'rejected' },
      { theme: 'visits' },
      { stance: 'good' },
      { note: 'Seen.' },
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { store, by } = await proposedByRules(2);
        const themes = ['curiosity', 'visits'];
        for (const { act, nth, how } of steps) {
          const all = store.listTags({});
          if (act === 'edit') {
            const tag = all[nth % Math.max(1, all.length)];
            const edit = edits[how] ?? { note: null };
            if (tag !== undefined && !(tag.state === 'manual' && 'decision' in edit)) {
              store.editTags([tag.id], edit, by);
            }
          } else if (act === 'add') {
            const spans = [{ passageId: nth + 1, start: 0, end: 2 }];
            // The same words are tagged by hand once.
            codeOf(() =>
              store.addTags({ theme: themes[how] ?? 'visits', stance: 'good', spans }, by),
            );
          } else if (act === 'undo') {
            store.undo(by);
          } else {
            const theme = themes[nth] ?? 'visits';
            const edit = {
              kind: 'set-rule',
              theme,
              rule: { ...rule(how), id: `${theme}/word` },
            } as const;
            editLibraryCodebook(store, edit, by);
            const touched = store.listTags({}).filter(({ edited }) => edited);
            await reproposeLibrary(store, clock, { giveWay });
            expect(touched.map(({ id }) => store.tag(id))).toEqual(touched);
          }
          // One proposal for a theme and stance in a passage, as the rules make them.
          const standing = store
            .listTags({ state: 'proposed' })
            .filter(({ edited }) => !edited)
            .map(({ passageId, theme, stance }) => `${passageId} ${theme} ${stance}`);
          expect(standing).toEqual([...new Set(standing)]);
        }
        while (store.undo(by) !== undefined);
        expect(store.listTags({}).filter(({ edited }) => edited)).toEqual([]);
        expect(store.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
        store.close();
      }),
      { numRuns: 30 },
    );
  });
});
