// Runs mutated inputs through one parser in this process, and writes the outcome as one line of JSON.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileKind } from './file-kinds.ts';
import { importMutated, startReading } from './import-mutated.ts';
import type { Outcome } from './outcome.ts';
import { readMutated } from './text-kinds.ts';

const { values } = parseArgs({
  options: {
    parser: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '600' },
    /** Writes the inputs that ended badly into this folder. */
    save: { type: 'string' },
  },
});
const [seed = 1, from = 0, count = 0, seconds = 0] = [
  values.seed,
  values.from,
  values.count,
  values.seconds,
].map(Number);
const kind = fileKind(values.parser, seed);
const span = { seed, from, count, seconds };
const outcome = await run();
for (const { number } of values.save === undefined ? [] : outcome.faults) {
  if (kind)
    writeFileSync(`${values.save}/${kind.name}-${number}${kind.ending}`, kind.input(number));
}
process.stdout.write(`${JSON.stringify(outcome)}\n`);

async function run(): Promise<Outcome> {
  if (kind === undefined) return readMutated(values.parser, span);
  const reading = await startReading();
  try {
    return await importMutated(kind, span, reading);
  } finally {
    await reading.parsers.close();
  }
}
