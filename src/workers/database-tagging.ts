import type { ActReversed } from '../services/coding-ports.ts';
import type { TagRow } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { taggingCalls } from '../shared/contract/tagging.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about tags, and about acts of any kind. */
export function taggingHandlers(session: DatabaseSession): DatabaseHandlers<typeof taggingCalls> {
  const rows = (ids: readonly number[]): TagRow[] =>
    ids.flatMap((id) => session.store.tag(id) ?? []);
  const tagsChanged = (): void => session.emit('dataChanged', { what: ['tags'] });
  const reversed = (act: ActReversed | undefined) => {
    if (!act) return { act: null, documents: [] };
    session.emit('dataChanged', {
      what:
        act.cases.length > 0
          ? ['tags', 'cases', 'documents', 'codebook', 'searches', 'briefs']
          : ['tags', 'codebook', 'searches', 'briefs'],
    });
    session.emit('actReversed', { documents: act.documents });
    return { act, documents: act.documents };
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
