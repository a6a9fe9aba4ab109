import { describe, expect, it } from 'vitest';
import { atOnce, shared, type Strides } from '../../src/core/stride.ts';

/** Work in three strides that says what it does. */
function counting(): { readonly done: string[]; readonly work: () => Strides<string> } {
  const done: string[] = [];
  return {
    done,
    work: function* () {
      for (const part of ['one', 'two', 'three']) {
        done.push(part);
        yield;
      }
      return done.join(' ');
    },
  };
}

describe('work in strides', () => {
  it('is done once however many ask, each going on from where it is', () => {
    const { done, work } = counting();
    const ask = shared(work);
    const slow = ask();
    slow.next();
    expect(done).toEqual(['one']);
    expect(atOnce(ask())).toBe('one two three');
    expect(slow.next()).toEqual({ done: true, value: 'one two three' });
    expect(atOnce(ask())).toBe('one two three');
    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('does nothing before its first stride', () => {
    const { done, work } = counting();
    shared(work)();
    expect(done).toEqual([]);
  });

  it('is begun anew by whoever asks after it failed', () => {
    let isBroken = true;
    const { done, work } = counting();
    const ask = shared(function* () {
      const said = yield* work();
      if (isBroken) throw new Error('the disk is gone');
      return said;
    });
    const slow = ask();
    slow.next();
    expect(() => atOnce(ask())).toThrow('the disk is gone');
    isBroken = false;
    done.length = 0;
    expect(atOnce(slow)).toBe('one two three');
    expect(done).toEqual(['one', 'two', 'three']);
  });
});
