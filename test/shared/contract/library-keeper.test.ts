import { describe, expect, it } from 'vitest';
import { LibraryKeeper } from '../../../src/shared/contract/library-keeper.ts';
import { FIRST_PREFERENCES } from '../../../src/shared/contract/preferences.ts';
import type { FromDatabase, ToDatabase } from '../../../src/shared/contract/process-messages.ts';

const LIBRARY = { id: 'a', name: 'Panel', isSample: false };

/** A keeper over a process that answers by hand, on a clock that goes by hand. */
function setUp({ closesByItself = true } = {}) {
  const sent: ToDatabase[] = [];
  const kills: number[] = [];
  let hear: (message: FromDatabase) => void = () => undefined;
  let end: () => void = () => undefined;
  let look: () => void = () => undefined;
  let now = 0;
  let starts = 0;
  const keeper = new LibraryKeeper({
    start(onMessage, onExit) {
      starts += 1;
      hear = onMessage;
      end = onExit;
      return {
        post(message) {
          sent.push(message);
          if (closesByItself && message.kind === 'order' && message.name === 'close') {
            onMessage({ id: message.id, answer: { ok: true, value: {} } });
          }
        },
        kill: () => kills.push(starts),
      };
    },
    now: () => now,
    date: () => '2026-11-22T10:00:00.000Z',
    every: (_milliseconds, act) => {
      look = act;
      return () => undefined;
    },
  });
  const later = async (minutes: number): Promise<void> => {
    now += minutes * 60_000;
    look();
    await settled();
  };
  return {
    keeper,
    sent,
    kills,
    starts: () => starts,
    tell: (message: FromDatabase) => hear(message),
    die: () => end(),
    later,
    async open() {
      void keeper.call('listCases', {});
      await settled();
      hear({ event: 'libraryChanged', payload: { state: 'open', library: LIBRARY } });
    },
  };
}

const settled = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

const progress = (status: 'running' | 'done'): FromDatabase => ({
  event: 'importProgressed',
  payload: {
    importId: 'i',
    status,
    isSample: false,
    files: [],
    filesDone: 0,
    pagesDone: 0,
    pagesPerSecond: 0,
    secondsLeft: null,
  },
});

describe('the keeper of the library', () => {
  it('starts the process when something is asked, and once', async () => {
    const set = setUp();
    expect(set.starts()).toBe(0);
    void set.keeper.call('listCases', {});
    void set.keeper.call('listCases', {});
    await settled();
    expect(set.starts()).toBe(1);
    expect(set.sent.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const set = setUp();
    const one = set.keeper.call('listCases', {});
    const two = set.keeper.call('codebook', {});
    await settled();
    set.tell({ id: 2, answer: { ok: true, value: 'two' } });
    set.tell({ id: 1, answer: { ok: true, value: 'one' } });
    expect(await one).toEqual({ ok: true, value: 'one' });
    expect(await two).toEqual({ ok: true, value: 'two' });
  });

  it('locks after the minutes of the preferences without use, closes first and ends the process', async () => {
    const set = setUp();
    await set.open();
    set.tell({ event: 'preferencesChanged', payload: { ...FIRST_PREFERENCES, lockMinutes: 5 } });
    await set.later(4);
    set.keeper.seen();
    await set.later(4);
    expect(set.keeper.state.state).toBe('open');
    await set.later(1);
    expect(set.keeper.state).toEqual({
      state: 'locked',
      library: LIBRARY,
      lockedAt: '2026-11-22T10:00:00.000Z',
      why: 'idle',
    });
    expect(set.sent.at(-1)).toMatchObject({ kind: 'order', name: 'close' });
    expect(set.kills).toEqual([1]);
  });

  it('waits with the idle lock until an import has ended, and begins to count then', async () => {
    const set = setUp();
    await set.open();
    set.tell(progress('running'));
    await set.later(60);
    expect(set.keeper.state.state).toBe('open');
    set.tell(progress('running'));
    set.tell(progress('done'));
    await set.later(9);
    expect(set.keeper.state.state).toBe('open');
    await set.later(1);
    expect(set.keeper.state.state).toBe('locked');
  });

  it('locks at once when asked, whatever is being imported', async () => {
    const set = setUp();
    await set.open();
    set.tell(progress('running'));
    await set.keeper.lock('asked');
    expect(set.keeper.state).toMatchObject({ state: 'locked', why: 'asked' });
    expect(set.kills).toEqual([1]);
  });

  it('answers what was asked of a process that died, counts the library as locked, and starts another', async () => {
    const set = setUp();
    await set.open();
    const asked = set.keeper.call('listTags', {});
    await settled();
    set.die();
    // Nobody asked it to stop.
    expect(await asked).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(set.keeper.state).toMatchObject({ state: 'locked', library: LIBRARY, why: 'ended' });
    void set.keeper.call('readPreferences', {});
    await settled();
    expect(set.starts()).toBe(2);
  });

  it('is locked for the window before the process has ended, and starts no other until it has', async () => {
    const set = setUp({ closesByItself: false });
    await set.open();
    const locked = set.keeper.lock('asked');
    expect(set.keeper.state.state).toBe('locked');
    void set.keeper.call('openLibrary', {});
    await settled();
    expect(set.starts()).toBe(1);
    set.tell({ id: set.sent.at(-1)?.id ?? 0, answer: { ok: true, value: {} } });
    await locked;
    await settled();
    expect(set.kills).toEqual([1]);
    expect(set.starts()).toBe(2);
  });

  it('tells every listener of every event', async () => {
    const set = setUp();
    const heard: string[] = [];
    set.keeper.listen((name) => heard.push(name));
    await set.open();
    await set.keeper.close();
    expect(heard).toEqual(['libraryChanged', 'libraryChanged']);
    expect(set.keeper.state).toEqual({ state: 'closed' });
  });
});
