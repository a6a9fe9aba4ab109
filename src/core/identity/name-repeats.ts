import { isGiven, NAMES_AND_WORDS } from './given-names.ts';
import type { Evidence } from './name-evidence.ts';
import { isOfNoOne, isPlainWord } from './name-text.ts';
import type { NameText } from './name-text.ts';
import type { Token } from './name-tokens.ts';
import { PARTICLES, ROLES } from './people-words.ts';
import { SURNAMES } from './surnames.ts';
import { WORDS_AND_SURNAMES } from './words-and-surnames.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const NONE: ReadonlySet<string> = new Set();
/** Letters that stand for an office or a body, and for nobody's initials. */
const NO_INITIALS =
  /^(?:gp|sw|hv|pc|ed|la|dv|cp|ta|ot|sn|cs|cw|tv|id|pm|am|uk|us|eu|it|dc|ds|di|pe|mp|hr|rr|cr|ce|rc|nfa|nhs|fsw|iro|sio|dsl|aka|dob|ms|mr|dr|bp|bmi|iv|ii|vi)$/;
/** Why a name is marked that was learned from another place. */
export const LEARNED = 'It stands as a name elsewhere in the text.';

/** What is said of somebody, behind a name that is a word too and begins the sentence. */
const SAID_OF_PEOPLE =
  /^(?:is|was|has|had|said|told|did|who|went|lived|grew|kept|gave|rang|rings|calls|moved|got|came|knew|felt|thought|wanted|asked|wrote|writes|spoke|stayed|died|agreed|attended|denied|texted|visited|slept|says|thinks|remembers|believes|worries|loved)$/;

const SMALL: Evidence = {
  kind: 'name',
  why: 'A name in use, without its capital.',
  role: null,
};

/** Letters that a name and what is short for it have in common at least: "Tasha" and "tash". */
const SHARED = 4;

/** What was learned of the names of a text, to be looked for in the whole of it. */
export class NamesLearned {
  readonly #byPart = new Map<string, Evidence>();
  /** Parts by the letters that they share with whatever is short for them. */
  readonly #byBeginning = new Map<string, Set<string>>();
  readonly #initials = new Set<string>();
  /** With which parts of names begin. */
  readonly #letters = new Set<string>();

  /** A name as it stands, word by word. */
  learn(words: readonly Token[], evidence: Evidence): void {
    for (const word of words) for (const part of partsToLearn(word)) this.#put(part, evidence);
    if (evidence.kind === 'name' && evidence.isWeak !== true) {
      for (const { text } of words) this.#letters.add(text.charAt(0));
    }
    if (words.length > 1) this.learnInitials(words);
  }

  /** Of the words of a name in their order. */
  learnInitials(words: readonly Token[]): void {
    const letters = words.flatMap(({ text }) => text.split('-')).map((part) => part.charAt(0));
    this.#initials.add(letters.join(''));
    this.#initials.add(`${letters[0] ?? ''}${letters.at(-1) ?? ''}`);
  }

  /** A part of a name that the library knows. */
  know(part: string): void {
    if (!this.#byPart.has(part)) {
      this.#put(part, { kind: 'name', why: 'It is a name of this case.', role: null });
    }
  }

  /** Whether all that is known of a word is that it is a place. */
  isPlace(part: string): boolean {
    return this.#byPart.get(part)?.kind === 'place';
  }

