import { describe, expect, it } from 'vitest';
import { caseByTheme } from '../../../src/core/report/case-by-theme.ts';
import { cellAt, sampleCase, sampleSource, tableOf, themeCount } from './sample-source.ts';

describe('reviews by themes', () => {
  const source = sampleSource(
    [sampleCase(1), sampleCase(2)],
    [
      themeCount(1, 'recording', {
        concern: { proposed: 2, confirmed: 1 },
        good: { proposed: 1, confirmed: 0 },
      }),
    ],
  );

  it('holds presence, tags or stance', () => {
    const cell = (what: 'presence' | 'tags' | 'stance', id: number) =>
      cellAt(tableOf(caseByTheme(source, what), 'matrix'), [id], 'recording');
    expect([cell('presence', 1), cell('presence', 2)]).toEqual([1, 0]);
    expect([cell('tags', 1), cell('tags', 2)]).toEqual([4, 0]);
    expect([cell('stance', 1), cell('stance', 2)]).toEqual(['CG', null]);
  });
});
