import type { Found } from './found.ts';
import { isGiven } from './given-names.ts';
import { nameCandidates } from './name-candidates.ts';
import { evidenceFor } from './name-evidence.ts';
import type { Evidence } from './name-evidence.ts';
import { LEARNED, NamesLearned } from './name-repeats.ts';
import { isOfNoOne, readNameText } from './name-text.ts';
import type { NameText } from './name-text.ts';
import type { Token } from './name-tokens.ts';
import { PARTICLES } from './people-words.ts';

/** A name found, with who it is as far as the words around it tell. In UTF-16 units. */
export interface FoundName extends Omit<Found, 'suggestion'> {
  readonly kind: 'name' | 'place';
  /** The parts of the name, lower case, without title, initials and small words. */
  readonly parts: readonly string[];
  readonly role: string | null;
}

const INITIALS: Evidence = {
  kind: 'name',
  why: 'The initials of a name in the text.',
  role: null,
};

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
  const learned = new NamesLearned();
  for (const candidate of nameCandidates(nameText)) {
    const evidence = evidenceFor(nameText, candidate, known);
    if (evidence === undefined) continue;
    const { first, last, title } = candidate;
    if (title !== null) titles.set(first, title);
    marks.fill(evidence, first, last + 1);
    const words = tokens.slice(first, last + 1);
    learned.learn(words, evidence);
    const before = tokens[first - 1];
    // "Pike, Alan" is A.P.
    if (before !== undefined && words[0]?.before === ', ' && marks[first - 1]?.kind === 'name') {
      learned.learnInitials([...words, before]);
    }
  }
  for (const part of known) learned.know(part);
  for (const index of tokens.keys()) {
    if (marks[index] !== undefined || nameText.isSpokenFor[index] === true) continue;
    marks[index] = learned.evidenceAt(nameText, index);
    const length = learned.initialsAt(nameText, index);
    for (let i = index; i < index + length; i += 1) marks[i] = INITIALS;
  }
  return spans(nameText, marks, titles, learned);
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

/** Neighbouring words of names as one stretch, with title, initials and small words. */
function spans(
  { text, tokens }: NameText,
  marks: readonly (Evidence | undefined)[],
  titles: ReadonlyMap<number, number>,
  learned: NamesLearned,
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
    if (isLetterOfSurname(tokens[last], tokens[last + 1], tokens[last + 2])) last += 1;
    const end = (tokens[last]?.end ?? start) - (marks[last]?.isPlural === true ? 1 : 0);
    const own = tokens.slice(first, last + 1).filter(({ lower }) => !PARTICLES.has(lower));
    const best =
      marks.slice(first, last + 1).find((one) => one !== undefined && one.why !== LEARNED) ??
      evidence;
    const role =
      marks.slice(first, last + 1).find((one) => (one?.role ?? null) !== null)?.role ?? null;
    const isPlace = own.every(({ lower }) => learned.isPlace(lower));
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

/** "Keira B, Zofia": a given name with the first letter of the surname. */
function isLetterOfSurname(
  token: Token | undefined,
  letter: Token | undefined,
  next: Token | undefined,
): boolean {
  return (
    token !== undefined &&
    letter !== undefined &&
    isGiven(token.lower) &&
    !token.isPossessive &&
    letter.before === ' ' &&
    /^[B-HJ-Z]$/.test(letter.text) &&
    (next === undefined || !/^ $/.test(next.before) || !next.isCapital)
  );
}

/** "T. Whitlock", "J S Marsden". */
function withInitials(tokens: readonly Token[], first: number): number {
  let from = first;
  while (from > 0) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (before === undefined || here === undefined) break;
    if (!/^\p{Lu}$/u.test(before.text) || !/^\.? ?$/.test(here.before)) break;
    // "P.S. Noah was"
    if (before.text === 'S' && tokens[from - 2]?.text === 'P' && before.before === '.') break;
    // "Child A. Marsden": the letter is a child's, not an initial.
    const behind = tokens[from - 2];
    if (
      behind !== undefined &&
      behind.text.length > 1 &&
      isOfNoOne(behind) &&
      behind.isCapital &&
      !behind.isAllCapitals &&
      before.before === ' '
    )
      break;
    from -= 1;
  }
  return from;
}
