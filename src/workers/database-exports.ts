import { casebookIndex } from '../core/export/casebook/casebook-index.ts';
import { casebookPage } from '../core/export/casebook/casebook-page.ts';
import { makeCasebook } from '../services/make-casebook.ts';
import type { exportCalls } from '../shared/contract/exporting.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';
import { casebookProgram } from './shipped-files.ts';

/** Answers the calls that make files of chosen passages. */
export function exportHandlers(session: DatabaseSession): DatabaseHandlers<typeof exportCalls> {
  return {
    exportCasebook: async ({ title, ...choice }) => {
      const { root, softwareVersion } = session.data;
      const casebook = makeCasebook(session.store, await session.codebook(), choice, {
        madeOn: dayInWords(session.clock.now()),
        softwareVersion,
        ...(title !== undefined && { title }),
      });
      const page = casebookPage(casebook, casebookIndex(casebook), await casebookProgram(root));
      return { fileName: 'casebook.html', bytes: new TextEncoder().encode(page) };
    },
  };
}

/** "21 November 2026". */
function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(iso));
}
