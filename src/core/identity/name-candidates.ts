import { GIVEN_NAMES, isGiven, NAMES_AND_WORDS } from './given-names.ts';
import { isJoined, isOfNoOne } from './name-text.ts';
import type { NameText } from './name-text.ts';
import type { Token } from './name-tokens.ts';
import { DEEDS, PARTICLES, ROLES, TITLES, TITLES_AND_ROLES } from './people-words.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { SURNAMES, SURNAMES_AND_WORDS } from './surnames.ts';
import { WORDS_OF_BODIES, WORDS_OF_NO_ONE } from './words-of-no-one.ts';

/** Words of one run that could be a name: indices of the first and last word, and of the title before it. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly title: number | null;
}

/** "a man, Black," */
const OF_PEOPLES = /^(?:black|white|brown|english|welsh|french|young|little)$/;
/** Months and seasons, behind which a name may begin. */
const IN_TIME = /^(?:april|may|june|august|summer|autumn|winter|spring|will)$/;

/** Runs of capitals of which each could be a name, in the order of the text. */
export function nameCandidates({ tokens, isSpokenFor }: NameText): Candidate[] {
  const candidates: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const title = titleAt(tokens, index);
    const first = title === null ? index : title.next;
    const head = tokens[first];
    if (
      head === undefined ||
      !head.isCapital ||
      isSpokenFor[first] === true ||
      !canBegin(first, title !== null)
    ) {
      index += 1;
      continue;
    }
    let last = first;
    while (canGoOn(last)) last += isParticle(tokens[last + 1]) ? 2 : 1;
    // "Told Kayleigh": the verb has its capital from the sentence.
    const start =
      title === null && last > first && isMereOpening(head, tokens[first + 1]) ? first + 1 : first;
    candidates.push({ first: start, last, title: title === null ? null : index });
    index = last + 1;
  }
  return candidates;

  function canBegin(at: number, hasTitle: boolean): boolean {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) return false;
    if (hasTitle) return token.text.length > 1 && !/\d/.test(token.text);
    // "A. MBEKI": behind an initial, short capitals are no acronym.
    const isInitialled =
      token.before.startsWith('.') && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '');
    if (!isOfNoOne(token) || (isInitialled && token.isAllCapitals && token.text.length > 3))
      return true;
    // "her partner, Long,", "under the name Day"
    const before = tokens[at - 1];
    const isSaidOfPerson =
      (token.before === ', ' && before !== undefined && ROLES.has(before.lower)) ||
      (token.before === ' ' && before?.text === 'name');
    if (
      isSaidOfPerson &&
      SURNAMES_AND_WORDS.has(token.lower) &&
      !OF_PEOPLES.test(token.lower) &&
      next?.isCapital !== true
    )
      return true;
    // "nee WARD"
    if (/^n[eé]e$/.test(tokens[at - 1]?.lower ?? '')) return true;
    // "COE, Darryl"
    if (
      token.isAllCapitals &&
      token.text.length > 2 &&
      next?.before === ', ' &&
      !WORDS_OF_NO_ONE.has(token.lower)
    ) {
      return next.isCapital && !next.isAllCapitals && isGiven(next.lower);
    }
    // "May Fairhurst", but not "in May Kayleigh".
    return (
      NAMES_AND_WORDS.has(token.lower) &&
      next !== undefined &&
      next.isCapital &&
      isJoined(next) &&
      !isOfNoOne(next) &&
      isSpokenFor[at + 1] !== true &&
      (!isGiven(next.lower) || (!token.isOpening && !IN_TIME.test(token.lower)))
    );
  }

  function canGoOn(at: number): boolean {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (
      token === undefined ||
      next === undefined ||
      token.isPossessive ||
      isSpokenFor[at + 1] === true
    )
      return false;
    if (isParticle(next)) {
      const behind = tokens[at + 2];
      return (
        next.before === ' ' &&
        behind !== undefined &&
        behind.isCapital &&
        behind.before === ' ' &&
        !isOfNoOne(behind)
      );
    }
    if (!next.isCapital || next.isOpening || next.before !== ' ') return false;
    if (isShoutedSurname(token, next, tokens[at - 1])) return true;
    // "Rhys Morgan Family Support": a surname in the list goes on though it is a word too.
    return (
      !isOfNoOne(next) ||
      // "Master J Polglase"
      (token.lower === 'master' && /^\p{Lu}$/u.test(next.text)) ||
      (isGiven(token.lower) &&
        (SURNAMES.has(next.lower) ||
          SURNAMES_AND_WORDS.has(next.lower) ||
          isWordForSurname(next, tokens[at + 2])))
    );
  }
}

