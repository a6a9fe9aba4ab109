import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/store/create-library.ts';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { outputOf, startChild } from './support/child.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import {
  CHEAP,
  open,
  PASSPHRASE,
  temporaryFolder,
  temporaryLibrary,
  WHO,
} from './support/temporary-library.ts';

const ROUNDS = 20;

describe('a process killed while it adds documents', () => {
  it('has lost nothing that it acknowledged and left nothing half-there', async () => {
    const { path, store } = temporaryLibrary();
    store.close();
    const acknowledged: string[] = [];
    let unacknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = startChild('add-until-killed.ts', path, PASSPHRASE, String(round));
      // From the first stored document on, so that the blow falls among transactions.
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 60));
      const output = await outputOf(child);
      acknowledged.push(...output.split('\n').filter((line) => line.length === 64));

      const after = open(path);
      const stored = after.listDocuments();
      const hashes = new Set(stored.map(({ sha256 }) => sha256));
      expect(acknowledged.filter((hash) => !hashes.has(hash))).toEqual([]);
      // One may have been stored and killed before it could say so.
      expect(stored.length - acknowledged.length - unacknowledged).toBeLessThanOrEqual(1);
      unacknowledged = stored.length - acknowledged.length;
      expect(new Set(stored.map(({ passages }) => passages))).toEqual(new Set([40]));
      expect(after.listTags({})).toHaveLength(stored.length * 40);
      expect(after.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
      after.close();
    }
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  });
});

/** Starts the act, kills it at some moment after it was done once, `rounds` times; looks each time. */
async function killRepeatedly(act: string, path: string, rounds: number, look: () => void) {
  for (let round = 0; round < rounds; round += 1) {
    const child = startChild('do-until-killed.ts', act, path, PASSPHRASE);
    child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 60));
    expect(await outputOf(child)).not.toBe('');
    look();
  }
}

describe('a process killed while it', () => {
  it('makes a library leaves a whole one, or none and a way to make it', async () => {
    const path = join(temporaryFolder(), 'north.caselight');
    await killRepeatedly('create', path, 10, () => {
      if (!existsSync(path)) {
        createLibrary(path, PASSPHRASE, { at: AT, who: WHO, cost: CHEAP }).store.close();
      }
      const store = open(path);
      expect(store.verify().ok).toBe(true);
      store.close();
    });
  });

  it('backs up leaves the library whole, and no copy or a whole one', async () => {
    const { path, store } = temporaryLibrary();
    store.addDocument(sampleDocument({ texts: ['One.'] }), store.useCodebook(CODEBOOK, AT), AT);
    store.close();
    await killRepeatedly('back-up', path, 10, () => {
      for (const file of [path, `${path}.copy`]) {
        if (!existsSync(file)) continue;
        const opened = open(file);
        expect(opened.listDocuments()).toHaveLength(1);
        expect(opened.verify().ok).toBe(true);
        opened.close();
      }
      expect(existsSync(path)).toBe(true);
    });
  });

  it('deletes a case leaves all of it or nothing', async () => {
    const { path, store } = temporaryLibrary();
    store.close();
    await killRepeatedly('delete', path, 10, () => {
      const opened = open(path);
      for (const { id, documents, passages } of opened.listCases()) {
        expect([documents, passages]).toEqual([1, 40]);
        opened.deleteCase(id, AT);
      }
      expect(opened.listDocuments()).toEqual([]);
      expect(opened.verify().ok).toBe(true);
      opened.close();
    });
  });

  it('changes the passphrase leaves a vault that opens', async () => {
    const { path, store } = temporaryLibrary();
    store.close();
    await killRepeatedly('rewrap', path, 10, () => {
      expect(openVault(vaultPath(path), PASSPHRASE).key).toHaveLength(32);
    });
  });

  it('changes the key leaves a library that the passphrase opens, with everything in it', async () => {
    const { path, store } = temporaryLibrary();
    store.addDocument(sampleDocument({ texts: ['One.'] }), store.useCodebook(CODEBOOK, AT), AT);
    store.close();
    let changes = 0;
    await killRepeatedly('rotate', path, 15, () => {
      const opened = open(path);
      expect(opened.listDocuments()).toHaveLength(1);
      expect(opened.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
      // One entry for each change, so that none was half-done.
      const entries = opened.verify().checks.find(({ name }) => name === 'audit trail')?.count ?? 0;
      expect(entries).toBeGreaterThan(changes);
      changes = entries;
      opened.renewRecoveryCode(PASSPHRASE, AT);
      opened.close();
      expect(readdirSync(dirname(path)).toSorted()).toEqual([
        'north.caselight',
        'north.caselight.vault.json',
      ]);
    });
  });

  it('codes, takes back and does again has lost no act that it acknowledged', async () => {
    const { path, store } = temporaryLibrary();
    const texts = Array.from({ length: 20 }, (_, index) => `Text ${index}`);
    const proposals = texts.map((text) => [sampleProposal('theme', text, [0, 4])]);
    const codebook = store.useCodebook(CODEBOOK, AT);
    store.addDocument(sampleDocument({ texts, proposals }), codebook, AT);
    store.close();
    let acknowledged = 0;
    for (let round = 0; round < 10; round += 1) {
      const child = startChild('do-until-killed.ts', 'code', path, PASSPHRASE);
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 60));
      acknowledged += (await outputOf(child)).length;
      const after = open(path);
      const acts = after.listActs(1_000_000).length;
      // One in each round may have been stored and killed before it could say so.
      expect(acts).toBeGreaterThanOrEqual(acknowledged);
      expect(acts).toBeLessThanOrEqual(acknowledged + round + 1);
      // All tags of an act or none.
      expect(new Set(after.listTags({}).map(({ note, unsure }) => `${note} ${unsure}`)).size).toBe(
        1,
      );
      expect(after.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
      after.close();
    }
  });
});
