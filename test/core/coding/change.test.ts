import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeTo, inverse } from '../../../src/core/coding/change.ts';
import type { Change, Fields } from '../../../src/core/coding/change.ts';

/** Things by id, with the changes made to them one after the other. */
function after(
  things: ReadonlyMap<number, Fields>,
  changes: readonly Change[],
): Map<number, Fields> {
  const result = new Map(things);
  for (const change of changes) {
    if (change.after === null) result.delete(change.id);
    else result.set(change.id, { ...result.get(change.id), ...change.after });
  }
  return result;
}

const fields = fc.record({
  state: fc.constantFrom('a', 'b'),
  note: fc.option(fc.constantFrom('x', 'y')),
});
const steps = fc.array(
  fc.record({ id: fc.integer({ min: 1, max: 3 }), wanted: fc.option(fields) }),
);

/** Changes that make, change and take away three things, each step from where the one before left them. */
function changesOf(all: readonly { id: number; wanted: Fields | null }[]): Change[] {
  let things = new Map<number, Fields>();
  return all.flatMap(({ id, wanted }) => {
    const now = things.get(id);
    const thing = { in: 'tag', id, document: 1 } as const;
    const change =
      now === undefined
        ? wanted && { ...thing, before: null, after: wanted }
        : wanted === null
          ? { ...thing, before: now, after: null }
          : changeTo(thing, now, wanted);
    if (!change) return [];
    things = after(things, [change]);
    return [change];
  });
}

describe('inverse', () => {
  it('takes any run of changes back, and its own inverse is the run', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const changes = changesOf(all);
        const done = after(new Map(), changes);
        expect(after(done, inverse(changes))).toEqual(new Map());
        expect(inverse(inverse(changes))).toEqual(changes);
      }),
    );
  });
});

describe('changeTo', () => {
  it('holds the fields that differ and no others', () => {
    const thing = { in: 'tag', id: 4, document: 2 } as const;
    expect(
      changeTo(thing, { state: 'a', note: null, stance: 'good' }, { state: 'b', note: null }),
    ).toEqual({
      ...thing,
      before: { state: 'a' },
      after: { state: 'b' },
    });
    expect(changeTo(thing, { state: 'a' }, { state: 'a' })).toBeUndefined();
  });
});
