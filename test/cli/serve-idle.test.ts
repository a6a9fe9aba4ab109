import { describe, expect, it } from 'vitest';
import { startBrowserHost } from '../../src/cli/serve/browser-host.ts';
import { LibraryKeeper } from '../../src/shared/contract/library-keeper.ts';

/** A keeper whose database process never has to start. */
const keeper = (): LibraryKeeper =>
  new LibraryKeeper({
    start: () => {
      throw new Error('nothing asks for the library');
    },
    now: () => performance.now(),
    date: () => new Date().toISOString(),
    every: () => () => undefined,
  });

/** Long enough for a busy machine to ask in time, in milliseconds. */
const IDLE = 2500;

describe('a host that nobody uses', () => {
  it('ends by itself, and listens no more', async () => {
    const host = await startBrowserHost(keeper(), new Map(), { idleMilliseconds: IDLE });
    const { origin } = new URL(host.address);
    expect((await fetch(origin)).status).toBe(403);
    await host.ended;
    await expect(fetch(origin)).rejects.toThrow();
  });

  it('stays while a page is open, and ends after', async () => {
    const host = await startBrowserHost(keeper(), new Map(), { idleMilliseconds: IDLE });
    const entered = await fetch(host.address);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const leave = new AbortController();
    const open = await fetch(new URL('/events', host.address), {
      headers: { cookie },
      signal: leave.signal,
    });
    expect(open.status).toBe(200);
    let isEnded = false;
    void host.ended.then(() => (isEnded = true));
    await new Promise((done) => setTimeout(done, 2 * IDLE));
    expect(isEnded).toBe(false);
    leave.abort();
    await host.ended;
  });
});
