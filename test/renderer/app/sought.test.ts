import { describe, expect, it } from 'vitest';
import { forgetSought, keepSought, soughtOf } from '../../../src/renderer/src/app/sought.ts';

describe('what was sought', () => {
  it('is told by a number that stays the same, until all is forgotten', () => {
    const home = { query: 'home', words: ['home', 'homes'] };
    const visit = { query: 'visit', words: ['visit'] };
    const [first, second] = [keepSought(home), keepSought(visit)];
    expect(first).not.toBe(second);
    expect(keepSought({ ...home })).toBe(first);
    expect([soughtOf(first), soughtOf(second)]).toEqual([home, visit]);
    expect([soughtOf(undefined), soughtOf('77'), soughtOf('home')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    forgetSought();
    expect(soughtOf(first)).toBeUndefined();
  });
});
