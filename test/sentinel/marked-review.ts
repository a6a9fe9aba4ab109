import { randomInt } from 'node:crypto';

/** A word that no file has by chance, and that the finder takes for a name. */
export function randomWord(): string {
  const letters = Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26)));
  return `Qzv${letters.join('')}`;
}

/** A short review in which a child is called by a word, everywhere where words of reviews are taken up. */
export function reviewOf(word: string): string {
  return `Serious Case Review: Child K

1 Introduction

1.1 This review is about Child K, called ${word} at home. ${word} was three.
1.2 On 4 May 2016 the social worker did not see ${word} alone. There was a lack of professional curiosity.

2 Findings

2.1 Practitioners did not hear the voice of the child. ${word}'s mother, ${word} Marsden, was not asked about domestic abuse.

3 Recommendations

Recommendation 1: The partnership should make sure that ${word} is remembered by every practitioner.
`;
}
