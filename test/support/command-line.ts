import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The passphrase of every library that tests make. */
export const PASSPHRASE = 'correct horse battery staple';

const PROGRAM = join(ROOT, 'bin', 'caselight.cjs');

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the built command line as a person would; `env` on top of a passphrase for tests. */
export function start(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...argv], {
    cwd: ROOT,
    env: { ...process.env, CASELIGHT_PASSPHRASE: PASSPHRASE, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that a test can kill the starter and what it started at one blow.
    detached: true,
  });
}

/** Runs a command to its end. */
export async function caselight(
  argv: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const child = start(argv, env);
  child.stdin?.end(input);
  return finished(child);
}

/** Waits for a started command's end. */
export async function finished(child: ChildProcess): Promise<Finished> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

/** The objects of an output in JSON lines. */
export function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A folder for one test file's libraries, and the way to be rid of it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'caselight-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
