import type { Said } from './evaluate.ts';

/** Where labels and proposals of a passage part. */
export interface Misreading<Proposed extends Said> {
  /** Labelled, and proposed with no stance at all. */
  readonly missed: readonly Said[];
  /** Proposed, and labelled with no stance at all. */
  readonly extra: readonly Proposed[];
  /** Labelled and proposed, but not with the same stances. */
  readonly otherStance: readonly {
    readonly theme: string;
    readonly labelled: readonly string[];
    readonly proposed: readonly string[];
  }[];
}

/** Where labels and proposals part; undefined where they agree in all. */
export function misreading<Proposed extends Said>({
  labels,
  proposals,
}: {
  readonly labels: readonly Said[];
  readonly proposals: readonly Proposed[];
}): Misreading<Proposed> | undefined {
  const stances = (said: readonly Said[], of: string): readonly string[] =>
    [...new Set(said.flatMap(({ theme, stance }) => (theme === of ? [stance] : [])))].toSorted();
  const missed = labels.filter(({ theme }) => stances(proposals, theme).length === 0);
  const extra = proposals.filter(({ theme }) => stances(labels, theme).length === 0);
  const otherStance = [...new Set(labels.map(({ theme }) => theme))].flatMap((theme) => {
    const labelled = stances(labels, theme);
    const proposed = stances(proposals, theme);
    const isSame = proposed.length === 0 || labelled.join() === proposed.join();
    return isSame ? [] : [{ theme, labelled, proposed }];
  });
  return missed.length + extra.length + otherStance.length === 0
    ? undefined
    : { missed, extra, otherStance };
}
