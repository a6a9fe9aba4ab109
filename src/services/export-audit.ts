import { csvPieces } from '../core/export/csv.ts';
import { encoded } from '../core/export/tables-file.ts';
import { joined } from '../core/export/zip.ts';
import { hashedText } from './audit-ports.ts';
import type { LibraryStore } from './ports.ts';
import type { Hashing } from './record-export.ts';

const HEADS = ['entry', 'at', 'who', 'act', 'subject', 'previous', 'hash', 'hashed'];

/**
 * The record of acts as CSV, an entry a row, with the hashes by which a change of it shows. It holds no words of reviews. That it
 * left is put down behind what it tells. The last column is the very text of which the hash is the SHA-256: a name that a
 * spreadsheet would run as a formula is changed in its own column, and never there.
 */
export function exportAudit(
  store: Pick<LibraryStore, 'auditEntries' | 'recordExport'>,
  files: Hashing,
  at: string,
): Uint8Array {
  const rows = store
    .auditEntries()
    .map((one) => [
      one.seq,
      one.at,
      one.who,
      one.act,
      one.subject,
      one.previous,
      one.hash,
      hashedText(one),
    ]);
  const bytes = joined([...encoded(csvPieces([HEADS, ...rows]))]);
  store.recordExport({ kind: 'audit', reviews: 0, sha256: files.sha256(bytes) }, at);
  return bytes;
}
