import { isGiven } from './given-names.ts';
import type { Surroundings } from './name-surroundings.ts';
import { isOfNoOne, isPlainWord } from './name-text.ts';
import { NAME_LABELS, ROLES } from './people-words.ts';

/** `his mate "Tank"`: one word in quotes, with a capital. */
export function isNickname(around: Surroundings): boolean {
  const { isSingle, head, gapBefore, gapAfter, before, small } = around;
  return (
    isSingle &&
    !isOfNoOne(head) &&
    /(?:^|[\s,(])["“‘]$/.test(gapBefore) &&
    /^["”’]/.test(gapAfter) &&
    (ROLES.has(before?.lower ?? '') ||
      !isPlainWord(head, small) ||
      /^(?:as|called|named|nicknamed|by|with|to|and|on)$/.test(before?.lower ?? ''))
  );
}

/** "the Lightfoots" */
export function isFamily(around: Surroundings): boolean {
  const { isSingle, head, before, gapBefore, after, gapAfter, small } = around;
  return (
    isSingle &&
    before?.lower === 'the' &&
    gapBefore === ' ' &&
    !(gapAfter === ' ' && after?.isCapital === true) &&
    /\p{Ll}{4,}s$/u.test(head.text) &&
    !isOfNoOne(head) &&
    !isPlainWord(head, small) &&
    !isPlainWord({ ...head, lower: head.lower.slice(0, -1) }, small)
  );
}

/** "Pike, Alan": whether a given name stands behind a comma. */
export function isBeforeGivenName({ after, gapAfter }: Surroundings): boolean {
  return gapAfter === ', ' && after?.isCapital === true && isGiven(after.lower);
}

/** "MBEKI, Alan": a surname in capitals before a given name. */
export function isSurnameFirst(around: Surroundings): boolean {
  const { words, head, after } = around;
  return (
    words.every((word) => word.isAllCapitals) &&
    /^\p{Lu}*[AEIOUY]\p{Lu}*$/u.test(head.text) &&
    head.text.length > 2 &&
    isBeforeGivenName(around) &&
    after !== undefined &&
    !isOfNoOne(after)
  );
}

/** "Name: Hodan", "a boy called Hodan", "Yours sincerely, Hodan" */
export function isLabelled({ before, gapBefore, tokens, beginning }: Surroundings): boolean {
  if (before === undefined) return false;
  const second = tokens[beginning - 2]?.text;
  const isDirect = /^ ["“'‘]?$/.test(gapBefore);
  if (before.text === 'as' && second === 'known' && isDirect) return true;
  if (!NAME_LABELS.has(before.lower)) return false;
  const isCalled = /^(?:called|named|alias|aka|known)$/.test(before.lower);
  return (
    /[:|]/.test(gapBefore) ||
    (isCalled && isDirect) ||
    (before.text === 'name' && gapBefore === ' ' && second === 'the') ||
    /^(?:yours|signed|cc|sincerely|faithfully)$/.test(before.lower)
  );
}

/** "Hodan, aged 4", "Hodan (4)", "Hodan (born" */
export function isAged({ text, tail, after, gapAfter }: Surroundings): boolean {
  return (
    (/^(?:,? |\s?\()$/.test(gapAfter) && /^(?:aged|born|dob|d)$/.test(after?.lower ?? '')) ||
    /^\s?\((?:aged )?\d{1,2}\)/.test(text.slice(tail.end, tail.end + 12))
  );
}
