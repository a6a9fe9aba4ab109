/**
 * Normalised discounted cumulated gain of the first `depth` results (K. Järvelin and J. Kekäläinen, ACM TOIS 2002, with
 * the gain 2^grade - 1 of C. Burges et al., ICML 2005): 1 for the best order that the judgements allow, 0 where nothing relevant is
 * found. `grades` are those of the results in their order, `all` those of every passage judged.
 */
export function ndcg(grades: readonly number[], all: readonly number[], depth = 10): number {
  const best = gained(
    all.toSorted((a, b) => b - a),
    depth,
  );
  return best === 0 ? 0 : gained(grades, depth) / best;
}

function gained(grades: readonly number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
