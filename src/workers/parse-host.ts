import { Worker } from 'node:worker_threads';
import type { CancelSignal, ParseOptions, ParseOutcome, ParserHost } from '../services/ports.ts';
import type { DrawnPage } from '../core/extract/pdf/draw-pages.ts';
import { AppError } from '../shared/app-error.ts';
import { LIMITS } from '../shared/limits.ts';
import { MakingGate } from './making-gate.ts';
import { ParseWatch, workOf } from './parse-watch.ts';
import type { PageRange, ParseReply, ParseRequest, ParseWorkerData } from './parse-protocol.ts';

/** How the parse processes are set up. */
export interface ParseHostOptions {
  /** The worker's entry point. */
  readonly entry: URL;
  readonly data: Omit<ParseWorkerData, 'gate'>;
  /** How many files are read at once: at least 1. */
  readonly width: number;
}

interface Job {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly signal: CancelSignal | undefined;
  readonly onPage: ((done: number, total: number) => void) | undefined;
  readonly resolve: (outcome: ParseOutcome) => void;
  readonly reject: (error: AppError) => void;
}

/** A process that reads pages for the one that reads their document. */
interface Help {
  /** Ends it, with its process. */
  stop(): void;
}

/**
 * The threads of the parse process, each called a process here since it ends as one. Each reads one document at a time under a cap of
 * time and memory; one that hangs, runs out of memory or dies costs that document alone and is
 * replaced. One that has nothing to do reads pages of a long document for another.
 *
 * What a process dies of may be what an earlier file left behind in it. A file that it had in hand is
 * read once more, in a process that has read none; what ends that one too is of the file.
 */
export class ParsePool implements ParserHost {
  readonly width: number;
  readonly #options: ParseHostOptions;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #gates = new WeakMap<Worker, MakingGate>();
  /** Those that have been given something to read. */
  readonly #used = new WeakSet<Worker>();
  #closed = false;

  constructor(options: ParseHostOptions) {
    this.#options = options;
    this.width = Math.max(1, options.width);
    // Begun at once: by the time the first file is at hand, they are ready.
    for (let i = 0; i < this.width; i += 1) this.#idle.push(this.#start());
  }

