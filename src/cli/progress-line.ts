import type { ImportPace } from '../services/import-pace.ts';
import type { Io } from './io.ts';
import { counted } from './counted.ts';

/** How often the line is redrawn at most, in milliseconds. */
const INTERVAL = 100;

/**
 * Progress on standard error. On a terminal one line is redrawn in place; elsewhere nothing is
 * drawn here, and a line is written for each file as it is finished.
 */
export class ProgressLine {
  readonly #io: Io;
  readonly #now: () => number;
  #drawnAt = -Infinity;
  #drawn = false;

  constructor(io: Io, now: () => number) {
    this.#io = io;
    this.#now = now;
  }

  /** Redraws, unless it was drawn a moment ago. */
  show(progress: ImportPace): void {
    if (!this.#io.errIsTerminal) return;
    const now = this.#now();
    if (progress.filesDone < progress.filesTotal && now - this.#drawnAt < INTERVAL) return;
    this.#drawnAt = now;
    this.#drawn = true;
    this.#io.err(`\r\u001B[2K${progressWords(progress)}`);
  }

  /** Writes a line that stays. */
  note(line: string): void {
    this.#io.err(`${this.#drawn ? '\r\u001B[2K' : ''}${line}\n`);
    this.#drawn = false;
  }

  /** Takes the moving line away. */
  end(): void {
    if (this.#drawn) this.#io.err('\r\u001B[2K');
    this.#drawn = false;
  }
}

/** "Read 7 of 26 files, 214 pages, 96 pages a second, about 5 s left". */
function progressWords(progress: ImportPace): string {
  const { filesDone, filesTotal, pagesDone, pagesPerSecond, secondsLeft } = progress;
  const left =
    secondsLeft === null || filesDone === filesTotal
      ? ''
      : `, about ${timeWords(secondsLeft)} left`;
  return (
    `Read ${filesDone} of ${counted(filesTotal, 'file')}, ${counted(pagesDone, 'page')}, ` +
    `${Math.round(pagesPerSecond)} pages a second${left}`
  );
}

function timeWords(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}
