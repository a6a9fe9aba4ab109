import { randomUUID } from 'node:crypto';
import type { Files } from '../services/ports.ts';
import type { importCalls } from '../shared/contract/importing.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import { GivenFiles } from './database-given-files.ts';
import { ImportJob, type ImportingSession } from './database-import-job.ts';
import { nodeFiles } from './node-files.ts';

/** An import that runs or waits. */
interface Begun {
  readonly job: ImportJob;
  /** Where the window holds the bytes. */
  readonly given?: GivenFiles;
}

/** Where imports are begun, looked at and stopped: one at a time, a further one waits for its turn. */
export class ImportDesk {
  readonly #session: ImportingSession;
  /** Those that run or wait, by their ids. */
  readonly #begun = new Map<string, Begun>();
  /** The one that runs, or the last one. */
  #job: ImportJob | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(session: ImportingSession) {
    this.#session = session;
  }

  /** Begins to import files and folders of this computer; the import's id. */
  startPaths(paths: readonly string[], isSample = false): string {
    return this.#start(paths, nodeFiles, { isSample });
  }

  /** Whether documents are being read. */
  get isRunning(): boolean {
    return this.#job?.progress().status === 'running';
  }

  /** Stops what runs and what waits, and settles once it has ended. */
  async stop(): Promise<void> {
    for (const importId of this.#begun.keys()) this.#cancel(importId);
    await this.#last;
  }

  /** Forgets all imports: another library is open, into which none of them goes. */
  forget(): void {
    for (const importId of this.#begun.keys()) this.#cancel(importId);
    this.#begun.clear();
    this.#job = undefined;
  }

  /** Answers the calls about imports. */
  handlers(): DatabaseHandlers<typeof importCalls> {
    return {
      importDropped: ({ files }) => {
        const importId = randomUUID();
        const given = new GivenFiles(files, (index) =>
          this.#session.emit('fileWanted', { importId, index }),
        );
        this.#start(given.paths, given.port, { isSample: false, importId, given });
        return { importId };
      },
      giveFile: ({ importId, index, bytes }) => {
        this.#begun.get(importId)?.given?.give(index, bytes);
        return {};
      },
      cancelImport: ({ importId }) => {
        this.#cancel(importId);
        return {};
      },
      leaveFileOut: ({ importId, index }) => {
        this.#begun.get(importId)?.job.leaveOut(index);
        return {};
      },
      currentImport: () => ({ progress: this.#job?.progress() ?? null }),
    };
  }

  #start(
    paths: readonly string[],
    files: Files,
    {
      isSample,
      importId = randomUUID(),
      given,
    }: { readonly isSample: boolean; readonly importId?: string; readonly given?: GivenFiles },
  ): string {
    const job = new ImportJob(this.#session, { importId, isSample });
    this.#begun.set(importId, { job, ...(given && { given }) });
    const inTurn = async (before: Promise<void>): Promise<void> => {
      await before;
      // Forgotten while it waited.
      if (!this.#begun.has(importId)) return;
      this.#job = job;
      await job.run(paths, files);
      this.#begun.delete(importId);
    };
    this.#last = inTurn(this.#last);
    return importId;
  }

  #cancel(importId: string): void {
    const begun = this.#begun.get(importId);
    begun?.job.cancel();
    begun?.given?.close();
  }
}
