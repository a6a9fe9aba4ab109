// Makes something for a long while, and says in shared memory when it has: 1 within, 2 after, 3 where it was not let.
import { workerData } from 'node:worker_threads';
import { MakingGate } from '../../../src/workers/making-gate.ts';

const { gate, said }: { gate: SharedArrayBuffer; said: SharedArrayBuffer } = workerData;
const words = new Int32Array(said);
const says = (word: number): void => {
  Atomics.store(words, 0, word);
  Atomics.notify(words, 0);
};
const making = new MakingGate(gate);
making.through(() => {
  says(1);
  // A while in which nothing else is done on this thread.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  Atomics.store(words, 0, 2);
});
try {
  making.through(() => says(4));
} catch {
  says(3);
}
