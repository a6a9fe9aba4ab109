const [MAKING, CLOSED] = [0, 1];
/** Milliseconds until an end is no longer waited for: a process that died while it made something never leaves. */
const LONGEST_WAIT = 1000;

/**
 * Keeps a parse process from being ended while it makes a canvas. The drawing library makes one in steps; where its thread is
 * ended between them it counts off memory that it never counted on, and V8 ends the whole program over it. Both sides hold the
 * same two words of memory.
 */
export class MakingGate {
  readonly shared: SharedArrayBuffer;
  readonly #words: Int32Array<SharedArrayBuffer>;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.#words = new Int32Array(shared);
  }

  /** Makes something, in the process that may be ended. Throws RangeError where it is about to be. */
  through<T>(make: () => T): T {
    Atomics.store(this.#words, MAKING, 1);
    try {
      if (Atomics.load(this.#words, CLOSED) === 1) throw new RangeError('closed');
      return make();
    } finally {
      Atomics.store(this.#words, MAKING, 0);
      Atomics.notify(this.#words, MAKING);
    }
  }

  /** Lets nothing more be made, and settles once nothing is being made: the process can be ended. */
  async close(): Promise<void> {
    Atomics.store(this.#words, CLOSED, 1);
    await Atomics.waitAsync(this.#words, MAKING, 1, LONGEST_WAIT).value;
  }
}
