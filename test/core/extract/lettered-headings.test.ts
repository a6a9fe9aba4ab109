import { describe, expect, it } from 'vitest';
import { letterHeadings } from '../../../src/core/extract/lettered-headings.ts';
import { documentOf, heading, para } from '../review/blocks.ts';

const read = (...titles: readonly string[]) =>
  letterHeadings(documentOf([...titles.map((title) => heading(title)), para('A Family came.')]))
    .blocks;

describe('letterHeadings', () => {
  it('takes letters that count off their headings, and leads back to the words', () => {
    const blocks = read('A What happened?', 'B “Who” knew', 'C Actions', 'Agreed by');
    expect(blocks.map(({ number, text }) => [number, text])).toEqual([
      ['A', 'What happened?'],
      ['B', '“Who” knew'],
      ['C', 'Actions'],
      [undefined, 'Agreed by'],
      [undefined, 'A Family came.'],
    ]);
    expect(blocks[0]?.runs).toEqual([{ at: 0, length: 14, page: 1, sourceAt: 2 }]);
  });

  it.each([
    [['A Family in need', 'What we found']],
    [['A Family in need', 'B Roads and schools']],
    [['A Mother', 'C Father', 'D Child']],
  ])('leaves %j as they are', (titles) => {
    expect(read(...titles).every(({ number }) => number === undefined)).toBe(true);
  });
});
