import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished, jsonLines } from '../support/command-line.ts';
import type { Finished } from '../support/command-line.ts';
import { ACTS } from './acts.ts';
import type { FailingRun } from './fail-acts.ts';
import { type FailingActName, type Failure, TIMES } from './failures.ts';
import { compiledIn, makeScene } from './scene.ts';

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
  /** The number of the write that failed. */
  readonly at: number;
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
    const act = new FailingAct(name, folder, shim, 0);
    const [template, here] = [act.#path('template'), act.#path('here')];
    makeScene(template, ACTS[name].passages);
    cpSync(template, here, { recursive: true });
    const { err, code } = await act.#start(['do-act.ts', name, here, String(TIMES[name])], {
      FAULT_FOLDER: here,
      FAULT_COUNT: act.#path('count'),
    });
    if (code !== 0) throw new Error(`the act "${name}" ended by itself: ${err}`);
    const count = Number(readFileSync(act.#path('count'), 'utf8'));
    return new FailingAct(name, folder, shim, count);
  }

  /**
   * Does the act once for each of these writes, which fails, and looks at what is there. All in one process: most of what a
   * process of its own costs is to begin.
   */
  async failAt(writes: readonly number[], failure: Failure): Promise<readonly Failed[]> {
    const [template, folder] = [this.#path('template'), this.#path('here')];
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const run: FailingRun = { act: this.#name, template, folder, failure, writes };
    const { code, out, err } = await this.#start(['fail-acts.ts', JSON.stringify(run)], {});
    const whole = out.slice(0, out.lastIndexOf('\n') + 1);
    // Written by the program that was just started.
    const tried = jsonLines(whole) as unknown as Failed[];
    if (code === 0) return tried;
    const at = writes[tried.length] ?? 0;
    const problems = [`it ended with ${code}: ${err.slice(0, 300)}`];
    return [...tried, { at, code: null, problems }];
  }

  #start(
    [program = '', ...args]: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<Finished> {
    const child = spawn(process.execPath, [join(import.meta.dirname, program), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, ...compiledIn(this.#folder), LD_PRELOAD: this.#shim },
    });
    return finished(child);
  }

  #path(what: 'template' | 'here' | 'count'): string {
    return join(this.#folder, `${this.#name}.${what}`);
  }
}
