import { classOfWord } from './heading-classes.ts';
import { headingFeatures, type NameTest, stemOfWord } from './heading-features.ts';
import { HEADING_KINDS } from './heading-kinds.ts';
import { headingScores, isKnownFeature } from './heading-model.ts';
import { appendixTitle, isContentsHeading, withoutNumber } from './heading-words.ts';
import type { SectionKind } from './review.ts';

/**
 * The probability of each kind by a heading's words alone; they sum to 1. 'topic' is for words that name
 * a subject and no part: what they are their place decides.
 */
export type HeadingChances = ReadonlyMap<SectionKind | 'topic', number>;

/** Names of people in the document, as printed, that a heading may be made of. */
export type DocumentNames = ReadonlySet<string>;

const NO_NAMES: DocumentNames = new Set();
/** Words of this probability say by themselves what a part is. */
export const SURE = 0.6;
/** The probability from which they make a heading of a line that is not printed as one. */
export const PLAIN = 0.85;
/** A heading of more words is a sentence: its words tell of the case and not of its part. */
const TITLE_WORDS = 11;
/** Chance that words none of which is known name only a subject. */
const UNSEEN = 0.9;
/** How much of what a sentence seems to say is believed. */
const SENTENCE_SHARE = 0.3;
/** A single word or class of words; numbers and codes by themselves tell nothing. */
const TELLING = /^(?!CODE$|NUM$|YEAR$)\p{L}[\p{L}'-]*$/u;
/** What stands before a sentence and says what it is: "Finding 2: …", "Theme one – …". */
const MARK = /^[^:–—]{4,40}(?=:\s|\s[–—-]\s)|^\p{L}+(?: \p{L}+)? (?:\d+|[A-Z])(?=[.):]?\s+\p{Lu})/u;

/** Whether a word of a document is one that headings do not use: a name, if it has a capital. */
export function isUnusual(word: string): boolean {
  return classOfWord(word.toLowerCase()) === undefined && !isKnownFeature(stemOfWord(word));
}

function nameTest(heading: string, names: DocumentNames): NameTest {
  const inCapitals = heading === heading.toUpperCase();
  return (word, stands) => {
    if (names.has(word)) return true;
    if (inCapitals) return [...names].some((name) => name.toUpperCase() === word);
    if (stands === 'first' || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
    return isUnusual(word);
  };
}

function onlyTopic(): HeadingChances {
  const others = (1 - UNSEEN) / (HEADING_KINDS.length - 1);
  return new Map(HEADING_KINDS.map((kind) => [kind, kind === 'topic' ? UNSEEN : others]));
}

function fromScores(scores: readonly number[]): HeadingChances {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return new Map(HEADING_KINDS.map((kind, k) => [kind, (powers[k] ?? 0) / total]));
}

/**
 * How likely each kind is by the words of a heading, without its number. Learned from the headings in
 * training/headings, as docs/decisions/0012 tells.
 */
export function headingChances(heading: string, names: DocumentNames = NO_NAMES): HeadingChances {
  const words = withoutNumber(heading);
  if (words.split(/\s+/u, TITLE_WORDS + 1).length > TITLE_WORDS) {
    const mark = MARK.exec(words)?.[0];
    return mark === undefined ? asSentence(words, names) : headingChances(mark, names);
  }
  return chancesOf(words, names);
}

/** A sentence may be about anything; what it says counts for little. */
function asSentence(words: string, names: DocumentNames): HeadingChances {
  const start = words.split(/\s+/u).slice(0, TITLE_WORDS).join(' ');
  const chances = headingChances(start, names);
  return new Map(
    HEADING_KINDS.map((kind) => [
      kind,
      SENTENCE_SHARE * (chances.get(kind) ?? 0) + (kind === 'topic' ? 1 - SENTENCE_SHARE : 0),
    ]),
  );
}

function chancesOf(words: string, names: DocumentNames): HeadingChances {
  const features = headingFeatures(words, nameTest(words, names));
  // Of words that were never seen nothing is known but that they are not the usual ones.
  const known = features.some((feature) => TELLING.test(feature) && isKnownFeature(feature));
  return known ? fromScores(headingScores(features)) : onlyTopic();
}

/** What a heading's own words say about its part; null where they say it with less than the chance `sure`. */
export function kindOfHeading(
  heading: string,
  names: DocumentNames = NO_NAMES,
  sure = SURE,
): SectionKind | null {
  if (isContentsHeading(heading)) return 'contents';
  const { appendix, title } = appendixTitle(heading);
  if (appendix && title === '') return 'appendix';
  const chances = headingChances(title, names);
  for (const [kind, chance] of chances) {
    if (kind !== 'topic' && kind !== 'body' && chance >= sure) return kind;
  }
  return appendix ? 'appendix' : null;
}
