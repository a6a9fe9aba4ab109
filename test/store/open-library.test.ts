import Database from 'better-sqlite3';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/store/create-library.ts';
import { APPLICATION_ID, connect, disconnect, makeEncrypted } from '../../src/store/connection.ts';
import { openLibraryWithRecoveryCode } from '../../src/store/open-library.ts';
import { openVault, rewrap, vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument } from './support/sample-document.ts';
import {
  CHEAP,
  codeOf,
  open,
  PASSPHRASE,
  temporaryFolder,
  temporaryLibrary,
  WHO,
} from './support/temporary-library.ts';
import { foundPassages } from '../support/found-passages.ts';

const OPTIONS = { at: AT, who: WHO, cost: CHEAP };
const SENTINEL = 'Quillfeatherstone';

function closedLibrary(): { path: string; recoveryCode: string } {
  const { path, store, recoveryCode } = temporaryLibrary();
  store.addDocument(
    sampleDocument({ texts: [`${SENTINEL} was seen at home.`], fileName: `${SENTINEL}.pdf` }),
    store.useCodebook(CODEBOOK, AT),
    AT,
  );
  store.close();
  return { path, recoveryCode };
}

/** Opens the file underneath the store, as a test may and the product may not. */
function underneath<T>(path: string, act: (connection: Database.Database) => T): T {
  const connection = connect(path, openVault(vaultPath(path), PASSPHRASE).key);
  try {
    return act(connection);
  } finally {
    disconnect(connection);
  }
}

