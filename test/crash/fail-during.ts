import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { finished, jsonLines } from '../support/command-line.ts';
import { ACTS, leftBeside } from './acts.ts';
import type { Acknowledged, ActName } from './acts.ts';
import { compiledIn, makeScene, openScene, sceneIn } from './scene.ts';

/** The acts whose every write is made to fail. */
export const FAILING_ACTS = ['import', 'back up', 'export'] as const satisfies readonly ActName[];

type FailingActName = (typeof FAILING_ACTS)[number];

/** How a disk fails: the system's error, whether it stays so, and what the product must say of it. */
export interface Failure {
  readonly name: string;
  readonly errno: number;
  readonly stays: boolean;
  readonly says: readonly string[];
}

const { ENOSPC, EROFS, EIO } = constants.errno;

/**
 * The failures that are tried. Which error SQLite met it does not tell, but for a write on a full disk: one that becomes
 * read-only in the middle is a write that failed, and a log that could not be made is a place that cannot be written.
 */
export const FAILURES: readonly Failure[] = [
  { name: 'full', errno: ENOSPC, stays: true, says: ['disk-full', 'write-failed', 'cannot-write'] },
  { name: 'read-only', errno: EROFS, stays: true, says: ['cannot-write', 'write-failed'] },
  { name: 'EIO', errno: EIO, stays: true, says: ['write-failed', 'cannot-read', 'cannot-write'] },
  {
    name: 'EIO once',
    errno: EIO,
    stays: false,
    says: ['write-failed', 'cannot-read', 'cannot-write'],
  },
];

/** How many of these acts one run does: of three files one brings several documents. */
const TIMES: Readonly<Record<FailingActName, number>> = {
  import: 3,
  'back up': 1,
  export: 1,
};

/** Builds the library that makes a disk fail; undefined, with the reason, where it cannot be built. */
export function buildFailingDisk(folder: string): { path: string } | { reason: string } {
  if (process.platform !== 'linux')
    return { reason: 'calls of the system are caught on Linux only' };
  const path = join(folder, 'failing-disk.so');
  try {
    execFileSync(
      'cc',
      ['-shared', '-fPIC', '-O1', '-o', path, join(import.meta.dirname, 'failing-disk.c'), '-ldl'],
      { stdio: 'ignore' },
    );
    return { path };
  } catch {
    return { reason: 'there is no C compiler' };
  }
}

/** What came of one act on a failing disk. */
export interface Failed {
  /** The code of the error that was told; null where the act was done all the same. */
  readonly code: string | null;
  readonly problems: readonly string[];
}

/** One act, to be done on disks that fail at any of its writes. */
export class FailingAct {
  /** How many calls that write the act makes. */
  readonly writes: number;
  readonly #name: FailingActName;
  readonly #folder: string;
  readonly #shim: string;

  private constructor(name: FailingActName, folder: string, shim: string, writes: number) {
    this.#name = name;
    this.#folder = folder;
    this.#shim = shim;
    this.writes = writes;
  }

  /** Does the act once on a sound disk, to count its writes. */
  static async prepare(name: FailingActName, folder: string, shim: string): Promise<FailingAct> {
    const template = join(folder, `${name}.template`);
    makeScene(template, ACTS[name].passages);
    const act = new FailingAct(name, folder, shim, 0);
    await act.#run({});
    const count = Number(readFileSync(act.#path('count'), 'utf8'));
    return new FailingAct(name, folder, shim, count);
  }

  /** Does the act with the write of that number failing, then looks at what is there. */
  async failAt(at: number, { errno, stays, says }: Failure): Promise<Failed> {
    const lines = await this.#run({
      FAULT_AT: String(at),
      FAULT_ERRNO: String(errno),
      ...(stays && { FAULT_STAYS: '1' }),
    });
    const told = lines.find((line) => 'error' in line);
    const code = told === undefined ? null : String(told['error']);
    const problems = code === null || says.includes(code) ? [] : [`it says ${code}`];
    if (code === null && lines.length < TIMES[this.#name]) problems.push('it ended without a word');
    try {
      problems.push(...(await this.#look(lines.filter((line) => !('error' in line)))));
    } catch (error) {
      problems.push(String(error));
    }
    return { code, problems };
  }

  /** The same looks as after a kill, at a library on a sound disk. */
  async #look(lines: readonly Acknowledged[]): Promise<string[]> {
    const scene = sceneIn(this.#path('here'));
    const { after, closed } = ACTS[this.#name].look(scene);
    const store = openScene(scene);
    const wrong = store
      .verify()
      .checks.filter(({ ok }) => !ok)
      .map(({ name }) => `verify: ${name}`);
    const found = after(store, lines);
    store.close();
    return [
      ...wrong,
      ...found,
      ...((await closed?.(lines)) ?? []),
      ...leftBeside(scene).map((name) => `${name} is left`),
    ];
  }

  async #run(env: Readonly<Record<string, string>>): Promise<Acknowledged[]> {
    const here = this.#path('here');
    rmSync(here, { recursive: true, force: true });
    cpSync(this.#path('template'), here, { recursive: true });
    if (existsSync(this.#path('count'))) rmSync(this.#path('count'));
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'do-act.ts'), this.#name, here, String(TIMES[this.#name])],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          ...env,
          ...compiledIn(this.#folder),
          LD_PRELOAD: this.#shim,
          FAULT_FOLDER: here,
          FAULT_COUNT: this.#path('count'),
        },
      },
    );
    const { code, out, err } = await finished(child);
    if (code !== 0) return [{ error: `ended with ${code}: ${err.slice(0, 300)}` }];
    return jsonLines(out.replace('go\n', '')) as Acknowledged[];
  }

  #path(what: 'template' | 'here' | 'count'): string {
    return join(this.#folder, `${this.#name}.${what}`);
  }
}
