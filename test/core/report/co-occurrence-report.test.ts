import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/core/report/co-occurrence-report.ts';
import { cellAt, concernIn, sampleCase, sampleSource, tableOf } from './sample-source.ts';

describe('co-occurrence', () => {
  it('counts a pair once for a review, and gives a network and a matrix', () => {
    const report = coOccurrence(
      sampleSource(
        [1, 2, 3].map((id) => sampleCase(id)),
        [concernIn(1, 'recording'), concernIn(1, 'domestic_abuse'), concernIn(2, 'recording')],
      ),
    );
    const pairs = tableOf(report, 'pairs');
    expect(pairs.rows).toHaveLength(1);
    expect(cellAt(pairs, ['recording'], 'both')).toBe(1);
    expect(cellAt(pairs, ['recording'], 'jaccard')).toBe(0.5);
    expect(cellAt(pairs, ['recording'], 'lift')).toBeCloseTo(1.5, 12);
    const together = tableOf(report, 'together');
    expect(cellAt(together, ['recording'], 'with_recording')).toBe(2);
    expect(cellAt(together, ['domestic_abuse'], 'with_recording')).toBe(1);
    expect(pairs.rows[0]?.opens).toEqual({
      themes: ['recording', 'domestic_abuse'],
      stance: 'concern',
      cases: [1],
    });
  });
});
