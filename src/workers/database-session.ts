import type { Codebook } from '../core/themes/codebook.ts';
import type { Clock, LibraryStore, ParserHost } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { EventName, EventOf } from '../shared/contract/contract.ts';
import type { KnownLibrary } from '../shared/contract/library.ts';
import type { DatabaseProcessData } from '../shared/contract/process-messages.ts';
import { shippedCodebook, shippedModel, startParsers } from './shipped-files.ts';

/** Tells the shell of an event. */
export type Emit = <Name extends EventName>(name: Name, payload: EventOf<Name>) => void;

/** A library that is open in this process. */
export interface OpenedLibrary {
  readonly store: LibraryStore;
  readonly known: KnownLibrary;
  readonly path: string;
}

const clock: Clock = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
};

/** What the database process holds: the open library, the codebook, and the parse processes. */
export class DatabaseSession {
  readonly data: DatabaseProcessData;
  readonly emit: Emit;
  readonly clock = clock;
  #opened: OpenedLibrary | undefined;
  #codebook: Promise<Codebook> | undefined;
  #parsers: Promise<ParserHost> | undefined;

  constructor(data: DatabaseProcessData, emit: Emit) {
    this.data = data;
    this.emit = emit;
  }

  /** Whether a library is open. */
  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** The open library's store. Throws AppError 'not-found' where none is open. */
  get store(): LibraryStore {
    return this.opened.store;
  }

  /** The open library. Throws AppError 'not-found' where none is open. */
  get opened(): OpenedLibrary {
    if (!this.#opened) throw new AppError('not-found');
    return this.#opened;
  }

  /** The codebook in use. */
  codebook(): Promise<Codebook> {
    return (this.#codebook ??= shippedCodebook(this.data.root));
  }

  /** The parse processes; begun when first asked for, and kept until the process ends. */
  parsers(): Promise<ParserHost> {
    return (this.#parsers ??= Promise.all([this.codebook(), shippedModel(this.data.root)]).then(
      ([codebook, model]) => startParsers(this.data.root, codebook, model),
    ));
  }

  /** Takes a library as the open one; one that was open is closed. */
  use(opened: OpenedLibrary): void {
    this.#opened?.store.close();
    this.#opened = opened;
    this.emit('libraryChanged', { state: 'open', library: opened.known });
  }

  /** Closes the library, which overwrites its key, and ends the parse processes. */
  async close(): Promise<void> {
    await (await this.#parsers)?.close();
    this.#parsers = undefined;
    this.#opened?.store.close();
    this.#opened = undefined;
  }
}
