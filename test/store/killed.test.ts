import { describe, expect, it } from 'vitest';
import { outputOf, startChild } from './support/child.ts';
import { open, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

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
