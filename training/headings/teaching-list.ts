import { readdirSync, readFileSync } from 'node:fs';
import { headingFeatures } from '../../src/core/review/heading-features.ts';
import { appendixTitle, withoutNumber } from '../../src/core/review/heading-words.ts';

/** A heading of the teaching list with what it is. */
export interface TaughtHeading {
  readonly heading: string;
  readonly kind: string;
  readonly features: readonly string[];
  /** Headings of nearly the same words bear one number, so that no split parts them. */
  readonly group: number;
}

/** First names and places that the list uses; to what is learned each is only a name. */
const NAMES = new Set(
  `Isla Noah Tommy Leah Finn Rose Kai Ellie Daniel Marcus Mia Leo Kofi Joe Amir Lucas Ruby Jamie
   Margaret Brookfield Hillside Anne Northern`.split(/\s+/u),
);
const SAME = 0.75;

function contentWords(heading: string): ReadonlySet<string> {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((w) => !/^(?:the|a|an|of|to|for|in|on|and|at|by|with|from|or|as)$/.test(w))
      .map((word) => word.replace(/s$/u, '')),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
}

function groupsOf(headings: readonly string[]): number[] {
  const words = headings.map(contentWords);
  const group = headings.map((_, at) => at);
  for (const [at, own] of words.entries()) {
    for (const [before, other] of words.slice(0, at).entries()) {
      if (overlap(own, other) < SAME) continue;
      const [from, to] = [group[at], group[before]];
      for (const [i, one] of group.entries()) if (one === from && to !== undefined) group[i] = to;
    }
  }
  return group;
}

function isTaught(line: unknown): line is { heading: string; kind: string } {
  if (typeof line !== 'object' || line === null) return false;
  const fields = new Map<string, unknown>(Object.entries(line));
  return typeof fields.get('heading') === 'string' && typeof fields.get('kind') === 'string';
}

/** The teaching list, from the `.jsonl` files beside this one. */
export function teachingList(): TaughtHeading[] {
  const folder = new URL('./', import.meta.url);
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  const taught = lines.map((line) => {
    if (!isTaught(line)) throw new Error('A line of the teaching list has no heading or kind.');
    return line;
  });
  const groups = groupsOf(taught.map(({ heading }) => heading));
  return taught.map(({ heading, kind }, at) => {
    const { appendix, title } = appendixTitle(heading);
    const words = appendix ? title : withoutNumber(heading);
    const features = headingFeatures(words, (word) => NAMES.has(word));
    return { heading, kind, features, group: groups[at] ?? at };
  });
}
