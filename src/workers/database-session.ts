import type { Codebook } from '../core/themes/codebook.ts';
import type { By } from '../services/coding-ports.ts';
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
  #parsers: { readonly host: ParserHost; readonly version: string } | undefined;

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

  /** Who does something now: the coder of that name, added to the open library where there is none. */
  by(coder: string): By {
    const at = this.clock.now();
    return { coder: this.store.coderNamed(coder, at), at };
  }

  /** The codebook that the open library uses: its own, else the one that comes with Caselight. */
  async codebook(): Promise<Codebook> {
    return this.#opened?.store.codebookInUse()?.codebook ?? this.shipped();
  }

  /** The codebook that comes with Caselight. */
  shipped(): Promise<Codebook> {
    return (this.#codebook ??= shippedCodebook(this.data.root));
  }

  /**
   * The parse processes, which propose by the library's codebook. Begun when first asked for, and anew
   * when it has changed; kept until the process ends.
   */
  async parsers(): Promise<ParserHost> {
    const [codebook, model] = await Promise.all([this.codebook(), shippedModel(this.data.root)]);
    if (this.#parsers?.version !== codebook.version) {
      await this.#parsers?.host.close();
      const host = startParsers(this.data.root, codebook, model);
      this.#parsers = { host, version: codebook.version };
    }
    return this.#parsers.host;
  }

  /** Takes a library as the open one; one that was open is closed. */
  use(opened: OpenedLibrary): void {
    this.#opened?.store.close();
    this.#opened = opened;
    this.emit('libraryChanged', { state: 'open', library: opened.known });
  }

  /** Closes the library, which overwrites its key, and ends the parse processes. */
  async close(): Promise<void> {
    await this.#parsers?.host.close();
    this.#parsers = undefined;
    this.#opened?.store.close();
    this.#opened = undefined;
  }
}
