import { expect, it } from 'vitest';
import { casebookCounts, makeCasebook } from '../../src/services/make-casebook.ts';
import { codedLibrary, TWO_THEMES } from '../store/support/coded-library.ts';

it('holds a case that was given twice once', () => {
  const { store } = codedLibrary();
  const made = (cases: readonly number[]) =>
    makeCasebook(
      store,
      TWO_THEMES,
      { cases, confirmedOnly: false },
      { madeOn: '22 November 2026', softwareVersion: '0.1.0' },
    );
  const once = made([1]);
  expect(once.passages.length).toBeGreaterThan(1);
  expect(made([1, 1])).toEqual(once);
  expect(casebookCounts(made([1, 1])).reviews).toBe(1);
});