  parse(bytes: Uint8Array, { fileName, signal, onPage }: ParseOptions): Promise<ParseOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#closed || signal?.aborted) {
        reject(new AppError('cancelled'));
        return;
      }
      this.#waiting.push({ fileName, bytes, signal, onPage, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new AppError('cancelled'));
    await Promise.all([...this.#all].map((worker) => this.#terminate(worker)));
  }

  #next(): void {
    const job = this.#waiting[0];
    if (!job) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.width ? this.#start() : undefined);
    if (!worker) return;
    this.#waiting.shift();
    this.#run(worker, job);
  }

  #start(): Worker {
    const gate = new MakingGate();
    const worker = new Worker(this.#options.entry, {
      workerData: { ...this.#options.data, gate: gate.shared } satisfies ParseWorkerData,
      resourceLimits: {
        maxOldGenerationSizeMb: LIMITS.parseHeapMegabytes,
        // By default more garbage may pile up before it is collected: 80 MB more for a review.
        maxYoungGenerationSizeMb: 16,
      },
      // Nothing a library prints about a document may reach the terminal or a log.
      stdout: true,
      stderr: true,
      env: {},
    });
    worker.setMaxListeners(20);
    this.#all.add(worker);
    this.#gates.set(worker, gate);
    // Whoever reads with it hears why it ended; between two files nobody does, and an error that nobody hears ends everything.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      this.#all.delete(worker);
      const index = this.#idle.indexOf(worker);
      if (index >= 0) this.#idle.splice(index, 1);
    });
    return worker;
  }

  #run(worker: Worker, job: Job): void {
    const isFresh = !this.#used.has(worker);
    this.#used.add(worker);
    const watch = new ParseWatch(workOf(worker), () => give('file-too-slow'));
    let help: Help | undefined;
    /** Pages that the helping process has read and this one has not counted yet. */
    let helped = 0;
    /** Its own count; the total is not known before it has told of its first page. */
    let own = { done: 0, total: 0 };
    const tellPages = (): void => {
      watch.progressed();
      if (own.total > 0) job.onPage?.(Math.min(own.done + helped, own.total), own.total);
    };
    const finish = (): void => {
      help?.stop();
      watch.stop();
      job.signal?.removeEventListener('abort', cancel);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    /** Gives the worker up, which may still be busy with the document; and the document, where that is its own fault. */
    const give = (code: 'file-too-slow' | 'file-too-hungry' | 'file-parser-failed'): void => {
      finish();
      // Time, other than memory, is counted from the file's own first moment.
      const mayBeAnothers = !isFresh && code !== 'file-too-slow';
      if (mayBeAnothers && !this.#closed) {
        this.#end(worker);
        this.#run(this.#start(), job);
        return;
      }
      if (this.#closed) job.reject(new AppError('cancelled'));
      else job.resolve({ ok: false, code, detail: {} });
      this.#replace(worker);
    };
    const cancel = (): void => {
      finish();
      job.reject(new AppError('cancelled'));
      this.#replace(worker);
    };
    const onMessage = (message: ParseReply): void => {
      watch.progressed();
      switch (message.type) {
        case 'ready':
          break;
        case 'page':
          own = message;
          tellPages();
          break;
        case 'help':
          help = this.#help(message, {
            onPage: (done) => {
              helped = done;
              tellPages();
            },
            onEnd: (pages) => {
              helped = 0;
              help = undefined;
              watch.progressed();
              post(worker, { type: 'helped', pages });
            },
          });
          break;
        case 'drawn':
          break;
        case 'recognising':
          watch.allow(message.pages * LIMITS.recognisePageMs);
          break;
        case 'failed':
          give('file-parser-failed');
          break;
        case 'outcome':
          finish();
          this.#idle.push(worker);
          job.resolve(message.outcome);
          this.#next();
          break;
      }
    };
    let endedBy: 'file-too-hungry' | 'file-parser-failed' = 'file-parser-failed';
    // An error can overtake the answer that was sent before it; by the time of the exit all that was sent has come.
    const onError = (error: unknown): void => {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') endedBy = 'file-too-hungry';
    };
    const onExit = (): void => give(endedBy);
    worker.on('message', onMessage);
    worker.once('error', onError);
    worker.once('exit', onExit);
    job.signal?.addEventListener('abort', cancel, { once: true });
    post(worker, { type: 'read', fileName: job.fileName, bytes: job.bytes });
  }

  /** Has a process that has nothing to do read pages; null at once where there is none. */
  #help(
    { bytes, from, to }: PageRange,
    listener: {
      readonly onPage: (done: number) => void;
      readonly onEnd: (pages: readonly DrawnPage[] | null) => void;
    },
  ): Help | undefined {
    const worker = this.#waiting.length === 0 ? this.#idle.pop() : undefined;
    if (!worker) {
      listener.onEnd(null);
      return undefined;
    }
    const leave = (): void => {
      worker.off('message', onMessage);
      worker.off('error', fail);
      worker.off('exit', fail);
    };
    const stop = (): void => {
      leave();
      this.#replace(worker);
    };
    const fail = (): void => {
      stop();
      listener.onEnd(null);
    };
    const onMessage = (message: ParseReply): void => {
      if (message.type === 'page') listener.onPage(message.done);
      if (message.type === 'failed') fail();
      if (message.type !== 'drawn') return;
      leave();
      this.#idle.push(worker);
      listener.onEnd(message.pages);
      this.#next();
    };
    worker.on('message', onMessage);
    worker.once('error', fail);
    worker.once('exit', fail);
    this.#used.add(worker);
    post(worker, { type: 'draw', bytes, from, to });
    return { stop };
  }

  #replace(worker: Worker): void {
    this.#end(worker);
    this.#next();
  }

  #end(worker: Worker): void {
    this.#all.delete(worker);
    void this.#terminate(worker).then(() => this.#next());
  }

  async #terminate(worker: Worker): Promise<void> {
    await this.#gates.get(worker)?.close();
    await worker.terminate();
  }
}

function post(worker: Worker, request: ParseRequest): void {
  worker.postMessage(request);
}
