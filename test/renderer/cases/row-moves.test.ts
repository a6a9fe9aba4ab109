import { describe, expect, it } from 'vitest';
import {
  between,
  rowAfter,
  rowInPlaceOf,
} from '../../../src/renderer/src/features/cases/row-moves.ts';

const ROWS = [{ id: 7 }, { id: 3 }, { id: 9 }, { id: 4 }];

describe('moving in the list', () => {
  it('stays within it', () => {
    expect(rowAfter('ArrowDown', 2, { last: 3, page: 2 })).toBe(3);
    expect(rowAfter('ArrowDown', 3, { last: 3, page: 2 })).toBe(3);
    expect(rowAfter('PageUp', 1, { last: 3, page: 2 })).toBe(0);
    expect(rowAfter('End', 0, { last: 3, page: 2 })).toBe(3);
    expect(rowAfter('x', 0, { last: 3, page: 2 })).toBeNull();
  });

  it('chooses a stretch in either direction', () => {
    expect(between(ROWS, 3, 4)).toEqual([3, 9, 4]);
    expect(between(ROWS, 4, 3)).toEqual([3, 9, 4]);
    expect(between(ROWS, 100, 9)).toEqual([9]);
    expect(between(ROWS, null, 9)).toEqual([9]);
  });

  it('goes to the next row after one is gone, and to the one before at the end', () => {
    expect(rowInPlaceOf(ROWS, new Set([3]))).toBe(9);
    expect(rowInPlaceOf(ROWS, new Set([3, 9]))).toBe(4);
    expect(rowInPlaceOf(ROWS, new Set([4]))).toBe(9);
    expect(rowInPlaceOf(ROWS, new Set([7, 3, 9, 4]))).toBeNull();
  });
});
