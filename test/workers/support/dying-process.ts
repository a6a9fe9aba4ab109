// A parse process that ends as the name of its file says. What it answers counts the files it has been given.
import { parentPort } from 'node:worker_threads';
import type { ParseReply, ParseRequest } from '../../../src/workers/parse-protocol.ts';

const port = parentPort;
if (!port) throw new Error('it runs as a worker');
const reply = (message: ParseReply): void => port.postMessage(message);
let given = 0;
let isPoisoned = false;

const ends: Readonly<Record<string, () => void>> = {
  /** By an error that nobody catches. */
  'throws.pdf': () => {
    throw new Error('of a file');
  },
  /** Without a word, as a crash outside the program would. */
  'leaves.pdf': () => process.exit(1),
  /** Catches what went wrong, and says so. */
  'says-so.pdf': () => reply({ type: 'failed' }),
};

port.on('message', (request: ParseRequest) => {
  if (request.type !== 'read') return;
  given += 1;
  const { fileName } = request;
  if (isPoisoned) ends['throws.pdf']?.();
  const end = ends[fileName.replace('late-', '')];
  if (fileName === 'poisons.pdf') isPoisoned = true;
  if (end && !fileName.startsWith('late-')) {
    end();
    return;
  }
  reply({ type: 'outcome', outcome: { ok: false, code: 'file-no-text', detail: { given } } });
  // After its answer: between two files, or while the next one is on its way.
  if (end) setImmediate(end);
});
