import { seeded } from '../stats/seeded.ts';
import type { Interval } from '../stats/wilson.ts';
import type { Stance } from './proposal.ts';
import { STANCES } from './stance-words.ts';

/** A theme said to be in a passage, with its stance. */
export interface Said {
  readonly theme: string;
  readonly stance: Stance;
}

/** A passage as people labelled it and as rules did. */
export interface EvaluatedRow {
  readonly labels: readonly Said[];
  readonly proposals: readonly Said[];
}

/** Counts and the shares that follow from them; a share without a basis is null. */
export interface Score {
  readonly right: number;
  /** Proposed and not labelled. */
  readonly extra: number;
  /** Labelled and not proposed. */
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** 2 right / (2 right + extra + missed). */
  readonly f1: number | null;
}

/** Scores over all pairs, the mean over themes, and by theme and stance. */
export interface Scores {
  readonly micro: Score;
  /** Mean F1 of the themes that are labelled or proposed at all; null where there are none. */
  readonly macroF1: number | null;
  readonly byTheme: ReadonlyMap<string, Score>;
  readonly byStance: ReadonlyMap<Stance, Score>;
}

/** How well proposals agree with labels. */
export interface Evaluation {
  /** A passage and a theme are one pair, whatever the stance. `byStance` is by the stances labelled or proposed. */
  readonly any: Scores;
  /** A passage, a theme and a stance are one pair. */
  readonly stance: Scores;
}

/** Precision, recall and F1 of proposals, with and without stance. */
export function evaluate(rows: readonly EvaluatedRow[]): Evaluation {
  return {
    any: scores(rows, ({ theme }) => theme),
    stance: scores(rows, ({ theme, stance }) => `${theme} ${stance}`),
  };
}

/**
 * 95% percentile bootstrap interval of micro F1 over passages (Efron and Tibshirani 1993, ch. 13).
 * The same seed gives the same interval. Null where there are no rows.
 */
export function bootstrapF1(
  rows: readonly EvaluatedRow[],
  of: 'any' | 'stance',
  { rounds = 1000, seed = 1 }: { readonly rounds?: number; readonly seed?: number } = {},
): Interval | null {
  if (rows.length === 0) return null;
  const key = (said: Said): string => (of === 'any' ? said.theme : `${said.theme} ${said.stance}`);
  const counts = rows.map((row) => count(keys(row.labels, key), keys(row.proposals, key)));
  const random = seeded(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let total = NOTHING;
    for (let i = 0; i < counts.length; i += 1) {
      total = add(total, counts[Math.floor(random() * counts.length)] ?? NOTHING);
    }
    values.push(score(total).f1 ?? 0);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Share of the passages without a label for which something is proposed; null where all have labels. */
export function falseShare(rows: readonly EvaluatedRow[]): number | null {
  const plain = rows.filter(({ labels }) => labels.length === 0);
  if (plain.length === 0) return null;
  return plain.filter(({ proposals }) => proposals.length > 0).length / plain.length;
}

interface Count {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

const NOTHING: Count = { right: 0, extra: 0, missed: 0 };

function add(a: Count, b: Count): Count {
  return { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

function score(c: Count): Score {
  const ratio = (over: number, under: number): number | null => (under === 0 ? null : over / under);
  return {
    ...c,
    precision: ratio(c.right, c.right + c.extra),
    recall: ratio(c.right, c.right + c.missed),
    f1: ratio(2 * c.right, 2 * c.right + c.extra + c.missed),
  };
}

function keys(said: readonly Said[], key: (said: Said) => string): ReadonlySet<string> {
  return new Set(said.map(key));
}

function count(labelled: ReadonlySet<string>, proposed: ReadonlySet<string>): Count {
  const right = [...labelled].filter((key) => proposed.has(key)).length;
  return { right, extra: proposed.size - right, missed: labelled.size - right };
}

function scores(rows: readonly EvaluatedRow[], key: (said: Said) => string): Scores {
  let micro = NOTHING;
  const byTheme = new Map<string, Count>();
  const byStance = new Map<Stance, Count>();
  for (const { labels, proposals } of rows) {
    micro = add(micro, count(keys(labels, key), keys(proposals, key)));
    const themes = new Set([...labels, ...proposals].map(({ theme }) => theme));
    for (const theme of themes) {
      const of = (said: readonly Said[]): ReadonlySet<string> =>
        keys(
          said.filter((s) => s.theme === theme),
          key,
        );
      const counted = count(of(labels), of(proposals));
      byTheme.set(theme, add(byTheme.get(theme) ?? NOTHING, counted));
    }
    for (const stance of STANCES) {
      const of = (said: readonly Said[]): ReadonlySet<string> =>
        keys(
          said.filter((s) => s.stance === stance),
          key,
        );
      byStance.set(stance, add(byStance.get(stance) ?? NOTHING, count(of(labels), of(proposals))));
    }
  }
  const themeScores = new Map([...byTheme].map(([theme, c]) => [theme, score(c)]));
  const f1s = [...themeScores.values()].map(({ f1 }) => f1 ?? 0);
  return {
    micro: score(micro),
    macroF1: f1s.length === 0 ? null : f1s.reduce((a, b) => a + b, 0) / f1s.length,
    byTheme: themeScores,
    byStance: new Map([...byStance].map(([stance, c]) => [stance, score(c)])),
  };
}
