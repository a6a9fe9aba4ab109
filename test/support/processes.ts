import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A running process. */
export interface RunningProcess {
  readonly id: number;
  readonly command: string;
}

/** Whether this system tells which process started which, as Linux does. */
export const canSeeProcesses = existsSync(`/proc/${process.pid}/task/${process.pid}/children`);

/** All that a process started, and what those started, the outermost first. */
export function startedBy(id: number): readonly RunningProcess[] {
  return childrenOf(id).flatMap((child) => [child, ...startedBy(child.id)]);
}

function childrenOf(id: number): readonly RunningProcess[] {
  // Each thread has the children that it started itself.
  return filesIn(`/proc/${id}/task`)
    .flatMap((thread) => textOf(`/proc/${id}/task/${thread}/children`).split(' '))
    .filter((child) => child !== '')
    .map((child) => ({
      id: Number(child),
      command: textOf(`/proc/${child}/cmdline`).replaceAll('\0', ' '),
    }));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Ends processes at one blow, as a crash or a power cut does. */
export function killAll(processes: readonly RunningProcess[]): void {
  for (const { id } of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
