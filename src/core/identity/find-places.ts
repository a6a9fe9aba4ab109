import { foundBy } from './found.ts';
import type { Found } from './found.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const WORD = "\\p{Lu}[\\p{L}'’-]{0,40}";
/** A name of one to four capitalised words, with the small words that stand in names of places. */
const NAME = `${WORD}(?:[ -](?:(?:y|yr|on|upon|le|the|of|and|under|in)[ -])?${WORD}){0,3}`;
const STREET_WORDS =
  'Towers?|House|Lodge|Mansions|Point|Reach|Chase|Croft|Dell|Garth|Fold|Circus|Boulevard|Causeway|Glade|Copse|Leas?|Orchard|Paddocks?|Spinney|Passage|Path|Hollow|Brow|Nook|Bridge|Wood|Woods|Common|Heath|Side|Gait|Loan|Road|Street|Lane|Avenue|Crescent|Terrace|Gardens|Grove|Mews|Close|Drive|Way|Court|Place|Square|Walk|Row|Rise|Hill|View|Park|Green|Bank|Parade|Esplanade|Wharf|Quay|Yard|Mount|Vale|Villas|Cottages|Buildings|Heights|Fields?|Meadows?|Drove|Gate|Wynd|Brae|Rd|St|Ave|Ln|Cres|Cl|Gdns|Terr?';
const STREET = `(?:${STREET_WORDS}|${STREET_WORDS.toUpperCase()})\\b`;
/** Kinds of street that are nothing else, so that no number is needed before the name. */
const PLAIN_STREET =
  '(?:Road|Street|Lane|Avenue|Crescent|Terrace|Grove|Mews|Wharf|Parade|Esplanade|Promenade)\\b';
const HOUSE =
  '(?:Cottage|Farm|Farmhouse|Forge|Lodge|Mill|Barn|Villa|Grange|Manor|Rectory|Vicarage|Tower|Towers|House|Hall|Court|Point)\\b';
const FLAT =
  '(?:Flat|FLAT|Apartment|Apt|Unit|Room|Studio|Bedsit)\\s+(?:\\d{1,4}[A-Za-z]?|[A-H])\\b,?\\s+';
const HOUSE_NUMBER = '(?<![\\d./-])\\d{1,4}[A-Za-z]?(?:\\s?[-–/]\\s?\\d{1,4}[A-Za-z]?)?,?\\s+';
const POSTCODE =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[a-z]{1,2}\\d{1,2}\\s?\\d(?!st|nd|rd|th|am|pm)[a-z]{2})\\b';
/** What may follow a street: the town and the postcode, each after a comma. */
const TAIL = `(?:,\\s+(?!The\\b|Mother|Father|Child|She\\b|He\\b|Mr|Mrs|Ms|Miss|Dr\\b)${NAME}(?=\\s*[,.;|)\\n]|\\s+[\\p{Ll}\\d]|\\s*$))*(?:,?\\s+${POSTCODE})?`;

const ADDRESSES = [
  `(?:(?:Top|Upper|Lower|Basement|Garden|Attic|(?:Ground|First|Second|Third|Top)[ -][Ff]loor) [Ff]lat,\\s+)?(?:${FLAT})?${HOUSE_NUMBER}(?:${NAME}\\s+)${STREET}${TAIL}`,
  `${HOUSE_NUMBER}(?:Esplanade|Parade|Broadway|Promenade|Embankment)\\b${TAIL}`,
  `${FLAT}${NAME}${TAIL}`,
  `(?:House )?(?:Number|No\\.?) \\d{1,4}[A-Za-z]?,? ${NAME}${TAIL}`,
  `(?:Plot|Pitch|Berth) \\d{1,3}[A-Za-z]?,? ${NAME}${TAIL}`,
  `(?<=\\b(?:at|in|on|to|from|of|near|outside|towards|into|behind|opposite|[Aa]ddress:?|[Ll]ocation:?|[Pp]roperty:?|home,|hostel,|refuge,) )(?:the |The )?(?!(?:Crown|High|County|Family|Youth|Supreme|Combined|The|Park|Town|Green|Science|Business|Lower|Upper)\\b)(?:${WORD} ){1,2}(?<!(?:Crown|County|Family|Youth|Combined|Magistrates['’]?|Coroner['’]?s['’]?|Sheriff|Appeal|Children['’]?s|Companies|Wendy|Open|Full|White) )(?:Heights|House|Court|Towers?|Point|Maltings|Estate|Lodge|Park|Mansions)\\b${TAIL}`,
  `(?:The\\s+)?(?:${WORD}\\s+){1,2}${HOUSE},\\s+(?:${HOUSE_NUMBER})?${NAME}${TAIL}`,
  `(?:Tŷ|Ty|Bryn|Pen|Plas|Maes)\\s+${WORD},\\s+${NAME}${TAIL}`,
  `(?:${HOUSE_NUMBER})?(?:Cwrt|Rhodfa|Llys|Gerddi|Heol|Ffordd|Stryd|Lôn|Cilgant|Clos)\\s+${NAME}${TAIL}`,
  `(?!(?:Crown|High|County|Family|Sesame|Downing|Main)\\b)(?:${WORD}\\s+){1,2}${PLAIN_STREET}${TAIL}`,
].map((source) => new RegExp(source, 'gu'));