/** "Ellie Early has", "Tremaine Christmas, who": any word behind a given name, where no more capitals follow. */
function isWordForSurname(token: Token, next: Token | undefined): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
    !token.isPossessive &&
    !token.isInTitle &&
    !ROLES.has(token.lower) &&
    !WORDS_OF_BODIES.has(token.lower) &&
    !/day$|ary$|^(?:march|april|june|july|august|child|baby|mother|father|family|stage|level|year|care|plan|when|with|that|this|they|what)/.test(
      token.lower,
    ) &&
    next !== undefined &&
    !next.isCapital &&
    (/^,? $/.test(next.before) ? DEEDS.has(next.lower) || next.before === ', ' : false)
  );
}

/** "Darryl COE", "ISLA RAE TOMPSETT": a short word in capitals beside a given name. */
function isShoutedSurname(token: Token, next: Token, before: Token | undefined): boolean {
  const isBesideGiven =
    isGiven(token.lower) || (token.isAllCapitals && before !== undefined && isGiven(before.lower));
  return (
    isBesideGiven && next.isAllCapitals && next.text.length > 2 && !WORDS_OF_NO_ONE.has(next.lower)
  );
}

/** A title and where the name behind it begins; several may follow one another ("Det Insp", "Mr and Mrs"). */
function titleAt(tokens: readonly Token[], at: number): { next: number } | null {
  let next = at;
  while (isTitle(tokens[next], tokens[next + 1])) {
    next += 1;
    // "Mr and Mrs"; "Mr & Mrs" has no word between.
    if (tokens[next]?.lower === 'and' && TITLES.has(tokens[next + 1]?.lower ?? '')) next += 1;
  }
  if (next === at) return null;
  // "Dr S. Venkataraman"
  const initial = tokens[next];
  // "Dr S K Mehta"
  if (/^\p{Lu}$/u.test(initial?.text ?? '') && /^\p{Lu}$/u.test(tokens[next + 1]?.text ?? ''))
    next += 1;
  const behind = tokens[next + 1];
  if (initial !== undefined && /^\p{Lu}$/u.test(initial.text)) {
    return behind !== undefined &&
      behind.isCapital &&
      /^\.? $/.test(behind.before) &&
      !isOfNoOne(behind)
      ? { next: next + 1 }
      : null;
  }
  return initial?.isCapital === true && !PARTICLES.has(initial.text) ? { next } : null;
}

function isTitle(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || !token.isCapital || !TITLES.has(token.lower))
    return false;
  if (token.isPossessive || (next.isOpening && !next.before.startsWith('.'))) return false;
  // "Mother and Father. Hope"
  if (next.before.startsWith('.') && TITLES_AND_ROLES.has(token.lower)) return false;
  if (next.before === ' & ' && TITLES.has(next.lower)) return !TITLES_AND_ROLES.has(token.lower);
  if (next.lower === 'and') return next.before === ' ' && !TITLES_AND_ROLES.has(token.lower);
  // "PC 4471 Dhanda"
  if (!/^\.? (?:\d{2,6} )?$/.test(next.before) || !next.isCapital) return false;
  // "Father Told", "Sister Ward": of a role the name behind must be nothing else.
  return (
    !TITLES_AND_ROLES.has(token.lower) ||
    GIVEN_NAMES.has(next.lower) ||
    !isOfNoOne(next) ||
    (token.lower === 'staff' && next.lower === 'nurse')
  );
}

function isParticle(token: Token | undefined): boolean {
  return (
    token !== undefined && PARTICLES.has(token.lower) && token.lower !== token.text.toUpperCase()
  );
}

/** "Told Kayleigh", "Rang Gill": the first has its capital from the sentence alone. */
function isMereOpening(head: Token, next: Token | undefined): boolean {
  if (next === undefined || !(head.isOpening || head.isInTitle)) return false;
  if (GIVEN_NAMES.has(head.lower) || NAMES_AND_WORDS.has(head.lower) || SURNAMES.has(head.lower)) {
    return false;
  }
  return isGiven(next.lower) || PLAIN_WORDS.has(head.lower);
}
