import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/core/export/compare-tables.ts';
import { exportAudit } from '../../src/services/export-audit.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

describe('the record of acts as a file', () => {
  it('lets anybody go over its chain, and tells of itself behind', () => {
    const { store, by } = codedLibrary(1, []);
    store.editTags([1], { decision: 'accepted' }, by);
    const bytes = exportAudit(store, { sha256 }, AT);
    const [heads, ...rows] = readCsv(new TextDecoder().decode(bytes));
    expect(heads).toEqual(['entry', 'at', 'who', 'act', 'subject', 'previous', 'hash']);
    expect(rows.length).toBeGreaterThan(3);
    let before = '0'.repeat(64);
    for (const [i, [seq, at, who, act, subject, previous, hash]] of rows.entries()) {
      expect([seq, previous]).toEqual([`${i + 1}`, before]);
      const fields = [Number(seq), at, who, act, subject, previous];
      expect(sha256(JSON.stringify(fields))).toBe(hash);
      before = hash ?? '';
    }
    const last = store.auditEntries().at(-1);
    expect(last).toMatchObject({ seq: rows.length + 1, act: 'export-made', previous: before });
    expect(JSON.parse(last?.subject ?? '')).toMatchObject({ kind: 'audit', sha256: sha256(bytes) });
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
