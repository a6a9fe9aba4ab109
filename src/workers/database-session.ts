import { setImmediate, setTimeout } from 'node:timers/promises';
import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { LearnedThemes } from '../core/themes/learned/learned-themes.ts';
import { parseModel } from '../core/themes/learned/model-files.ts';
import type { By } from '../services/coding-ports.ts';
import { lookAhead } from '../services/look-ahead.ts';
import type { Clock, LibraryStore, ParserHost } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { EventName, EventOf } from '../shared/contract/contract.ts';
import type { KnownLibrary } from '../shared/contract/library.ts';
import type { DatabaseProcessData } from '../shared/contract/process-messages.ts';
import type { OpeningWork } from '../shared/opening-work.ts';
import type { StartParseProcess } from './parse-process-protocol.ts';
import { shippedCodebook, shippedModel, startParsers } from './shipped-files.ts';

/** Who stands in the record for acts that name no coder. */
export const WHO = 'Caselight window';

/** Tells the shell of an event. */
export type Emit = <Name extends EventName>(name: Name, payload: EventOf<Name>) => void;

/** A library that is open in this process. */
export interface OpenedLibrary {
  readonly store: LibraryStore;
  readonly known: KnownLibrary;
  readonly path: string;
}

/** Parse processes that propose by one codebook. */
interface RunningParsers {
  readonly host: ParserHost;
  /** The codebook as text. */
  readonly content: string;
  /** Who reads with them now. */
  users: number;
}

/** Milliseconds between two steps of what nobody waits for: whoever asks for something comes first. */
const GIVE_WAY = 2;

/** Milliseconds of counting ahead in a step: so long may somebody who asks then wait. */
const COUNT_FOR = 3;
/** Milliseconds from opening a library, or changing it, to readying what searches and exports need. */
const SETTLED = 1000;
/** Milliseconds without a question until the person is taken to be reading: a step of readying takes some tens. */
const QUIET = 500;

const clock: Clock = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
};

/** What the database process holds: the open library, the codebook, and the parse processes. */
export class DatabaseSession {
  readonly data: DatabaseProcessData;
  readonly emit: Emit;
  readonly clock = clock;
  readonly #startParseProcess: StartParseProcess | undefined;
  #opened: OpenedLibrary | undefined;
  #codebook: Promise<Codebook> | undefined;
  #learned: Promise<LearnedThemes> | undefined;
  #parsers: RunningParsers | undefined;
  /** How many wait for counts. */
  #counting = 0;
  /** How often readying was begun: what was begun before ends. */
  readonly #begun = { all: 0, searches: 0 };
  /** When the last question came, on the clock that only runs forward. */
  #askedAt = 0;
  /** Those of an earlier codebook that still read documents. */
  readonly #leaving = new Set<RunningParsers>();

  /** How parse processes are started is left out where this process can do it by itself. */
  constructor(data: DatabaseProcessData, emit: Emit, startParseProcess?: StartParseProcess) {
    this.data = data;
    this.emit = emit;
    this.#startParseProcess = startParseProcess;
  }

  /** Tells whoever waits for a library to open what takes its time. */
  readonly tellWork = (work: OpeningWork): void => this.emit('openingLibrary', { work });

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

