/** A table of two groups by yes and no. */
export interface FourFold {
  /** First group: with, without. */
  readonly a: number;
  readonly b: number;
  /** Second group: with, without. */
  readonly c: number;
  readonly d: number;
}

/** What Fisher's exact test says of a table. Null stands for infinity. */
export interface ExactTest {
  /** Two-sided: the probability of all tables no more probable than this one. */
  readonly p: number;
  /** Conditional maximum likelihood estimate; null where it is infinite, or nothing can be estimated. */
  readonly oddsRatio: number | null;
  /** Exact 95% interval of the odds ratio. */
  readonly low: number;
  readonly high: number | null;
}

/** Tables count as equally probable within this relative error, as in R's fisher.test. */
const SAME = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided, and the CONDITIONAL odds ratio (not ad/bc) with its exact interval,
 * all given the margins (Agresti, Categorical Data Analysis, 3rd ed. 2013, 3.5 and 16.6; the same definitions as
 * R's fisher.test). Counts are whole and not negative.
 */
export function fisherExact({ a, b, c, d }: FourFold): ExactTest {
  const least = Math.max(0, a + c - (c + d));
  const most = Math.min(a + c, a + b);
  const logs = logFactorials(a + b + c + d);
  const log = (n: number): number => logs[n] ?? 0;
  const choose = (n: number, k: number): number => log(n) - log(k) - log(n - k);
  /** Log weights of the tables with these margins, by their first cell. */
  const weights = Array.from(
    { length: most - least + 1 },
    (_, i) => choose(a + b, least + i) + choose(c + d, a + c - least - i),
  );
  const tables: Tables = { least, weights };
  const own = weights[a - least] ?? 0;
  const p = share(tables, 0, (_, weight) => weight <= own + Math.log(SAME));
  const isLeast = a === least;
  const isMost = a === most;
  return {
    p: Math.min(1, p),
    oddsRatio: isMost
      ? null
      : isLeast
        ? 0
        : Math.exp(rootOf((logOdds) => mean(tables, logOdds) - a)),
    low: isLeast
      ? 0
      : Math.exp(rootOf((logOdds) => share(tables, logOdds, (cell) => cell >= a) - 0.025)),
    high: isMost
      ? null
      : Math.exp(rootOf((logOdds) => 0.025 - share(tables, logOdds, (cell) => cell <= a))),
  };
}

interface Tables {
  readonly least: number;
  readonly weights: readonly number[];
}

/** The probability of the tables chosen, at these log odds. */
function share(
  { least, weights }: Tables,
  logOdds: number,
  isChosen: (cell: number, weight: number) => boolean,
): number {
  const top = Math.max(...weights.map((weight, i) => weight + i * logOdds));
  let chosen = 0;
  let all = 0;
  for (const [i, weight] of weights.entries()) {
    const probability = Math.exp(weight + i * logOdds - top);
    all += probability;
    if (isChosen(least + i, weight)) chosen += probability;
  }
  return chosen / all;
}

function mean({ least, weights }: Tables, logOdds: number): number {
  const top = Math.max(...weights.map((weight, i) => weight + i * logOdds));
  let sum = 0;
  let all = 0;
  for (const [i, weight] of weights.entries()) {
    const probability = Math.exp(weight + i * logOdds - top);
    all += probability;
    sum += (least + i) * probability;
  }
  return sum / all;
}

/** Where a rising function of the log odds crosses zero, by halving: to the last digit. */
function rootOf(rising: (logOdds: number) => number): number {
  let low = -60;
  let high = 60;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (rising(middle) > 0) high = middle;
    else low = middle;
  }
}

/** Logarithms of 0! to n!. */
function logFactorials(n: number): readonly number[] {
  const logs = [0];
  let lost = 0;
  let sum = 0;
  for (let i = 1; i <= n; i += 1) {
    // Kahan's compensated sum: thousands of terms, and differences of them are wanted.
    const term = Math.log(i) - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
    logs.push(sum);
  }
  return logs;
}