/** "14 Ferryman's Reach", "27 Skipwith": a number and a name where somebody is, with no word for a street. */
const HOUSE_OF_A_NAME = new RegExp(
  `(?<=\\b(?:at|to|from|of|outside|near|attended|visited|address:?|Address:?|left|between|and) )\\d{1,3}[A-Za-z]? (?:The )?(?<first>${WORD})(?: ${WORD}){0,2}${TAIL}`,
  'gu',
);
/** "at no. 29": the house of neighbours in a street that was named. */
const NUMBER_OF_A_HOUSE =
  /(?<=\b(?:at|of|from|to) )(?:[Nn]o\.?|[Nn]umber|[Hh]ouse) \d{1,3}[A-Za-z]?\b(?! (?:on|of|in)\b)/gu;
/** "back at 41 tolland close": who writes in haste writes without capitals. */
const IN_SMALL_LETTERS =
  /(?<=(?:\b(?:at|from|to|of|in|on|is|address)|@):? )\d{1,3}[a-z]?,? \p{Ll}[\p{Ll}'’-]{1,40}(?: \p{Ll}[\p{Ll}'’-]{1,40})? (?:road|street|close|lane|avenue|crescent|terrace|grove|gardens|mews|drive|way|court|rd|ave|cres)\b/gu;

/** Words in front of "Street" or "Court" that make no address. */
const NO_ADDRESS =
  /^(?:Page|Year|Section|Table|Figure|Part|Form|Crown|Family|Youth|County|Magistrates|Coronation Street)\b/u;

const ADDRESS = {
  kind: 'place',
  why: 'It is an address or part of one.',
  suggestion: 'an address',
} as const;

/** Where somebody lives: postcodes, streets with a number, named houses. */
export function findPlaces(text: string): Found[] {
  const addresses = ADDRESSES.flatMap((pattern) =>
    foundBy(text, pattern, ([match]) => (NO_ADDRESS.test(match) ? undefined : ADDRESS)),
  );
  const houses = [
    ...foundBy(text, HOUSE_OF_A_NAME, ({ groups }) => {
      const first = (groups?.['first'] ?? '').toLowerCase();
      return WORDS_OF_NO_ONE.has(first) || WORDS_OF_NO_ONE.has(first.replace(/s$/, ''))
        ? undefined
        : ADDRESS;
    }),
    ...foundBy(text, NUMBER_OF_A_HOUSE, () => ADDRESS),
    ...foundBy(text, IN_SMALL_LETTERS, ([match]) =>
      /^\d+ (?:minute|min|mile|hour|metre|week|day|month|year|per|very|of|or)\b/.test(match)
        ? undefined
        : ADDRESS,
    ),
  ];
  const postcodes = foundBy(text, new RegExp(`\\b${POSTCODE}`, 'gu'), () => ({
    kind: 'place',
    why: 'It has the form of a postcode.',
    suggestion: 'a postcode',
  }));
  return [
    ...[...addresses, ...houses].sort((a, b) => a.start - b.start || b.end - a.end),
    ...postcodes,
  ];
}
