import type { FindIdentifiers, Identifier } from '../identity/identifier.ts';
import { CodePointOffsets } from '../text/offsets.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})(?: \\d{4})?\\b`, 'gu');
const NUMBER = /\b\d{6,}\b/gu;

/** Known names, whole dates and long numbers. */
export const findIdentifiersPlainly: FindIdentifiers = (text, knownNames) => {
  const offsets = new CodePointOffsets(text);
  const found: Identifier[] = [];
  const add = (
    index: number,
    words: string,
    rest: Pick<Identifier, 'kind' | 'why' | 'suggestion'>,
  ): void => {
    found.push({
      start: offsets.toCodePoints(index),
      end: offsets.toCodePoints(index + words.length),
      ...rest,
    });
  };
  for (const name of knownNames) {
    let at = text.indexOf(name);
    while (at >= 0) {
      add(at, name, { kind: 'name', why: 'A name of a case here.', suggestion: 'the child' });
      at = text.indexOf(name, at + name.length);
    }
  }
  for (const match of text.matchAll(DATE)) {
    add(match.index, match[0], { kind: 'date', why: 'A whole date.', suggestion: 'one day' });
  }
  for (const match of text.matchAll(NUMBER)) {
    add(match.index, match[0], { kind: 'number', why: 'A long number.', suggestion: 'a number' });
  }
  return found.toSorted((a, b) => a.start - b.start);
};
