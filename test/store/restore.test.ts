import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LibraryStore } from '../../src/services/ports.ts';
import { backupsOfClosed } from '../../src/store/backup-list.ts';
import { restoreClosed } from '../../src/store/restore-closed.ts';
import { rotateKey } from '../../src/store/rotate-key.ts';
import { vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument } from './support/sample-document.ts';
import {
  CHEAP,
  codeOf,
  open,
  PASSPHRASE,
  temporaryLibrary,
  WHO,
} from './support/temporary-library.ts';

const OPTIONS = { at: AT, who: WHO, cost: CHEAP };
const LATER = '2026-03-02T10:00:00.000Z';
const SECRET = { kind: 'passphrase', secret: PASSPHRASE } as const;

function closedAtTheEnd(store: LibraryStore): LibraryStore {
  onTestFinished(() => store.close());
  return store;
}

function add(store: LibraryStore, name: string): number {
  const codebook = store.useCodebook(CODEBOOK, AT);
  const document = sampleDocument({ texts: [`What ${name} says.`], fileName: `${name}.pdf` });
  return store.addDocument(document, codebook, AT).documentId;
}

/** A library with a backup of its first document, and acts since. */
function withBackup() {
  const made = temporaryLibrary();
  const { store } = made;
  const first = add(store, 'first');
  const { path: backup } = store.backUpInto(store.backupFolder(), 10, AT);
  return { ...made, backup, first };
}

const names = (store: LibraryStore) => store.listDocuments().map(({ fileName }) => fileName);

describe('a backup', () => {
  it('is compared with the library: what would be lost, and what would return', () => {
    const { store, backup, first, path } = withBackup();
    const before = readFileSync(backup);
    expect(store.compareBackup(backup)).toMatchObject({
      documents: 1,
      lostDocuments: [],
      lostActs: 0,
      returning: [],
    });
    add(store, 'second');
    store.eraseDocuments([first], LATER);
    expect(store.compareBackup(backup)).toEqual({
      documents: 1,
      until: AT,
      lostDocuments: ['second.pdf'],
      lostActs: 2,
      returning: ['first.pdf'],
    });
    expect(readFileSync(backup).equals(before)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('.making'))).toEqual([]);
  });

  it('takes the place of the library, which is kept beside it', () => {
    const { store, backup, path } = withBackup();
    add(store, 'second');
    const restored = closedAtTheEnd(store.restoreBackup(backup, LATER));
    expect(names(restored)).toEqual(['first.pdf']);
    expect(restored.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
    const aside = restored
      .knownBackups()
      .find(({ fileName }) => fileName.includes('.before-restore-'));
    // And back again.
    const back = closedAtTheEnd(
      restored.restoreBackup(aside?.path ?? '', '2026-03-03T10:00:00.000Z'),
    );
    expect(names(back)).toEqual(['first.pdf', 'second.pdf']);
    back.close();
    expect(names(open(path))).toEqual(['first.pdf', 'second.pdf']);
  });

  it('of an earlier key needs the secret of its time, and comes under the key there is', () => {
    const { store, backup, path, recoveryCode } = withBackup();
    store.changePassphrase(PASSPHRASE, 'quite another phrase', AT);
    store.close();
    const { store: rotated } = rotateKey(path, 'quite another phrase', OPTIONS);
    closedAtTheEnd(rotated);
    expect(codeOf(() => rotated.compareBackup(backup))).toBe('backup-other-key');
    const wrong = { kind: 'passphrase', secret: 'quite another phrase' } as const;
    expect(codeOf(() => rotated.compareBackup(backup, wrong))).toBe('wrong-passphrase');
    expect(rotated.compareBackup(backup, SECRET)).toMatchObject({ documents: 1, lostActs: 2 });
    const byCode = { kind: 'recovery-code', secret: recoveryCode } as const;
    const restored = closedAtTheEnd(rotated.restoreBackup(backup, LATER, byCode));
    expect(names(restored)).toEqual(['first.pdf']);
    restored.close();
    expect(names(open(path, 'quite another phrase'))).toEqual(['first.pdf']);
  });

  it('of another library, or a damaged one, is refused and changes nothing', () => {
    const { store, path, backup } = withBackup();
    const other = withBackup();
    expect(codeOf(() => store.restoreBackup(other.backup, LATER, SECRET))).toBe('not-possible');
    const bytes = readFileSync(backup);
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    writeFileSync(backup, bytes);
    expect(codeOf(() => store.restoreBackup(backup, LATER, SECRET))).toBe('library-damaged');
    expect(names(store)).toEqual(['first.pdf']);
    expect(readdirSync(dirname(path)).toSorted()).toEqual([
      'backups',
      'north.caselight',
      'north.caselight-wal',
      'north.caselight.vault.json',
    ]);
  });
});

describe('restoreClosed', () => {
  it('replaces a damaged library, and keeps the damaged set', () => {
    const { store, backup, path } = withBackup();
    add(store, 'second');
    store.close();
    const bytes = readFileSync(path);
    bytes.fill(7, 4096);
    writeFileSync(path, bytes);
    expect(codeOf(() => open(path))).toBe('library-damaged');
    writeFileSync(`${path}-wal`, 'what was left of the log');
    const restored = closedAtTheEnd(restoreClosed(path, backup, SECRET, { ...OPTIONS, at: LATER }));
    expect(names(restored)).toEqual(['first.pdf']);
    restored.close();
    const aside = `${path}.before-restore-20260302100000000`;
    expect(readFileSync(aside).equals(bytes)).toBe(true);
    expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('what was left of the log');
    expect(existsSync(vaultPath(aside))).toBe(true);
    expect(names(open(path))).toEqual(['first.pdf']);
  });

  it('brings back a library that is gone, or whose key file is', () => {
    for (const gone of [
      (path: string) => rmSync(path),
      (path: string) => rmSync(vaultPath(path)),
    ]) {
      const { store, backup, path } = withBackup();
      store.close();
      gone(path);
      expect(backupsOfClosed(path).map((one) => one.path)).toContain(backup);
      expect(backupsOfClosed(path, join(dirname(path), 'no folder'))).toEqual([]);
      const restored = closedAtTheEnd(
        restoreClosed(path, backup, SECRET, { ...OPTIONS, at: LATER }),
      );
      expect(names(restored)).toEqual(['first.pdf']);
      restored.close();
    }
  });

  it('touches nothing where the secret is not right', () => {
    const { store, backup, path } = withBackup();
    store.close();
    const before = readFileSync(path);
    const secret = { kind: 'passphrase', secret: 'not the passphrase' } as const;
    expect(codeOf(() => restoreClosed(path, backup, secret, OPTIONS))).toBe('wrong-passphrase');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path))).toHaveLength(3);
    expect(readdirSync(join(dirname(path), 'backups'))).toHaveLength(2);
  });
});
