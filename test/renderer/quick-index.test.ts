import { describe, expect, it } from 'vitest';
import { quickIndex, type QuickEntry } from '../../src/renderer/src/features/find/quick-index.ts';

const entry = (kind: QuickEntry['kind'], title: string, detail = '', also: string[] = []) => ({
  kind,
  title,
  detail,
  also,
  open: () => undefined,
});

const find = quickIndex([
  entry('command', 'Cases', 'Room'),
  entry('command', 'Lock the library', 'Closes it'),
  entry('case', 'Baby Rowan', 'Calderbrook Safeguarding Children Partnership, 2023'),
  entry('case', 'Child T7', 'Kelbrough Safeguarding Children Partnership, 2023'),
  entry('case', 'Child I', 'Aldermoor, 2021'),
  entry('case', 'Siân', 'Northvale, 2022'),
  entry('theme', 'Professional curiosity', 'Practice theme', ['PC', 'respectful uncertainty']),
]);

const titles = (typed: string): string[] => find(typed).map(({ title }) => title);

describe('quick open', () => {
  it.each([
    ['rowan', 'Baby Rowan'],
    ['baby r', 'Baby Rowan'],
    ['calderbrok', 'Baby Rowan'],
    ['curiousity', 'Professional curiosity'],
    ['pc', 'Professional curiosity'],
    ['uncertain', 'Professional curiosity'],
    ['sian', 'Siân'],
    ['T7', 'Child T7'],
    ['kelbrough 2023', 'Child T7'],
    ['the library', 'Lock the library'],
    ['how do I lock it', 'Lock the library'],
    ['where is Child T7', 'Child T7'],
    ['child i', 'Child I'],
  ])('finds by %s', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  it('wants every word', () => {
    expect(titles('rowan kelbrough')).toEqual([]);
  });

  it('shows commands before anything is typed, and nothing for what is not there', () => {
    expect(titles(' ')).toEqual(['Cases', 'Lock the library']);
    expect(titles('zzzz')).toEqual([]);
    expect(titles('+-*~:^')).toEqual(['Cases', 'Lock the library']);
  });
});
