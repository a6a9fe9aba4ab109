import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { foldWords } from '../../../src/core/search/fold.ts';

const searches = z.array(
  z.strictObject({
    /** Tells what the search is for: see `partOf`. */
    number: z.int(),
    reader: z.enum(['panel', 'trainer', 'researcher']),
    library: z.enum(['samples', 'reports']),
    query: z.string(),
    /** What the reader wants to find, in words. */
    wants: z.string(),
    /** Document, grade 0 to 3, passages as `passageKey` gives them. */
    judged: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  }),
);

/**
 * A search and what answers it. Grades are given by reading a passage alone beside `wants`, without knowing which engine found
 * it: 3 says it outright or tells of it, 2 tells of it in part or bears on it, 1 touches on it, 0 does not. What enters the first
 * ten of any engine is judged. Each grade is the median of three readings by different readers; where the first two agree, a third
 * would change nothing.
 */
export type JudgedSearch = z.output<typeof searches>[number];

/** Searches from this number on were written before anybody looked at what the search finds for them. */
const FIRST_FRESH = 204;

/** Odd numbers are tuned on and even ones check; nothing is tuned on those that were written last. */
export function partOf({ number }: JudgedSearch): 'tuned' | 'check' | 'fresh' {
  if (number >= FIRST_FRESH) return 'fresh';
  return number % 2 === 1 ? 'tuned' : 'check';
}

/** Searches from this number on ask for more than was aimed at: whole sentences, everyday speech, words that reviews do not use. */
const FIRST_HARDER = 71;

/** Whether a search is of the first set: those that were written first, in the few words that panels, trainers and researchers type. */
export function isFirstSet({ number }: JudgedSearch): boolean {
  return number < FIRST_HARDER;
}

/** The searches, with their judgements. */
export function judgedSearches(): readonly JudgedSearch[] {
  const path = new URL('relevance.json', import.meta.url);
  return searches.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** A passage of a document, without its words: paragraph or page as printed, and a fingerprint. */
export function passageKey(passage: {
  readonly text: string;
  readonly paragraph: string | null;
  readonly page: number;
}): string {
  const print = createHash('sha256').update(foldWords(passage.text).join(' ')).digest('hex');
  return `${passage.paragraph ?? `p${passage.page}`} ${print.slice(0, 8)}`;
}

/** The grades of a search by document and passage: "harrowfield-scb 4.3.1 30cdbfbe". */
export function gradesOf({ judged }: JudgedSearch): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(judged).flatMap(([document, byGrade]) =>
      Object.entries(byGrade).flatMap(([grade, keys]) =>
        keys.map((key) => [`${document} ${key}`, Number(grade)] as const),
      ),
    ),
  );
}
