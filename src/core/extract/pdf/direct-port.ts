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
 * thread, which is a tenth of the time of reading: here things change hands as they are. Of a page's drawing
 * orders nothing is handed over but that they were read, which brings the fonts (see open-pdf.ts).
 */
export class DirectPort {
  readonly #listeners = new Set<Listener>();

  postMessage(message: Message): void {
    void this.#deliver(handedOver(message));
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
function handedOver(message: Message): Message {
  const { chunk } = message;
  if (chunk === undefined) return message;
  // Lists of drawing orders are emptied and used again.
  if ('fnArray' in chunk) {
    return { ...message, chunk: { ...chunk, fnArray: [], argsArray: [], length: 0 } };
  }
  // The chunk of a page's text is used again, with a new list of items in it.
  return { ...message, chunk: { ...chunk } };
}
