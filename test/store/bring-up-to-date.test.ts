import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bringUpToDate } from '../../src/store/bring-up-to-date.ts';
import { OPENING_WORK } from '../../src/shared/opening-work.ts';
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
    bringUpToDate(connection, key, [...MIGRATIONS, NEXT], { at: AT });
    expect(connection.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1);
    const [backup = ''] = beside();
    expect(beside()).toEqual([backup, `${backup}.vault.json`]);
    expect(open(join(dirname(path), backup)).documentReview(1)?.text).toBe('Before.');
  });

  it('keeps library and backup where a step fails', () => {
    const { path, key, connection, beside } = olderLibrary();
    const broken = { ...NEXT, sql: 'NONSENSE' };
    expect(() => bringUpToDate(connection, key, [...MIGRATIONS, broken], { at: AT })).toThrow();
    disconnect(connection);
    expect(open(path).documentReview(1)?.text).toBe('Before.');
    expect(beside()).toHaveLength(2);
  });

  it('makes no other backup while the update is broken off and nothing has changed', () => {
    const { path, key, connection, beside } = olderLibrary();
    const broken = [...MIGRATIONS, { ...NEXT, sql: 'NONSENSE' }];
    for (const at of ['2026-01-01T10:00:00Z', '2026-01-01T10:01:00Z']) {
      expect(() => bringUpToDate(connection, key, broken, { at })).toThrow();
    }
    const first = beside();
    expect(first).toHaveLength(2);
    bringUpToDate(connection, key, [...MIGRATIONS, NEXT], { at: '2026-01-01T10:02:00Z' });
    expect(beside()).toEqual(first);
    expect(open(join(dirname(path), first[0] ?? '')).documentReview(1)?.text).toBe('Before.');
  });

  it('makes one where the library has changed since, or the one there is damaged', () => {
    const { path, key, connection, beside } = olderLibrary();
    const broken = [...MIGRATIONS, { ...NEXT, sql: 'NONSENSE' }];
    const attempt = (at: string) =>
      expect(() => bringUpToDate(connection, key, broken, { at })).toThrow();
    attempt('2026-01-01T10:00:00Z');
    connection.prepare(`INSERT INTO "case" (made_at) VALUES ('2026-01-01T10:00:30Z')`).run();
    attempt('2026-01-01T10:01:00Z');
    expect(beside()).toHaveLength(4);
    writeFileSync(join(dirname(path), beside().at(-2) ?? ''), 'rubbish');
    attempt('2026-01-01T10:02:00Z');
    expect(beside()).toHaveLength(6);
  });

  it('says what it does, in the order in which it does it', () => {
    const { key, connection } = olderLibrary();
    const told: string[] = [];
    const options = { at: AT, onWork: (work: string) => void told.push(work) };
    bringUpToDate(connection, key, MIGRATIONS, options);
    expect(told).toEqual([]);
    bringUpToDate(connection, key, [...MIGRATIONS, NEXT], options);
    expect(told).toEqual(OPENING_WORK);
  });

  it('does nothing to a library that has had every step', () => {
    const { key, connection, beside } = olderLibrary();
    expect(codeOf(() => bringUpToDate(connection, key, MIGRATIONS, { at: AT }))).toBe('no error');
    expect(beside()).toEqual([]);
  });
});
