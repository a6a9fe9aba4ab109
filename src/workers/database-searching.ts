import type { searchCalls } from '../shared/contract/searching.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls that search. */
export function searchHandlers(session: DatabaseSession): DatabaseHandlers<typeof searchCalls> {
  return {
    search: ({ query, limit, offset }) => session.store.search(query, { limit, offset }),
  };
}
