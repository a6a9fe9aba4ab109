import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CALLS, type CallName } from '../../../src/shared/contract/contract.ts';
import { LibraryKeeper } from '../../../src/shared/contract/library-keeper.ts';
import { keeperHandlers, windowGate } from '../../../src/shared/contract/window-gate.ts';

/** A gate before a process that must never be started. */
function gateBeforeNothing(): (name: unknown, input: unknown) => Promise<unknown> {
  const keeper = new LibraryKeeper({
    start() {
      throw new Error('something came past the gate');
    },
    now: () => 0,
    date: () => '',
    every: () => () => undefined,
  });
  return windowGate(keeper, keeperHandlers(keeper));
}

const REFUSED = { ok: false, problem: { code: 'bad-input' } };
const NAMES = Object.keys(CALLS) as CallName[];

describe('the gate before everything the window asks', () => {
  const gate = gateBeforeNothing();

  it.each(['nothing', '__proto__', 'constructor', 'toString', '', 3, null, undefined, {}])(
    'refuses %s, which is no call',
    async (name) => {
      expect(await gate(name, {})).toMatchObject(REFUSED);
    },
  );

  it.each(NAMES)('%s refuses what is no object, and names it does not know', async (name) => {
    for (const input of [undefined, null, 'text', 3, [], { somethingElse: 1 }]) {
      expect(await gate(name, input)).toMatchObject(REFUSED);
    }
  });

  it.each(NAMES)('%s refuses more than it may take, before it looks at the shape', async (name) => {
    const shape = vi.spyOn(CALLS[name].input, 'safeParse');
    onTestFinished(() => shape.mockRestore());
    expect(await gate(name, { bytes: new Uint8Array(CALLS[name].mostBytes + 1) })).toMatchObject(
      REFUSED,
    );
    expect(shape).not.toHaveBeenCalled();
  });

  it('says nothing of what it was given', async () => {
    const answer = await gate('searchLibrary', { search: { query: { name: 'Baby Rowan' } } });
    expect(JSON.stringify(answer)).not.toContain('Rowan');
  });

  it('lets through what is as it should be', async () => {
    await expect(gate('passagesAround', { passageId: 1, around: 1 })).resolves.toMatchObject({
      ok: false,
      problem: { code: 'unexpected' },
    });
    expect(await gate('libraryState', {})).toEqual({ ok: true, value: { state: 'closed' } });
  });
});
