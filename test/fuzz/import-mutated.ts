import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importDocuments } from '../../src/services/import-documents.ts';
import type { ImportPorts, ImportResult } from '../../src/services/import-documents.ts';
import type { Files, LibraryStore, ParserHost } from '../../src/services/ports.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { nodeFiles } from '../../src/workers/node-files.ts';
import { shippedCodebook, shippedModel, startParsers } from '../../src/workers/shipped-files.ts';
import { PASSPHRASE, ROOT } from '../support/command-line.ts';
import { standing } from '../support/process-cost.ts';
import type { FileKind } from './file-kinds.ts';
import { Tally } from './outcome.ts';
import type { Outcome } from './outcome.ts';

const MOST_CPU_SECONDS = 20;
const MOST_MEGABYTES = 512;
/** Inputs for one library; for the next ones another is made, so that none grows large. */
const A_LIBRARY = 400;
const CHEAP = { n: 2 ** 10, r: 8, p: 1 };

/** Which inputs: numbers from `from` on, until `count` were taken or the time is over. */
export interface Span {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly seconds: number;
}

/**
 * Imports mutated files of one kind as the product does: in its parse processes under their caps, into a library.
 * Each must end in a document or in a refusal in words within 20 s of CPU and 512 MB, and a refusal leaves no trace.
 */
export async function importMutated(
  kind: FileKind,
  span: Span,
  { codebook, parsers }: Reading,
): Promise<Outcome> {
  const tally = new Tally(kind.name, span.seed);
  const until = performance.now() + span.seconds * 1000;
  const end = span.from + span.count;
  for (let from = span.from; from < end && performance.now() < until;) {
    const numbers = Array.from({ length: Math.min(A_LIBRARY, end - from) }, (_, i) => from + i);
    // oxlint-disable-next-line no-await-in-loop
    from = await inLibrary((store, at) => {
      const ports = {
        store,
        parsers,
        files: inputsOf(kind),
        clock: { now: () => at, monotonic: () => performance.now() },
        codebookVersion: store.useCodebook(codebook, at),
      };
      return importNumbers(ports, { kind, tally, numbers, until });
    }, tally);
  }
  return tally.outcome();
}

/** What reads the files: the parse processes of the product, with its codebook. */
export interface Reading {
  readonly codebook: Codebook;
  readonly parsers: ParserHost;
}

/** Starts the product's parse processes, one of which is warm: what it costs to begin is no input's. */
export async function startReading(): Promise<Reading> {
  const codebook = await shippedCodebook(ROOT);
  const pool = startParsers(ROOT, codebook, await shippedModel(ROOT));
  await pool.parse(new TextEncoder().encode('Ready.'), { fileName: 'ready.txt' });
  const parsers: ParserHost = {
    // No file is read ahead of its turn: the time and memory it takes are its own.
    width: 0,
    parse: (bytes, options) => pool.parse(bytes, options),
    close: () => pool.close(),
  };
  return { codebook, parsers };
}

interface Part {
  readonly kind: FileKind;
  readonly tally: Tally;
  readonly numbers: readonly number[];
  readonly until: number;
}

/** The number to go on from. */
async function importNumbers(
  ports: ImportPorts,
  { kind, tally, numbers, until }: Part,
): Promise<number> {
  const before = { changes: ports.store.changes(), ...standing() };
  let next = numbers[0] ?? 0;
  const stop = new AbortController();
  const slow: number[] = [];
  const watch = setInterval(() => tally.cost(0, standing().megabytes - before.megabytes), 100);
  const settle = (result: ImportResult): void => {
    const number = numberOf(result.file);
    const after = { changes: ports.store.changes(), ...standing() };
    const cpuSeconds = after.cpuSeconds - before.cpuSeconds;
    const megabytes = after.megabytes - before.megabytes;
    tally.cost(cpuSeconds, megabytes);
    if (cpuSeconds > MOST_CPU_SECONDS)
      tally.fault(number, `took ${cpuSeconds.toFixed(1)} s of CPU`);
    if (megabytes > MOST_MEGABYTES) tally.fault(number, `took ${Math.round(megabytes)} MB`);
    if (result.status === 'refused') {
      const { code } = result.error;
      tally.refuse(code);
      if (!code.startsWith('file-')) tally.fault(number, `refused as ${code}`);
      if (code === 'file-parser-failed') tally.fault(number, code);
      if (code === 'file-too-slow' && !kind.endsByCap) slow.push(number);
      if (after.changes !== before.changes) tally.fault(number, 'refused, and left a trace');
    } else tally.take();
    Object.assign(before, after);
    next = number + 1;
    if (performance.now() > until) stop.abort();
  };
  try {
    const paths = numbers.map((number) => `${number}${kind.ending}`);
    await importDocuments(ports, paths, { signal: stop.signal, onResult: settle });
    for (const number of slow) {
      // The caps are in time of the clock, of which a busy computer gives little: whoever hangs does so twice.
      // oxlint-disable-next-line no-await-in-loop
      const again = await ports.parsers.parse(kind.input(number), { fileName: `x${kind.ending}` });
      if (!again.ok && again.code === 'file-too-slow') tally.fault(number, again.code);
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'cancelled') return Number.MAX_SAFE_INTEGER;
    tally.fault(next, `threw ${String(error)}`);
    return next + 1;
  } finally {
    clearInterval(watch);
  }
  return next;
}

const numberOf = (path: string): number => Number.parseInt(basename(path), 10);

function inputsOf(kind: FileKind): Files {
  const made = new Map<string, Uint8Array>();
  const input = (path: string): Uint8Array => {
    const bytes = made.get(path) ?? kind.input(numberOf(path));
    made.clear();
    made.set(path, bytes);
    return bytes;
  };
  return {
    list: (paths) => Promise.resolve(paths),
    size: (path) => Promise.resolve(input(path).length),
    read: (path) => Promise.resolve(input(path)),
    sha256: (bytes) => nodeFiles.sha256(bytes),
  };
}

/** A library in a folder of its own, looked through when the act is over; then it is gone. */
async function inLibrary(
  act: (store: LibraryStore, at: string) => Promise<number>,
  tally: Tally,
): Promise<number> {
  const at = new Date().toISOString();
  const folder = mkdtempSync(join(tmpdir(), 'caselight-fuzz-'));
  try {
    const path = join(folder, 'fuzz.caselight');
    const { store } = createLibrary(path, PASSPHRASE, { at, who: 'fuzz', cost: CHEAP });
    const next = await act(store, at);
    const wrong = store.verify().checks.filter(({ ok }) => !ok);
    for (const { name, problem } of wrong)
      tally.fault(next - 1, `verify: ${name}, ${problem ?? ''}`);
    store.close();
    const files = readdirSync(folder).toSorted().join(' ');
    if (files !== 'fuzz.caselight fuzz.caselight.vault.json')
      tally.fault(next - 1, `left ${files}`);
    return next;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
