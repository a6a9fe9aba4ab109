import { describe, expect, it } from 'vitest';
import { inNumbers } from '../../../src/core/report/in-numbers.ts';
import { cellAt, concernIn, sampleCase, sampleSource, tableOf } from './sample-source.ts';

describe('in numbers', () => {
  const source = sampleSource(
    [
      sampleCase(1, {
        ageBand: 'under 1',
        harm: 'incident_sudi',
        facts: new Map([
          ['sex', ['female']],
          ['ethnicity', ['White British']],
          ['childProtectionPlan', ['current']],
        ]),
      }),
      sampleCase(2, {
        harm: 'incident_sudi',
        facts: new Map([
          ['sex', ['female', 'male']],
          ['ethnicity', ['White and Black Caribbean']],
          ['childProtectionPlan', ['previous']],
        ]),
      }),
      sampleCase(3),
    ],
    [concernIn(1, 'domestic_abuse'), concernIn(1, 'recording')],
  );
  const report = inNumbers(source);
  const numbers = tableOf(report, 'numbers');

  it('shows what is missing as missing, and shares of what is known beside', () => {
    expect(cellAt(numbers, ['Age at the incident', 'under 1'], 'all.n')).toBe(1);
    expect(cellAt(numbers, ['Age at the incident', 'under 1'], 'of_known')).toBe(1);
    expect(cellAt(numbers, ['Age at the incident', 'not known'], 'all.n')).toBe(2);
    expect(cellAt(numbers, ['Sex', 'children of both sexes'], 'all.n')).toBe(1);
    expect(cellAt(numbers, ['Ethnicity', 'Mixed or multiple ethnic groups'], 'all.n')).toBe(1);
    expect(cellAt(numbers, ['Ethnicity', 'White'], 'all.n')).toBe(1);
  });

  it('adds now and before to ever', () => {
    expect(cellAt(numbers, ['Child protection plan', 'at the time or before'], 'all.n')).toBe(2);
  });

  it('crosses harm with sex', () => {
    const cross = tableOf(report, 'harm_by_sex');
    expect(cellAt(cross, ['Sudden unexpected death in infancy'], 'female')).toBe(1);
    expect(cellAt(cross, ['Sudden unexpected death in infancy'], 'all')).toBe(2);
    expect(cellAt(cross, ['not known'], 'not_known')).toBe(1);
  });

  it('lists factors of family and child, no practice', () => {
    const factors = tableOf(report, 'factors');
    expect(cellAt(factors, ['domestic_abuse'], 'all.n')).toBe(1);
    expect(factors.rows.map(({ theme }) => theme)).not.toContain('recording');
  });
});
