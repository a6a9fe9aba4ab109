import { refusal, type Answer } from './answer.ts';
import { EVENTS, isEventName, type EventName } from './contract.ts';
import type { KnownLibrary, LibraryState } from './library.ts';
import { FIRST_PREFERENCES } from './preferences.ts';
import type { FromDatabase, ORDERS, ToDatabase } from './process-messages.ts';

/** A running database process, as its shell holds it. */
export interface ProcessHandle {
  post(message: ToDatabase): void;
  kill(): void;
}

/** What the keeper needs of its shell. */
export interface KeeperPorts {
  /** Starts the database process. `onExit` is told when it has ended, for whatever reason. */
  start(onMessage: (message: FromDatabase) => void, onExit: () => void): ProcessHandle;
  /** Milliseconds from an arbitrary start. */
  now(): number;
  /** Now, ISO 8601. */
  date(): string;
  /** Calls `act` again and again; the answer stops it. */
  every(milliseconds: number, act: () => void): () => void;
}

/** A question that has not been answered yet, and by whom it is to be. */
interface Waiting {
  readonly process: ProcessHandle;
  readonly answer: (answer: Answer) => void;
}

type Listener = (name: EventName, payload: unknown) => void;

/** How often it is looked whether somebody is still there, in milliseconds. */
const LOOK_EVERY = 5000;

/**
 * Keeps the database process on behalf of a shell: starts it when something is asked, passes calls to
 * it and events from it, and ends it, and the key with it, when the library is locked or nobody has
 * been there for the minutes that the preferences say. An import that runs puts the idle lock off.
 */
export class LibraryKeeper {
  readonly #ports: KeeperPorts;
  readonly #listeners = new Set<Listener>();
  readonly #waiting = new Map<number, Waiting>();
  #process: ProcessHandle | undefined;
  /** The process before, closing its library. */
  #ending: Promise<void> = Promise.resolve();
  #state: LibraryState = { state: 'closed' };
  #lastId = 0;
  #lockMinutes = FIRST_PREFERENCES.lockMinutes;
  #seenAt: number;
  #isImporting = false;
  readonly #stopLooking: () => void;

  constructor(ports: KeeperPorts) {
    this.#ports = ports;
    this.#seenAt = ports.now();
    this.#stopLooking = ports.every(LOOK_EVERY, () => void this.#lockIfIdle());
  }

  /** Whether a library is open, and which. */
  get state(): LibraryState {
    return this.#state;
  }

  /** Hears every event until the function that it gives is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Passes a call on. Its input must have been checked. */
  call(name: string, input: unknown): Promise<Answer> {
    return this.#ask('call', name, input);
  }

  /** Gives an order of the shell's own. */
  order(name: keyof typeof ORDERS, input: unknown): Promise<Answer> {
    return this.#ask('order', name, input);
  }

  /** Somebody is there. */
  seen(): void {
    this.#seenAt = this.#ports.now();
  }

  /**
   * Locks: the window knows at once, and what it showed is gone; the library is then closed, and the
   * process that held its key ended. Does nothing where none is open.
   */
  async lock(why: 'asked' | 'idle' | 'system'): Promise<void> {
    if (this.#state.state !== 'open') return;
    const { library } = this.#state;
    this.#become({ state: 'locked', library, lockedAt: this.#ports.date(), why });
    await this.#endProcess();
  }

  /** Closes the library, ends the process and forgets which library it was. */
  async close(): Promise<void> {
    this.#become({ state: 'closed' });
    await this.#endProcess();
  }

  /** Ends everything. */
  async end(): Promise<void> {
    this.#stopLooking();
    await this.#endProcess();
  }

  async #ask(kind: ToDatabase['kind'], name: string, input: unknown): Promise<Answer> {
    // Two processes must not have one library open.
    await this.#ending;
    this.#process ??= this.#start();
    return this.#post(this.#process, kind, name, input);
  }

  #post(
    process: ProcessHandle,
    kind: ToDatabase['kind'],
    name: string,
    input: unknown,
  ): Promise<Answer> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, { process, answer: resolve });
      process.post({ id, kind, name, input });
    });
  }

  #start(): ProcessHandle {
    const started = this.#ports.start(
      (message) => this.#hear(message),
      () => {
        this.#refuseWaiting(started, 'unexpected');
        if (this.#process === started) this.#lost();
      },
    );
    return started;
  }

  #hear(message: FromDatabase): void {
    if ('answer' in message) {
      this.#waiting.get(message.id)?.answer(message.answer);
      this.#waiting.delete(message.id);
    } else if (isEventName(message.event)) {
      this.#notice(message.event, message.payload);
    }
  }

  #notice(name: EventName, payload: unknown): void {
    if (name === 'libraryChanged') {
      this.#state = EVENTS.libraryChanged.parse(payload);
      this.seen();
    }
    if (name === 'preferencesChanged') {
      this.#lockMinutes = EVENTS.preferencesChanged.parse(payload).lockMinutes;
    }
    if (name === 'importProgressed') {
      this.#isImporting = EVENTS.importProgressed.parse(payload).status === 'running';
      if (this.#isImporting) this.seen();
    }
    for (const listener of this.#listeners) listener(name, payload);
  }

  #become(state: LibraryState): void {
    this.#notice('libraryChanged', state);
  }

  /** The process ended by itself. What it held is gone, so the library counts as locked. */
  #lost(): void {
    this.#forgetProcess();
    if (this.#state.state !== 'open') return;
    const library: KnownLibrary = this.#state.library;
    this.#become({ state: 'locked', library, lockedAt: this.#ports.date(), why: 'ended' });
  }

  #endProcess(): Promise<void> {
    const process = this.#process;
    if (process) {
      this.#refuseWaiting(process, 'cancelled');
      this.#forgetProcess();
      this.#ending = this.#post(process, 'order', 'close', {}).then(() => process.kill());
    }
    return this.#ending;
  }

  #forgetProcess(): void {
    this.#process = undefined;
    this.#isImporting = false;
  }

  #refuseWaiting(process: ProcessHandle, code: 'cancelled' | 'unexpected'): void {
    for (const [id, waiting] of this.#waiting) {
      if (waiting.process !== process) continue;
      this.#waiting.delete(id);
      waiting.answer(refusal(code));
    }
  }

  async #lockIfIdle(): Promise<void> {
    if (this.#isImporting) return;
    if (this.#ports.now() - this.#seenAt >= this.#lockMinutes * 60_000) await this.lock('idle');
  }
}
