import { alikeVectors } from './alike-vectors.ts';
import { wordVectors } from './word-vectors.ts';

/** A recommendation as clusters are made of it. */
export interface ClusteredText {
  readonly id: number;
  readonly caseId: number;
  readonly text: string;
}

/** Recommendations that ask for much the same, in several cases. */
export interface Cluster {
  /** The one that is most like the others. */
  readonly centre: number;
  /** All of them, the centre first, then the likest first; each is at least `LIKE` like the centre. */
  readonly members: readonly { readonly id: number; readonly likeness: number }[];
}

/**
 * Cosine from which on two recommendations ask for much the same. Set on the samples and real reports: below it, other
 * things are asked.
 */
export const LIKE = 0.35;

/**
 * Clusters of recommendations that several cases make: TF-IDF vectors of folded words (Salton and Buckley 1988),
 * compared by cosine, and star clusters (Aslam, Pelekhov and Rus 2004): the recommendation that is like those of the most
 * other cases is a centre, and takes all that are like it. Only clusters of two cases or more; the larger first. The
 * order of what comes in changes nothing.
 */
export function repeatedRecommendations(given: readonly ClusteredText[]): readonly Cluster[] {
  const texts = given.toSorted((a, b) => a.id - b.id);
  const like = alikeVectors(wordVectors(texts.map(({ text }) => text)), LIKE);
  const caseOf = (at: number): number => texts[at]?.caseId ?? 0;
  const free = new Set(texts.keys());
  const clusters: Cluster[] = [];
  const reach = (at: number): number =>
    new Set([at, ...(like[at]?.keys() ?? [])].filter((one) => free.has(one)).map(caseOf)).size;
  const waiting = [...like.keys()]
    .filter((at) => like[at] !== undefined)
    .map((at) => ({ at, cases: reach(at) }))
    .filter(({ cases }) => cases > 1);
  for (;;) {
    let best = { at: -1, cases: 1 };
    for (const one of waiting) {
      if (!free.has(one.at) || one.cases <= best.cases) continue;
      // What others have taken since is no longer within reach.
      one.cases = reach(one.at);
      if (one.cases > best.cases) best = one;
    }
    if (best.at < 0) return clusters;
    const members = [...(like[best.at] ?? [])]
      .filter(([at]) => free.has(at))
      .toSorted(([a, one], [b, other]) => other - one || a - b);
    for (const [at] of members) free.delete(at);
    free.delete(best.at);
    const idOf = (at: number): number => texts[at]?.id ?? 0;
    clusters.push({
      centre: idOf(best.at),
      members: [
        { id: idOf(best.at), likeness: 1 },
        ...members.map(([at, likeness]) => ({ id: idOf(at), likeness })),
      ],
    });
  }
}
