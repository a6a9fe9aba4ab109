import type { Candidate } from './name-candidates.ts';
import type { NameText } from './name-text.ts';
import type { Token } from './name-tokens.ts';

/** A candidate for a name, with what stands around it. */
export interface Surroundings extends Pick<NameText, 'text' | 'tokens' | 'small'> {
  readonly words: readonly Token[];
  readonly head: Token;
  readonly tail: Token;
  /** Index of its last word. */
  readonly last: number;
  /** Index of the title or the first initial before it; of its first word where there is none. */
  readonly beginning: number;
  /** The words before its beginning and behind its end. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** What stands between them and it, without 's. */
  readonly gapBefore: string;
  readonly gapAfter: string;
  /** Whether it is one word. */
  readonly isSingle: boolean;
  /** Whether a capital is expected where it begins, whatever it is. */
  readonly isOpening: boolean;
}

/** What stands around a candidate; undefined for one without words. */
export function surroundingsOf(
  { text, tokens, small }: NameText,
  { first, last, title }: Candidate,
): Surroundings | undefined {
  const words = tokens.slice(first, last + 1);
  const head = words[0];
  const tail = words.at(-1);
  if (head === undefined || tail === undefined) return undefined;
  const beginning = title ?? firstInitial(tokens, first);
  const after = tokens[last + 1];
  return {
    text,
    tokens,
    small,
    words,
    head,
    tail,
    last,
    beginning,
    before: tokens[beginning - 1],
    after,
    gapBefore: (tokens[beginning]?.before ?? '').replace(/^['’]s/, ''),
    gapAfter: text.slice(tail.end, after?.start ?? text.length).replace(/^['’]s/, ''),
    isSingle: first === last,
    isOpening: head.isOpening || head.isInTitle,
  };
}

/** Index of the first of the initials before a word; of the word where there are none. */
function firstInitial(tokens: readonly Token[], first: number): number {
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

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}
