import type { themeCalls } from '../shared/contract/themes.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about the codebook. */
export function themeHandlers(session: DatabaseSession): DatabaseHandlers<typeof themeCalls> {
  return { codebook: () => session.codebook() };
}
