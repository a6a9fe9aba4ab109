import { randomUUID } from 'node:crypto';
import type { Files } from '../services/ports.ts';
import type { importCalls } from '../shared/contract/importing.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import { GivenFiles } from './database-given-files.ts';
import { ImportJob } from './database-import-job.ts';
import type { DatabaseSession } from './database-session.ts';
import { nodeFiles } from './node-files.ts';

/** Where imports are begun, looked at and stopped: one at a time, a further one waits for its turn. */
export class ImportDesk {
  readonly #session: DatabaseSession;
  #job: ImportJob | undefined;
  #given: GivenFiles | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(session: DatabaseSession) {
    this.#session = session;
  }

  /** Begins to import files and folders of this computer; the import's id. */
  startPaths(paths: readonly string[], isSample = false): string {
    return this.#start(paths, nodeFiles, isSample);
  }

  /** Whether documents are being read. */
  get isRunning(): boolean {
    return this.#job?.progress().status === 'running';
  }

  /** Stops what runs and waits until it has ended. */
  async stop(): Promise<void> {
    this.#job?.cancel();
    this.#given?.close();
    await this.#last;
  }

  /** Forgets the last import: another library is open. */
  forget(): void {
    this.#job?.cancel();
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
        this.#given = given;
        return { importId: this.#start(given.paths, given.port, false, importId) };
      },
      giveFile: ({ index, bytes }) => {
        this.#given?.give(index, bytes);
        return {};
      },
      cancelImport: () => {
        this.#job?.cancel();
        this.#given?.close();
        return {};
      },
      currentImport: () => ({ progress: this.#job?.progress() ?? null }),
    };
  }

  #start(
    paths: readonly string[],
    files: Files,
    isSample: boolean,
    importId: string = randomUUID(),
  ): string {
    const job = new ImportJob(this.#session, { importId, isSample });
    this.#last = this.#last.then(() => {
      this.#job = job;
      return job.run(paths, files);
    });
    return importId;
  }
}
