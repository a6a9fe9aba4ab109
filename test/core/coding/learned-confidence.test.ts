import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnConfidence } from '../../../src/core/coding/learned-confidence.ts';
import type { RuleDecisions } from '../../../src/core/coding/learned-confidence.ts';

function decisions(rule: string, decided: number, right: number, mean: number): RuleDecisions {
  return { theme: 'drift', rule, decided, right, confidence: mean * decided };
}

describe('learnConfidence', () => {
  it('gives the values worked out by hand for one rule', () => {
    // Theme: p = (5 + 10 * 0.8) / (20 + 10) = 13/30; shift = ln(13/17) - ln 4 = -1.654558...
    // Rule: prior = 13/30 by construction; p = (5 + 10 * 13/30) / 30 = 0.311111; shift = ln(28/62) - ln 4 = -2.181225...
    const learned = learnConfidence([decisions('drift/late', 20, 5, 0.8)]);
    expect(learned.themes[0]?.precision).toBeCloseTo(13 / 30, 12);
    expect(learned.themes[0]?.shift).toBeCloseTo(Math.log(13 / 17) - Math.log(4), 12);
    expect(learned.rules[0]?.precision).toBeCloseTo(28 / 90, 12);
    expect(learned.rules[0]?.shift).toBeCloseTo(Math.log(28 / 62) - Math.log(4), 12);
    expect(learned.confidence('drift', 'drift/late', 0.8)).toBeCloseTo(28 / 90, 12);
    // Another confidence of the rule moves by the same log-odds: 0.5 has odds of 1.
    expect(learned.confidence('drift', 'drift/late', 0.5)).toBeCloseTo(28 / (28 + 62 * 4), 12);
    // A rule that was never decided moves with its theme.
    expect(learned.confidence('drift', 'drift/other', 0.8)).toBeCloseTo(13 / 30, 12);
  });

  it('moves nothing under twenty decisions of a theme, and nothing of another theme', () => {
    const few = learnConfidence([
      decisions('drift/late', 12, 0, 0.9),
      decisions('drift/wait', 7, 0, 0.9),
    ]);
    expect(few.confidence('drift', 'drift/late', 0.9)).toBe(0.9);
    expect(few.themes).toEqual([]);
    const enough = learnConfidence([
      decisions('drift/late', 13, 0, 0.9),
      decisions('drift/wait', 7, 0, 0.9),
    ]);
    expect(enough.confidence('drift', 'drift/late', 0.9)).toBeLessThan(0.4);
    expect(enough.confidence('neglect', 'neglect/home', 0.9)).toBe(0.9);
  });

  it('moves nothing where decisions agree with the confidence', () => {
    const learned = learnConfidence([decisions('drift/late', 100, 70, 0.7)]);
    expect(learned.confidence('drift', 'drift/late', 0.7)).toBeCloseTo(0.7, 12);
    expect(learned.confidence('drift', 'drift/late', 0.4)).toBeCloseTo(0.4, 12);
  });

  const counts = fc
    .tuple(fc.integer({ min: 20, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([decided, share]) => ({ decided, right: Math.round(decided * share) }));
  const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });

  it('stays a confidence, keeps the order within a rule, and rises with what was right', () => {
    fc.assert(
      fc.property(counts, share, share, share, ({ decided, right }, mean, one, other) => {
        const of = (n: number) => learnConfidence([decisions('drift/late', decided, n, mean)]);
        const learned = of(right);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const moved = [low, high].map((at) => learned.confidence('drift', 'drift/late', at));
        expect(moved[0]).toBeGreaterThan(0);
        expect(moved[1]).toBeLessThan(1);
        expect(moved[0]).toBeLessThanOrEqual(moved[1] ?? 0);
        if (right < decided) {
          expect(of(right + 1).confidence('drift', 'drift/late', low)).toBeGreaterThanOrEqual(
            moved[0] ?? 1,
          );
        }
      }),
    );
  });

  it('comes to the share that was right as decisions grow', () => {
    const learned = learnConfidence([decisions('drift/late', 100_000, 35_000, 0.8)]);
    expect(learned.confidence('drift', 'drift/late', 0.8)).toBeCloseTo(0.35, 3);
  });
});
