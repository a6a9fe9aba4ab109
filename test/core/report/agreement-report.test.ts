import { describe, expect, it } from 'vitest';
import { agreementReport } from '../../../src/core/report/agreement-report.ts';
import type { CodedTag, Coding } from '../../../src/core/report/coding.ts';
import { cellOf, isWithheld } from '../../../src/core/report/report.ts';
import { withSmallNumbers } from '../../../src/core/report/small-numbers.ts';
import { cellAt, sampleCase, sampleSource, tableOf } from './sample-source.ts';

const HASH = 'a'.repeat(64);

function coding(coder: string, passages: readonly number[], given: Partial<CodedTag> = {}): Coding {
  const tags = passages.map((passage) => ({
    passage,
    theme: 'recording',
    stance: 'concern' as const,
    ...given,
  }));
  return { coder, codebookVersion: 'test', documents: [{ sha256: HASH, passages: 100, tags }] };
}

function compare(first: Coding, second: Coding) {
  return agreementReport(sampleSource([sampleCase(1)], []), {
    first,
    second,
    caseOf: new Map([[HASH, 1]]),
    placeOf: (_, passage) => ({
      passageId: 1000 + passage,
      page: 3,
      paragraph: null,
      text: `Passage ${passage}`,
    }),
  });
}

describe('agreement of two coders', () => {
  it('is 1 where they say the same, whatever the stance', () => {
    const report = compare(coding('Ana', [1, 2]), coding('Ben', [1, 2]));
    expect(cellAt(tableOf(report, 'agreement'), ['recording'], 'kappa')).toBe(1);
    expect(tableOf(report, 'disagreements').rows).toEqual([]);
  });

  it('is by passage and by case, and lists where they differ', () => {
    const report = compare(coding('Ana', [1, 2]), coding('Ben', [2, 3]));
    const row = (column: string) => cellAt(tableOf(report, 'agreement'), ['recording'], column);
    expect([row('units'), row('first_n'), row('second_n'), row('both_n')]).toEqual([100, 2, 2, 1]);
    // 98 of 100 the same; 0.02 and 0.02 by chance: (0.98 - 0.9608) / (1 - 0.9608).
    expect(row('kappa')).toBeCloseTo((0.98 - 0.9608) / (1 - 0.9608), 12);
    expect(cellAt(tableOf(report, 'agreement_by_case'), ['recording'], 'percent')).toBe(1);
    const differing = tableOf(report, 'disagreements').rows.map(({ cells }) =>
      cells.slice(0, 3).concat(cells.slice(7)),
    );
    expect(differing).toEqual([
      [1, 'Child 1', 1001, 'concern', null, 'Passage 1'],
      [1, 'Child 1', 1003, null, 'concern', 'Passage 3'],
    ]);
  });

  it('tells a difference of stance, and counts a mention for nothing', () => {
    const stances = compare(coding('Ana', [1]), coding('Ben', [1], { stance: 'good' }));
    expect(cellAt(tableOf(stances, 'agreement'), ['recording'], 'both_n')).toBe(1);
    expect(cellAt(tableOf(stances, 'disagreements'), [1], 'second')).toBe('good');
    const mention = compare(coding('Ana', [1]), coding('Ben', [1], { stance: 'mention' }));
    expect(cellAt(tableOf(mention, 'agreement'), ['recording'], 'second_n')).toBe(0);
  });

  it('leaves out documents that were read into other passages, and says so', () => {
    const other = coding('Ben', [1]);
    const [document] = other.documents;
    if (document === undefined) throw new Error('no document');
    const report = compare(coding('Ana', [1]), {
      ...other,
      documents: [{ ...document, passages: 99 }],
    });
    expect(report.findings.map(({ text }) => text).join(' ')).toContain('1 document is left out');
    expect(report.about.documents).toBe(0);
  });
});

describe('agreement by case with small numbers', () => {
  const ids = Array.from({ length: 12 }, (_, i) => i + 1);
  /** Recording in the first so many of twelve cases, domestic abuse in the first ten. */
  const codingOf = (coder: string, recording: number): Coding => ({
    coder,
    codebookVersion: 'test',
    documents: ids.map((id) => ({
      sha256: `${id}`,
      passages: 9,
      tags: [
        ...(id <= recording ? ['recording'] : []),
        ...(id <= 10 ? ['domestic_abuse', 'parental_mental_health'] : []),
      ].map((theme) => ({ passage: 1, theme, stance: 'concern' as const })),
    })),
  });
  const report = agreementReport(
    sampleSource(
      ids.map((id) => sampleCase(id)),
      [],
    ),
    {
      first: codingOf('Ana', 3),
      second: codingOf('Ben', 6),
      caseOf: new Map(ids.map((id) => [`${id}`, id])),
      placeOf: () => undefined,
    },
  );
  const byCase = (how: Parameters<typeof withSmallNumbers>[1]) =>
    tableOf(withSmallNumbers(report, how), 'agreement_by_case');

  it('withholds few reviews, what is worked out from them, and what would give them away', () => {
    const table = byCase({ how: 'withheld', under: 5 });
    const shown = table.columns
      .map(({ name }) => name)
      .filter((name) => !isWithheld(cellAt(table, ['recording'], name)));
    expect(shown).toEqual(['theme', 'label', 'stance', 'units', 'second_n']);
    expect(cellAt(table, ['recording'], 'second_n')).toBe(6);
    for (const column of ['first_n', 'both_n']) {
      const hidden = table.rows.filter((row) => isWithheld(cellOf(table, row, column)));
      expect(hidden.length, column).toBeGreaterThan(1);
    }
  });

  it('rounds them, and keeps back what is worked out from the exact ones', () => {
    const table = byCase({ how: 'rounded', to: 5 });
    const row = ['units', 'first_n', 'second_n', 'percent', 'kappa', 'alpha_low'].map((column) =>
      cellAt(table, ['recording'], column),
    );
    expect(row.slice(0, 3)).toEqual([10, 5, 5]);
    expect(row.slice(3).every((cell) => isWithheld(cell))).toBe(true);
  });
});
