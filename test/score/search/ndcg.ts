/**
 * What a passage of a grade is worth. `plain` is the grade itself, as in K. Järvelin and J. Kekäläinen (ACM TOIS 2002) and in TREC's
 * program (trec_eval, ndcg_cut); `steep` is 2^grade - 1 (C. Burges et al., ICML 2005), by which a 3 is worth more than two 2s.
 */
export const GAINS = {
  plain: (grade: number): number => grade,
  steep: (grade: number): number => 2 ** grade - 1,
} as const;

/**
 * Normalised discounted cumulated gain of the first `depth` results: 1 for the best order that the judgements allow, 0 where nothing
 * relevant is found. `grades` are those of the results in their order, `all` those of every passage judged.
 */
export function ndcg(
  grades: readonly number[],
  all: readonly number[],
  gain: (grade: number) => number,
  depth = 10,
): number {
  const gained = (inOrder: readonly number[]): number =>
    inOrder
      .slice(0, depth)
      .reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
  const best = gained(all.toSorted((a, b) => b - a));
  return best === 0 ? 0 : gained(grades) / best;
}
