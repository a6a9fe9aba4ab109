import type { Changed } from '../core/coding/change.ts';
import type { ActReversed } from '../services/coding-ports.ts';
import type { TagRow } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { EventOf } from '../shared/contract/contract.ts';
import type { taggingCalls } from '../shared/contract/tagging.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** What is told to have changed when a thing of this kind was taken back or done again: as when it was done. */
const TOLD_OF: Readonly<Record<Changed, EventOf<'dataChanged'>['what']>> = {
  tag: ['tags'],
  case_fact: ['cases'],
  case: ['cases', 'documents', 'tags'],
  document: ['cases', 'documents', 'tags'],
  // Among the settings are those that move the confidences that are shown.
  setting: ['settings', 'tags'],
  library: ['codebook', 'tags'],
  saved_search: ['searches'],
  brief: ['briefs'],
  redaction: ['redactions'],
  pseudonym: ['redactions'],
};

/** Answers the calls about tags, and about acts of any kind. */
export function taggingHandlers(session: DatabaseSession): DatabaseHandlers<typeof taggingCalls> {
  const rows = (ids: readonly number[]): TagRow[] =>
    ids.flatMap((id) => session.store.tag(id) ?? []);
  const tagsChanged = (): void => session.emit('dataChanged', { what: ['tags'] });
  const reversed = (act: ActReversed | undefined) => {
    if (!act) return { act: null, documents: [] };
    const { documents, tags, things } = act;
    session.emit('dataChanged', { what: [...new Set(things.flatMap((thing) => TOLD_OF[thing]))] });
    session.emit('actReversed', { documents, tags });
    return { act, documents };
  };
  return {
    listTags: (filter) => ({ tags: session.store.listTags(filter) }),
    editTags: ({ tagIds, edit, coder }) => {
      const done = session.store.editTags(tagIds, edit, session.by(coder));
      tagsChanged();
      return { done, tags: rows(tagIds) };
    },
    addTags: ({ coder, ...tag }) => {
      const { tagIds, ...done } = session.store.addTags(tag, session.by(coder));
      tagsChanged();
      return { done, tags: rows(tagIds) };
    },
    deleteTags: ({ tagIds, coder }) => {
      const done = session.store.deleteTags(tagIds, session.by(coder));
      tagsChanged();
      return { done };
    },
    tagHistory: ({ tagId }) => {
      const origin = session.store.tagOrigin(tagId) ?? null;
      const steps = session.store.tagHistory(tagId);
      if (origin === null && steps.length === 0) throw new AppError('not-found');
      return { origin, steps };
    },
    actStack: () => session.store.actStack(),
    undo: ({ coder }) => reversed(session.store.undo(session.by(coder))),
    redo: ({ coder }) => reversed(session.store.redo(session.by(coder))),
  };
}
