import { about, tagActKind, tagEditWords } from '../core/coding/tag-edit.ts';
import type { TagEdit } from '../core/coding/tag-edit.ts';
import type { ActDone, By, CodingStore } from '../services/coding-ports.ts';
import type { LibraryStore } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Parts } from './parts.ts';
import { translated } from './sqlite-error.ts';

/** People, tags, undo and history. */
export function codingStore(parts: Parts): CodingStore & Pick<LibraryStore, 'decideTag'> {
  const { who, audit, coders, codebooks, tags, tagActs, acts, learning } = parts;
  const { atomically, perform, reversed, coderNamed } = parts;

  function edit(tagIds: readonly number[], wanted: TagEdit, by: By): ActDone {
    const { changes, places } = tagActs.edit(tagIds, wanted, by);
    const label = wanted.theme === undefined ? '' : codebooks.label(wanted.theme);
    return perform(tagActKind(wanted), tagEditWords(wanted, places, label), changes, by);
  }

  return {
    listCoders: () => translated(() => coders.list()),
    addCoder: (name, at) =>
      atomically(() => {
        const id = coders.add(name, at);
        audit.append(at, who, 'coder-added', { coder: id });
        return id;
      }),
    renameCoder: (coderId, name, at) =>
      atomically(() => {
        coders.rename(coderId, name);
        audit.append(at, who, 'coder-renamed', { coder: coderId });
      }),
    setCurrentCoder: (coderId) => atomically(() => coders.setCurrent(coderId)),
    coderNamed: (name, at) => atomically(() => coderNamed(name, at)),

    editTags: (tagIds, wanted, by) => atomically(() => edit(tagIds, wanted, by)),
    decideTag: (tagId, decision, coder, at) =>
      atomically(() => {
        if (tags.get(tagId)?.state === 'manual') throw new AppError('not-found');
        edit([tagId], { decision }, { coder: coderNamed(coder, at), at });
      }),
    addTags: (tag, by) =>
      atomically(() => {
        const { changes, places } = tagActs.add(tag, by);
        const done = perform('tag-added', `tagged ${about(places)}`, changes, by);
        return { ...done, tagIds: changes.map(({ id }) => id) };
      }),
    deleteTags: (tagIds, by) =>
      atomically(() => {
        const { changes, places } = tagActs.remove(tagIds);
        return perform('tag-removed', `took away ${about(places)}`, changes, by);
      }),

    actStack: () => translated(() => acts.stack()),
    undo: (by) => atomically(() => reversed(acts.undo(by), 'undo', by)),
    redo: (by) => atomically(() => reversed(acts.redo(by), 'redo', by)),
    listActs: (limit) => translated(() => acts.list(limit)),
    tagHistory: (tagId) => translated(() => acts.history('tag', tagId)),

    learned: () => translated(() => learning.report()),
  };
}
