/** A stretch of a text in UTF-16 units; `end` is the offset after the last. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const words = (list: string) => new Set(list.split(' '));

/** Before a name: a stop after one of these never ends a sentence. */
const TITLES = words(
  'dr mr mrs ms mx prof rev revd fr hon sgt insp supt det cllr capt lt col gen gov pres messrs mme',
);
/** Before a number, letter or reference: "para. 4.12", "No. 3", "pp. 3-4", "s. 47". */
const REFERENCES = words(
  'para paras p pp no nos s ss sec sect sch ch chap chs fig figs tab vol vols app appx annex reg regs art arts cl pt pts ref refs rec recs v ver ed eds ext tel iss r c ca approx est circa op cit jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
);
/** Go on into what they introduce, whatever it begins with. */
const CONTINUING = words('eg ie cf viz vs aka incl esp nb fao attn wef');
/** Words that a sentence often begins with and that no name is. */
const STARTERS = words(
  'the a an this that these those there then he she it they we you i his her its their our my who what when where why how which while whilst if in on at as by for from to with without within after before during since until although though however but and or so yet no not nor all any both each every few many most much some such other another one two three both neither either also once following despite given having being had was were is are did does do has have can could may might should would must whether overall further furthermore moreover additionally nevertheless professionals staff children mother father social police',
);
/** "Child A.": nouns that a single letter or code completes, so that the stop is a real one. */
const LABELLED = words(
  'child baby infant family mother father sibling brother sister twin adult person boy girl parent carer partner uncle aunt cousin grandmother grandfather stepfather stepmother mr ms mrs miss dr hospital school college nursery academy surgery practice trust worker visitor midwife officer consultant gp hv sw area town city county council borough authority lscb appendix annex part section option category class group grade schedule table figure box model type vitamin hepatitis strep plan team unit ward home house unnamed subject young',
);

/** A stop, with the quotes and brackets that close on it, or the number of a note that sticks to it. */
const CANDIDATE =
  /(?<stop>[.!?\u2026]+(?:\s\.(?=\s|$))*)(?<close>["'\u2019\u201D\u00BB)\]]*)(?<note>\d{1,3}(?=\s|$))?(?=\s|$|[A-Z][a-z])/gu;
/** Breaks that need no stop: an empty line, or a bullet within the text. */
const HARD_BREAK = /\n[^\S\n]*\n|\s(?=[\u2022\u25AA\u25CF\uF0B7\uF0A7]\s)/gu;
const ENUMERATOR = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[A-Za-z])\)?)$/u;
const SPEECH = /^\p{Lu}?[\p{L}\u2019']+ (?:said|says|asked|told|replied|added|answered|shouted)\b/u;
/** Brackets longer than this hold sentences of their own. */
const LONGEST_ASIDE = 240;
/** How far back from a stop is looked: what is longer is no word, and a file may hold one of any length. */
const LONGEST_WORD = 80;

/**
 * Sentences of a text in order, without the white space around them; together they hold every
 * character that is not white space. Rules rather than a model, fitted to the prose of reviews:
 * "Dr.", "e.g.", "para. 4.12", "St. Mary's", "J. Smith" and a printed number at the beginning
 * ("6.10. The") end no sentence; "Child A. The" does. Quotes and brackets that close after the stop
 * belong to the sentence.
 */
export function splitSentences(text: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const { at, end, hard } of candidates(text)) {
    if (at < start) continue;
    if (hard !== undefined || isEnd(text, start, at, end)) close(end);
  }
  close(text.length);
  return sentences;
}

interface Candidate {
  /** Where the stop stands. */
  readonly at: number;
  /** After it and what closes on it. */
  readonly end: number;
  readonly hard?: true;
}

function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    found.push({ at: match.index, end: match.index + match[0].length });
  }
  const soft = found.length;
  for (const match of text.matchAll(HARD_BREAK)) {
    found.push({ at: match.index, end: match.index, hard: true });
  }
  return found.length === soft ? found : found.sort((a, b) => a.end - b.end);
}

