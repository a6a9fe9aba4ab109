import { Worker } from 'node:worker_threads';
import type { KeeperPorts } from '../../shared/contract/library-keeper.ts';
import type { DatabaseProcessData, FromDatabase } from '../../shared/contract/process-messages.ts';

/** The keeper's ports where the database process is a worker thread. */
export function threadPorts(entry: URL, data: DatabaseProcessData): KeeperPorts {
  return {
    start(onMessage, onExit) {
      // Nothing it prints may reach the terminal: it might hold case text.
      const worker = new Worker(entry, { workerData: data, stdout: true, stderr: true });
      worker.on('message', (message: FromDatabase) => onMessage(message));
      worker.on('error', () => undefined);
      worker.once('exit', onExit);
      return {
        post: (message) => worker.postMessage(message),
        kill: () => void worker.terminate(),
      };
    },
    now: () => performance.now(),
    date: () => new Date().toISOString(),
    every(milliseconds, act) {
      const timer = setInterval(act, milliseconds);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
