import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/brief/finding-words.ts';
import type { CaseShare, ThemeRow } from '../../../src/core/report/theme-report.ts';

const share = (n: number, proposedOnly: number): CaseShare => ({
  n,
  confirmed: n - proposedOnly,
  proposedOnly,
  low: 0.43,
  high: 0.82,
});

const row = (concern: CaseShare, good: CaseShare): ThemeRow => ({
  theme: 'drift_delay',
  label: 'Drift and delay',
  group: 'practice',
  concern,
  good,
  both: { n: 0 },
  tags: concern.n + good.n,
  passages: concern.n + good.n,
});

describe('findingWords', () => {
  it('says no more than the counts where people confirmed them all', () => {
    expect(findingWords(row(share(13, 0), share(5, 0)), 20)).toBe(
      'Drift and delay is a concern in 13 of 20 reviews, 65%, 95% interval 43 to 82%. It is good practice in 5 of 20.',
    );
  });

  it('says of concern and of good practice, each for itself, what rests on proposals alone', () => {
    expect(findingWords(row(share(13, 0), share(5, 5)), 20)).toContain(
      'It is good practice in 5 of 20. No person has confirmed this yet: it rests on proposals.',
    );
    expect(findingWords(row(share(13, 13), share(5, 2)), 20)).toBe(
      'Drift and delay is a concern in 13 of 20 reviews, 65%, 95% interval 43 to 82%. ' +
        'No person has confirmed this yet: it rests on proposals. It is good practice in 5 of 20. ' +
        'In 2 of the 5 it rests on proposals that no person has confirmed.',
    );
  });

  it('counts nothing where there are no reviews', () => {
    expect(findingWords(row(share(0, 0), share(0, 0)), 0)).toBe('There are no reviews to count.');
  });
});
