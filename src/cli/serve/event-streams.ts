import type { ServerResponse } from 'node:http';
import type { LibraryKeeper } from '../../shared/contract/library-keeper.ts';
import { SAFE_HEADERS } from '../../shared/window-policy.ts';

/** A comment now and then keeps the stream from being taken for dead. */
const BEAT_EVERY = 20_000;

/** The pages that are open, each told of every event as it comes (server-sent events). */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  readonly #stop: (() => void)[];
  #lastSeen = performance.now();

  constructor(keeper: LibraryKeeper) {
    const beat = setInterval(() => this.#write(': here\n\n'), BEAT_EVERY);
    this.#stop = [
      () => clearInterval(beat),
      keeper.listen((event, payload) =>
        this.#write(`data: ${JSON.stringify({ event, payload })}\n\n`),
      ),
    ];
  }

  /** Keeps a page's answer open and writes events to it. */
  add(response: ServerResponse): void {
    response.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
    });
    response.write(': here\n\n');
    this.#open.add(response);
    response.on('close', () => {
      this.#open.delete(response);
      this.#lastSeen = performance.now();
    });
  }

  /** For how many milliseconds no page has been open. */
  idleFor(): number {
    return this.#open.size > 0 ? 0 : performance.now() - this.#lastSeen;
  }

  /** Ends all of them. */
  close(): void {
    for (const stop of this.#stop) stop();
    for (const response of this.#open) response.end();
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}
