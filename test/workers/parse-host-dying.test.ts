import { afterEach, describe, expect, it } from 'vitest';
import type { ParseOutcome } from '../../src/services/ports.ts';
import { ParsePool } from '../../src/workers/parse-host.ts';
import { shippedModel } from '../../src/workers/shipped-files.ts';
import { ROOT } from '../support/command-line.ts';
import { CODEBOOK } from '../store/support/sample-document.ts';

const ENTRY = new URL('./support/dying-process.ts', import.meta.url);
const model = await shippedModel(ROOT);
const data = { codebook: CODEBOOK, model, pdfAssets: {}, recognition: { languageFolder: '' } };

const pools: ParsePool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((one) => one.close()));
});

/** What one process after the other gives for files of these names. */
async function read(...fileNames: readonly string[]): Promise<readonly ParseOutcome[]> {
  const pool = new ParsePool({ entry: ENTRY, data, width: 1 });
  pools.push(pool);
  const outcomes: ParseOutcome[] = [];
  for (const fileName of fileNames) {
    // One after the other: they share the one process.
    // oxlint-disable-next-line no-await-in-loop
    outcomes.push(await pool.parse(new Uint8Array([1]), { fileName }));
  }
  return outcomes;
}

/** What a process answers to the file of that number among those it was given. */
const answer = (given: number) => ({ ok: false, code: 'file-no-text', detail: { given } });
const refused = { ok: false, code: 'file-parser-failed' };

describe('a parse process that ends', () => {
  it.each(['late-throws.pdf', 'late-leaves.pdf'])(
    'after its answer (%s) costs the next file nothing, and nobody anything else',
    async (name) => {
      // Whether it ends before the next file, over it or after it is not told: none of them is lost.
      const outcomes = await read(name, 'good.pdf', name, 'good.pdf', 'good.pdf');
      expect(outcomes.map((one) => (one.ok ? 'read' : one.code))).toEqual(
        outcomes.map(() => 'file-no-text'),
      );
    },
  );

  it('over a good file for what an earlier one left behind has the good one read by another', async () => {
    expect(await read('good.pdf', 'poisons.pdf', 'good.pdf', 'good.pdf')).toMatchObject([
      answer(1),
      answer(2),
      answer(1),
      answer(2),
    ]);
  });

  it.each(['throws.pdf', 'leaves.pdf', 'says-so.pdf'])(
    'over a bad file (%s) has that one refused, whoever reads it, and no other',
    async (name) => {
      expect(await read(name, name, 'good.pdf', name, 'good.pdf')).toMatchObject([
        refused,
        refused,
        answer(1),
        refused,
        answer(1),
      ]);
    },
  );

  it('with the pool has the file in hand stopped, not refused', async () => {
    const pool = new ParsePool({ entry: ENTRY, data, width: 1 });
    const reading = pool.parse(new Uint8Array([1]), { fileName: 'good.pdf' });
    const stopped = expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await pool.close();
    await stopped;
  });
});
