import { stems } from '../themes/stem.ts';

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

/** Cosine from which on two recommendations ask for much the same. Set on the samples and real reports: below it, other things are asked. */
export const LIKE = 0.35;

/** Words of every recommendation, which tell nothing of what it asks. */
const EMPTY = new Set(
  (
    'the a an and or of to in on for by with at from as is are be been was were that this these those it its their they ' +
    'all any each which who should must need needs ensure review recommend recommendation board partnership lscb scp ' +
    'safeguarding children child local agency partner not there have has will when where how what into also other such ' +
    'include through within across can may make so if he she his her'
  )
    .split(' ')
    .map(folded),
);

/** The first of a word's possible base forms. */
function folded(word: string): string {
  return stems(word)[0] ?? word;
}

type Vector = ReadonlyMap<string, number>;

/**
 * Clusters of recommendations that several cases make: TF-IDF vectors of folded words (Salton and Buckley 1988),
 * compared by cosine, and star clusters (Aslam, Pelekhov and Rus 2004): the recommendation that is like those of the most
 * other cases is a centre, and takes all that are like it. Only clusters of two cases or more; the larger first. The
 * order of what comes in changes nothing.
 */
export function repeatedRecommendations(given: readonly ClusteredText[]): readonly Cluster[] {
  const texts = given.toSorted((a, b) => a.id - b.id);
  const vectors = vectorsOf(texts.map(({ text }) => text));
  const like = likenesses(vectors);
  const caseOf = (at: number): number => texts[at]?.caseId ?? 0;
  const free = new Set(texts.keys());
  const clusters: Cluster[] = [];
  const reach = (at: number): number =>
    new Set([at, ...(like[at]?.keys() ?? [])].filter((one) => free.has(one)).map(caseOf)).size;
  const waiting = texts.map((_, at) => ({ at, cases: reach(at) })).filter(({ cases }) => cases > 1);
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

function vectorsOf(texts: readonly string[]): readonly Vector[] {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const one = folded(word);
      if (word.length > 1 && !EMPTY.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return counts;
  });
  const documents = new Map<string, number>();
  for (const counts of counted) {
    for (const word of counts.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return counted.map((counts) => {
    const weights = [...counts].map(
      ([word, count]) =>
        [
          word,
          (1 + Math.log(count)) * Math.log(1 + texts.length / (documents.get(word) ?? 1)),
        ] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

/** For each text those that are like it, by place. */
function likenesses(vectors: readonly Vector[]): readonly ReadonlyMap<number, number>[] {
  const holders = new Map<string, { readonly at: number; readonly weight: number }[]>();
  const like = vectors.map(() => new Map<number, number>());
  for (const [at, vector] of vectors.entries()) {
    const products = new Map<number, number>();
    for (const [word, weight] of vector) {
      for (const other of holders.get(word) ?? []) {
        products.set(other.at, (products.get(other.at) ?? 0) + weight * other.weight);
      }
    }
    for (const [other, likeness] of products) {
      if (likeness < LIKE) continue;
      like[at]?.set(other, likeness);
      like[other]?.set(at, likeness);
    }
    for (const [word, weight] of vector) {
      const own = holders.get(word);
      if (own === undefined) holders.set(word, [{ at, weight }]);
      else own.push({ at, weight });
    }
  }
  return like;
}
