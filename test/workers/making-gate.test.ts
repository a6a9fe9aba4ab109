import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { MakingGate } from '../../src/workers/making-gate.ts';

describe('the gate that a parse process is ended by', () => {
  it('lets things be made until it is closed', async () => {
    const gate = new MakingGate();
    expect(gate.through(() => 'made')).toBe('made');
    await gate.close();
    expect(() => gate.through(() => 'made')).toThrow(RangeError);
  });

  it('is open again for nobody, and free, after something could not be made', async () => {
    const gate = new MakingGate();
    expect(() =>
      gate.through(() => {
        throw new Error('too large');
      }),
    ).toThrow('too large');
    await gate.close();
  });

  it('is closed once what another thread is making is made, and lets it make nothing more', async () => {
    const gate = new MakingGate();
    const said = new SharedArrayBuffer(4);
    const words = new Int32Array(said);
    const worker = new Worker(new URL('./support/slow-maker.ts', import.meta.url), {
      workerData: { gate: gate.shared, said },
    });
    await Atomics.waitAsync(words, 0, 0).value;
    expect(Atomics.load(words, 0)).toBe(1);
    await gate.close();
    expect(Atomics.load(words, 0)).toBeGreaterThanOrEqual(2);
    await new Promise((resolve) => worker.once('exit', resolve));
    expect(Atomics.load(words, 0)).toBe(3);
  });
});
