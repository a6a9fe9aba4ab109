import { GIVEN_NAMES, NAMES_AND_WORDS } from './given-names.ts';
import { isOfNoOne, isPlainWord } from './name-text.ts';
import type { NameText } from './name-text.ts';
import { DEEDS, NAME_LABELS, OFFICES_BY_LETTERS, ROLES, TITLES } from './people-words.ts';
import { SURNAMES } from './surnames.ts';
import { WORDS_AND_SURNAMES } from './words-and-surnames.ts';

/** Words of one run that could be a name: indices of the first and last word, and of the title before it. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly title: number | null;
}

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

/** Behind these a name is rather a place's. */
const TOWARDS_PLACES =
  /^(?:in|into|to|from|near|at|around|outside|via|fled|leaving|left|of|across|towards)$/;
/** Verbs that things have as well as people. */
const OF_THINGS =
  /^(?:is|was|has|had|did|does|would|could|will|made|gave|took|showed|found|called|kept|began|stopped|started|needed|needs|moved|met|came|went|looked|appeared|seemed|described|explained|returned|lay|sat|stood|stayed|lost|brought|carried|ran|works|worked|who|whose|age|lives|wanted|knew|saw|heard|agreed|presented|attended|noticed|confirmed|reported|says|asks)$/;
/** What a person has, behind 's. */
const OF_PEOPLE =
  /^(?:eyes|face|hand|hands|body|arm|arms|head|hair|name|names|birth|death|birthday|funeral|bed|bedroom|life|lives|own|age|story|injuries|bruises|behaviour|mood|weight|phone|account|presentation|wishes|feelings|voice|parents|family|school|home|disclosure|drinking|mental|care|lived|relationship|childhood|pregnancy|attendance|diary)$/;
