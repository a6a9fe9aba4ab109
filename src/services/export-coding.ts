import { encoded } from '../core/export/tables-file.ts';
import { joined } from '../core/export/zip.ts';
import { writeCoding } from '../shared/coding-file.ts';
import { codingOf } from './coding-of-coder.ts';
import type { Hashing } from './record-export.ts';
import type { ReportMaker } from './report-source.ts';

/** What a coder said, as a file to hand to another. No words of reviews are in it; it stands in the audit. */
export function exportCoding(
  { store, codebook, at }: Pick<ReportMaker, 'store' | 'codebook' | 'at'>,
  coder: string,
  files: Hashing,
): Uint8Array {
  const coding = codingOf(store, coder, codebook);
  const bytes = joined([...encoded([writeCoding(coding)])]);
  const coded = new Set(coding.documents.map(({ sha256 }) => sha256));
  const cases = store.sourceDocuments().filter(({ sha256 }) => coded.has(sha256));
  const made = {
    kind: 'coding',
    reviews: new Set(cases.map(({ caseId }) => caseId)).size,
    tags: coding.documents.reduce((sum, { tags }) => sum + tags.length, 0),
  } as const;
  store.recordExport({ ...made, sha256: files.sha256(bytes) }, at);
  return bytes;
}
