import { importDocuments, type ImportResult } from '../services/import-documents.ts';
import type { ImportPace } from '../services/import-pace.ts';
import type { Files, ParserHost } from '../services/ports.ts';
import { baseName } from '../services/base-name.ts';
import { AppError } from '../shared/app-error.ts';
import { problemOf, type Problem } from '../shared/contract/answer.ts';
import type { ImportingFile, ImportProgress } from '../shared/contract/importing.ts';
import type { DatabaseSession } from './database-session.ts';

/** How often progress is told at most, in milliseconds. */
const TELL_EVERY = 200;

/** What an import needs of the database process. */
export type ImportingSession = Pick<
  DatabaseSession,
  'store' | 'clock' | 'codebook' | 'withParsers' | 'emit'
>;

/** One import, from its first file to its last, and how each of its files stands. */
export class ImportJob {
  readonly #session: ImportingSession;
  readonly #importId: string;
  readonly #isSample: boolean;
  readonly #stop = new AbortController();
  readonly #files = new Map<string, ImportingFile>();
  /** By which single files are left out. */
  readonly #leaving = new Map<string, AbortController>();
  #status: ImportProgress['status'] = 'running';
  #problem: Problem | undefined;
  #pace: ImportPace | undefined;
  #toldAt = 0;
  #hasNew = false;

  constructor(
    session: ImportingSession,
    about: { readonly importId: string; readonly isSample: boolean },
  ) {
    this.#session = session;
    this.#importId = about.importId;
    this.#isSample = about.isSample;
  }

  /** Stops it, also before its turn. Files that were finished stay in the library. */
  cancel(): void {
    this.#stop.abort();
  }

  /**
   * Leaves a single file out, by its place in `progress().files`; the others go on. Nothing happens where it was
   * settled before: what is in the library stays there.
   */
  leaveOut(index: number): void {
    const [path, file] = [...this.#files].at(index) ?? [];
    if (path === undefined || (file?.status !== 'waiting' && file?.status !== 'reading')) return;
    this.#leaving.get(path)?.abort();
    this.#put(path, { status: 'stopped' });
    this.#tell(true);
  }

  /** How it stands. */
  progress(): ImportProgress {
    const files = [...this.#files.values()];
    return {
      importId: this.#importId,
      status: this.#status,
      isSample: this.#isSample,
      files,
      filesDone: files.filter(({ status }) => !['waiting', 'reading'].includes(status)).length,
      pagesDone: this.#pace?.pagesDone ?? 0,
      pagesPerSecond: this.#pace?.pagesPerSecond ?? 0,
      secondsLeft: this.#pace?.secondsLeft ?? null,
      ...(this.#problem && { problem: this.#problem }),
    };
  }

  /** Runs it to its end. Never throws: how it ended is in its progress. */
  async run(paths: readonly string[], files: Files): Promise<void> {
    try {
      if (this.#stop.signal.aborted) throw new AppError('cancelled');
      const { store, clock } = this.#session;
      const codebook = await this.#session.codebook();
      const codebookVersion = store.useCodebook(codebook, clock.now());
      const found = await files.list(paths);
      for (const path of found) {
        this.#put(path, { status: 'waiting' });
        this.#leaving.set(path, new AbortController());
      }
      this.#tell(true);
      // The codebook may change meanwhile: this import ends with the one it began with.
      await this.#session.withParsers(codebook, (parsers) =>
        importDocuments(
          { store, clock, codebookVersion, ...this.#watched(files, parsers) },
          found,
          {
            signal: this.#stop.signal,
            signalOf: (path) => this.#signalOf(path),
            onProgress: (pace) => {
              this.#pace = pace;
              this.#tell(false);
            },
            onResult: (result) => this.#settle(result),
          },
        ),
      );
      this.#status = 'done';
    } catch (error) {
      const problem = problemOf(error);
      this.#status = problem.code === 'cancelled' ? 'stopped' : 'failed';
      if (this.#status === 'failed') this.#problem = problem;
      for (const [path, file] of this.#files) {
        if (file.status === 'waiting' || file.status === 'reading')
          this.#put(path, { status: 'stopped' });
      }
    }
    this.#tell(true);
  }

  /** The ports with an ear on them: which file is being read, and how far. */
  #watched(files: Files, parsers: ParserHost): { files: Files; parsers: ParserHost } {
    const pathOf = new WeakMap<Uint8Array, string>();
    return {
      files: {
        ...files,
        list: (paths) => Promise.resolve(paths),
        read: async (path) => {
          this.#put(path, { status: 'reading' });
          const bytes = await files.read(path);
          pathOf.set(bytes, path);
          return bytes;
        },
      },
      parsers: {
        width: parsers.width,
        close: () => parsers.close(),
        parse: (bytes, options) =>
          parsers.parse(bytes, {
            ...options,
            onPage: (done, total) => {
              const path = pathOf.get(bytes);
              if (path !== undefined) this.#put(path, { pagesDone: done, pagesTotal: total });
              options.onPage?.(done, total);
            },
          }),
      },
    };
  }

  #signalOf(path: string): AbortSignal {
    const own = this.#leaving.get(path)?.signal;
    return own ? AbortSignal.any([this.#stop.signal, own]) : this.#stop.signal;
  }

  #settle(result: ImportResult): void {
    if (result.status === 'refused' && result.error.code === 'cancelled') {
      this.#put(result.file, { status: 'stopped' });
    } else if (result.status === 'refused') {
      this.#put(result.file, { status: 'refused', problem: problemOf(result.error) });
    } else {
      const { status, pages, passages, proposals, documents = [] } = result;
      // Of a file that lacked some of its documents, those that came back are what is new.
      const { documentId, caseId } = documents.find((one) => one.status === 'imported') ?? result;
      const known = documents.filter((one) => one.status === 'duplicate').length;
      const done = { pagesDone: pages, pagesTotal: pages, documentId, caseId };
      this.#put(result.file, { status, passages, proposals, known, ...done });
      this.#hasNew ||= status === 'imported';
    }
    this.#tell(false);
  }

  #put(path: string, change: Partial<ImportingFile>): void {
    const file = this.#files.get(path) ?? {
      name: baseName(path),
      status: 'waiting',
      pagesDone: 0,
      pagesTotal: null,
    };
    this.#files.set(path, { ...file, ...change });
  }

  #tell(now: boolean): void {
    const at = this.#session.clock.monotonic();
    if (!now && at - this.#toldAt < TELL_EVERY) return;
    this.#toldAt = at;
    this.#session.emit('importProgressed', this.progress());
    if (!this.#hasNew) return;
    this.#hasNew = false;
    this.#session.emit('dataChanged', { what: ['cases', 'documents', 'tags'] });
  }
}
