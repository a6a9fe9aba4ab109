import { chmodSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { vaultPath } from '../../src/store/vault.ts';
import { outputOf, startChild } from './support/child.ts';
import { PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

describe.skipIf(process.platform === 'win32')('a library without the rights to write', () => {
  it.each([
    ['a file and a folder that may only be read', 0o444, 0o555, 0o444, 'cannot-write'],
    ['a file that may be written in a folder that may not', 0o666, 0o555, 0o444, 'cannot-write'],
    ['a file that may not even be read', 0o000, 0o777, 0o444, 'cannot-read'],
    ['a vault that may not be read', 0o666, 0o777, 0o000, 'cannot-read'],
    ['all rights', 0o666, 0o777, 0o444, 'opened'],
  ])('says so: %s', async (_, file, folder, vault, code) => {
    const { path, store } = temporaryLibrary();
    store.close();
    const before = readFileSync(path);
    chmodSync(path, file);
    chmodSync(vaultPath(path), vault);
    chmodSync(dirname(path), folder);
    onTestFinished(() => chmodSync(dirname(path), 0o700));
    expect(await outputOf(startChild('open-once.ts', path, PASSPHRASE))).toBe(code);
    chmodSync(path, 0o600);
    expect(readFileSync(path)).toEqual(before);
  });
});