describe('createLibrary', () => {
  it('writes nothing that can be read without the key, in UTF-8 or UTF-16', () => {
    const { path, store } = temporaryLibrary();
    store.addDocument(
      sampleDocument({ texts: [`${SENTINEL} was seen.`], fileName: `${SENTINEL}.pdf` }),
      store.useCodebook(CODEBOOK, AT),
      AT,
    );
    const whileOpen = readdirSync(dirname(path));
    expect(whileOpen).toContain('north.caselight-wal');
    store.backUp(join(dirname(path), 'copy.caselight'), AT);
    store.close();
    const files = readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name)));
    expect(files).toHaveLength(4);
    for (const bytes of files) {
      for (const encoding of ['utf8', 'utf16le'] as const) {
        expect(bytes.includes(Buffer.from(SENTINEL, encoding))).toBe(false);
        expect(bytes.includes(Buffer.from(SENTINEL.toLowerCase(), encoding))).toBe(false);
      }
      expect(bytes.includes('SQLite format 3')).toBe(false);
    }
  });

  it('sets the pragmas that the library counts on', () => {
    const { path } = closedLibrary();
    underneath(path, (connection) => {
      const pragma = (name: string) => connection.pragma(name, { simple: true });
      expect(pragma('cipher')).toBe('sqlcipher');
      expect(pragma('application_id')).toBe(APPLICATION_ID);
      expect(pragma('journal_mode')).toBe('wal');
      expect(pragma('synchronous')).toBe(2);
      expect(pragma('foreign_keys')).toBe(1);
      expect(pragma('temp_store')).toBe(2);
      expect(pragma('secure_delete')).toBe(1);
      expect(pragma('trusted_schema')).toBe(0);
      expect(pragma('locking_mode')).toBe('exclusive');
    });
  });

  it('leaves only the library and its vault behind, readable by the owner alone', () => {
    const { path } = closedLibrary();
    expect(readdirSync(dirname(path)).toSorted()).toEqual([
      'north.caselight',
      'north.caselight.vault.json',
    ]);
    if (process.platform !== 'win32') {
      expect(statSync(vaultPath(path)).mode & 0o777).toBe(0o600);
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }
  });

  it('never overwrites a library', () => {
    const { path } = closedLibrary();
    const before = [readFileSync(path), readFileSync(vaultPath(path))];
    expect(codeOf(() => createLibrary(path, PASSPHRASE, OPTIONS))).toBe('library-exists');
    expect([readFileSync(path), readFileSync(vaultPath(path))]).toEqual(before);
  });

  it('moves a vault aside that stands there without its library', () => {
    const { path } = closedLibrary();
    const vault = readFileSync(vaultPath(path));
    rmSync(path);
    createLibrary(path, PASSPHRASE, OPTIONS).store.close();
    const aside = readdirSync(dirname(path)).find((name) => name.includes('.aside-')) ?? '';
    expect(readFileSync(join(dirname(path), aside))).toEqual(vault);
    expect(open(path).listCases()).toEqual([]);
  });

  it('is not blocked by what a crash left half-made', () => {
    const path = join(temporaryFolder(), 'north.caselight');
    writeFileSync(`${path}.making`, 'half');
    writeFileSync(`${path}.making-wal`, 'half');
    writeFileSync(vaultPath(`${path}.making`), '{');
    createLibrary(path, PASSPHRASE, OPTIONS).store.close();
    expect(readdirSync(dirname(path)).toSorted()).toEqual([
      'north.caselight',
      'north.caselight.vault.json',
    ]);
  });

  it('leaves nothing behind where the passphrase is too short or the folder is missing', () => {
    const folder = temporaryFolder();
    expect(codeOf(() => createLibrary(join(folder, 'a'), 'short', OPTIONS))).toBe(
      'passphrase-too-short',
    );
    expect(codeOf(() => createLibrary(join(folder, 'no', 'a'), PASSPHRASE, OPTIONS))).toBe(
      'cannot-write',
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('openLibrary', () => {
  it('opens with the recovery code, and with a new passphrase after a change', () => {
    const { path, recoveryCode } = closedLibrary();
    const byCode = openLibraryWithRecoveryCode(path, recoveryCode.toLowerCase(), {
      at: AT,
      who: WHO,
    });
    expect(byCode.listCases()).toHaveLength(1);
    byCode.close();
    rewrap(vaultPath(path), openVault(vaultPath(path), PASSPHRASE), 'another long phrase', CHEAP);
    expect(codeOf(() => open(path))).toBe('wrong-passphrase');
    expect(open(path, 'another long phrase').listCases()).toHaveLength(1);
  });

  it('tells apart what stands in the way', () => {
    const { path } = closedLibrary();
    const folder = dirname(path);
    const vault = readFileSync(vaultPath(path));
    const beside = (name: string, bytes: Buffer | string, withVault = true) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      if (withVault) writeFileSync(vaultPath(file), vault);
      return codeOf(() => open(file));
    };
    const plain = join(folder, 'plain.db');
    new Database(plain).exec('CREATE TABLE t (a)').close();

    expect(codeOf(() => open(path, 'not the passphrase'))).toBe('wrong-passphrase');
    expect(codeOf(() => open(join(folder, 'nowhere')))).toBe('library-missing');
    expect(codeOf(() => open(folder))).toBe('not-a-library');
    expect(beside('plain-with-vault.db', readFileSync(plain))).toBe('library-not-encrypted');
    expect(beside('plain-alone.db', readFileSync(plain), false)).toBe('library-not-encrypted');
    expect(beside('random', randomBytes(8192))).toBe('library-damaged');
    expect(beside('random-alone', randomBytes(5000), false)).toBe('not-a-library');
    expect(beside('without-vault', readFileSync(path), false)).toBe('vault-missing');
    expect(beside('empty', '')).toBe('library-damaged');
    writeFileSync(vaultPath(path), '{"caselightVault": 1}');
    expect(codeOf(() => open(path))).toBe('vault-damaged');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('refuses a newer library and leaves its bytes alone', () => {
    const { path } = closedLibrary();
    underneath(path, (connection) => connection.pragma('user_version = 99'));
    const before = readFileSync(path);
    expect(codeOf(() => open(path))).toBe('library-newer');
    expect(readFileSync(path)).toEqual(before);
  });

  it('refuses an encrypted database that is not a library', () => {
    const { path } = closedLibrary();
    const { key } = openVault(vaultPath(path), PASSPHRASE);
    rmSync(path);
    const other = makeEncrypted(path, key);
    other.pragma('application_id = 7');
    disconnect(other);
    expect(codeOf(() => open(path))).toBe('not-a-library');
  });

  it('never gives a wrong answer, or an empty library, for a file with a flipped byte or cut short', () => {
    const { path } = closedLibrary();
    const bytes = readFileSync(path);
    const right = answers(path);
    expect(right).toContain(SENTINEL);
    const damaged = join(dirname(path), 'damaged.caselight');
    copyFileSync(vaultPath(path), vaultPath(damaged));
    const outcomes = new Set<string>();
    for (let at = 0; at < bytes.length; at += 4096) {
      for (const offset of [0, 700, 4090]) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(at + offset) ^ 1, at + offset);
        writeFileSync(damaged, flipped);
        outcomes.add(answers(damaged));
      }
      writeFileSync(damaged, bytes);
      truncateSync(damaged, at);
      outcomes.add(answers(damaged));
      truncateSync(damaged, at + 1000);
      outcomes.add(answers(damaged));
    }
    outcomes.delete(right);
    expect([...outcomes]).toEqual(['library-damaged']);
  });
});

/** Everything that can be asked, as one text; the error's code where any of it cannot be answered. */
function answers(path: string): string {
  let result = '';
  const code = codeOf(() => {
    const store = open(path);
    try {
      const document = store.listDocuments()[0]?.id ?? 0;
      const everything = [
        store.listCases(),
        store.listDocuments(),
        store.documentReview(document),
        store.documentBytes(document),
        foundPassages(store, 'home', { limit: 5, offset: 0 }),
      ];
      result = JSON.stringify(everything);
    } finally {
      store.close();
    }
  });
  return code === 'no error' ? result : code;
}
