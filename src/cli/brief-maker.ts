import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import type { BriefMaker } from '../services/brief-maker.ts';
import type { LibraryStore } from '../services/ports.ts';
import type { Context } from './context.ts';
import { reportMaker } from './report-maker.ts';

/** What briefs are made with on the command line. */
export async function briefMaker(store: LibraryStore, context: Context): Promise<BriefMaker> {
  return { ...(await reportMaker(store, context)), findIdentifiers };
}
