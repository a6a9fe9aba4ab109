import { SIGNS } from '../src/core/search/learned-order.ts';
import type { SignedPassage } from '../src/core/search/learned-order.ts';
import { searchFor } from '../src/core/search/search-options.ts';
import { nearlyFound, runSearch } from '../src/services/run-search.ts';
import { gradesOf, judgedSearches, partOf } from '../test/score/search/relevance-set.ts';
import { filesOf, scoreLibrary } from '../test/score/search/score-library.ts';
import type { ScoreLibrary } from '../test/score/search/score-library.ts';

/**
 * `node training/fit-search-order.ts`: fits `SIGN_WEIGHTS` to the judged searches that may be tuned on and prints them. Pairs of passages of a search
 * are told apart by a logistic regression, each pair weighed by what its order costs in nDCG (C. Burges, "From RankNet to LambdaRank to LambdaMART",
 * 2010; but linear, so that each sign can be told). A passage that nobody judged counts as one that does not answer.
 */
const FEW = 10;
/** The costliest pairs of a search that are learned from. */
const MOST_PAIRS = 400;
/** Ridge penalty by pair on standardised signs, steps and their length. */
const PENALTY = 0.012;
const STEPS = 3000;
const STRIDE = 0.3;

interface Pair {
  /** By how much the better passage has more of each sign; the logarithm of the score first. */
  readonly more: readonly number[];
  readonly cost: number;
}

const pairs: Pair[] = [];
const spreads: (readonly number[])[] = [];
for (const half of ['samples', 'reports'] as const) {
  const files = await filesOf(half);
  if (files === undefined) continue;
  const library = await scoreLibrary(files);
  for (const search of judgedSearches())
    if (search.library === half && partOf(search) === 'tuned') learn(search, library);
  library.close();
}
print(fitted());

function learn(search: ReturnType<typeof judgedSearches>[number], library: ScoreLibrary): void {
  const { searchIndex: index } = library.store;
  const run = runSearch(index, searchFor(search.query));
  const near =
    run.narrowed.passages < FEW
      ? nearlyFound(index, run, searchFor(search.query).filters, FEW)
      : undefined;
  const grades = gradesOf(search);
  const rows = [...run.signed, ...(near?.signed ?? [])].map((one) => ({
    signs: rowOf(one),
    gain: 2 ** (grades.get(library.passages.get(one.passage.id)?.key ?? '') ?? 0) - 1,
  }));
  if (rows.length === 0) return;
  spreads.push(spreadOf(rows.map(({ signs }) => signs)));
  const best = [...grades.values()]
    .toSorted((a, b) => b - a)
    .slice(0, FEW)
    .reduce((sum, grade, at) => sum + (2 ** grade - 1) * discount(at), 0);
  const of = rows.flatMap((a, i) =>
    rows.flatMap((b, j) =>
      a.gain > b.gain
        ? [
            {
              more: a.signs.map((one, at) => one - (b.signs[at] ?? 0)),
              cost: ((a.gain - b.gain) * Math.abs(discount(i) - discount(j))) / best,
            },
          ]
        : [],
    ),
  );
  pairs.push(...of.toSorted((a, b) => b.cost - a.cost).slice(0, MOST_PAIRS));
}

function rowOf({ passage, signs }: SignedPassage): readonly number[] {
  return [Math.log(passage.score + 1e-9), ...SIGNS.map((name) => signs[name])];
}

function discount(at: number): number {
  return 1 / Math.log2(at + 2);
}

/** Variance of each sign. */
function spreadOf(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    return rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
  });
}

/** Weights beside a score that weighs 1. */
function fitted(): Readonly<Record<string, number>> {
  const size = SIGNS.length + 1;
  const scale = Array.from({ length: size }, (_, at) => {
    const variance = spreads.reduce((sum, one) => sum + (one[at] ?? 0), 0) / spreads.length;
    return Math.sqrt(variance) || 1;
  });
  const total = pairs.reduce((sum, { cost }) => sum + cost, 0);
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => -PENALTY * weight);
    for (const { more, cost } of pairs) {
      let sum = 0;
      for (let at = 0; at < size; at += 1)
        sum += ((weights[at] ?? 0) * (more[at] ?? 0)) / (scale[at] ?? 1);
      const error = cost / total / (1 + Math.exp(sum));
      for (let at = 0; at < size; at += 1)
        slope[at] = (slope[at] ?? 0) + (error * (more[at] ?? 0)) / (scale[at] ?? 1);
    }
    for (let at = 0; at < size; at += 1)
      weights[at] = (weights[at] ?? 0) + STRIDE * (slope[at] ?? 0);
  }
  const raw = Array.from(weights, (weight, at) => weight / (scale[at] ?? 1));
  return Object.fromEntries(
    SIGNS.map((name, at) => [name, Number(((raw[at + 1] ?? 0) / (raw[0] ?? 1)).toPrecision(2))]),
  );
}

function print(weights: Readonly<Record<string, number>>): void {
  process.stdout.write(`${JSON.stringify(weights, null, 2)}\n`);
}
