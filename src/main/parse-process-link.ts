import { utilityProcess, type UtilityProcess } from 'electron';
import type { ParseProcessNews, ParseProcessOrder } from '../shared/contract/process-messages.ts';

/**
 * Parse processes, started and ended as the database process asks, which can start none itself. What the two say to each
 * other is passed on unread.
 */
export class ParseProcesses {
  readonly #entry: string;
  readonly #tell: (news: ParseProcessNews) => void;
  readonly #running = new Map<number, UtilityProcess>();

  constructor(entry: string, tell: (news: ParseProcessNews) => void) {
    this.#entry = entry;
    this.#tell = tell;
  }

  /** Does what the database process asks. */
  hear(order: ParseProcessOrder): void {
    const { parseProcess } = order;
    switch (order.act) {
      case 'start':
        this.#start(parseProcess);
        break;
      case 'pass':
        this.#running.get(parseProcess)?.postMessage(order.message);
        break;
      case 'end':
        this.#running.get(parseProcess)?.kill();
        break;
    }
  }

  /** Ends all of them: the database process that they read for is gone, and hears nothing more. */
  endAll(): void {
    const running = [...this.#running.values()];
    this.#running.clear();
    for (const child of running) child.kill();
  }

  #start(parseProcess: number): void {
    const child = utilityProcess.fork(this.#entry, [], {
      serviceName: 'Caselight reading',
      // Nothing it prints may reach a terminal or a log: it might hold case text.
      stdio: 'ignore',
      env: {},
    });
    this.#running.set(parseProcess, child);
    const tell = (news: ParseProcessNews): void => {
      if (this.#running.get(parseProcess) === child) this.#tell(news);
    };
    let isOutOfMemory = false;
    child.on('message', (message: unknown) => tell({ parseProcess, message }));
    // V8 ends a process by itself for a lack of memory alone.
    child.on('error', () => {
      isOutOfMemory = true;
    });
    child.once('exit', () => {
      tell({ parseProcess, ended: isOutOfMemory ? 'memory' : 'failed' });
      this.#running.delete(parseProcess);
    });
  }
}
