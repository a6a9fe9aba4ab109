// Does one act again and again, each time in a copy of what was prepared and with another of its writes failing, and writes a
// line of JSON about each. It is run with the failing disk loaded (failing-disk.c), which is told by the environment what to do.
import { cpSync, rmSync, writeSync } from 'node:fs';
import { ACTS, leftBeside } from './acts.ts';
import type { Acknowledged } from './acts.ts';
import { doAct } from './do-acts.ts';
import { type FailingActName, type Failure, TIMES } from './failures.ts';
import { openScene, sceneIn } from './scene.ts';

/** What this program is given, as JSON. */
export interface FailingRun {
  readonly act: FailingActName;
  /** The prepared folder, and one for copies of it. */
  readonly template: string;
  readonly folder: string;
  readonly failure: Failure;
  /** Numbers of the writes that fail. */
  readonly writes: readonly number[];
}

const given: FailingRun = JSON.parse(process.argv[2] ?? '');
const { act, template, folder, failure, writes } = given;

for (const at of writes) {
  const here = `${folder}/trial`;
  const left = `${folder}/left`;
  for (const one of [here, left]) rmSync(one, { recursive: true, force: true });
  cpSync(template, here, { recursive: true });
  const lines: Acknowledged[] = [];
  Object.assign(process.env, {
    FAULT_FOLDER: here,
    FAULT_TRIAL: String(at),
    FAULT_AT: String(at),
    FAULT_ERRNO: String(failure.errno),
    ...(failure.stays && { FAULT_STAYS: '1' }),
  });
  // One after the other: there is one disk.
  // oxlint-disable no-await-in-loop
  await doAct({
    act,
    scene: sceneIn(here),
    times: TIMES[act],
    go: () => undefined,
    done: (line) => lines.push(line),
  });
  delete process.env['FAULT_AT'];
  // What the act left open stays open, as in a program that ends there. The files are looked at elsewhere: who opens them here would
  // meet its locks.
  cpSync(here, left, { recursive: true });
  const told = lines.find((line) => 'error' in line);
  const code = told === undefined ? null : String(told['error']);
  const problems = code === null || failure.says.includes(code) ? [] : [`it says ${code}`];
  if (code === null && lines.length < TIMES[act]) problems.push('it ended without a word');
  try {
    problems.push(
      ...(await problemsIn(
        left,
        lines.filter((line) => !('error' in line)),
      )),
    );
  } catch (error) {
    problems.push(String(error));
  }
  // oxlint-enable no-await-in-loop
  writeSync(1, `${JSON.stringify({ at, code, problems })}\n`);
}

/** The same looks as after a kill, at a library on a sound disk. */
async function problemsIn(left: string, lines: readonly Acknowledged[]): Promise<string[]> {
  const scene = sceneIn(left);
  const { after, closed } = ACTS[act].look(scene);
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
