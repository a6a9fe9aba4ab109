import { readWordGroups, type WordGroup } from './word-group.ts';
import { EVERYDAY_WORDS_OF_AGENCIES } from './everyday-words-of-agencies.ts';
import { EVERYDAY_WORDS_OF_CARE } from './everyday-words-of-care.ts';
import { EVERYDAY_WORDS_OF_CHILDREN } from './everyday-words-of-children.ts';
import { EVERYDAY_WORDS_OF_HOMES } from './everyday-words-of-homes.ts';
import { EVERYDAY_WORDS_OF_FAMILIES } from './everyday-words-of-families.ts';
import { EVERYDAY_WORDS_OF_PRACTICE } from './everyday-words-of-practice.ts';
import { WORDS_OF_HARM } from './words-of-harm.ts';
import { WORDS_OF_PEOPLE } from './words-of-people.ts';
import { WORDS_OF_PRACTICE } from './words-of-practice.ts';
import { WORDS_OF_REVIEWS } from './words-of-reviews.ts';

/** How the field of child safeguarding reviews in England speaks, with words of its neighbours and of earlier years. */
export const SECTOR_WORDS: readonly WordGroup[] = [
  WORDS_OF_REVIEWS,
  WORDS_OF_PEOPLE,
  WORDS_OF_PRACTICE,
  WORDS_OF_HARM,
  EVERYDAY_WORDS_OF_FAMILIES,
  EVERYDAY_WORDS_OF_PRACTICE,
  EVERYDAY_WORDS_OF_HOMES,
  EVERYDAY_WORDS_OF_CHILDREN,
  EVERYDAY_WORDS_OF_CARE,
  EVERYDAY_WORDS_OF_AGENCIES,
].flatMap(readWordGroups);
