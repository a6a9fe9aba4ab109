/**
 * The broad ethnic groups of the 2021 census of England and Wales, as national reports print them. Reviews
 * name ethnicity in their own words; these are read from such words.
 */
export const ETHNIC_GROUPS = [
  'Asian or Asian British',
  'Black, Black British, Caribbean or African',
  'Mixed or multiple ethnic groups',
  'White',
  'Other ethnic group',
] as const;

/** A broad ethnic group. */
export type EthnicGroup = (typeof ETHNIC_GROUPS)[number];

/** The first that fits; mixed heritage comes before the groups that it names. */
const WORDS: readonly (readonly [EthnicGroup, RegExp])[] = [
  ['Mixed or multiple ethnic groups', /\b(?:mixed|dual|multiple|white and (?:asian|black))\b/i],
  [
    'White',
    /\b(?:white|gypsy|roma|romany|traveller|polish|romanian|lithuanian|irish|ukrainian|bulgarian|hungarian|albanian)\b/i,
  ],
  [
    'Black, Black British, Caribbean or African',
    /\b(?:black|african|caribbean|somali|nigerian|ghanaian|jamaican|eritrean|sudanese|congolese|ethiopian|zimbabwean)\b/i,
  ],
  [
    'Asian or Asian British',
    /\b(?:asian|pakistani|indian|bangladeshi|chinese|vietnamese|sikh|sri lankan|tamil)\b/i,
  ],
  ['Other ethnic group', /\b(?:arab|afghan|kurdish|turkish|iranian|iraqi|syrian|other)\b/i],
];

/** The broad group of an ethnicity in a review's words; null where the words do not say. */
export function ethnicGroup(words: string): EthnicGroup | null {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
