import { assert, array, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeCountRow } from '../../src/services/codebook-ports.ts';
import type { LibraryStore, TagRow } from '../../src/services/ports.ts';
import { codedLibrary } from './support/coded-library.ts';

const isConfirmed = ({ state }: TagRow): boolean => state === 'accepted' || state === 'manual';
const isProposed = ({ state }: TagRow): boolean => state === 'proposed';

/** Counts by what the numbers mean, tag by tag. */
function countedByHand(store: LibraryStore): unknown {
  const standing = store.listTags({}).filter(({ state }) => state !== 'rejected');
  const groups = [...Map.groupBy(standing, ({ caseId, theme }) => `${caseId} ${theme}`).values()];
  return groups.map((tags) => {
    const count = (stance: TagRow['stance']) => {
      const own = tags.filter((tag) => tag.stance === stance);
      return {
        proposed: own.filter(isProposed).length,
        confirmed: own.filter(isConfirmed).length,
      };
    };
    const passages = (is: (tag: TagRow) => boolean) =>
      new Set(tags.filter((tag) => tag.stance !== 'mention' && is(tag)).map((tag) => tag.passageId))
        .size;
    return {
      caseId: tags[0]?.caseId,
      theme: tags[0]?.theme,
      concern: count('concern'),
      good: count('good'),
      mention: count('mention'),
      passages: {
        proposed: passages(isProposed),
        confirmed: passages(isConfirmed),
        either: passages(() => true),
      },
    };
  });
}

function themesByHand(store: LibraryStore): ThemeCountRow[] {
  return [...Map.groupBy(store.listTags({}), ({ theme }) => theme)].map(([theme, tags]) => {
    const cases = (stance: TagRow['stance']) =>
      new Set(tags.filter((tag) => isConfirmed(tag) && tag.stance === stance).map((t) => t.caseId))
        .size;
    return {
      theme,
      concernCases: cases('concern'),
      goodCases: cases('good'),
      confirmed: tags.filter(isConfirmed).length,
      proposed: tags.filter(isProposed).length,
      rejected: tags.filter(({ state }) => state === 'rejected').length,
    };
  });
}

const sorted = (rows: unknown): unknown[] =>
  [...(rows as { theme: string; caseId?: number }[])].sort(
    (a, b) => (a.caseId ?? 0) - (b.caseId ?? 0) || (a.theme < b.theme ? -1 : 1),
  );

function expectRight(store: LibraryStore): void {
  expect(store.caseThemeCounts()).toEqual(sorted(countedByHand(store)));
  expect(store.themeCounts()).toEqual(sorted(themesByHand(store)));
}

const ACTS = [
  'accept',
  'reject',
  'good',
  'mention',
  'other',
  'add',
  'undo',
  'redo',
  'merge',
  'fail',
];

describe('counts by case and theme', () => {
  it('are right after whatever was done, undone and refused', () => {
    const act = tuple(constantFrom(...ACTS), integer({ min: 1, max: 12 }));
    assert(
      property(array(act, { maxLength: 12 }), (acts) => {
        const { store, by } = codedLibrary(3);
        expectRight(store);
        for (const [what, tag] of acts) {
          try {
            if (what === 'accept') store.editTags([tag], { decision: 'accepted' }, by);
            if (what === 'reject') store.editTags([tag], { decision: 'rejected' }, by);
            if (what === 'good') store.editTags([tag], { stance: 'good' }, by);
            if (what === 'mention') store.editTags([tag], { stance: 'mention' }, by);
            if (what === 'other') store.editTags([tag], { theme: 'visits' }, by);
            if (what === 'undo') store.undo(by);
            if (what === 'redo') store.redo(by);
            if (what === 'merge') store.mergeCases(1, [2], by);
            // The second tag is none: nothing of the act may be left.
            if (what === 'fail') store.editTags([tag, 99], { decision: 'accepted' }, by);
            if (what === 'add') {
              const spans = [{ passageId: tag, start: 0, end: 1 }];
              store.addTags({ theme: 'curiosity', stance: 'concern', spans }, by);
            }
          } catch (error) {
            expect(error).toHaveProperty('code');
          }
          expectRight(store);
        }
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  it('are right where they were counted ahead, and after a case was deleted', () => {
    const { store, by } = codedLibrary(3);
    expect([store.countAhead(), store.countAhead()]).toEqual([true, true]);
    store.editTags([1, 5, 9], { decision: 'accepted' }, by);
    // Those that were counted before they changed are counted again.
    expect([1, 2, 3, 4].map(() => store.countAhead())).toEqual([true, true, true, false]);
    expectRight(store);
    store.editTags([5], { decision: 'rejected' }, by);
    expect([store.countAhead(), store.countAhead()]).toEqual([true, false]);
    store.deleteCase(2, by.at);
    expectRight(store);
    store.close();
  });
});
