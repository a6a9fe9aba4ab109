import type { Found } from './found.ts';
import { NAMES_AND_WORDS } from './given-names.ts';
import { nameCandidates } from './name-candidates.ts';
import { evidenceFor, isGiven } from './name-evidence.ts';
import type { Candidate, Evidence } from './name-evidence.ts';
import { isOfNoOne, isPlainWord, readNameText } from './name-text.ts';
import type { NameText } from './name-text.ts';
import type { Token } from './name-tokens.ts';
import { PARTICLES } from './people-words.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

/** A name found, with who it is as far as the words around it tell. In UTF-16 units. */
export interface FoundName extends Omit<Found, 'suggestion'> {
  readonly kind: 'name' | 'place';
  /** The parts of the name, lower case, without title, initials and small words. */
  readonly parts: readonly string[];
  readonly role: string | null;
}

const NONE: ReadonlySet<string> = new Set();
/** Letters that stand for an office or a body, and for nobody's initials. */
const NO_INITIALS =
  /^(?:gp|sw|hv|pc|ed|la|dv|cp|ta|ot|sn|cs|cw|tv|id|pm|am|uk|us|eu|it|dc|ds|di|pe|mp|hr|rr|cr|ce|rc|nfa|nhs|fsw|iro|sio|dsl|aka|dob|ms|mr|dr|bp|bmi|iv|ii|vi)$/;
const LEARNED = 'It stands as a name elsewhere in the text.';

/**
 * Names of people, and of places by their capitals. What is found by its surroundings is looked for in the whole of the text, so
 * that "Zephyrine" said once beside "her mother" is known everywhere.
 */
export function findNames(text: string, knownNames: readonly string[]): FoundName[] {
  const nameText = readNameText(text);
  const { tokens } = nameText;
  const known = knownParts(knownNames);
  const marks: (Evidence | undefined)[] = tokens.map(() => undefined);
  const titles = new Map<number, number>();
  const learned = new Map<string, Evidence>();
  const accept = (candidate: Candidate, evidence: Evidence): void => {
    const { first, last, title } = candidate;
    if (title !== null) titles.set(first, title);
    for (let i = first; i <= last; i += 1) {
      marks[i] = evidence;
      const token = tokens[i];
      if (token !== undefined) for (const part of partsToLearn(token)) learn(part, evidence);
    }
  };
  const learn = (part: string, evidence: Evidence): void => {
    const before = learned.get(part);
    if (before === undefined || weight(evidence) > weight(before)) learned.set(part, evidence);
  };

  const candidates = nameCandidates(nameText);
  const initials = new Set<string>();
  for (const candidate of candidates) {
    const evidence = evidenceFor(nameText, candidate, known);
    if (evidence === undefined) continue;
    accept(candidate, evidence);
    const whole = tokens.slice(candidate.first, candidate.last + 1);
    if (whole.length > 1) initials.add(whole.map((token) => token.text.charAt(0)).join(''));
  }
  for (const name of known) {
    if (!learned.has(name))
      learned.set(name, { kind: 'name', why: 'It is a name of this case.', role: null });
  }
  for (const [index, token] of tokens.entries()) {
    if (marks[index] !== undefined || nameText.isSpokenFor[index] === true) continue;
    const evidence =
      learned.get(token.lower) ??
      learned.get(token.lower.split('-')[0] ?? '') ??
      (token.isCapital && token.lower.endsWith('s')
        ? learned.get(token.lower.slice(0, -1))
        : undefined);
    if (evidence !== undefined && isLearnedHere(nameText, index)) {
      marks[index] = { ...evidence, why: LEARNED, role: null };
    }
    // "F.D."
    const next = tokens[index + 1];
    if (next?.before === '.' && next.text.length === 1 && initials.has(token.text + next.text)) {
      marks[index] = marks[index + 1] = {
        kind: 'name',
        why: 'The initials of a name in the text.',
        role: null,
      };
    }
    if (token.isAllCapitals && initials.has(token.text) && !isOfNoOneByLetters(token)) {
      marks[index] = { kind: 'name', why: 'The initials of a name in the text.', role: null };
    }
  }
  return spans(nameText, marks, titles, learned);
}

function isOfNoOneByLetters(token: Token): boolean {
  return NO_INITIALS.test(token.lower) || WORDS_OF_NO_ONE.has(token.lower);
}

/** What is a person's name beyond doubt outweighs a place's, and that what is known by a capital alone. */
function weight({ kind, isWeak }: Evidence): number {
  return isWeak === true ? 0 : kind === 'place' ? 1 : 2;
}

