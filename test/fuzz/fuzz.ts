// npm run fuzz: mutated inputs through every parser, each in a process of its own, and a table of what came of them.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { FILE_KINDS } from './file-kinds.ts';
import { Tally, together } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { TEXT_KINDS } from './text-kinds.ts';

const USUAL_MINUTES = 10;
const USUAL_COUNT = 10_000;
/** Inputs for one process; for the next ones another is started, so that what one leaves behind weighs on no other. */
const A_PROCESS = 2500;
/** Share of the time; a PDF takes the most of all. */
const PDF_SHARE = 0.4;

const { values } = parseArgs({
  options: {
    parser: { type: 'string', multiple: true },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    minutes: { type: 'string' },
    save: { type: 'string' },
  },
});
const parsers = values.parser ?? [...TEXT_KINDS, ...FILE_KINDS];
// A count that was asked for is kept however long it takes.
const minutes = Number(values.minutes ?? (values.count === undefined ? USUAL_MINUTES : 100_000));
const count = values.count ?? String(USUAL_COUNT);

function secondsFor(parser: string): number {
  if (parsers.length === 1) return minutes * 60;
  return minutes * 60 * (parser === 'pdf' ? PDF_SHARE : (1 - PDF_SHARE) / (FILE_KINDS.length - 1));
}

const outcomes: Outcome[] = [];
for (const parser of parsers) {
  const outcome = await outcomeOf(parser);
  outcomes.push(outcome);
  print(outcome);
}
const faults = outcomes.flatMap((outcome) => outcome.faults);
for (const { parser, number, what } of faults) console.log(`${parser} ${number}: ${what}`);
console.log(
  `${faults.length} faults in ${outcomes.reduce((sum, { inputs }) => sum + inputs, 0)} inputs, seed ${values.seed}`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

async function outcomeOf(parser: string): Promise<Outcome> {
  const until = performance.now() + secondsFor(parser) * 1000;
  const end = Number(values.from) + Number(count);
  const parts: Outcome[] = [];
  for (let from = Number(values.from); from < end && performance.now() < until; from += A_PROCESS) {
    const { seed, save } = values;
    const given = {
      parser,
      seed,
      from: String(from),
      count: String(Math.min(A_PROCESS, end - from)),
      seconds: String((until - performance.now()) / 1000),
      ...(save !== undefined && { save }),
    };
    const part = await partOf(parser, given);
    parts.push(part);
    console.error(`${parser} from ${from}: ${part.inputs} inputs, ${part.faults.length} faults`);
  }
  return together(parser, Number(values.seed), parts);
}

/** What came of the inputs that one process was given; a fault where it ended by itself, with which its counts are gone. */
async function partOf(parser: string, given: Readonly<Record<string, string>>): Promise<Outcome> {
  const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, 'fuzz-one.ts'), ...args],
      { maxBuffer: 2 ** 26 },
    );
    return JSON.parse(stdout) as Outcome;
  } catch (error) {
    const tally = new Tally(parser, Number(values.seed));
    const last = String(error).trim().slice(0, 2000);
    tally.fault(Number(given['from']), `the process of its inputs ended by itself: ${last}`);
    return tally.outcome();
  }
}

function print({
  parser,
  inputs,
  taken,
  refused,
  mostCpuSeconds,
  mostMegabytes,
  faults: bad,
}: Outcome): void {
  const codes = Object.entries(refused)
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, many]) => `${code} ${many}`);
  console.log(
    `${parser.padEnd(14)}${String(inputs).padStart(7)} inputs ${String(taken).padStart(7)} read ` +
      `${mostCpuSeconds.toFixed(2).padStart(7)} s CPU ${String(mostMegabytes).padStart(5)} MB ` +
      `${String(bad.length).padStart(4)} faults  ${codes.join(', ')}`,
  );
}
