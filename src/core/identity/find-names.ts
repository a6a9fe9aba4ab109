import type { Found } from './found.ts';
import { NAMES_AND_WORDS } from './given-names.ts';
import { nameCandidates } from './name-candidates.ts';
import { evidenceFor, isGiven } from './name-evidence.ts';
import type { Candidate, Evidence } from './name-evidence.ts';
import { isOfNoOne, readNameText } from './name-text.ts';
import type { NameText } from './name-text.ts';
import type { Token } from './name-tokens.ts';
import { PARTICLES } from './people-words.ts';
import { SURNAMES } from './surnames.ts';

/** A name found, with who it is as far as the words around it tell. In UTF-16 units. */
export interface FoundName extends Omit<Found, 'suggestion'> {
  readonly kind: 'name' | 'place';
  /** The parts of the name, lower case, without title, initials and small words. */
  readonly parts: readonly string[];
  readonly role: string | null;
}

const LEARNED = 'It stands as a name elsewhere in the text.';

/**
 * Names of people, and of places by their capitals. What is found by its surroundings is looked for in the whole of the text, so
 * that "Zephyrine" said once beside "her mother" is known everywhere.
 */
export function findNames(text: string, knownNames: readonly string[]): FoundName[] {
  const nameText = readNameText(text);
  const { tokens } = nameText;
  const known = partsOf(knownNames);
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
    if (before === undefined || before.kind === 'place') learned.set(part, evidence);
  };

  const candidates = nameCandidates(nameText);
  for (const candidate of candidates) {
    const evidence = evidenceFor(nameText, candidate, known);
    if (evidence !== undefined) accept(candidate, evidence);
  }
  for (const name of known) {
    if (!learned.has(name)) learned.set(name, { kind: 'name', why: 'It is a name of this case.', role: null });
  }
  for (const [index, token] of tokens.entries()) {
    if (marks[index] !== undefined || nameText.isSpokenFor[index] === true) continue;
    const evidence = learned.get(token.lower) ?? learned.get(token.lower.split('-')[0] ?? '');
    if (evidence !== undefined && isLearnedHere(nameText, token)) {
      marks[index] = { ...evidence, why: LEARNED, role: null };
    }
  }
  return spans(nameText, marks, titles);
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
  const pieces = token.lower.split('-').filter((piece) => piece.length > 2 && !PARTICLES.has(piece));
  return [token.lower, ...(pieces.length > 1 ? pieces : [])];
}

/** Whether a word known to be a name is one here too, and not the word that it also is. */
function isLearnedHere({ small }: NameText, token: Token): boolean {
  const isWord = NAMES_AND_WORDS.has(token.lower) || isOfNoOne(token) || small.has(token.lower);
  if (token.isCapital) return !isWord || (!token.isOpening && !isOfNoOne(token));
  return isGiven(token.lower) || (SURNAMES.has(token.lower) && !NAMES_AND_WORDS.has(token.lower));
}

/** Neighbouring words of names as one stretch, with title, initials and small words. */
function spans(
  { text, tokens }: NameText,
  marks: readonly (Evidence | undefined)[],
  titles: ReadonlyMap<number, number>,
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
      const isNear = next !== undefined && /^ $|^\. $/.test(next.before) && !next.isOpening && tokens[last]?.isPossessive !== true;
      if (!isNear) break;
      if (marks[last + 1] !== undefined && !titles.has(last + 1)) last += 1;
      else if (PARTICLES.has(next.lower) && marks[last + 2] !== undefined && tokens[last + 2]?.before === ' ') last += 2;
      else break;
    }
    const from = titles.get(first) ?? withInitials(tokens, first);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const own = tokens.slice(first, last + 1).filter(({ lower }) => !PARTICLES.has(lower));
    const best = marks.slice(first, last + 1).find((one) => one !== undefined && one.why !== LEARNED) ?? evidence;
    const role = marks.slice(first, last + 1).find((one) => one?.role != null)?.role ?? null;
    found.push({ start, end, kind: best.kind, why: best.why, parts: own.map(({ lower }) => lower), role });
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
    if (behind !== undefined && isOfNoOne(behind) && behind.isCapital && before.before === ' ') break;
    from -= 1;
  }
  return from;
}
