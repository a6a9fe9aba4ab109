import { foundBy } from './found.ts';
import type { Found } from './found.ts';

const WORD = "\\p{Lu}[\\p{L}'’-]*";
/** A name of one to four capitalised words, with the small words that stand in names of places. */
const NAME = `${WORD}(?:[ -](?:(?:y|yr|on|upon|le|the|of|and|under|in)[ -])?${WORD}){0,3}`;
const STREET =
  '(?:Road|Street|Lane|Avenue|Crescent|Terrace|Gardens|Grove|Mews|Close|Drive|Way|Court|Place|Square|Walk|Row|Rise|Hill|View|Park|Green|Bank|Parade|Esplanade|Wharf|Quay|Yard|Mount|Vale|Villas|Cottages|Buildings|Heights|Fields?|Meadows?|Drove|Gate|Wynd|Brae|Rd|St|Ave|Ln|Cres|Cl|Gdns|Terr?|ROAD|STREET|LANE|AVENUE|CRESCENT|TERRACE|GARDENS|GROVE|MEWS|CLOSE|DRIVE|WAY|COURT|PLACE|SQUARE|WALK|ROW|RISE|HILL|VIEW|PARK|GREEN|BANK|PARADE)\\b';
/** Kinds of street that are nothing else, so that no number is needed before the name. */
const PLAIN_STREET =
  '(?:Road|Street|Lane|Avenue|Crescent|Terrace|Grove|Mews|Wharf|Parade|Esplanade|Promenade)\\b';
const HOUSE =
  '(?:Cottage|Farm|Farmhouse|Forge|Lodge|Mill|Barn|Villa|Grange|Manor|Rectory|Vicarage|Tower|Towers|House|Court|Point)\\b';
const FLAT =
  '(?:Flat|Apartment|Apt|Unit|Room|Studio|Bedsit)\\s+(?:\\d{1,4}[A-Za-z]?|[A-H])\\b,?\\s+';
const HOUSE_NUMBER = '(?<![\\d./-])\\d{1,4}[A-Za-z]?(?:\\s?[-–/]\\s?\\d{1,4}[A-Za-z]?)?,?\\s+';
const POSTCODE =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2}|[a-z]{2}\\d{1,2}\\s?\\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2})\\b';
/** What may follow a street: the town and the postcode, each after a comma. */
const TAIL = `(?:,\\s+(?!The\\b|Mother|Father|Child|She\\b|He\\b|Mr|Mrs|Ms|Miss|Dr\\b)${NAME}(?=\\s*[,.;|)\\n]|\\s+[\\p{Ll}\\d]|\\s*$))*(?:,?\\s+${POSTCODE})?`;

const ADDRESSES = [
  `(?:${FLAT})?${HOUSE_NUMBER}(?:${NAME}\\s+)${STREET}${TAIL}`,
  `${HOUSE_NUMBER}(?:Esplanade|Parade|Broadway|Promenade|Embankment)\\b${TAIL}`,
  `${FLAT}${NAME}${TAIL}`,
  `(?:House )?(?:Number|No\\.?) \\d{1,4}[A-Za-z]?,? ${NAME}${TAIL}`,
  `(?:Plot|Pitch|Berth) \\d{1,3}[A-Za-z]?,? ${NAME}${TAIL}`,
  `(?<=\\b(?:flats|flat|hostel|refuge|maisonette|house|home|bungalow|caravan|moored|lives|lived|living|staying|stayed) (?:at|in|on) )(?:${WORD} ){1,2}(?:Heights|House|Court|Towers?|Point|Maltings|Estate|Lodge|Park|Green)\\b${TAIL}`,
  `(?:The\\s+)?(?:${WORD}\\s+){1,2}${HOUSE},\\s+(?:${HOUSE_NUMBER})?${NAME}${TAIL}`,
  `(?:Tŷ|Ty|Bryn|Pen|Plas|Maes)\\s+${WORD},\\s+${NAME}${TAIL}`,
  `(?:${HOUSE_NUMBER})?(?:Cwrt|Rhodfa|Llys|Gerddi|Heol|Ffordd|Stryd|Lôn|Cilgant|Clos)\\s+${NAME}${TAIL}`,
  `(?!(?:Crown|High|County|Family|Sesame|Downing|Main)\\b)(?:${WORD}\\s+){1,2}${PLAIN_STREET}${TAIL}`,
].map((source) => new RegExp(source, 'gu'));

/** Words in front of "Street" or "Court" that make no address. */
const NO_ADDRESS =
  /^(?:Page|Year|Section|Table|Figure|Part|Form|Crown|Family|Youth|County|Magistrates|Coronation Street)\b/u;

/** Where somebody lives: postcodes, streets with a number, named houses. */
export function findPlaces(text: string): Found[] {
  const addresses = ADDRESSES.flatMap((pattern) =>
    foundBy(text, pattern, ([match]) =>
      NO_ADDRESS.test(match)
        ? undefined
        : { kind: 'place', why: 'It is an address or part of one.', suggestion: 'an address' },
    ),
  );
  const postcodes = foundBy(text, new RegExp(`\\b${POSTCODE}`, 'gu'), () => ({
    kind: 'place',
    why: 'It has the form of a postcode.',
    suggestion: 'a postcode',
  }));
  return [...addresses.sort((a, b) => a.start - b.start || b.end - a.end), ...postcodes];
}
