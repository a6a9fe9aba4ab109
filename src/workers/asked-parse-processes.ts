import type { ParseProcessNews, ParseProcessOrder } from '../shared/contract/process-messages.ts';
import type {
  FromParseProcess,
  ParseProcessListener,
  StartParseProcess,
} from './parse-process-protocol.ts';

/**
 * Parse processes where Caselight runs on Electron: a utility process can start no other, so the main process is asked to, and
 * passes on what the two say to each other.
 */
export class AskedParseProcesses {
  readonly #order: (order: ParseProcessOrder) => void;
  readonly #listeners = new Map<number, ParseProcessListener>();
  #lastId = 0;

  constructor(order: (order: ParseProcessOrder) => void) {
    this.#order = order;
  }

  readonly start: StartParseProcess = (listener) => {
    this.#lastId += 1;
    const parseProcess = this.#lastId;
    this.#listeners.set(parseProcess, listener);
    this.#order({ parseProcess, act: 'start' });
    return {
      post: (message) => this.#order({ parseProcess, act: 'pass', message }),
      kill: () => this.#order({ parseProcess, act: 'end' }),
    };
  };

  /** What the main process tells of one of them. */
  hear(news: ParseProcessNews<FromParseProcess>): void {
    const listener = this.#listeners.get(news.parseProcess);
    if (!('ended' in news)) {
      listener?.hear(news.message);
      return;
    }
    this.#listeners.delete(news.parseProcess);
    listener?.ended(news.ended);
  }
}
