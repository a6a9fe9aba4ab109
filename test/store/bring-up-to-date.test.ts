import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bringUpToDate } from '../../src/store/bring-up-to-date.ts';
import { connect, disconnect } from '../../src/store/connection.ts';
import { MIGRATIONS } from '../../src/store/migrations/all-migrations.ts';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument } from './support/sample-document.ts';
import { codeOf, open, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

function olderLibrary() {
  const { path, store } = temporaryLibrary();
  store.addDocument(sampleDocument({ texts: ['Before.'] }), store.useCodebook(CODEBOOK, AT), AT);
  store.close();
  const { key } = openVault(vaultPath(path), PASSPHRASE);
  const connection = connect(path, key);
  onTestFinished(() => disconnect(connection));
  const beside = () =>
    readdirSync(dirname(path)).filter((name) => name.includes('.before-update-'));
  return { path, key, connection, beside };
}

const NEXT = { name: '9999-next', sql: 'CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT' };

describe('bringUpToDate', () => {
  it('backs a library up before it changes it', () => {
    const { path, key, connection, beside } = olderLibrary();
    bringUpToDate(connection, key, [...MIGRATIONS, NEXT], AT);
    expect(connection.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1);
    const [backup = ''] = beside();
    expect(beside()).toEqual([backup, `${backup}.vault.json`]);
    expect(open(join(dirname(path), backup)).documentReview(1)?.text).toBe('Before.');
  });

  it('keeps library and backup where a step fails', () => {
    const { path, key, connection, beside } = olderLibrary();
    const broken = { ...NEXT, sql: 'NONSENSE' };
    expect(() => bringUpToDate(connection, key, [...MIGRATIONS, broken], AT)).toThrow();
    disconnect(connection);
    expect(open(path).documentReview(1)?.text).toBe('Before.');
    expect(beside()).toHaveLength(2);
  });

  it('does nothing to a library that has had every step', () => {
    const { key, connection, beside } = olderLibrary();
    expect(codeOf(() => bringUpToDate(connection, key, MIGRATIONS, AT))).toBe('no error');
    expect(beside()).toEqual([]);
  });
});
