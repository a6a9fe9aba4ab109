import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/renderer/src/features/search/use-unfolding.ts';

describe('where one goes on among passages', () => {
  it('is the first that is new', () => {
    expect(placeAfter([1, 2, 3], [1, 2, 8, 9, 3])).toBe(8);
    expect(placeAfter([], [5])).toBe(5);
  });

  it('is the last before those that went', () => {
    expect(placeAfter([1, 2, 8, 9, 3], [1, 2, 3])).toBe(2);
    expect(placeAfter([8, 9, 3], [3])).toBe(3);
  });

  it('is nowhere else while nothing came or went', () => {
    expect(placeAfter([1, 2], [1, 2])).toBeUndefined();
  });
});
