import type { Surroundings } from './name-surroundings.ts';
import { isOfNoOne } from './name-text.ts';

/** Behind these a name is rather a place's. */
const TOWARDS_PLACES =
  /^(?:in|into|to|from|near|at|around|outside|via|fled|leaving|left|of|across|towards)$/;
/** With their capital from the sentence, and days and months: a name may follow. */
const BEGINS =
  /^(?:when|in|on|at|if|as|and|but|by|for|to|that|after|before|during|since|until|while|then|so|with|from|although|however|because|is|was|did|does|has|had|both|only|also|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a word before a candidate leads to a place rather than a person. */
export function isTowardsPlace({ before, gapBefore }: Surroundings): boolean {
  return before !== undefined && TOWARDS_PLACES.test(before.lower) && gapBefore === ' ';
}

/** "Universal Credit", "Signs of Safety", "the Bradford tool": capitals of a term. */
export function isPartOfTerm(around: Surroundings): boolean {
  const { text, tokens, tail, last, beginning, before, gapBefore, after, gapAfter } = around;
  const isTermBefore =
    !around.isOpening &&
    gapBefore === ' ' &&
    before?.isCapital === true &&
    !BEGINS.test(before.lower) &&
    isOfNoOne(before);
  const isTermAfter =
    around.isSingle &&
    after?.isCapital === true &&
    gapAfter === ' ' &&
    isOfNoOne(after) &&
    !after.isAllCapitals;
  const isOfTerm = after?.text === 'of' && gapAfter === ' ' && tokens[last + 2]?.isCapital === true;
  // "to the Evelina.": a house known by its name.
  const isHouse =
    TOWARDS_PLACES.test(tokens[beginning - 2]?.lower ?? '') &&
    /^(?:[.,;:)]| and | on | in )/.test(text.slice(tail.end, tail.end + 5));
  const hasArticle =
    !isHouse &&
    gapBefore === ' ' &&
    /^(?:the|a|an|this|these|those|no|any|every|each)$/.test(before?.lower ?? '');
  return isTermBefore || isTermAfter || isOfTerm || hasArticle;
}