/** Whether the stop at `at`, closed at `end`, ends the sentence that begins at `start`. */
function isEnd(text: string, start: number, at: number, end: number): boolean {
  const stop = /^[.!?\u2026\s]+/u.exec(text.slice(at, end))?.[0].trim() ?? '';
  const closing = text.slice(at + stop.length, end);
  const gap = /^\s*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const after = text.slice(end + gap, end + gap + 48);
  if (after === '') return true;
  const next = after.replace(/^["'\u2018\u201C\u00AB([]+/u, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^[,;:)\]\u2013-]/u.test(after)) return false;
  const before = text.slice(Math.max(start, at - LONGEST_WORD), at);
  if (inAside(text, start, at, end)) return false;
  const token = /\S*$/u.exec(before)?.[0] ?? '';
  if (gap === 0) return isGlued(text, at, end, token);
  if (/[!?]/u.test(stop)) return !(closing !== '' && SPEECH.test(next));
  if (stop.length > 1 || stop === '\u2026') return token !== '' && !/[[(]$/u.test(token);
  if (closing !== '') return !/[[(]$/u.test(token);
  const isFirst = text.slice(start, at).trimStart() === token;
  return endsAfter(before, token, next, isFirst);
}

/** A stop with no space after it: a note's number, or two sentences run together. */
function isGlued(text: string, at: number, end: number, token: string): boolean {
  if (/\d$/u.test(text.slice(at, end))) return true;
  return /^["'(\u2018\u201C]*[\p{L}\u2019'-]*\p{Ll}{2}[)"'\u2019\u201D]*$/u.test(token);
}

/** One full stop after `token`, with `next` after a space. */
function endsAfter(before: string, token: string, next: string, isFirst: boolean): boolean {
  const bare = token.replace(/^["'\u2018\u201C(\u005B\u2022]+/u, '');
  const key = bare.replaceAll('.', '').toLowerCase();
  const nextWord = (/^[\p{L}\u2019']+/u.exec(next)?.[0] ?? '').toLowerCase();
  if (isFirst && ENUMERATOR.test(bare)) return false;
  // "Mr." ends nothing; "Mr A." and "GP." are other words.
  if (TITLES.has(key)) return false;
  if (CONTINUING.has(key)) return false;
  if (key === 'st' || key === 'ft') return STARTERS.has(nextWord);
  if (key === 'al') return !/^[\p{Lu}]?\p{L}*\s?[(]?(?:19|20)\d\d/u.test(next);
  if (REFERENCES.has(key) && bare.length > 1) {
    return !(/^(?:\d|[ivxlc]+\b|[A-Z]\d*\b(?!\s[a-z]))/u.test(next) || key === 'op');
  }
  // A date with spaces: "12. 03. 14".
  if (/^\d{1,2}$/u.test(bare) && /^\d{1,2}\.\s?\d{2}/u.test(next)) return false;
  if (/\b\d{1,2}\.\s\d{1,2}$/u.test(before) && /^\d{2}/u.test(next)) return false;
  if (/^\p{L}$/u.test(bare)) return endsAfterLetter(before, bare, next, nextWord);
  // "U.K. government", "B.A. Hons", but "in the U.K. The".
  if (/^(?:\p{L}\.)+\p{L}{1,2}$/u.test(bare)) {
    return STARTERS.has(nextWord) || /^[ap]m$/u.test(key);
  }
  return true;
}

function endsAfterLetter(before: string, letter: string, next: string, nextWord: string): boolean {
  if (/\d/u.test(next.charAt(0)) && REFERENCES.has(letter.toLowerCase())) return false;
  const previous = /([\p{L}\d\u2019']+)[\s.,]+\p{L}$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (letter === 'I' || LABELLED.has(previous) || STARTERS.has(nextWord)) return true;
  // "Brandon, M. (2013)" and "J. Smith" go on; "with A. 3 weeks later" hardly occurs.
  return false;
}

/** Whether the stop stands in a bracket that opened in mid-sentence and soon closes. */
function inAside(text: string, start: number, at: number, end: number): boolean {
  const from = Math.max(start, at - LONGEST_ASIDE);
  let depth = 0;
  let opened = -1;
  for (let i = from; i < at; i += 1) {
    const unit = text.charAt(i);
    if (unit === '(') {
      depth += 1;
      opened = i;
    } else if (unit === ')' && depth > 0) depth -= 1;
  }
  if (depth === 0 || opened <= start) return false;
  return text.slice(0, opened + LONGEST_ASIDE).indexOf(')', at) >= end;
}
