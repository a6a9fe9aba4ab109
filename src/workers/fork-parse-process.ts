import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { join, sep } from 'node:path';
import type { ParseProcessEnd } from '../shared/contract/process-messages.ts';
import type { FromParseProcess, StartParseProcess } from './parse-process-protocol.ts';

/**
 * Starts parse processes where Caselight runs on Node. Each may read the program's own files and packages and no other,
 * write and start nothing, and make no code of text. `entry` is the file it runs.
 */
export function forkedParseProcess(root: string, entry: string): StartParseProcess {
  return (listener) => {
    const child = fork(entry, [], {
      // Files and documents go as they are, not as JSON.
      serialization: 'advanced',
      cwd: root,
      env: {},
      // Nothing it prints may reach a terminal or a log: it might hold case text.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        '--permission',
        ...[root, packagesFolder()].map((folder) => `--allow-fs-read=${join(folder, sep)}`),
        '--allow-fs-write=/proc/self/coredump_filter',
        // Its threads, and the library that draws scanned pages.
        '--allow-worker',
        '--allow-addons',
        '--disallow-code-generation-from-strings',
      ],
    });
    child.on('message', (message: FromParseProcess) => listener.hear(message));
    // A message that it did not live to hear is an error of its own; that it ended is told below.
    child.on('error', () => {
      if (child.pid === undefined) listener.ended('failed');
    });
    child.once('exit', (code, signal) => listener.ended(whyEnded(code, signal)));
    return {
      post: (message) => void child.send(message, () => undefined),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}

/** What V8 ends a process with that has no memory left, and what Linux does; Windows knows the first by its number. */
const ABORTED = 128 + constants.signals.SIGABRT;

function whyEnded(code: number | null, signal: NodeJS.Signals | null): ParseProcessEnd {
  return code === ABORTED || signal === 'SIGABRT' || signal === 'SIGKILL' ? 'memory' : 'failed';
}

/** The outermost folder of packages on the way to what reads PDFs: some installers keep each package in a folder of its own in it. */
function packagesFolder(): string {
  const path = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const name = `${sep}node_modules${sep}`;
  return path.slice(0, path.indexOf(name) + name.length);
}
