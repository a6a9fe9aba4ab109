import { joined } from '../core/export/zip.ts';
import { AppError } from '../shared/app-error.ts';
import type { CancelSignal, LibraryStore } from './ports.ts';

/** What a long export needs of whoever waits for it. */
export interface Waiting {
  readonly signal: CancelSignal;
  /** Lets others have their turn. */
  readonly giveWay: () => Promise<void>;
}

/**
 * The steps of a long export. Others are answered between two of them, so it can be stopped; and since they may change
 * the library, it ends where they did: half of a file from before and half from after would hold wrong numbers.
 */
export class ExportSteps {
  readonly #store: Pick<LibraryStore, 'changes'>;
  readonly #waiting: Waiting;
  readonly #changes: number;

  constructor(store: Pick<LibraryStore, 'changes'>, waiting: Waiting) {
    this.#store = store;
    this.#waiting = waiting;
    this.#changes = store.changes();
  }

  /** Between two steps. Throws AppError 'cancelled' where it was stopped, 'not-possible' where the library has changed. */
  async pause(): Promise<void> {
    await this.#waiting.giveWay();
    if (this.#waiting.signal.aborted) throw new AppError('cancelled');
    if (this.#store.changes() !== this.#changes) {
      throw new AppError('not-possible', {
        problem: 'The library was changed while the file was made. Make it again.',
      });
    }
  }

  /** All of a file that is made piece by piece. Throws as `pause`. */
  async whole(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
    const made: Uint8Array[] = [];
    for (const piece of pieces) {
      made.push(piece);
      // One piece after another.
      // oxlint-disable-next-line no-await-in-loop
      await this.pause();
    }
    return joined(made);
  }
}
