import { about, tagActKind, tagEditWords } from '../core/coding/tag-edit.ts';
import type { CodingStore } from '../services/coding-ports.ts';
import { tagHistory } from './history.ts';
import type { Parts } from './parts.ts';
import { translated } from './sqlite-error.ts';

/** People, tags, undo and history. */
export function codingStore(parts: Parts): CodingStore {
  const { who, audit, coders, codebooks, tagActs, acts, learning } = parts;
  const { atomically, perform, reversed, coderNamed } = parts;

  return {
    listCoders: () => translated(() => coders.list()),
    whoCodes: () => translated(() => coders.who()),
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

    editTags: (tagIds, edit, by) =>
      atomically(() => {
        const { changes, places } = tagActs.edit(tagIds, edit, by);
        const label = edit.theme === undefined ? '' : codebooks.label(edit.theme);
        return perform(tagActKind(edit), tagEditWords(edit, places, label), changes, by);
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
    tagHistory: (tagId) => translated(() => tagHistory(parts, tagId)),

    learned: () => translated(() => learning.report()),
  };
}
