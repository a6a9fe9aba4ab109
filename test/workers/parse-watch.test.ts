import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/shared/limits.ts';
import { ParseWatch, workOf } from '../../src/workers/parse-watch.ts';

describe('ParseWatch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A process that gets this share of a processor. */
  function watched(share: number) {
    const told = vi.fn();
    const from = Date.now();
    const watch = new ParseWatch(async () => (Date.now() - from) * share, told);
    return { watch, told };
  }

  it('tells of a file that is worked on without progress', async () => {
    const { told } = watched(1);
    await vi.advanceTimersByTimeAsync(LIMITS.parseStallMs - 1000);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3000);
    expect(told).toHaveBeenCalled();
  });

  it('leaves a file the time that a busy computer does not give it', async () => {
    const { told } = watched(1 / 6);
    await vi.advanceTimersByTimeAsync(5 * LIMITS.parseStallMs);
    expect(told).not.toHaveBeenCalled();
  });

  it('counts from the last progress', async () => {
    const { watch, told } = watched(1);
    for (let i = 0; i < 5; i += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await vi.advanceTimersByTimeAsync(LIMITS.parseStallMs - 1000);
      watch.progressed();
    }
    expect(told).not.toHaveBeenCalled();
  });

  it('tells of one that goes on for ever, unless it was allowed more', async () => {
    const [one, other] = [watched(1), watched(1)];
    other.watch.allow(LIMITS.parseTotalMs);
    for (let at = 0; at <= LIMITS.parseTotalMs + 2000; at += 1000) {
      // oxlint-disable-next-line no-await-in-loop
      await vi.advanceTimersByTimeAsync(1000);
      one.watch.progressed();
      other.watch.progressed();
    }
    expect(one.told).toHaveBeenCalled();
    expect(other.told).not.toHaveBeenCalled();
  });

  it('tells of one that says nothing, and not even what it has done', async () => {
    const told = vi.fn();
    const silent = new ParseWatch(() => new Promise(() => undefined), told);
    await vi.advanceTimersByTimeAsync(LIMITS.parseSilentMs - 1);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledOnce();
    silent.stop();
  });

  it('tells nothing once it is stopped', async () => {
    const { watch, told } = watched(1);
    watch.stop();
    await vi.advanceTimersByTimeAsync(2 * LIMITS.parseSilentMs);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('ParseWatch, stopped while it asks what was done', () => {
  it('tells nothing of what it hears then', async () => {
    const told = vi.fn();
    const asked = Promise.withResolvers<number>();
    const work = vi.fn(async () => 0);
    const watch = new ParseWatch(work, told);
    await vi.waitUntil(() => work.mock.calls.length === 1, { timeout: 20_000 });
    work.mockReturnValueOnce(asked.promise);
    await vi.waitUntil(() => work.mock.calls.length === 2, { timeout: 20_000 });
    watch.stop();
    asked.resolve(10 * LIMITS.parseTotalMs);
    await asked.promise;
    expect(told).not.toHaveBeenCalled();
  });
});

describe('workOf', () => {
  it('tells the processor time of a thread that does not let go, and none of one that waits', async () => {
    const busy = new Worker('for (;;);', { eval: true });
    const idle = new Worker('setInterval(() => {}, 1e6)', { eval: true });
    try {
      await Promise.all([once(busy, 'online'), once(idle, 'online')]);
      const [work, rest] = [workOf(busy), workOf(idle)];
      await vi.waitUntil(async () => (await work()) > 300, { timeout: 60_000, interval: 20 });
      const before = await rest();
      await vi.waitUntil(async () => (await work()) > 500, { timeout: 60_000, interval: 20 });
      expect((await rest()) - before).toBeLessThan(200);
    } finally {
      await Promise.all([busy.terminate(), idle.terminate()]);
    }
  });
});
