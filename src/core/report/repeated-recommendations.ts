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

/** Words as numbers, ascending, and their weights. */
interface Vector {
  readonly words: readonly number[];
  readonly weights: readonly number[];
}

/** A word that stands in more than this share of very many recommendations tells nothing of what one asks. */
const MOST_SHARE = 0.05;

/** How many are very many. */
const MANY = 1000;

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
  /** Null for a word that tells nothing. */
  const forms = new Map<string, string | null>();
  const formOf = (word: string): string | null => {
    let form = forms.get(word);
    if (form === undefined) {
      form = word.length > 1 ? folded(word) : null;
      if (form !== null && EMPTY.has(form)) form = null;
      forms.set(word, form);
    }
    return form;
  };
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const form = formOf(word);
      if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    return counts;
  });
  const holding = new Map<string, number>();
  for (const counts of counted) {
    for (const word of counts.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const most = texts.length < MANY ? Infinity : texts.length * MOST_SHARE;
  const telling = [...holding].filter(([, number]) => number <= most);
  const known = new Map(
    telling
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, number], i) => [
        word,
        { number: i, rarity: Math.log(1 + texts.length / number) },
      ]),
  );
  return counted.map((counts) => {
    const entries = [...counts]
      .flatMap(([word, count]) => {
        const one = known.get(word);
        return one === undefined
          ? []
          : [{ number: one.number, weight: (1 + Math.log(count)) * one.rarity }];
      })
      .toSorted((a, b) => a.number - b.number);
    const length = Math.hypot(...entries.map(({ weight }) => weight));
    return {
      words: entries.map(({ number }) => number),
      weights: entries.map(({ weight }) => weight / length),
    };
  });
}

/** For each text those that are like it, by place. */
function likenesses(vectors: readonly Vector[]): readonly ReadonlyMap<number, number>[] {
  const holding: number[] = [];
  for (const { words } of vectors) {
    for (const word of words) holding[word] = (holding[word] ?? 0) + 1;
  }
  // Arrays of plain numbers: of thousands of recommendations, millions of pairs share a word.
  const holders = Array.from(holding, (number) => ({
    count: 0,
    at: new Int32Array(number),
    weights: new Float64Array(number),
  }));
  const like = vectors.map(() => new Map<number, number>());
  const products = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  for (const [at, { words, weights }] of vectors.entries()) {
    let many = 0;
    for (const [i, word] of words.entries()) {
      const weight = weights[i] ?? 0;
      const held = holders[word];
      if (held === undefined) continue;
      const { count, at: others, weights: theirs } = held;
      for (let j = 0; j < count; j += 1) {
        const other = others[j] ?? 0;
        const before = products[other] ?? 0;
        if (before === 0) {
          touched[many] = other;
          many += 1;
        }
        products[other] = before + weight * (theirs[j] ?? 0);
      }
      others[count] = at;
      theirs[count] = weight;
      held.count = count + 1;
    }
    for (let j = 0; j < many; j += 1) {
      const other = touched[j] ?? 0;
      const likeness = products[other] ?? 0;
      products[other] = 0;
      if (likeness < LIKE) continue;
      like[at]?.set(other, likeness);
      like[other]?.set(at, likeness);
    }
  }
  return like;
}
