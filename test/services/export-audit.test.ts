import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/core/export/read-csv.ts';
import { exportAudit } from '../../src/services/export-audit.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The first row that is not as it was written, told from the rows alone as a reader of the file would. */
function brokenAt(rows: readonly (readonly string[])[]): number | undefined {
  let before = '0'.repeat(64);
  for (const [i, [seq, at, who, act, subject, previous, hash, hashed = '']] of rows.entries()) {
    if (sha256(hashed) !== hash || previous !== before || seq !== `${i + 1}`) return i;
    const fields: unknown = JSON.parse(hashed);
    const shown = [Number(seq), at, who, act, subject, previous];
    const inert = (one: unknown): unknown =>
      typeof one === 'string' && /^[=+\-@\uFF1D]/.test(one) ? `'${one}` : one;
    if (!Array.isArray(fields) || !isDeepStrictEqual(fields.map(inert), shown)) return i;
    before = hash;
  }
  return undefined;
}

describe('the record of acts as a file', () => {
  it('lets anybody go over its chain from the file alone, and tells of itself behind', () => {
    const { store, by } = codedLibrary(1, []);
    store.editTags([1], { decision: 'accepted' }, by);
    const bytes = exportAudit(store, { sha256 }, AT);
    const [heads, ...rows] = csvRows([new TextDecoder().decode(bytes)]);
    expect(heads).toEqual(['entry', 'at', 'who', 'act', 'subject', 'previous', 'hash', 'hashed']);
    expect(rows.length).toBeGreaterThan(3);
    expect(brokenAt(rows)).toBeUndefined();
    const last = store.auditEntries().at(-1);
    expect(last).toMatchObject({
      seq: rows.length + 1,
      act: 'export-made',
      previous: rows.at(-1)?.[6],
    });
    expect(JSON.parse(last?.subject ?? '')).toMatchObject({ kind: 'audit', sha256: sha256(bytes) });
  });

  it('is checked where a name would be a formula or breaks a line, and shows any change', () => {
    const { store } = codedLibrary(1, []);
    for (const name of ['=HYPERLINK("a")', "'=Ana", '+Ben', '＝Cem', 'Dee\nEve', 'Fay, "Gus"']) {
      store.setCurrentCoder(store.coderNamed(name, AT));
      store.recordExport({ kind: 'tables', reviews: 1, sha256: sha256('') }, AT);
    }
    const bytes = exportAudit(store, { sha256 }, AT);
    const [, ...rows] = csvRows([new TextDecoder().decode(bytes)]);
    expect(brokenAt(rows)).toBeUndefined();
    const named = rows.map((row) => row[2]);
    expect(named).toContain('\'=HYPERLINK("a")');
    expect(rows.flatMap((row) => row.filter((cell) => cell.startsWith('=')))).toEqual([]);
    for (const [i, row] of rows.entries()) {
      for (const column of row.keys()) {
        const changed = rows.with(i, row.with(column, `${row[column]}0`));
        expect([i, column, brokenAt(changed)]).toEqual([i, column, i]);
      }
      if (i < rows.length - 1) expect(brokenAt(rows.toSpliced(i, 1))).toBe(i);
    }
  });

  it('names who codes now where an act is no coding: what leaves, and what is erased', () => {
    const { store } = codedLibrary(2, []);
    store.setCurrentCoder(store.coderNamed('Ana Bell', AT));
    store.recordExport({ kind: 'tables', reviews: 2, sha256: sha256('') }, AT);
    store.eraseDocuments([1], AT);
    const [exported, erased] = store.auditEntries().slice(-2);
    expect(exported).toMatchObject({ who: 'Ana Bell', act: 'export-made' });
    expect(erased).toMatchObject({ who: 'Ana Bell', act: 'documents-erased' });
  });
});
