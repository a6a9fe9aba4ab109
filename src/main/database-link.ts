import { utilityProcess } from 'electron';
import type { KeeperPorts } from '../shared/contract/library-keeper.ts';
import type { DatabaseProcessData, FromDatabase } from '../shared/contract/process-messages.ts';

/** What the process may know of this one's surroundings: where data is kept, and nothing else. */
const PASSED_ON = ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_DATA_HOME', 'CASELIGHT_DATA', 'TZ'];

/** The keeper's ports where the database process is one of Electron's utility processes. */
export function utilityPorts(entry: string, data: DatabaseProcessData): KeeperPorts {
  return {
    start(onMessage, onExit) {
      const child = utilityProcess.fork(entry, [JSON.stringify(data)], {
        serviceName: 'Caselight library',
        // Nothing it prints may reach a terminal or a log: it might hold case text.
        stdio: 'ignore',
        env: Object.fromEntries(
          PASSED_ON.flatMap((name) => {
            const value = process.env[name];
            return value === undefined ? [] : [[name, value]];
          }),
        ),
      });
      child.on('message', (message: FromDatabase) => onMessage(message));
      child.once('exit', onExit);
      return {
        post: (message) => child.postMessage(message),
        kill: () => void child.kill(),
      };
    },
    now: () => performance.now(),
    date: () => new Date().toISOString(),
    every(milliseconds, act) {
      const timer = setInterval(act, milliseconds);
      return () => clearInterval(timer);
    },
  };
}