/** With their capital from the sentence, and days and months: a name may follow. */
const BEGINS =
  /^(?:when|in|on|at|if|as|and|but|by|for|to|that|after|before|during|since|until|while|then|so|with|from|although|however|because|is|was|did|does|has|had|both|only|also|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MONTH_NAMES = /^(?:april|may|june|august|autumn|summer|winter|easter|spring)$/;

/** The evidence that a candidate is a name; undefined where there is too little. `known` are parts of names, lower case. */
export function evidenceFor(
  { text, tokens, small }: NameText,
  { first, last, title }: Candidate,
  known: ReadonlySet<string>,
): Evidence | undefined {
  const words = tokens.slice(first, last + 1);
  const head = words[0];
  const tail = words.at(-1);
  if (head === undefined || tail === undefined) return undefined;
  const beginning = title ?? firstInitial();
  const before = tokens[beginning - 1];
  const after = tokens[last + 1];
  const gapBefore = (tokens[beginning]?.before ?? '').replace(/^['’]s/, '');
  const gapAfter = text.slice(tail.end, after?.start ?? tail.end).replace(/^['’]s/, '');
  const isSingle = first === last;
  const isOpening = head.isOpening || head.isInTitle;
  const isShouted = words.every((word) => word.isAllCapitals);
  const role = roleBefore() ?? roleAfter();
  const name = (why: string): Evidence => ({ kind: 'name', why, role });

  if (title !== null) {
    const office = TITLES.get(tokens[title]?.lower ?? '') ?? null;
    return { kind: 'name', why: 'It follows a title.', role: role ?? office };
  }
  if (words.some((word) => known.has(word.lower))) return name('It is a name of this case.');
  const isWord = NAMES_AND_WORDS.has(head.lower) || isOfNoOne(head);
  if (isNickname()) return name('A name in quotes stands for somebody.');
  if (isFamily()) return name('A family, called by its name.');
  if (
    isShouted &&
    /^\p{Lu}*[AEIOUY]\p{Lu}*$/u.test(head.text) &&
    head.text.length > 2 &&
    gapAfter === ', ' &&
    after?.isCapital === true &&
    isGiven(after.lower) &&
    !isOfNoOne(after)
  ) {
    return name('A surname before a given name.');
  }
  // "Haddock suppers were": the word begins the sentence. "Pike, Alan" is somebody.
  const isOpeningWord =
    isSingle &&
    isOpening &&
    WORDS_AND_SURNAMES.has(head.lower) &&
    !(gapAfter === ', ' && after?.isCapital === true && isGiven(after.lower));
  if (isOpeningWord && role === null && !known.has(head.lower)) return undefined;
  // "Consultant: Smoking"
  const isMereWord =
    isSingle &&
    !isWord &&
    isPlainWord(head, small) &&
    !SURNAMES.has(head.lower) &&
    !isGiven(head.lower);
  // "Practitioner Event"
  const isOfOffice = before?.isCapital === true && gapBefore === ' ';
  if (isMereWord && (isOpening || head.isInTitle || isOfOffice)) return undefined;
  if (isLabelled()) return name('It stands where a form or a letter has a name.');
  if (role !== null && !(isSingle && isWord && MONTH_NAMES.test(head.lower))) {
    return name('A tie or an office stands beside it.');
  }
  if (words.some((word) => isGiven(word.lower))) return name('It is a given name in use.');
  if (isSingle && isWord)
    return isMeantAsName() && !isPartOfTerm()
      ? name('It is a name here, and not the word.')
      : undefined;
  if (isAged()) return name('An age or a birth stands behind it.');
  if (isDoing()) return name('What follows is said of people.');
  if (beginning < first && !isPlainWord(head, small)) return name('It follows an initial.');
  if (isShouted && words.every((word) => !SURNAMES.has(word.lower))) return undefined;
  if (words.some((word) => SURNAMES.has(word.lower)) && (!isSingle || !isOpening)) {
    return name('It is a surname in use.');
  }
  if (!isSingle && isWord && !head.isInTitle)
    return name('A name that is also a word, with another behind it.');
  // What is left is known by its capitals alone.
  // "living in Seaton Bar": of the name of a place the last word may be one of the language.
  const isTowardsPlace =
    before !== undefined && TOWARDS_PLACES.test(before.lower) && gapBefore === ' ';
  const telling =
    isOpening || (isTowardsPlace && /^(?:in|from|to|near|left)$/.test(before.lower)) ? head : tail;
  if (
    head.isInTitle ||
    isPartOfTerm() ||
    isPlainWord(telling, small) ||
    tail.lower.endsWith('shire')
  ) {
    return undefined;
  }
  return isTowardsPlace
    ? { kind: 'place', why: 'A name of a place, by the word before it.', role: null }
    : { ...name('Its capital has no other reason.'), isWeak: true };

  /** "Universal Credit", "Signs of Safety", "the Bradford tool": capitals of a term. */
  function isPartOfTerm(): boolean {
    const isTermBefore =
      !isOpening &&
      gapBefore === ' ' &&
      before?.isCapital === true &&
      !BEGINS.test(before.lower) &&
      isOfNoOne(before);
    const isTermAfter =
      isSingle &&
      after?.isCapital === true &&
      gapAfter === ' ' &&
      isOfNoOne(after) &&
      !after.isAllCapitals;
    const isOfTerm =
      after?.text === 'of' && gapAfter === ' ' && tokens[last + 2]?.isCapital === true;
    // "to the Evelina.": a house known by its name.
    const isHouse =
      TOWARDS_PLACES.test(tokens[beginning - 2]?.lower ?? '') &&
      /^(?:[.,;:)]| and | on | in )/.test(text.slice(tail?.end ?? 0, (tail?.end ?? 0) + 5));
    const hasArticle =
      !isHouse &&
      gapBefore === ' ' &&
      /^(?:the|a|an|this|these|those|no|any|every|each)$/.test(before?.lower ?? '');
    return isTermBefore || isTermAfter || isOfTerm || hasArticle;
  }

  function firstInitial(): number {
    let index = first;
    while (isInitial(tokens[index - 1]) && /^\.? ?$/.test(tokens[index]?.before ?? '')) index -= 1;
    const behind = tokens[index - 1];
    // "Child A Marsden": the letter is the child's.
    return behind !== undefined &&
      index < first &&
      behind.isCapital &&
      tokens[index]?.before === ' ' &&
      !behind.isAllCapitals
      ? first
      : index;
  }

  function roleBefore(): string | null {
    if (
      before === undefined ||
      !/^(?:[,:]? |\s*[|:–-]\s*|, ?["“'‘]|[,:]? \(|["“'‘ ]+|:? ?\n)$/.test(gapBefore)
    )
      return null;
    if (before.isAllCapitals && OFFICES_BY_LETTERS.has(before.lower)) {
      return head === undefined || isPlainWord(head, small) ? null : 'a professional';
    }
    const direct = ROLES.get(before.lower);
    if (direct !== undefined) {
      return before.isPossessive || (isOpening && gapBefore.includes('.')) ? null : direct;
    }
    return null;
  }

  function roleAfter(): string | null {
    if (tail?.isPossessive === true) return null;
    if (!/^(?:,? |\s?[|(]\s?|, )$/.test(gapAfter)) return null;
    if (!gapAfter.includes(',') && !/[|(]/.test(gapAfter)) return null;
    for (let i = last + 1; i <= last + 4; i += 1) {
      const token = tokens[i];
      if (token === undefined || (i > last + 1 && !/^ $|^['’]s $/.test(token.before))) return null;
      const found = ROLES.get(token.lower);
      // "Hodan, and her sister": the sister is another.
      if (/^(?:and|or|with|who|was|told|said|which|to|at|but)$/.test(token.lower)) return null;
      if (found !== undefined && !token.isPossessive) return found;
    }
    return null;
  }

  /** `his mate "Tank"`: one word in quotes, with a capital. */
  function isNickname(): boolean {
    return (
      isSingle &&
      head !== undefined &&
      !isOfNoOne(head) &&
      /(?:^|[\s,(])["“‘]$/.test(gapBefore) &&
      /^["”’]/.test(gapAfter) &&
      (ROLES.has(before?.lower ?? '') ||
        !isPlainWord(head, small) ||
        /^(?:as|called|named|nicknamed|by|with|to|and|on)$/.test(before?.lower ?? ''))
    );
  }

  /** "the Lightfoots" */
  function isFamily(): boolean {
    return (
      isSingle &&
      head !== undefined &&
      before?.lower === 'the' &&
      gapBefore === ' ' &&
      !(gapAfter === ' ' && after?.isCapital === true) &&
      /\p{Ll}{4,}s$/u.test(head.text) &&
      !isOfNoOne(head) &&
      !isPlainWord(head, small) &&
      !isPlainWord({ ...head, lower: head.lower.slice(0, -1) }, small)
    );
  }

  function isLabelled(): boolean {
    if (
      before?.text === 'as' &&
      tokens[beginning - 2]?.text === 'known' &&
      /^ ["“'‘]?$/.test(gapBefore)
    )
      return true;
    if (before === undefined || !NAME_LABELS.has(before.lower)) return false;
    const isCalled = /^(?:called|named|alias|aka|known)$/.test(before.lower);
    return (
      /[:|]/.test(gapBefore) ||
      (isCalled && /^ ["“'‘]?$/.test(gapBefore)) ||
      (before.text === 'name' && gapBefore === ' ' && tokens[beginning - 2]?.text === 'the') ||
      /^(?:yours|signed|cc|sincerely|faithfully)$/.test(before.lower)
    );
  }

  function isAged(): boolean {
    return /^(?:,? |\s?\()$/.test(gapAfter) && /^(?:aged|born|dob|d)$/.test(after?.lower ?? '')
      ? true
      : /^\s?\((?:aged )?\d{1,2}\)/.test(text.slice(tail?.end ?? 0, (tail?.end ?? 0) + 12));
  }

  function isDoing(): boolean {
    if (after === undefined || after.isCapital) return false;
    if (tail?.isPossessive === true) {
      return (
        gapAfter === ' ' &&
        (OF_PEOPLE.test(after.lower) || (ROLES.has(after.lower) && after.lower !== 'children'))
      );
    }
    if (gapAfter !== ' ' || !DEEDS.has(after.lower) || OF_THINGS.test(after.lower)) return false;
    return !(isOpening && head !== undefined && isPlainWord(head, small));
  }

  /** A name that is also a word, alone: by what stands before and after it. */
  function isMeantAsName(): boolean {
    if (head === undefined) return false;
    const isOfAPerson =
      (gapAfter.startsWith(',') &&
        /^(?:a|an|the|her|his|their|who|whose|aged|and)$/.test(after?.lower ?? '')) ||
      isDoing();
    if (MONTH_NAMES.test(head.lower)) return !isOpening && head.isPossessive && isDoing();
    if (isOpening) return isOfAPerson && !isOfNoOne(head);
    return (
      !isOfNoOne(head) && !/^(?:in|into|at|from|the|a|an|this|near|to)$/.test(before?.lower ?? '')
    );
  }
}

/** Whether a word is a given name and hardly anything else. */
export function isGiven(word: string): boolean {
  if (GIVEN_NAMES.has(word) && !NAMES_AND_WORDS.has(word)) return true;
  const [first] = word.split('-');
  return first !== undefined && first !== word && GIVEN_NAMES.has(first);
}

function isInitial(token: { text: string } | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}
