import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_KINDS, fileKind } from './file-kinds.ts';
import { importMutated, startReading } from './import-mutated.ts';
import type { Reading } from './import-mutated.ts';
import { readMutated, TEXT_KINDS } from './text-kinds.ts';

// A few of what `npm run fuzz` does with thousands; the seed is another one, so that they add to those.
const SEED = 2026;

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading.parsers.close());

describe('mutated inputs end in a document or in a refusal in words', () => {
  it.each(FILE_KINDS)('imported as %s, and leave no trace where they are refused', async (name) => {
    const kind = fileKind(name, SEED);
    if (kind === undefined) throw new Error(`there is no parser "${name}"`);
    expect(kind.input(3)).toEqual(kind.input(3));
    const span = { seed: SEED, from: 0, count: 12, seconds: 600 };
    const outcome = await importMutated(kind, span, reading);
    expect(outcome).toMatchObject({ inputs: 12, faults: [] });
  });

  it.each(TEXT_KINDS)('read as %s', (name) => {
    const outcome = readMutated(name, { seed: SEED, from: 0, count: 200, seconds: 600 });
    expect(outcome).toMatchObject({ inputs: 200, faults: [] });
  });
});
