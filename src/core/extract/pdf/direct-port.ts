/** A message of pdf.js between its two halves, as far as it matters on the way. */
interface Message {
  readonly chunk?: object;
}

type Listener = (event: { readonly data: Message }) => void;

/** As much of an AbortSignal as is needed. */
interface Signal {
  addEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Joins the two halves of pdf.js on one thread. Its own port copies every message as if it went to another
 * thread, which is a tenth of the time of reading: here things change hands as they are. Unless they are wanted,
 * a page's drawing orders are not handed over: that they were read brings the fonts (see open-pdf.ts).
 */
export class DirectPort {
  readonly #listeners = new Set<Listener>();
  readonly #withOrders: boolean;

  constructor({ withOrders = false }: { readonly withOrders?: boolean } = {}) {
    this.#withOrders = withOrders;
  }

  postMessage(message: Message): void {
    void this.#deliver(handedOver(message, this.#withOrders));
  }

  addEventListener(_: 'message', listener: Listener, options?: { readonly signal?: Signal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** As on a real port, once the sender has done. */
  async #deliver(data: Message): Promise<void> {
    await Promise.resolve();
    for (const listener of this.#listeners) listener.call(this, { data });
  }

  removeEventListener(_: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

/** The message with what the sender goes on writing to taken out of its hands. */
function handedOver(message: Message, withOrders: boolean): Message {
  const { chunk } = message;
  if (chunk === undefined) return message;
  // Lists of drawing orders are emptied and used again.
  if ('fnArray' in chunk) {
    if (withOrders) return withOwnLists(message, chunk);
    return { ...message, chunk: { ...chunk, fnArray: [], argsArray: [], length: 0 } };
  }
  // The chunk of a page's text is used again, with a new list of items in it.
  return { ...message, chunk: { ...chunk } };
}

function withOwnLists(message: Message, chunk: object): Message {
  const lists = Object.fromEntries(
    Object.entries(chunk).map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? [...(value as readonly unknown[])] : value,
    ]),
  );
  // A length told by the lists themselves, as long as they still are full.
  return { ...message, chunk: { ...lists, length: listLength(chunk) } };
}

function listLength(chunk: object): number {
  return 'fnArray' in chunk && Array.isArray(chunk.fnArray) ? chunk.fnArray.length : 0;
}
