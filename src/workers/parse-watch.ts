import type { Worker } from 'node:worker_threads';
import { LIMITS } from '../shared/limits.ts';

/** How often is looked, in milliseconds. */
const LOOK_EVERY = 500;

/** Processor time that a parse process has used so far, in milliseconds. */
export type WorkDone = () => Promise<number>;

/**
 * Watches one file being read, and tells once that it takes too long. What is counted is the processor time of the process
 * itself: on a computer that is busy with other things a good file takes long, too, and is not to be refused for it. By the
 * clock there is only a limit for a process that does nothing at all, or cannot even say what it has done.
 */
export class ParseWatch {
  readonly #work: WorkDone;
  readonly #onTooLong: () => void;
  readonly #looks: NodeJS.Timeout;
  #silence: NodeJS.Timeout | undefined;
  #isLooking = false;
  #isStopped = false;
  /** Undefined until the process has said it once. */
  #atStart: number | undefined;
  /** When it last made progress; undefined until it is looked the next time. */
  #atProgress: number | undefined;
  #total: number = LIMITS.parseTotalMs;

  constructor(work: WorkDone, onTooLong: () => void) {
    this.#work = work;
    this.#onTooLong = onTooLong;
    this.#looks = setInterval(() => void this.#look(), LOOK_EVERY);
    this.progressed();
  }

  /** The process has come further, or was not to do anything. */
  progressed(): void {
    this.#atProgress = undefined;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(this.#onTooLong, LIMITS.parseSilentMs);
  }

  /** Allows so many milliseconds more for the whole file. */
  allow(more: number): void {
    this.#total += more;
  }

  /** To be called once the file is done with, however it ended. */
  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#looks);
    clearTimeout(this.#silence);
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const now = await this.#work();
      // The process may be reading the next file by now.
      if (this.#isStopped) return;
      this.#atStart ??= now;
      this.#atProgress ??= now;
      const isStalled = now - this.#atProgress > LIMITS.parseStallMs;
      if (isStalled || now - this.#atStart > this.#total) this.#onTooLong();
    } catch {
      // It has ended, which its host is told by itself.
    } finally {
      this.#isLooking = false;
    }
  }
}

/** What a worker thread has used. Node 20 cannot tell; there a quarter of the clock stands for it. */
export function workOf(worker: Worker): WorkDone {
  return async () => {
    if (!('cpuUsage' in worker)) return performance.now() / 4;
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  };
}
