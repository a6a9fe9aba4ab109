import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { finished, jsonLines } from '../support/command-line.ts';
import { ACTS, leftBeside } from './acts.ts';
import type { Acknowledged, Act, ActName } from './acts.ts';
import { compiledIn, makeScene, openScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** What came of killing one act again and again. */
export interface Killed {
  readonly act: ActName;
  readonly kills: number;
  /** Acts that were reported as done before the kill. */
  readonly acknowledged: number;
  /** What was not as it should be, with the number of the kill. */
  readonly problems: readonly string[];
}

/** Begins the act in a process of its own and kills it at a moment of its span, so many times. */
export async function killDuring(
  name: ActName,
  { folder, kills, random }: { folder: string; kills: number; random: () => number },
): Promise<Killed> {
  const act = ACTS[name];
  const scene = makeScene(join(folder, name.replaceAll(' ', '-')), act.passages);
  const { before, after, closed } = act.look(scene);
  const problems: string[] = [];
  let acknowledged = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    before?.();
    // One kill after the other, each on what the last one left.
    // oxlint-disable no-await-in-loop
    const lines = await linesUntilKilled({ name, act, scene }, random() * act.span);
    acknowledged += lines.length;
    try {
      const store = openScene(scene);
      const wrong = store
        .verify()
        .checks.flatMap((check) => (check.ok ? [] : [`${check.name}: ${check.problem ?? ''}`]));
      const found = after(store, lines);
      store.close();
      const later = (await closed?.(lines)) ?? [];
      const left = leftBeside(scene).map((file) => `${file} is left`);
      problems.push(
        ...[...wrong, ...found, ...later, ...left].map((problem) => `kill ${kill}: ${problem}`),
      );
    } catch (error) {
      problems.push(`kill ${kill}: ${String(error)}`);
    }
    // oxlint-enable no-await-in-loop
  }
  return { act: name, kills, acknowledged, problems };
}

/** What the child has reported whole when it is killed, so many milliseconds after its first word. */
async function linesUntilKilled(
  { name, act, scene }: { name: ActName; act: Act; scene: Scene },
  after: number,
): Promise<Acknowledged[]> {
  const child = act.start?.(scene) ?? startDoing(name, scene);
  let isKilled = false;
  const kill = (): void => {
    // A process that has ended by itself meanwhile has no group any more.
    if (child.pid === undefined || child.exitCode !== null) return;
    process.kill(-child.pid, 'SIGKILL');
    isKilled = true;
  };
  child.stdout?.once('data', () => setTimeout(kill, after));
  const { code, out, err } = await finished(child);
  if (!isKilled && code !== 0) throw new Error(`the act "${name}" ended by itself: ${err}`);
  return linesOf(out);
}

/** What was reported whole: the last line may be torn. */
function linesOf(out: string): Acknowledged[] {
  const whole = out.slice(0, out.lastIndexOf('\n') + 1).replace('go\n', '');
  const lines = jsonLines(whole) as Acknowledged[];
  const failed = lines.find((line) => 'error' in line);
  if (failed) throw new Error(`it failed: ${String(failed['error'])}`);
  return lines;
}

function startDoing(name: ActName, { folder }: Scene): ChildProcess {
  const program = join(import.meta.dirname, 'do-act.ts');
  return spawn(process.execPath, [program, name, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...compiledIn(dirname(folder)) },
  });
}
