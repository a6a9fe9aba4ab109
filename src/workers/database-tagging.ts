import type { taggingCalls } from '../shared/contract/tagging.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about tags. */
export function taggingHandlers(session: DatabaseSession): DatabaseHandlers<typeof taggingCalls> {
  return {
    listTags: (filter) => ({ tags: session.store.listTags(filter) }),
    decideTag: ({ tagId, decision, coder }) => {
      session.store.decideTag(tagId, decision, coder, session.clock.now());
      session.emit('dataChanged', { what: ['tags'] });
      return {};
    },
  };
}
