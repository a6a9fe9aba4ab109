import type { Clock } from './ports.ts';

/** How far the whole import is; told whenever a page was read or a file was finished. */
export interface ImportPace {
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly pagesDone: number;
  /** Pages a second since the import began. */
  readonly pagesPerSecond: number;
  /** Estimated from bytes done and to do; null until there is something to estimate from. */
  readonly secondsLeft: number | null;
}

/** Adds up what the files in progress report. */
export class PaceKeeper {
  #filesDone = 0;
  #bytesDone = 0;
  #bytesFound = 0;
  #filesFound = 0;
  #pagesDone = 0;
  readonly #filesTotal: number;
  readonly #clock: Clock;
  readonly #startedAt: number;
  readonly #tell: ((progress: ImportPace) => void) | undefined;

  constructor(
    filesTotal: number,
    clock: Clock,
    tell: ((progress: ImportPace) => void) | undefined,
  ) {
    this.#filesTotal = filesTotal;
    this.#clock = clock;
    this.#startedAt = clock.monotonic();
    this.#tell = tell;
  }

  /** A file was looked at, and has so many bytes. */
  fileFound(bytes: number): void {
    this.#filesFound += 1;
    this.#bytesFound += bytes;
  }

  /** A file of so many bytes is stored or refused. */
  fileDone(bytes: number): void {
    this.#filesDone += 1;
    this.#bytesDone += bytes;
    this.#report();
  }

  /** A counter for one file: turns "page 7 of 30" into one page more. */
  pageCounter(): (done: number) => void {
    let before = 0;
    return (done) => {
      this.#pagesDone += done - before;
      before = done;
      this.#report();
    };
  }

  #report(): void {
    const seconds = (this.#clock.monotonic() - this.#startedAt) / 1000;
    // Sizes of files not yet looked at are taken to be like those seen.
    const bytesTotal = (this.#bytesFound / Math.max(1, this.#filesFound)) * this.#filesTotal;
    const bytesLeft = Math.max(0, bytesTotal - this.#bytesDone);
    this.#tell?.({
      filesDone: this.#filesDone,
      filesTotal: this.#filesTotal,
      pagesDone: this.#pagesDone,
      pagesPerSecond: seconds > 0 ? this.#pagesDone / seconds : 0,
      secondsLeft: this.#bytesDone === 0 ? null : (seconds * bytesLeft) / this.#bytesDone,
    });
  }
}