  /** What was learned from labelled passages, which comes with Caselight. */
  learned(): Promise<LearnedThemes> {
    return (this.#learned ??= shippedModel(this.data.root).then(
      (files) => new LearnedThemes(parseModel(files)),
    ));
  }

  /**
   * Runs `act` with parse processes that propose by this codebook. They are begun when first wanted and kept until the
   * process ends, or another codebook is wanted: then those of the earlier one end as soon as nobody uses them, so that
   * whatever they read is read to its end.
   */
  async withParsers<T>(codebook: Codebook, act: (parsers: ParserHost) => Promise<T>): Promise<T> {
    const model = await shippedModel(this.data.root);
    // By content: after an undo, another change has the same version.
    const content = JSON.stringify(codebook);
    if (this.#parsers?.content !== content) {
      const before = this.#parsers;
      const host = startParsers(this.data.root, codebook, model, this.#startParseProcess);
      this.#parsers = { host, content, users: 0 };
      if (before) this.#leaving.add(before);
    }
    const parsers = this.#parsers;
    parsers.users += 1;
    try {
      await this.#closeUnused();
      return await act(parsers.host);
    } finally {
      parsers.users -= 1;
      await this.#closeUnused();
    }
  }

  async #closeUnused(): Promise<void> {
    for (const parsers of this.#leaving) {
      if (parsers.users > 0) continue;
      this.#leaving.delete(parsers);
      // oxlint-disable-next-line no-await-in-loop
      await parsers.host.close();
    }
  }

  /** Takes a library as the open one; one that was open is closed. */
  use(opened: OpenedLibrary): void {
    this.#opened?.store.close();
    this.#opened = opened;
    this.emit('libraryChanged', { state: 'open', library: opened.known });
    // Whoever asks for the counts is told what is wrong.
    this.#countAhead(opened.store)
      .then(() => this.readyAhead())
      .catch(() => undefined);
  }

  /**
   * Counts what reports and themes ask for, as far as it is not counted; in a large library half a second. Whoever asks for
   * something else comes in between.
   */
  async counted(): Promise<void> {
    const { store } = this;
    this.#counting += 1;
    try {
      // One document after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      while (this.#opened?.store === store && store.countAhead()) await setImmediate();
    } finally {
      this.#counting -= 1;
    }
  }

  /** For what nobody waits for, after each step: resolves once others have been answered, and nothing is being counted. */
  async idle(): Promise<void> {
    // One look after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    do await setTimeout(GIVE_WAY);
    while (this.#counting > 0);
  }

  /** Notes that somebody asks: what nobody waits for waits until that is a while ago. */
  noteAsked(): void {
    this.#askedAt = clock.monotonic();
  }

  /** Counts what reports will ask for, in moments in which nobody asks for anything. */
  async #countAhead(store: LibraryStore): Promise<void> {
    const isOpen = (): boolean => this.#opened?.store === store;
    let isLeft = true;
    while (isLeft) {
      // Some documents at a time, and whoever asks in between comes first.
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(GIVE_WAY);
      const until = clock.monotonic() + COUNT_FOR;
      do isLeft = isOpen() && store.countAhead();
      while (isLeft && clock.monotonic() < until);
    }
  }

  /**
   * Readies what the first search and the first export would wait for, once the library has been as it is for a moment and while
   * nobody asks anything. To be begun anew where documents, names or rules have changed.
   */
  readyAhead(): Promise<void> {
    return this.#inQuiet('all', readying(this.store));
  }

  /** Readies what the next search would wait for, in the same way. To be begun anew where tags have changed. */
  readySearches(): Promise<void> {
    return this.#inQuiet('searches', readyingSearches(this.store));
  }

  /** Takes steps while nobody asks anything, until they are begun anew. */
  async #inQuiet(what: 'all' | 'searches', steps: Generator<undefined>): Promise<void> {
    const { store } = this;
    this.#begun[what] += 1;
    const begun = this.#begun[what];
    await setTimeout(SETTLED);
    while (this.#opened?.store === store && this.#begun[what] === begun) {
      // One part after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await this.idle();
      const quiet = clock.monotonic() - this.#askedAt;
      // oxlint-disable-next-line no-await-in-loop
      if (quiet < QUIET) await setTimeout(QUIET - quiet);
      else if (steps.next().done === true) return;
    }
  }

  /** Ends the parse processes and closes the library, which overwrites its key, also where a process does not end as it should. */
  async close(): Promise<void> {
    const all = [...this.#leaving, ...(this.#parsers ? [this.#parsers] : [])];
    this.#leaving.clear();
    this.#parsers = undefined;
    try {
      await Promise.all(all.map(({ host }) => host.close()));
    } finally {
      this.#opened?.store.close();
      this.#opened = undefined;
    }
  }
}

/** What is readied, a step at a time. */
function* readying(store: LibraryStore): Generator<undefined> {
  yield* readyingSearches(store);
  yield* lookAhead(store, findIdentifiers);
}

function* readyingSearches(store: LibraryStore): Generator<undefined> {
  while (store.searchIndex.readyAhead()) yield;
}
