import { expect, it } from 'vitest';
import type { ReadSection } from '../../../src/renderer/src/features/reader/reading.ts';
import { outlineOf } from '../../../src/renderer/src/features/reader/outline.tsx';

const section = (index: number, level: number, heading: string): ReadSection => ({
  index,
  level,
  heading,
  kind: 'analysis',
  page: 1,
  start: index * 100,
  end: index * 100 + 100,
});

it('counts what is left under each heading, and never calls decided what the filters hide', () => {
  const sections = [
    section(0, 1, 'Findings'),
    section(1, 2, 'Finding 1'),
    section(2, 2, 'Finding 2'),
    section(3, 1, 'Conclusion'),
  ];
  const entries = outlineOf(
    sections,
    new Map([[1, 2]]),
    new Map([
      [1, 3],
      [3, 4],
    ]),
    new Set([1, 2, 3]),
  );
  expect(entries.map(({ section: { heading }, left, hidden }) => [heading, left, hidden])).toEqual([
    ['Findings', 2, 1],
    ['Finding 1', 2, 1],
    ['Finding 2', 0, 0],
    ['Conclusion', 0, 4],
  ]);
});
