import type { ParseOptions, ParseOutcome, ParserHost } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { ParseProcessEnd } from '../shared/contract/process-messages.ts';
import type { ParseHostOptions } from './parse-host.ts';
import type {
  FromParseProcess,
  ParseProcess,
  StartParseProcess,
} from './parse-process-protocol.ts';

interface Job {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly onPage: ((done: number, total: number) => void) | undefined;
  readonly settle: (outcome: ParseOutcome | AppError) => void;
  /** A process ended while this and others were read: what ends the next one is found by reading each alone. */
  isSuspect: boolean;
}

interface Running {
  readonly process: ParseProcess;
  /** How many files it has been given. */
  given: number;
  readonly ended: PromiseWithResolvers<void>;
}

/**
 * Reads files in a process of its own, which holds the threads that read. A thread that asks for more memory at once than its cap
 * allows ends its whole process, whatever its limits say; so that process is never the one that holds the library.
 *
 * Where it ends, the files it had in hand are read again, one at a time, and only one that ends a process which
 * had read nothing else is refused. A process is started at once, and again when there is something to read.
 */
export class OutsideParsers implements ParserHost {
  readonly width: number;
  /** The most memory that a parse process held, in megabytes. */
  peakMegabytes = 0;
  readonly #start: StartParseProcess;
  readonly #options: ParseHostOptions;
  readonly #waiting: Job[] = [];
  readonly #inHand = new Map<number, Job>();
  #running: Running | undefined;
  #lastId = 0;
  #isClosed = false;

  constructor(start: StartParseProcess, options: ParseHostOptions) {
    this.#start = start;
    this.#options = options;
    this.width = Math.max(1, options.width);
    this.#running = this.#begin();
  }

  parse(bytes: Uint8Array, { fileName, signal, onPage }: ParseOptions): Promise<ParseOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed || signal?.aborted) {
        reject(new AppError('cancelled'));
        return;
      }
      this.#lastId += 1;
      const id = this.#lastId;
      const cancel = (): void => this.#cancel(job);
      const settle = (outcome: ParseOutcome | AppError): void => {
        signal?.removeEventListener('abort', cancel);
        if (outcome instanceof AppError) reject(outcome);
        else resolve(outcome);
      };
      const job: Job = { id, fileName, bytes, onPage, settle, isSuspect: false };
      signal?.addEventListener('abort', cancel, { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of [...this.#waiting.splice(0), ...this.#inHand.values()])
      job.settle(new AppError('cancelled'));
    this.#inHand.clear();
    this.#running?.process.kill();
    await this.#running?.ended.promise;
  }

  #begin(): Running {
    const { entry, data, width } = this.#options;
    const process = this.#start({
      hear: (message) => this.#hear(message),
      ended: (why) => this.#ended(running, why),
    });
    const running: Running = { process, given: 0, ended: Promise.withResolvers() };
    process.post({ type: 'begin', entry: entry.href, data, width });
    return running;
  }

  /** Gives out what can be read now: as many at once as there are threads, but a suspect alone. */
  #next(): void {
    for (let job = this.#waiting[0]; job !== undefined; job = this.#waiting[0]) {
      const suspects = [job, ...this.#inHand.values()].some(({ isSuspect }) => isSuspect);
      if (this.#inHand.size >= (suspects ? 1 : this.width)) return;
      this.#waiting.shift();
      this.#inHand.set(job.id, job);
      this.#running ??= this.#begin();
      this.#running.given += 1;
      const { id, fileName, bytes } = job;
      this.#running.process.post({ type: 'read', id, fileName, bytes });
    }
  }

  #hear(message: FromParseProcess): void {
    const job = this.#inHand.get(message.id);
    if (message.type === 'page') {
      job?.onPage?.(message.done, message.total);
      return;
    }
    this.peakMegabytes = Math.max(this.peakMegabytes, message.peakMegabytes);
    if (!job) return;
    this.#inHand.delete(job.id);
    job.settle(message.outcome);
    this.#next();
  }

  #ended(running: Running, why: ParseProcessEnd): void {
    running.ended.resolve();
    if (this.#running !== running) return;
    this.#running = undefined;
    const lost = [...this.#inHand.values()];
    this.#inHand.clear();
    if (running.given === 1) {
      const code = why === 'memory' ? 'file-too-hungry' : 'file-parser-failed';
      for (const job of lost) job.settle({ ok: false, code, detail: {} });
    } else {
      for (const job of lost) job.isSuspect = true;
      this.#waiting.unshift(...lost);
    }
    this.#next();
  }

  #cancel(job: Job): void {
    const index = this.#waiting.indexOf(job);
    if (index >= 0) this.#waiting.splice(index, 1);
    if (this.#inHand.delete(job.id)) this.#running?.process.post({ type: 'stop', id: job.id });
    job.settle(new AppError('cancelled'));
    this.#next();
  }
}
