import type { LibraryStore } from '../services/ports.ts';
import type { ReportMaker } from '../services/report-source.ts';
import { AppError } from '../shared/app-error.ts';
import type { Context } from './context.ts';

/** What reports are made with on the command line. */
export async function reportMaker(store: LibraryStore, context: Context): Promise<ReportMaker> {
  return {
    store,
    codebook: store.codebookInUse()?.codebook ?? (await context.codebook()),
    at: context.clock.now(),
    softwareVersion: context.softwareVersion,
  };
}

/** Who codes in the library now. Throws AppError 'not-possible' where nobody does. */
export function currentCoder(store: LibraryStore): string {
  const coder = store.whoCodes().find(({ current }) => current);
  if (coder === undefined) {
    throw new AppError('not-possible', {
      problem: 'Nobody has coded in this library; say who with --coder.',
    });
  }
  return coder.name;
}
