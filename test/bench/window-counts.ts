import type { Page } from 'playwright';

/** What a stretch of work in the window cost; unlike a clock, other work of the machine does not lengthen it. */
export interface Work {
  /** Calls that were asked, by name, in order. */
  readonly calls: readonly string[];
  /** Bytes of their answers. */
  readonly bytes: number;
  /** Milliseconds of the processor that the page's main thread used. */
  readonly cpu: number;
}

/** Counts what the page asks and uses. */
export interface Counts {
  /** What has been done since this was asked last. */
  readonly taken: () => Promise<Work>;
}

/** Begins to count. */
export async function countWork(page: Page): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  let calls: string[] = [];
  let bytes = 0;
  let before = await seconds();
  await session.send('Network.enable');
  const ours = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const [, name] = /\/call\/(\w+)$/u.exec(request.url) ?? [];
    if (name === undefined) return;
    ours.add(requestId);
    calls.push(name);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.delete(requestId)) bytes += encodedDataLength;
  });
  return {
    taken: async () => {
      const now = await seconds();
      const work = { calls, bytes, cpu: (now - before) * 1000 };
      [calls, bytes, before] = [[], 0, now];
      return work;
    },
  };
}
