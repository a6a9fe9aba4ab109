import { describe, expect, it } from 'vitest';
import { GIVEN_NAMES_OF_COMMUNITIES } from '../../../src/core/identity/given-names-of-communities.ts';
import { GIVEN_NAMES_OF_RECORDS } from '../../../src/core/identity/given-names-of-records.ts';
import { SURNAMES_OF_COMMUNITIES } from '../../../src/core/identity/surnames-of-communities.ts';
import { WORDS_OF_THINGS } from '../../../src/core/identity/words-of-things.ts';

describe('the lists of words that names are told by', () => {
  it.each([
    ['things', WORDS_OF_THINGS],
    ['given names', [...GIVEN_NAMES_OF_COMMUNITIES, ...GIVEN_NAMES_OF_RECORDS]],
    ['surnames', SURNAMES_OF_COMMUNITIES],
  ])('have each of the %s once, in lower case', (_, list) => {
    expect(list.filter((word, at) => word === '' || list.indexOf(word) !== at)).toEqual([]);
    expect(list.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
