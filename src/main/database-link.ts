import { utilityProcess } from 'electron';
import type { KeeperPorts } from '../shared/contract/library-keeper.ts';
import type {
  DatabaseProcessData,
  FromDatabase,
  ParseProcessOrder,
} from '../shared/contract/process-messages.ts';
import { ParseProcesses } from './parse-process-link.ts';

/** What the process may know of this one's surroundings: where data is kept, and nothing else. */
const PASSED_ON = ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_DATA_HOME', 'CASELIGHT_DATA', 'TZ'];

/** The files that Electron's utility processes run. */
export interface UtilityEntries {
  readonly database: string;
  readonly parsing: string;
}

/** The keeper's ports where the database process is one of Electron's utility processes. */
export function utilityPorts(entries: UtilityEntries, data: DatabaseProcessData): KeeperPorts {
  return {
    start(onMessage, onExit) {
      // Without the flag for small nurseries that bin/caselight.cjs gives Node: Electron's V8 has pointers of four bytes, and
      // half a nursery is at most 8 MB there by itself (kMaxSemiSpaceSize in V8's heap.h), twice that where they have eight.
      const child = utilityProcess.fork(entries.database, [JSON.stringify(data)], {
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
      const parsing = new ParseProcesses(entries.parsing, (news) => child.postMessage(news));
      child.on('message', (message: FromDatabase | ParseProcessOrder) => {
        if ('parseProcess' in message) parsing.hear(message);
        else onMessage(message);
      });
      child.once('exit', () => {
        parsing.endAll();
        onExit();
      });
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
