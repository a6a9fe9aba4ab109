import { isGiven, NAMES_AND_WORDS } from './given-names.ts';
import type { Candidate } from './name-candidates.ts';
import { roleBeside } from './name-roles.ts';
import { surroundingsOf, type Surroundings } from './name-surroundings.ts';
import { isOfNoOne, isPlainWord, type NameText } from './name-text.ts';
import { TITLES } from './people-words.ts';
import { isMeantAsName, isSaidOfPeople, NAMES_OF_TIMES } from './said-of-people.ts';
import { SURNAMES } from './surnames.ts';
import { isPartOfTerm, isTowardsPlace } from './terms-and-places.ts';
import {
  isAged,
  isBeforeGivenName,
  isFamily,
  isLabelled,
  isNickname,
  isSurnameFirst,
} from './ways-of-naming.ts';
import { WORDS_AND_SURNAMES } from './words-and-surnames.ts';

/** Why a candidate is a name, and whose. */
export interface Evidence {
  readonly kind: 'name' | 'place';
  /** Whether it rests on its capital alone. */
  readonly isWeak?: true;
  /** Whether an s without its apostrophe ends the word, which is none of the name. */
  readonly isPlural?: true;
  readonly why: string;
  /** Who it is, by a tie or an office that stands beside the name. */
  readonly role: string | null;
}

/**
 * The evidence that a candidate is a name; undefined where there is too little. `known` are parts of names of the case, lower
 * case. What tells most is asked first: a title, a known name, the way of naming, a tie beside it, lists of names, what is said
 * of it, and last its capital alone.
 */
export function evidenceFor(
  nameText: NameText,
  candidate: Candidate,
  known: ReadonlySet<string>,
): Evidence | undefined {
  const around = surroundingsOf(nameText, candidate);
  if (around === undefined) return undefined;
  const { tokens, small, words, head, isSingle, isOpening } = around;
  const role = roleBeside(around);
  const name = (why: string): Evidence => ({ kind: 'name', why, role });

  if (candidate.title !== null) {
    const office = TITLES.get(tokens[candidate.title]?.lower ?? '') ?? null;
    return { ...name('It follows a title.'), role: role ?? office };
  }
  if (words.some((word) => known.has(word.lower))) return name('It is a name of this case.');
  if (isNickname(around)) return name('A name in quotes stands for somebody.');
  if (isFamily(around)) return name('A family, called by its name.');
  if (isSurnameFirst(around)) return name('A surname before a given name.');
  const isWord = NAMES_AND_WORDS.has(head.lower) || isOfNoOne(head);
  if (isOpeningWord(around) && role === null) return undefined;
  if (!isWord && isMereWord(around)) return undefined;
  if (isLabelled(around)) return name('It stands where a form or a letter has a name.');
  if (role !== null && !(isSingle && isWord && NAMES_OF_TIMES.test(head.lower))) {
    return name('A tie or an office stands beside it.');
  }
  if (words.some((word) => isGiven(word.lower))) return name('It is a given name in use.');
  if (isSingle && isWord) {
    return isMeantAsName(around) && !isPartOfTerm(around)
      ? name('It is a name here, and not the word.')
      : undefined;
  }
  if (isAged(around)) return name('An age or a birth stands behind it.');
  if (isSaidOfPeople(around)) return name('What follows is said of people.');
  if (around.beginning < candidate.first && !isPlainWord(head, small)) {
    return name('It follows an initial.');
  }
  const isSurname = words.some((word) => SURNAMES.has(word.lower));
  if (!isSurname && words.every((word) => word.isAllCapitals)) return undefined;
  if (isSurname && (!isSingle || !isOpening)) return name('It is a surname in use.');
  if (!isSingle && isWord && !head.isInTitle) {
    return name('A name that is also a word, with another behind it.');
  }
  return evidenceOfCapitals(around, name('Its capital has no other reason.'));
}

/** "Haddock suppers were": the word begins the sentence. "Pike, Alan" is somebody. */
function isOpeningWord(around: Surroundings): boolean {
  const { isSingle, isOpening, head } = around;
  return isSingle && isOpening && WORDS_AND_SURNAMES.has(head.lower) && !isBeforeGivenName(around);
}

/** "Consultant: Smoking", "Practitioner Event": a word of the language whose capital has its reason. */
function isMereWord({
  isSingle,
  isOpening,
  head,
  before,
  gapBefore,
  small,
}: Surroundings): boolean {
  const isOfOffice = before?.isCapital === true && gapBefore === ' ';
  return (
    isSingle &&
    (isOpening || isOfOffice) &&
    isPlainWord(head, small) &&
    !SURNAMES.has(head.lower) &&
    !isGiven(head.lower)
  );
}

/** The evidence for what is known by its capitals alone, `asName` where it is rather a person's than a place's. */
function evidenceOfCapitals(around: Surroundings, asName: Evidence): Evidence | undefined {
  const { head, tail, before, isOpening, small } = around;
  const isPlace = isTowardsPlace(around);
  // "living in Seaton Bar": of the name of a place the last word may be one of the language.
  const isLed = isPlace && /^(?:in|from|to|near|left)$/.test(before?.lower ?? '');
  const telling = isOpening || isLed ? head : tail;
  if (
    head.isInTitle ||
    isPartOfTerm(around) ||
    isPlainWord(telling, small) ||
    tail.lower.endsWith('shire')
  ) {
    return undefined;
  }
  return isPlace
    ? { kind: 'place', why: 'A name of a place, by the word before it.', role: null }
    : { ...asName, isWeak: true };
}
