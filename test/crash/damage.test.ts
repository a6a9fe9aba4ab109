import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DamageBench, DAMAGED } from './damage.ts';

const folder = mkdtempSync(join(tmpdir(), 'caselight-corrupt-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A few of what `npm run corrupt` does at every 512th byte.
const PLACES = 8;

describe('a library that is damaged gives the right answer or an error with a way back, and is kept as it is', () => {
  const bench = new DamageBench(folder);
  it.each(DAMAGED)('in its %s', (file) => {
    const length = bench.bytes(file);
    const outcomes = new Set<string>();
    for (let place = 0; place < PLACES; place += 1) {
      const at = Math.floor(((place + 0.3) * length) / PLACES);
      for (const how of ['flip', 'cut'] as const) {
        const { outcome, problems } = bench.try({ file, how, at });
        expect(problems, `${how} at ${at}`).toEqual([]);
        outcomes.add(outcome);
      }
    }
    // Damage to a log loses the latest acts and no more: SQLite takes it for the log's end.
    expect(outcomes).toContain(
      { library: 'library-damaged', 'key file': 'vault-damaged', log: 'earlier' }[file],
    );
  });
});
