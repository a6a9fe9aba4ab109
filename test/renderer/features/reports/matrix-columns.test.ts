import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../../../src/core/report/report.ts';
import {
  inOrder,
  shownThemes,
  totalOf,
} from '../../../../src/renderer/src/features/reports/matrix-columns.ts';
import { cellAfter } from '../../../../src/renderer/src/features/reports/cell-after.ts';

const text = (name: string) => ({ name, head: name, kind: 'text', meaning: name }) as const;
const TABLE: ReportTable = {
  name: 'matrix',
  title: 'Themes in each review',
  columns: ['review', 'year', 'curiosity', 'neglect', 'unseen'].map(text),
  rows: [
    { cells: ['B', 2019, 'C', 'CG', null] },
    { cells: ['A', null, 'G', 'C', null] },
    { cells: ['C', 2021, null, 'C', null] },
  ],
};
const THEMES = [
  { id: 'neglect', code: 'NE', label: 'Neglect', group: 'family' },
  { id: 'curiosity', code: 'PC', label: 'Professional curiosity', group: 'practice' },
  { id: 'unseen', code: 'UN', label: 'Unseen', group: 'practice' },
] as const;

describe('the matrix', () => {
  it('has the themes that come up, group by group, with the reviews that show a concern', () => {
    expect(shownThemes(TABLE, THEMES, 'present').map(({ id, total }) => [id, total])).toEqual([
      ['curiosity', 1],
      ['neglect', 3],
    ]);
    expect(shownThemes(TABLE, THEMES, 'practice').map(({ id }) => id)).toEqual([
      'curiosity',
      'unseen',
    ]);
  });

  it('stands in the order chosen, reviews without a year last', () => {
    const columns = shownThemes(TABLE, THEMES, 'all');
    const names = (order: Parameters<typeof inOrder>[2]) =>
      inOrder(TABLE, columns, order).map(({ cells }) => cells[0]);
    expect(names('newest')).toEqual(['C', 'B', 'A']);
    expect(names('oldest')).toEqual(['B', 'C', 'A']);
    expect(names('name')).toEqual(['A', 'B', 'C']);
    expect(names('most')).toEqual(['A', 'B', 'C']);
  });

  it('adds up stances, presence and tags, and no quotes', () => {
    expect(totalOf(['C', 'CG', 'G', null])).toBe(2);
    expect(totalOf([1, 0, 4])).toBe(5);
    expect(totalOf(['C "It was late." (p. 3)'])).toBeNull();
  });

  it('is walked by keys without leaving it', () => {
    const ends = { lastRow: 2, lastColumn: 4, page: 10 };
    expect(cellAfter('ArrowDown', [2, 1], ends)).toEqual([2, 1]);
    expect(cellAfter('ArrowLeft', [1, 0], ends)).toEqual([1, 0]);
    expect(cellAfter('PageDown', [0, 3], ends)).toEqual([2, 3]);
    expect(cellAfter('End', [1, 1], ends)).toEqual([1, 4]);
    expect(cellAfter('x', [1, 1], ends)).toBeNull();
  });
});