/** The parts of lists of names that were asked for: the same list comes with every passage of a library. */
const PARTS = new WeakMap<readonly string[], ReadonlySet<string>>();

function knownParts(names: readonly string[]): ReadonlySet<string> {
  const parts = PARTS.get(names) ?? partsOf(names);
  PARTS.set(names, parts);
  return parts;
}

/** Parts of names to be looked for: "Kayleigh Marsden" gives both; codes and words that name no one give none. */
function partsOf(names: readonly string[]): ReadonlySet<string> {
  const parts = names.flatMap((name) =>
    readNameText(name).tokens.filter((token) => !isOfNoOne(token) && !PARTICLES.has(token.lower)),
  );
  return new Set(parts.map(({ lower }) => lower));
}

function partsToLearn(token: Token): readonly string[] {
  if (token.text.length < 2 || PARTICLES.has(token.lower)) return [];
  const pieces = token.lower
    .split('-')
    .filter((piece) => piece.length > 2 && !PARTICLES.has(piece));
  return [token.lower, ...(pieces.length > 1 ? pieces : [])];
}

/** Whether a word known to be a name is one here too, and not the word that it also is. */
function isLearnedHere({ text, tokens, small }: NameText, index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  const isWord = NAMES_AND_WORDS.has(token.lower) || isOfNoOne(token) || isPlainWord(token, small);
  if (!token.isCapital)
    return isGiven(token.lower) || !(isOfNoOne(token) || isPlainWord(token, NONE));
  if (!isWord) return true;
  const isTerm = next?.isCapital === true && next.before === ' ' && isOfNoOne(next);
  if (isOfNoOne(token) || isTerm) return false;
  if (!token.isOpening && !token.isInTitle) return true;
  // "Blaze's", "Grace was", "Destiny (born": what begins the sentence is the name.
  return (
    token.isPossessive ||
    /^ (?:is|was|has|had|said|told|did|who|went|lived)\b/.test(
      text.slice(token.end, token.end + 8),
    ) ||
    /^,? ?\(|^,/.test(next?.before ?? '')
  );
}

/** Neighbouring words of names as one stretch, with title, initials and small words. */
function spans(
  { text, tokens }: NameText,
  marks: readonly (Evidence | undefined)[],
  titles: ReadonlyMap<number, number>,
  learned: ReadonlyMap<string, Evidence>,
): FoundName[] {
  const found: FoundName[] = [];
  let index = 0;
  while (index < tokens.length) {
    const evidence = marks[index];
    if (evidence === undefined) {
      index += 1;
      continue;
    }
    const first = index;
    let last = index;
    for (;;) {
      const next = tokens[last + 1];
      const isNear =
        next !== undefined &&
        /^ $|^\. $/.test(next.before) &&
        !next.isOpening &&
        tokens[last]?.isPossessive !== true;
      if (!isNear) break;
      if (marks[last + 1] !== undefined && !titles.has(last + 1)) last += 1;
      else if (
        PARTICLES.has(next.lower) &&
        marks[last + 2] !== undefined &&
        tokens[last + 2]?.before === ' '
      )
        last += 2;
      else break;
    }
    const from = titles.get(first) ?? withInitials(tokens, first);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const own = tokens.slice(first, last + 1).filter(({ lower }) => !PARTICLES.has(lower));
    const best =
      marks.slice(first, last + 1).find((one) => one !== undefined && one.why !== LEARNED) ??
      evidence;
    const role =
      marks.slice(first, last + 1).find((one) => (one?.role ?? null) !== null)?.role ?? null;
    const isPlace = own.every(({ lower }) => learned.get(lower)?.kind === 'place');
    found.push({
      start,
      end,
      kind: isPlace ? 'place' : 'name',
      why: best.why,
      parts: own.map(({ lower }) => lower),
      role,
    });
    index = last + 1;
  }
  return found.filter(({ start, end }) => text.slice(start, end) !== '');
}

/** "T. Whitlock", "J S Marsden". */
function withInitials(tokens: readonly Token[], first: number): number {
  let from = first;
  while (from > 0) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (before === undefined || here === undefined) break;
    if (!/^\p{Lu}$/u.test(before.text) || !/^\.? ?$/.test(here.before)) break;
    // "Child A. Marsden": the letter is a child's, not an initial.
    const behind = tokens[from - 2];
    if (behind !== undefined && isOfNoOne(behind) && behind.isCapital && before.before === ' ')
      break;
    from -= 1;
  }
  return from;
}
