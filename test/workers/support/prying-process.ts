// A parse process that tries what it must not be able to do, and answers with what became of each try.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type {
  FromParseProcess,
  ToParseProcess,
} from '../../../src/workers/parse-process-protocol.ts';

function becameOf(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

async function pry(id: number, path: string): Promise<void> {
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    try { parentPort.postMessage(String(require('node:fs').readFileSync(workerData))); }
    catch (error) { parentPort.postMessage(error.code); }`,
    { eval: true, workerData: path },
  );
  const [threadReads] = (await once(thread, 'message')) as [string];
  const detail = {
    reads: becameOf(() => readFileSync(path)),
    readsItsOwn: becameOf(() => readFileSync(import.meta.filename)),
    threadReads,
    writes: becameOf(() => writeFileSync(`${path}.copy`, '')),
    starts: becameOf(() => execFileSync(process.execPath, ['--version'])),
    makesCode: becameOf(() => Reflect.construct(Function, ['return 1'])),
    knows: Object.keys(process.env).length,
  };
  const outcome = { ok: false, code: 'file-no-text', detail } as const;
  process.send?.({ type: 'outcome', id, outcome, peakMegabytes: 1 } satisfies FromParseProcess);
}

process.on('message', (message: ToParseProcess) => {
  // The name stands for a file of somebody's.
  if (message.type === 'read') void pry(message.id, message.fileName);
});
