import type { FindIdentifiers, Identifier } from '../../../src/core/identity/identifier.ts';
import type { Planted, PlantedDocument } from './planted-set.ts';

/** Words of a stretch that by themselves tell nothing, titles among them: they need not be covered, and do no harm. */
const MERE_WORDS =
  /^(?:the|a|an|of|and|at|by|mr|mrs|ms|miss|dr|rev|revd|sgt|pc|dc|ds|di|det|detective|sergeant|constable|inspector)$/iu;

/** A planted identifier that was missed, or something found that was not planted. */
export interface Fault {
  readonly document: string;
  readonly what: 'missed' | 'wrong';
  readonly kind: string;
  readonly why: string;
  /** The words with what stands around them. */
  readonly around: string;
}

/** How a finder does on a set. */
export interface SetScore {
  /** Planted identifiers of which every telling word was found. */
  readonly recall: { readonly hits: number; readonly of: number };
  /** Stretches found of which at least half was planted. */
  readonly precision: { readonly hits: number; readonly of: number };
  readonly decoys: { readonly flagged: number; readonly of: number };
  readonly byKind: ReadonlyMap<string, { readonly hits: number; readonly of: number }>;
  readonly faults: readonly Fault[];
}

/** Runs the finder on each document, which it reads whole and without known names. */
export function scoreSet(documents: readonly PlantedDocument[], find: FindIdentifiers): SetScore {
  const byKind = new Map<string, { hits: number; of: number }>();
  const faults: Fault[] = [];
  let right = 0;
  let all = 0;
  let decoys = 0;
  let flagged = 0;
  for (const { title, text, identifiers, decoys: planted } of documents) {
    const points = Array.from(text);
    const found = find(text, []);
    for (const one of identifiers) {
      const tally = byKind.get(one.kind) ?? { hits: 0, of: 0 };
      byKind.set(one.kind, tally);
      tally.of += 1;
      if (isCovered(one, found, points)) tally.hits += 1;
      else faults.push({ document: title, what: 'missed', kind: one.kind, why: '', ...at(one) });
    }
    const wrong = found.filter((one) => !isPlanted(one, identifiers, points));
    for (const one of wrong) {
      faults.push({ document: title, what: 'wrong', kind: one.kind, why: one.why, ...at(one) });
    }
    all += found.length;
    right += found.length - wrong.length;
    decoys += planted.length;
    flagged += planted.filter((decoy) =>
      wrong.some(({ start, end }) => start < decoy.end && end > decoy.start),
    ).length;

    function at({ start, end }: { start: number; end: number }): { around: string } {
      const slice = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
      const around = `${slice(start - 30, start)}[${slice(start, end)}]${slice(end, end + 20)}`;
      return { around: around.replaceAll('\n', ' / ') };
    }
  }
  const tallies = [...byKind.values()];
  return {
    recall: { hits: sum(tallies.map(({ hits }) => hits)), of: sum(tallies.map(({ of }) => of)) },
    precision: { hits: right, of: all },
    decoys: { flagged, of: decoys },
    byKind,
    faults,
  };
}

/** Whether every word of it lies in something found, small words apart. */
function isCovered(
  planted: Planted,
  found: readonly Identifier[],
  points: readonly string[],
): boolean {
  return wordsIn(planted, points).every(([start, end]) =>
    found.some((one) => one.start <= start && one.end >= end),
  );
}

/** Whether at least half of it, in words, was planted. */
function isPlanted(
  one: Identifier,
  planted: readonly Planted[],
  points: readonly string[],
): boolean {
  const words = wordsIn(one, points);
  const inside = words.filter(([start, end]) =>
    planted.some((other) => other.start <= start && other.end >= end),
  );
  return words.length > 0 && inside.length * 2 >= words.length;
}

/** Places of the words in a stretch, in code points. */
function wordsIn(
  { start, end }: { start: number; end: number },
  points: readonly string[],
): [number, number][] {
  const words: [number, number][] = [];
  let from: number | undefined;
  for (let i = start; i <= end; i += 1) {
    const isWord = i < end && /[\p{L}\p{N}]/u.test(points[i] ?? '');
    if (isWord) from ??= i;
    else if (from !== undefined) {
      if (!MERE_WORDS.test(points.slice(from, i).join(''))) words.push([from, i]);
      from = undefined;
    }
  }
  return words;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
