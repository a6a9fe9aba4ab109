import { describe, expect, it } from 'vitest';
import { frameworkMatrix } from '../../../src/core/report/framework-matrix.ts';
import { cellAt, sampleCase, sampleSource, tableOf, themeCount } from './sample-source.ts';

describe('a matrix of quotes', () => {
  const source = sampleSource(
    [sampleCase(1), sampleCase(2)],
    [
      themeCount(1, 'recording', {
        concern: { proposed: 2, confirmed: 1 },
        good: { proposed: 1, confirmed: 0 },
      }),
    ],
  );

  it('holds quotes, confirmed ones first, and says where there are more', () => {
    const quote = (i: number) => ({
      caseId: 1,
      theme: 'recording',
      stance: 'concern' as const,
      isConfirmed: i === 6,
      quote: `Words ${i}`,
      page: i,
      paragraph: null,
    });
    const report = frameworkMatrix(source, ['recording'], [1, 2, 3, 4, 5, 6].map(quote));
    const cell = cellAt(tableOf(report, 'framework'), [1], 'recording');
    expect(cell).toMatch(
      /^C "Words 6" \(p\. 6\)\nC "Words 1" \(p\. 1, proposed\)\n[^]*\nand 1 more$/,
    );
  });
});
