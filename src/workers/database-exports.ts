import { casebookIndex } from '../core/export/casebook/casebook-index.ts';
import { casebookPage } from '../core/export/casebook/casebook-page.ts';
import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import { exportAudit } from '../services/export-audit.ts';
import { ExportGuard } from '../services/export-guard.ts';
import { casebookCounts, makeCasebook } from '../services/make-casebook.ts';
import { recordExport } from '../services/record-export.ts';
import type { exportCalls } from '../shared/contract/exporting.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';
import { nodeFiles } from './node-files.ts';
import { casebookProgram } from './shipped-files.ts';

/** Answers the calls that make files of chosen passages. */
export function exportHandlers(session: DatabaseSession): DatabaseHandlers<typeof exportCalls> {
  return {
    exportCasebook: async ({ title, isRedacted, withOpenFlags, ...choice }) => {
      const { root, softwareVersion } = session.data;
      const { store } = session;
      const guard = new ExportGuard(store, findIdentifiers, { isRedacted, withOpenFlags });
      const facts = {
        madeOn: dayInWords(session.clock.now()),
        softwareVersion,
        ...(title !== undefined && { title }),
      };
      const casebook = makeCasebook(store, await session.codebook(), choice, facts, guard);
      const page = casebookPage(casebook, casebookIndex(casebook), await casebookProgram(root));
      const bytes = new TextEncoder().encode(page);
      const by = { store, at: session.clock.now(), guard };
      recordExport(by, nodeFiles, { kind: 'casebook', ...casebookCounts(casebook), bytes });
      return { fileName: 'casebook.html', bytes };
    },
    exportAudit: () => ({
      fileName: 'record-of-acts.csv',
      bytes: exportAudit(session.store, nodeFiles, session.clock.now()),
    }),
  };
}

/** "21 November 2026". */
function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(iso));
}
