import { mkdirSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeKey, connect } from '../../src/store/connection.ts';
import { openLibraryWithRecoveryCode } from '../../src/store/open-library.ts';
import { rotateKey } from '../../src/store/rotate-key.ts';
import {
  addNextKey,
  openVault,
  openVaultWithRecoveryCode,
  rewrap,
  vaultPath,
} from '../../src/store/vault.ts';
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

/** A closed library with one document, its key and its recovery code. */
function closedLibrary() {
  const { path, store, recoveryCode } = temporaryLibrary();
  store.addDocument(sampleDocument({ texts: ['One.'] }), store.useCodebook(CODEBOOK, AT), AT);
  return { path, store, recoveryCode, key: openVault(vaultPath(path), PASSPHRASE).key };
}

function rotate(path: string) {
  const rotated = rotateKey(path, PASSPHRASE, OPTIONS);
  onTestFinished(() => rotated.store.close());
  return rotated;
}

describe('rotateKey', () => {
  it('leaves everything as it was, under another key and another recovery code', () => {
    const { path, store, key, recoveryCode } = closedLibrary();
    const before = { cases: store.listCases(), review: store.documentReview(1) };
    store.close();
    const rotated = rotate(path);
    expect({ cases: rotated.store.listCases(), review: rotated.store.documentReview(1) }).toEqual(
      before,
    );
    expect(rotated.store.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
    rotated.store.close();

    expect(codeOf(() => connect(path, key))).toBe('library-damaged');
    const vault = vaultPath(path);
    expect(openVault(vault, PASSPHRASE)).toEqual(
      openVaultWithRecoveryCode(vault, rotated.recoveryCode),
    );
    expect(openVault(vault, PASSPHRASE).key).not.toEqual(key);
    expect(codeOf(() => openVaultWithRecoveryCode(vault, recoveryCode))).toBe('wrong-passphrase');
    const again = openLibraryWithRecoveryCode(path, rotated.recoveryCode, OPTIONS);
    expect(again.listDocuments()).toHaveLength(1);
    again.close();
    expect(readdirSync(dirname(path))).toHaveLength(2);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves a backup made before as it was: it opens with the passphrase and code of its time', () => {
    const { path, store, key, recoveryCode } = closedLibrary();
    const backup = join(dirname(path), 'before.caselight');
    store.backUp(backup, AT);
    store.close();
    rotate(path).store.close();
    rewrap(vaultPath(path), openVault(vaultPath(path), PASSPHRASE), 'quite another phrase', CHEAP);
    expect(openVault(vaultPath(backup), PASSPHRASE).key).toEqual(key);
    expect(open(backup).listDocuments()).toHaveLength(1);
    const byCode = openVaultWithRecoveryCode(vaultPath(backup), recoveryCode);
    expect(byCode.key).toEqual(key);
  });

  it('does nothing with a wrong passphrase, nor to a library that is open', () => {
    const { path, store } = closedLibrary();
    const files = () => readdirSync(dirname(path)).map((name) => [name, statSync(path).size]);
    const before = files();
    expect(codeOf(() => rotateKey(path, 'not the passphrase', OPTIONS))).toBe('wrong-passphrase');
    expect(codeOf(() => rotateKey(path, PASSPHRASE, OPTIONS))).toBe('library-in-use');
    expect(files()).toEqual(before);
    store.close();
    expect(open(path).listDocuments()).toHaveLength(1);
  });

  it('leaves the library as it was where the copy cannot be made', () => {
    const { path, store, key, recoveryCode } = closedLibrary();
    store.close();
    // A folder stands where the copy would be made, and is not cleared away as a file is.
    mkdirSync(`${path}.making`);
    expect(codeOf(() => rotateKey(path, PASSPHRASE, OPTIONS))).not.toBe('no error');
    rmdirSync(`${path}.making`);
    expect(open(path).listDocuments()).toHaveLength(1);
    expect(openVault(vaultPath(path), PASSPHRASE)).toMatchObject({ key });
    expect(openVaultWithRecoveryCode(vaultPath(path), recoveryCode).key).toEqual(key);
  });

  it('is settled at the next opening where it was broken off before the file was exchanged', () => {
    const { path, store, key, recoveryCode } = closedLibrary();
    store.close();
    const vault = vaultPath(path);
    addNextKey(vault, openVault(vault, PASSPHRASE), PASSPHRASE, CHEAP);
    writeFileSync(`${path}.making`, 'half a copy');
    expect(openVault(vault, PASSPHRASE).nextKey).toHaveLength(32);
    const opened = open(path);
    expect(opened.listDocuments()).toHaveLength(1);
    opened.close();
    expect(openVault(vault, PASSPHRASE)).toMatchObject({ key });
    expect(openVault(vault, PASSPHRASE).nextKey).toBeUndefined();
    expect(openVaultWithRecoveryCode(vault, recoveryCode).key).toEqual(key);
    expect(readdirSync(dirname(path))).toHaveLength(2);
  });

  it('is settled at the next opening where it was broken off after the file was exchanged', () => {
    const { path, store, key, recoveryCode } = closedLibrary();
    store.close();
    const vault = vaultPath(path);
    const next = addNextKey(vault, openVault(vault, PASSPHRASE), PASSPHRASE, CHEAP);
    changeKey(path, key, next);

    const byCode = (code: string) =>
      codeOf(() => openLibraryWithRecoveryCode(path, code, OPTIONS).close());
    expect(byCode(recoveryCode)).toBe('recovery-code-missing');
    const opened = open(path);
    expect(opened.listDocuments()).toHaveLength(1);
    expect(openVault(vault, PASSPHRASE).key).toEqual(next);
    expect(openVault(vault, PASSPHRASE).nextKey).toBeUndefined();
    expect(opened.safetyDates().recoveryCodeMade).toBeNull();
    expect(codeOf(() => openVaultWithRecoveryCode(vault, recoveryCode))).toBe(
      'recovery-code-missing',
    );
    const renewed = opened.renewRecoveryCode(PASSPHRASE, AT);
    expect(opened.safetyDates().recoveryCodeMade).toBe(AT);
    opened.close();
    expect(byCode(renewed)).toBe('no error');
  });
});
