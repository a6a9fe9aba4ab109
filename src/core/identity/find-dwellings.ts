import { foundBy } from './found.ts';
import type { Found } from './found.ts';

const WORD = "\\p{Lu}[\\p{L}\\d'’-]{0,40}";
const DWELLING =
  '(?:flat|flats|house|bungalow|cottage|maisonette|bedsit|studio|annexe?|lodge|lodgings|farmhouse|barn|shed|garage|lock-up|caravan|van|static|trailer|mobile home|chalet|houseboat|narrowboat|barge|boat|tent|squat|pub|shop|chippy|bench|bus stop|bus shelter|shelter|lay-?by|phone box|car park|underpass|subway|steps|corner|block|tower|terrace|semi|prefab|gatehouse|toll house|mill|forge|rectory|vicarage|presbytery|manse|schoolhouse|room|rooms|place|one|yard|site|pitch|plot|mooring|alley|alleyway|ginnel|snicket|stairwell|landing|laundrette|off-licence|newsagents?|garages|allotments?)';
/** Where it stands: what follows names a place. */
const WHERE =
  '(?:above|over|behind|opposite|past|beside|next (?:door )?to|near|outside|below|under|across from|facing|on the corner of|at the (?:end|top|bottom|back|corner) of|called|known as|by|off|on|at|along|down|up|round|in front of|back of)';
/** Up to three words before the dwelling: "the third van", "the old toll house", "a first-floor flat". */
const BEFORE = '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:[\\p{Ll}\\d-]{1,40} ){0,3}?';
/** Small words on the way to a name. */
const ON_THE_WAY = "(?:[\\p{Ll}'’-]{1,40} ){0,4}?";
const NAMED = `${WORD}(?:(?: (?:of|the|on|and))? ${WORD}){0,3}`;
const STREET =
  '(?:street|st|road|rd|lane|ln|avenue|ave|close|crescent|cres|drive|way|terrace|grove|parade|hill|green|square|row|place|precinct|estate|park)';

const IN_CAPITALS = new RegExp(
  `\\b${BEFORE}${DWELLING} ${WHERE} ${ON_THE_WAY}(?<first>${NAMED})(?: (?:on|in|at|off|near) (?:the )?${NAMED})?(?:, ${NAMED}(?=[,.;)]))?(?: (?:${STREET}|estate|bowls green|green|basin|bridge|station|church|roundabout|quay|harbour|common|woods?)\\b)?`,
  'gu',
);
const IN_SMALL_LETTERS = new RegExp(
  `\\bthe (?:[\\p{Ll}\\d-]{1,40} ){0,2}?${DWELLING} ${WHERE} (?:[\\p{Ll}'’-]{1,40} ){1,4}?${STREET}\\b`,
  'gu',
);
/** Capitals that are no place: "the house on Monday", "the room in Year 4". */
const OF_NO_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Year|Level|Page|Section|Table|Figure|Appendix|Part|Mother|Father|Child|Baby|Mr|Mrs|Ms|Miss|Dr|Police|Zoom|Teams|Facebook|Snapchat|Instagram|WhatsApp|Universal|Ofsted|I|She|He|They|It|DC|PC|SW\d?|HV\d?)\b/u;

/** Where somebody lives or was seen, told in words: "the flat above the baker's on Sluice Street". */
export function findDwellings(text: string): Found[] {
  const dwelling = (first: string): Omit<Found, 'start' | 'end'> | undefined =>
    OF_NO_PLACE.test(first)
      ? undefined
      : { kind: 'place', why: 'It tells in words where somebody lives.', suggestion: 'an address' };
  return [
    ...foundBy(text, IN_CAPITALS, ({ groups }) => dwelling(groups?.['first'] ?? '')),
    ...foundBy(text, IN_SMALL_LETTERS, () => dwelling('')),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
