import { GIVEN_NAMES, NAMES_AND_WORDS } from './given-names.ts';
import { nameTokens } from './name-tokens.ts';
import type { Token } from './name-tokens.ts';
import { TITLES } from './people-words.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import {
  PUBLIC_NAMES,
  WORDS_BEFORE_BODIES,
  WORDS_OF_BODIES,
  WORDS_OF_NO_ONE,
} from './words-of-no-one.ts';

/** A text as words, with what must be known of the whole of it before any word can be judged. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words that stand with a small letter somewhere, and so are words of the language. */
  readonly small: ReadonlySet<string>;
  /** By token: whether it names no person whatever stands around it, as part of a body's name, of a public case or as a declared pseudonym. */
  readonly isSpokenFor: readonly boolean[];
}

/** "Lyra, which is not her real name" and "will be known as Lyra in this report". */
const PSEUDONYMS: readonly RegExp[] = [
  /(?<name>\p{Lu}[\p{L}'’-]{1,40})["”'’]?,? (?:\(|which is |this is |is )?(?:a pseudonym|not (?:her|his|their|the child['’]s) (?:real|own|true) name)/gu,
  /(?:called|known as|referred to as|named|name of|pseudonym(?: of)?) ["“'‘]?(?<name>\p{Lu}[\p{L}'’-]{1,40})["”'’]?(?:,? (?:in|throughout|for the purposes? of) this (?:review|report|summary|briefing)|,? (?:a pseudonym|which is not))/gu,
  /(?:in this (?:review|report)|for the purposes? of this (?:review|report))[^.\n]{0,60}? (?:called|known as|referred to as|named) ["“'‘]?(?<name>\p{Lu}[\p{L}'’-]{1,40})/giu,
  // "Lyra, as she is called in this review"
  /(?<name>\p{Lu}[\p{L}'’-]{1,40})["”'’]?,? as (?:he|she|they|we|the child|the baby) (?:is|are|will be|shall be|call|have called|has been)(?: be)? ?(?:called|known|named|her|him|them)? (?:here|in this (?:review|report|summary|briefing))/gu,
  /\bpseudonyms?[^.\n]{0,40}? ["“'‘](?<name>\p{Lu}[\p{L}'’-]{1,40})["”'’]/gu,
  // "chose his own pseudonym, Otter", "a name of her choosing, Lyra"
  /\b(?:pseudonym|name of (?:her|his|their|the family['’]s|the child['’]s) (?:own )?(?:choosing|choice))(?: of|:|,)? ["“'‘]?(?<name>\p{Lu}[\p{L}'’-]{1,40})/gu,
];

const NONE: ReadonlySet<string> = new Set();

/** Reads a text into words. */
export function readNameText(text: string): NameText {
  const tokens = nameTokens(text);
  const small = new Set<string>();
  for (const token of tokens) {
    // Words of an e-mail address are not words of the text.
    const isInAddress =
      /[@._/]/.test(text.charAt(token.start - 1)) ||
      /^(?:[@_/]|\.\p{L})/u.test(text.slice(token.end, token.end + 2));
    if (!token.isCapital && !isInAddress) small.add(token.text);
  }
  const isSpokenFor = tokens.map(() => false);
  bodies(tokens, isSpokenFor);
  publicNames(text, tokens, isSpokenFor);
  const pseudonyms = new Set(declaredPseudonyms(text).map((name) => name.toLowerCase()));
  for (const [index, token] of tokens.entries()) {
    if (pseudonyms.has(token.lower)) isSpokenFor[index] = true;
  }
  return { text, tokens, small, isSpokenFor };
}

/** Whether two words belong to one run of capitals. */
export function isJoined(token: Token): boolean {
  return !token.isOpening && /^(?: |\. |\.)$/.test(token.before);
}

/** Whether a word is none of anybody's name by itself: a word of the list, a code, an initial or an acronym. */
export function isOfNoOne(token: Token): boolean {
  return (
    WORDS_OF_NO_ONE.has(token.lower) ||
    // "Sundays", and "McDonald's" with its ending
    (token.lower.endsWith('s') && WORDS_OF_NO_ONE.has(token.lower.slice(0, -1))) ||
    (token.isPossessive && WORDS_OF_NO_ONE.has(`${token.lower}'s`)) ||
    WORDS_OF_BODIES.has(token.lower) ||
    token.text.length < 2 ||
    /\d/.test(token.text) ||
    (token.isAllCapitals && token.text.length < 6 && !GIVEN_NAMES.has(token.lower)) ||
    isShortForm(token.text) ||
    isOfNoOneInParts(token.lower)
  );
}

/** Whether a word is one of the language, in this text or at all. */
export function isPlainWord(token: Token, small: ReadonlySet<string>): boolean {
  const { lower } = token;
  return (
    small.has(lower) ||
    PLAIN_WORDS.has(lower) ||
    (lower.endsWith('s') && PLAIN_WORDS.has(lower.slice(0, -1))) ||
    (lower.includes('-') && lower.split('-').every((part) => PLAIN_WORDS.has(part))) ||
    /(?:ing|tion|tions|ment|ments|ness|ally|isation|ology|ological|ative|esis|osis|itis|aemia|uria|opathy|ectomy|ography|genetics|cillin|prazole|amol|profen|pressin|azepam|ised|iser|isee)$/.test(
      lower,
    )
  );
}

/** "DfE", "SGOs", "TfC": capitals within a word that no name has. */
function isShortForm(word: string): boolean {
  return (
    /^\p{Lu}{2,5}s$/u.test(word) ||
    (/\p{Ll}\p{Lu}/u.test(word) &&
      word.length < 6 &&
      !/^(?:Mc|Ma?c|O['’]|D[eai]|L[ea])\p{Lu}/u.test(word))
  );
}

/** "Multi-agency", "Child-centred": of words that name nobody. */
function isOfNoOneInParts(word: string): boolean {
  // "I'm", "he'd"
  if (/n['’]t$/.test(word)) return true;
  if (/^(?:i|he|she|it|we|you|they|who|that|there|what)['’](?:d|m|s|ll|re|ve)$/.test(word))
    return true;
  if (!word.includes('-')) return false;
  const [first = '', second = ''] = word.split('-');
  // "Summer-Louise"
  if (NAMES_AND_WORDS.has(first) && GIVEN_NAMES.has(second)) return false;
  return (
    WORDS_OF_NO_ONE.has(first) || /^(?:non|anti|co|ex|post|pre|multi|inter|sub|re)$/.test(first)
  );
}

/** Capitals in one run before "Council" or "Act", and after "Operation". */
function bodies(tokens: readonly Token[], isSpokenFor: boolean[]): void {
  for (const [index, token] of tokens.entries()) {
    if (!token.isCapital) continue;
    if (isNameBeforeSurname(tokens, index)) continue;
    if (WORDS_OF_BODIES.has(token.lower)) {
      isSpokenFor[index] = true;
      for (let i = index; i > 0; i -= 1) {
        const one = tokens[i];
        const before = tokens[i - 1];
        if (one === undefined || before === undefined) break;
        const isPart = before.isCapital || /^(?:of|for|and|&)$/.test(before.text);
        if (!isPart || !/^(?:['’]s)? $|^ & $/.test(one.before) || one.isOpening) break;
        isSpokenFor[i - 1] = true;
      }
    }
    if (WORDS_BEFORE_BODIES.has(token.lower)) {
      for (let i = index + 1; i < tokens.length; i += 1) {
        const one = tokens[i];
        if (one === undefined || !one.isCapital || one.before !== ' ') break;
        // "Police Constable Dawn Pell"
        if (TITLES.has(one.lower)) break;
        isSpokenFor[i] = true;
      }
    }
  }
}

/** "Bill Raistrick", "Hope Adeyemi": the word is a name where one of no language stands behind it. */
function isNameBeforeSurname(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    NAMES_AND_WORDS.has(token.lower) &&
    next.isCapital &&
    next.before === ' ' &&
    !isOfNoOne(next) &&
    !isPlainWord(next, NONE)
  );
}

function publicNames(text: string, tokens: readonly Token[], isSpokenFor: boolean[]): void {
  for (const pattern of PUBLIC_NAMES) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const isPersonWithAge = GIVEN_NAMES.has(/^\p{L}+/u.exec(match)?.[0].toLowerCase() ?? '');
      if (isPersonWithAge && /^\S+ \(/.test(match)) continue;
      const first = tokens.findIndex(({ end }) => end > index);
      for (let i = first; i >= 0 && (tokens[i]?.start ?? Infinity) < index + match.length; i += 1) {
        isSpokenFor[i] = true;
      }
    }
  }
}

/** Names that a text says are not the real ones, as they are printed. */
export function declaredPseudonyms(text: string): readonly string[] {
  const names = PSEUDONYMS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => (groups?.['name'] ?? '').replace(/['’]s$/, '')),
  );
  return [...new Set(names)];
}
