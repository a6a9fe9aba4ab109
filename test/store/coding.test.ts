import { describe, expect, it } from 'vitest';
import type { LibraryStore, TagRow } from '../../src/services/ports.ts';
import { codedLibrary } from './support/coded-library.ts';
import { standing } from './support/standing.ts';
import { AT } from './support/sample-document.ts';
import { codeOf, open } from './support/temporary-library.ts';

const LATER = '2026-03-02T10:00:00.000Z';

function tag(store: LibraryStore, id: number): TagRow {
  const found = store.tag(id);
  if (found === undefined) throw new Error(`no tag ${id}`);
  return found;
}

describe('coding', () => {
  it('decides, and says what undo would take back', () => {
    const { store, by } = codedLibrary();
    expect(store.editTags([1], { decision: 'rejected' }, by)).toEqual({
      act: 1,
      words: 'rejected Professional curiosity, 1.1',
      changed: 1,
    });
    expect(tag(store, 1)).toMatchObject({
      state: 'rejected',
      coder: 'Ana Bell',
      decidedAt: AT,
      edited: true,
    });
    expect(store.editTags([1, 2, 3], { decision: 'accepted' }, by).words).toBe('accepted 3 tags');
    expect(store.actStack().undo?.words).toBe('accepted 3 tags');
    store.undo(by);
    expect(store.listTags({}).map(({ state }) => state)).toEqual([
      'rejected',
      'proposed',
      'proposed',
      'proposed',
    ]);
    expect(store.actStack().redo?.words).toBe('accepted 3 tags');
    store.redo(by);
    expect(tag(store, 1).state).toBe('accepted');
    expect(store.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('keeps what was proposed when a person changes it, and tells its history', () => {
    const { store, by } = codedLibrary();
    const bo = { coder: store.addCoder('Bo', AT), at: LATER };
    const before = tag(store, 2);
    store.editTags([2], { theme: 'visits', stance: 'good', span: { start: 0, end: 9 } }, by);
    store.editTags([2], { decision: 'accepted', note: 'Seen twice.' }, bo);
    expect(tag(store, 2)).toMatchObject({
      theme: 'visits',
      stance: 'good',
      quote: 'She asked',
      proposedTheme: 'curiosity',
      proposedStance: 'concern',
      evidence: before.evidence,
      why: before.why,
      rule: before.rule,
      coder: 'Bo',
      note: 'Seen twice.',
    });
    store.undo(by);
    expect(store.tagHistory(2)).toMatchObject([
      {
        how: 'done',
        coder: 'Ana Bell',
        at: AT,
        before: { theme: 'curiosity' },
        after: { theme: 'visits' },
      },
      { how: 'done', coder: 'Bo', at: LATER, after: { state: 'accepted', note: 'Seen twice.' } },
      { how: 'undo', coder: 'Ana Bell', after: { state: 'proposed', note: null } },
    ]);
    expect(store.tagHistory(2)[0]).toEqual({
      id: 1,
      at: AT,
      coder: 'Ana Bell',
      kind: 'tag-theme-changed',
      words: 'moved to Home visits: Professional curiosity, 1.2',
      how: 'done',
      before: { theme: 'curiosity', stance: 'concern', end: 22 },
      after: { theme: 'visits', stance: 'good', end: 9 },
    });
    store.undo(by);
    expect(tag(store, 2)).toEqual(before);
  });

  it('marks unsure beside the state; a decision clears it', () => {
    const { store, by } = codedLibrary();
    store.editTags([1, 2], { unsure: true }, by);
    expect(store.progress({})).toEqual({ proposals: 4, decided: 0, left: 4, unsure: 2, manual: 0 });
    store.editTags([1], { decision: 'accepted' }, by);
    expect(tag(store, 1)).toMatchObject({ state: 'accepted', unsure: false });
    expect(store.progress({ caseId: 1 })).toMatchObject({ decided: 1, left: 3, unsure: 1 });
  });

  it('makes a tag in each passage of a selection, moves its edges and takes it away', () => {
    const { store, by } = codedLibrary();
    const made = store.addTags(
      {
        theme: 'visits',
        stance: 'mention',
        spans: [
          { passageId: 1, start: 2, end: 10 },
          { passageId: 2, start: 0, end: 3 },
        ],
        note: 'By hand.',
      },
      by,
    );
    expect(made.tagIds.map((id) => tag(store, id))).toMatchObject([
      {
        quote: '😀 father',
        state: 'manual',
        coder: 'Ana Bell',
        note: 'By hand.',
        rule: null,
        start: 2,
        end: 10,
      },
      { quote: 'She', state: 'manual', confidence: null, shownConfidence: null },
    ]);
    const [first = 0] = made.tagIds;
    store.editTags([first], { span: { start: 4, end: 10 } }, by);
    expect(tag(store, first).quote).toBe('father');
    store.deleteTags([first], by);
    expect(store.tag(first)).toBeUndefined();
    expect(store.tagHistory(first)).toMatchObject([
      { before: null, after: { theme: 'visits', start: 2, end: 10, unsure: false } },
      { before: { start: 2 }, after: { start: 4 } },
      { before: { start: 4, end: 10, note: 'By hand.' }, after: null },
    ]);
    store.undo(by);
    expect(tag(store, first)).toMatchObject({ quote: 'father', note: 'By hand.' });
    store.undo(by);
    store.undo(by);
    expect(store.listTags({ state: 'manual' })).toEqual([]);
    expect(store.actStack().undo).toBeNull();
  });

  it.each<[string, (store: LibraryStore, by: { coder: number; at: string }) => unknown, string]>([
    [
      'a tag that is not there',
      (s, by) => s.editTags([1, 99], { decision: 'accepted' }, by),
      'not-found',
    ],
    [
      'a person who is not there',
      (s) => s.editTags([1], { unsure: true }, { coder: 9, at: AT }),
      'not-found',
    ],
    ['an unknown theme', (s, by) => s.editTags([1], { theme: 'x' }, by), 'not-possible'],
    [
      'edges outside the passage',
      (s, by) => s.editTags([1], { span: { start: 0, end: 18 } }, by),
      'not-possible',
    ],
    [
      'edges that are none',
      (s, by) => s.editTags([1], { span: { start: 3, end: 3 } }, by),
      'not-possible',
    ],
    [
      'edges of several tags',
      (s, by) => s.editTags([1, 2], { span: { start: 0, end: 1 } }, by),
      'not-possible',
    ],
    ['taking a proposal away', (s, by) => s.deleteTags([1], by), 'not-possible'],
    ['an empty name', (s) => s.addCoder('  ', AT), 'not-possible'],
    ['a name that is taken', (s) => s.addCoder('ana  bell', AT), 'not-possible'],
  ])('refuses %s and changes nothing', (_, act, code) => {
    const { store, by } = codedLibrary();
    const before = standing(store);
    expect(codeOf(() => act(store, by))).toBe(code);
    expect(standing(store)).toEqual(before);
    expect(store.actStack()).toEqual({ undo: null, redo: null });
  });

  it('refuses a decision on a tag that a person made', () => {
    const { store, by } = codedLibrary();
    const spans = [{ passageId: 1, start: 0, end: 1 }];
    const { tagIds } = store.addTags({ theme: 'visits', stance: 'good', spans }, by);
    expect(codeOf(() => store.editTags(tagIds, { decision: 'rejected' }, by))).toBe('not-possible');
    // A key pressed twice makes one tag.
    const again = () => store.addTags({ theme: 'visits', stance: 'good', spans }, by);
    expect(codeOf(again)).toBe('not-possible');
    expect(store.listTags({ state: 'manual' })).toHaveLength(1);
  });

  it('makes no act of what changes nothing', () => {
    const { store, by } = codedLibrary();
    expect(store.editTags([1], { stance: 'concern' }, by)).toMatchObject({ act: null, changed: 0 });
    expect(store.editTags([1], { decision: 'proposed' }, by).act).toBeNull();
    expect(store.actStack().undo).toBeNull();
  });

  it('undoes and redoes across closing, and forgets redo at a new act', () => {
    const { path, store, by } = codedLibrary();
    store.editTags([1], { decision: 'accepted' }, by);
    store.editTags([2], { decision: 'rejected' }, by);
    store.undo(by);
    store.close();
    const again = open(path);
    expect(again.actStack()).toMatchObject({
      undo: { words: 'accepted Professional curiosity, 1.1' },
      redo: { words: 'rejected Professional curiosity, 1.2' },
    });
    again.editTags([3], { decision: 'accepted' }, by);
    expect(again.redo(by)).toBeUndefined();
    expect(again.undo(by)).toMatchObject({ tags: [3], documents: [1] });
    expect(again.undo(by)).toMatchObject({ tags: [1] });
    expect(again.undo(by)).toBeUndefined();
    expect(again.listTags({ state: 'proposed' })).toHaveLength(4);
  });

  it('lists people with their decisions and who codes now', () => {
    const { path, store, by } = codedLibrary();
    const bo = store.coderNamed('Bo', AT);
    expect(store.coderNamed('Bo', LATER)).toBe(bo);
    store.editTags([1, 2], { decision: 'accepted' }, by);
    store.addTags(
      { theme: 'visits', stance: 'good', spans: [{ passageId: 1, start: 0, end: 1 }] },
      { coder: bo, at: AT },
    );
    store.setCurrentCoder(bo);
    store.renameCoder(by.coder, 'Ana Bell-Hart', AT);
    store.close();
    const again = open(path);
    expect(again.listCoders()).toEqual([
      { id: 1, name: 'Ana Bell-Hart', addedAt: AT, decisions: 2, current: false },
      { id: 2, name: 'Bo', addedAt: AT, decisions: 1, current: true },
    ]);
    expect(again.whoCodes()).toEqual([
      { id: 1, name: 'Ana Bell-Hart', addedAt: AT, current: false },
      { id: 2, name: 'Bo', addedAt: AT, current: true },
    ]);
    expect(tag(again, 1).coder).toBe('Ana Bell-Hart');
  });
});