  /** The evidence for a word that has none of its own. */
  evidenceAt(nameText: NameText, index: number): Evidence | undefined {
    const token = nameText.tokens[index];
    if (token === undefined) return undefined;
    const known =
      this.#byPart.get(token.lower) ??
      this.#byPart.get(token.lower.split('-')[0] ?? '') ??
      (token.isCapital && token.lower.endsWith('s')
        ? this.#byPart.get(token.lower.slice(0, -1))
        : undefined) ??
      // "kyles got it": who writes in haste writes no apostrophe.
      (isPlural(token) ? plural(strong(this.#byPart.get(token.lower.slice(0, -1)))) : undefined);
    if (known !== undefined && isLearnedHere(nameText, index)) {
      return { ...known, why: LEARNED, role: null };
    }
    return token.isCapital ? undefined : this.#inSmallLetters(nameText, index);
  }

  /** "F.D.", "AP": how many words from this one on are the initials of a name. */
  initialsAt({ text, tokens }: NameText, index: number): 0 | 1 | 2 {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined) return 0;
    if (next?.before === '.' && next.text.length === 1) {
      // Of a child whose surname nobody wrote, by letters of names in the text.
      const isDotted =
        /^\.(?!\p{L})/u.test(text.slice(next.end, next.end + 2)) &&
        !/^(?:PS|NB|AM|PM)$/.test(token.text + next.text);
      // "a son, T.J., who"
      const isBesideRole = isDotted && /^,? $/.test(token.before) && isRole(tokens[index - 1]);
      if (isBesideRole && token.text.length === 1) return 2;
      return this.#initials.has(token.text + next.text) ||
        (isDotted &&
          token.text.length === 1 &&
          token.isCapital &&
          next.isCapital &&
          this.#letters.has(token.text) &&
          this.#letters.has(next.text))
        ? 2
        : 0;
    }
    if (/^\p{Lu}{2,3}$/u.test(token.text) && isCalled(text, token.start)) return 1;
    const isOfNobody = NO_INITIALS.test(token.lower) || WORDS_OF_NO_ONE.has(token.lower);
    return token.isAllCapitals && this.#initials.has(token.text) && !isOfNobody ? 1 : 0;
  }

  /** "hi alan", "says shane dempsey", "ta, tash": who writes in haste writes without capitals. */
  #inSmallLetters({ text, tokens }: NameText, index: number): Evidence | undefined {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || token.text.length < 3 || isInAddress(text, token)) return undefined;
    if (NAMES_AND_WORDS.has(token.lower)) {
      // "bill rigsby"
      const next = tokens[index + 1];
      const isBeforeSurname =
        next?.before === ' ' &&
        !next.isCapital &&
        !isPlainWord(next, NONE) &&
        !isGiven(next.lower) &&
        !isOfNoOne(next) &&
        (SURNAMES.has(next.lower) || strong(this.#byPart.get(next.lower)) !== undefined);
      if (isBeforeSurname) return SMALL;
      return this.#isShort(token.lower) && !isPlainWord(token, NONE) ? SMALL : undefined;
    }
    if (isOfNoOne(token) || isPlainWord(token, NONE)) return undefined;
    // "pc davies", "mr okoro"
    const isTitled =
      /^\.? $/.test(token.before) &&
      /^(?:mr|mrs|ms|miss|dr|pc|dc|wpc|sgt|auntie|aunty)$/.test(before?.text ?? '');
    const isNamed = isTitled || isGiven(token.lower) || SURNAMES.has(token.lower);
    if (!isNamed && isPlural(token) && isGiven(token.lower.slice(0, -1))) return plural(SMALL);
    return isNamed || this.#isShort(token.lower) ? SMALL : undefined;
  }

  /** "tash" of Tasha, "jordan" of Jord. */
  #isShort(word: string): boolean {
    if (word.length < SHARED) return false;
    for (const part of this.#byBeginning.get(word.slice(0, SHARED)) ?? []) {
      const isLike = part.startsWith(word) || word.startsWith(part);
      const isNear = Math.abs(part.length - word.length) < 4;
      if (isLike && isNear && strong(this.#byPart.get(part)) !== undefined) return true;
    }
    return false;
  }

  #put(part: string, evidence: Evidence): void {
    const before = this.#byPart.get(part);
    if (before === undefined || weight(evidence) > weight(before)) this.#byPart.set(part, evidence);
    if (part.length < SHARED) return;
    const beginning = part.slice(0, SHARED);
    const alike = this.#byBeginning.get(beginning) ?? new Set<string>();
    this.#byBeginning.set(beginning, alike.add(part));
  }
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && !token.isPossessive && ROLES.has(token.lower);
}

/** "wiktorias", and no word of the language. */
function isPlural(token: Token): boolean {
  return (
    !token.isCapital &&
    token.text.length > 4 &&
    token.lower.endsWith('s') &&
    !isPlainWord(token, NONE) &&
    !isOfNoOne(token)
  );
}

function plural(evidence: Evidence | undefined): Evidence | undefined {
  return evidence === undefined ? undefined : { ...evidence, isPlural: true };
}

function strong(evidence: Evidence | undefined): Evidence | undefined {
  return evidence?.kind === 'name' && evidence.isWeak !== true ? evidence : undefined;
}

/** What is a person's name beyond doubt outweighs a place's, and that what is known by a capital alone. */
function weight({ kind, isWeak }: Evidence): number {
  return isWeak === true ? 0 : kind === 'place' ? 1 : 2;
}

/** "Jo-Ann" is learned whole, in its parts, and as "joann". */
function partsToLearn(token: Token): readonly string[] {
  if (token.text.length < 2 || PARTICLES.has(token.lower)) return [];
  const pieces = token.lower
    .split('-')
    .filter((piece) => piece.length > 2 && !PARTICLES.has(piece));
  return [token.lower, token.lower.replaceAll('-', ''), ...(pieces.length > 1 ? pieces : [])];
}

/** "Also known as: JJ" */
function isCalled(text: string, start: number): boolean {
  return /\b(?:known as|aka|a\.k\.a\.?|nicknamed?|nickname is|likes to be called):? ["“‘]?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function isInAddress(text: string, { start, end }: Token): boolean {
  return (
    /[@._/\d]/.test(text.charAt(start - 1)) ||
    /^(?:[@_/\d]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

/** Whether a word known to be a name is one here too, and not the word that it also is. */
function isLearnedHere({ tokens, small }: NameText, index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  const isWord =
    NAMES_AND_WORDS.has(token.lower) ||
    WORDS_AND_SURNAMES.has(token.lower) ||
    isOfNoOne(token) ||
    isPlainWord(token, small);
  if (!token.isCapital)
    return (
      isGiven(token.lower) ||
      !(isOfNoOne(token) || isPlainWord(token, NONE) || WORDS_AND_SURNAMES.has(token.lower))
    );
  if (!isWord) return true;
  const isTerm = next?.isCapital === true && next.before === ' ' && isOfNoOne(next);
  if (isOfNoOne(token) || isTerm) return false;
  if (!token.isOpening && !token.isInTitle) return true;
  // "Blaze's", "Grace was", "Destiny (born": what begins the sentence is the name.
  return (
    token.isPossessive ||
    (next !== undefined && next.before === ' ' && SAID_OF_PEOPLE.test(next.text)) ||
    /^,? ?\(|^,/.test(next?.before ?? '')
  );
}
