import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ParsePool } from '../../src/workers/parse-host.ts';
import { shippedModel } from '../../src/workers/shipped-files.ts';
import { ROOT } from '../support/command-line.ts';
import { CODEBOOK } from '../store/support/sample-document.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

const ENTRY = new URL('../../src/workers/parse-worker.ts', import.meta.url);
const TEENS = ['nurse', 'judge', 'tutor', 'chair', 'coach'];

/** A page with a paragraph that is like no other. */
function page(n: number) {
  const who = TEENS[n % TEENS.length] ?? '';
  return linesAt(72, 400, [
    `In week ${String(n)} the ${who} wrote to the mother and had no answer from her for`,
    `${String(n * 3)} days, so that the ${who} went to the home and saw the child asleep.`,
  ]);
}
const LONG = tinyPdf(Array.from({ length: 40 }, (_, i) => page(i + 1)));

const model = await shippedModel(ROOT);

const pools: ParsePool[] = [];
function pool(width: number): ParsePool {
  const data = { codebook: CODEBOOK, model, pdfAssets: {}, recognition: { languageFolder: '' } };
  const made = new ParsePool({ entry: ENTRY, data, width });
  pools.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((one) => one.close()));
});

describe('a long document', () => {
  it('is read the same by two processes as by one, with every page counted', async () => {
    const alone = await pool(1).parse(LONG, { fileName: 'long.pdf' });
    const counted: [number, number][] = [];
    const together = await pool(2).parse(LONG, {
      fileName: 'long.pdf',
      onPage: (done, total) => counted.push([done, total]),
    });
    expect(together).toEqual(alone);
    expect(together).toMatchObject({ ok: true, documents: [{ review: { pages: 40 } }] });
    expect(together.ok && together.documents[0]?.review.passages.length).toBeGreaterThan(39);
    expect(counted.at(-1)).toEqual([40, 40]);
    expect(counted.every(([done, total]) => done <= total && total === 40)).toBe(true);
  });

  it('can be stopped while two read it, and the next is read', async () => {
    const both = pool(2);
    const stop = new AbortController();
    const stopped = both.parse(LONG, {
      fileName: 'long.pdf',
      signal: stop.signal,
      onPage: () => stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const next = await both.parse(LONG, { fileName: 'long.pdf' });
    expect(next).toMatchObject({ ok: true });
  });

  it('waits for nobody where every process has a document of its own', async () => {
    const both = pool(2);
    const outcomes = await Promise.all(
      ['a.pdf', 'b.pdf', 'c.pdf'].map((fileName) => both.parse(LONG, { fileName })),
    );
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });
});

describe('a damaged PDF', () => {
  it('of which something fails after its answer costs the next file nothing', async () => {
    const one = pool(1);
    const damaged = new Uint8Array(readFileSync(join(ROOT, 'test/hostile/files/left-behind.pdf')));
    const outcomes = [];
    for (const bytes of [damaged, page(1), damaged]) {
      const file = bytes instanceof Uint8Array ? bytes : tinyPdf([bytes]);
      // One after the other: they share the one process.
      // oxlint-disable-next-line no-await-in-loop
      outcomes.push(await one.parse(file, { fileName: 'a.pdf' }));
    }
    const unread = { ok: false, code: 'file-no-text' };
    expect(outcomes).toMatchObject([unread, { ok: true }, unread]);
  });
});
