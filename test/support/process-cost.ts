import { readFileSync } from 'node:fs';
import { startedBy } from './processes.ts';

/** What Linux counts processor time in: hundredths of a second, on every system Node runs on. */
const TICKS = 100;

/**
 * Processor time and memory of this process and of all that it started, those that have ended included in the time. Where the
 * system does not tell of others, of this one alone.
 */
export function standing(): { readonly cpuSeconds: number; readonly megabytes: number } {
  const own = process.cpuUsage();
  const others = startedBy(process.pid);
  return {
    cpuSeconds:
      (own.user + own.system) / 1e6 +
      ticksOf(process.pid, ENDED_CHILDREN) +
      others.reduce((sum, { id }) => sum + ticksOf(id, OWN) + ticksOf(id, ENDED_CHILDREN), 0),
    megabytes:
      process.memoryUsage.rss() / 1e6 + others.reduce((sum, { id }) => sum + megabytesOf(id), 0),
  };
}

/** Places in a process's line of figures, counted from the one after its name: user and system time. */
const OWN = [11, 12];
const ENDED_CHILDREN = [13, 14];

function ticksOf(id: number, places: readonly number[]): number {
  const line = fileOf(id, 'stat');
  // The name before may hold anything, but ends with the last bracket.
  const figures = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return places.reduce((sum, place) => sum + Number(figures[place] ?? 0), 0) / TICKS;
}

function megabytesOf(id: number): number {
  return (Number(/^VmRSS:\s+(\d+)/mu.exec(fileOf(id, 'status'))?.[1] ?? 0) * 1024) / 1e6;
}

function fileOf(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    // It has ended, or the system keeps no such files.
    return '';
  }
}
