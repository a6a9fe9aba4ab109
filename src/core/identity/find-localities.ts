import { foundBy } from './found.ts';
import type { Found } from './found.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const WORD = "\\p{Lu}[\\p{L}'’-]{1,40}";
const TOWARDS =
  '(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Nn]ear|[Ff]rom|[Tt]o|[Aa]round|[Rr]ound|[Bb]ehind|[Pp]ast|[Oo]ff|[Oo]f|[Oo]utside|[Ii]nto|[Aa]cross|[Tt]owards?|[Uu]p|[Dd]own|[Aa]long|[Tt]hrough|[Oo]ver|[Uu]nder|[Bb]eside|[Oo]pposite|[Nn]earest)';
/** What a stretch of land or a spot in a town is called behind a name of its own. */
const GROUNDS =
  '[Mm]oor|[Cc]ommon|[Ee]state|Pond|Pool|Rec|[Rr]ec|[Rr]ecreation [Gg]round|[Pp]laying [Ff]ields?|Bay|Sands|Beach|Cove|Head|Harbour|[Mm]arina|Docks?|Quay|Pier|Marsh|Marshes|Fen|Woods?|Copse|Forest|[Qq]uarry|[Rr]eservoir|Canal|Lock|Weir|Brook|Beck|Burn|Island|Valley|Dale|Fell|Ferry|Ford|Crossing|[Rr]oundabout|[Pp]recinct|[Aa]llotments|[Ss]kate ?[Pp]ark|[Uu]nderpass|[Ss]ubway|[Ll]evel [Cc]rossing|[Mm]arket|Market Place|[Mm]arket [Ss]quare|[Ss]hopping [Cc]entre|[Rr]etail [Pp]ark|[Bb]usiness [Pp]ark|[Tt]rading [Ee]state|[Ii]ndustrial [Ee]state|[Cc]aravan (?:[Pp]ark|[Ss]ite)|Heath|Green|Park|[Cc]emetery|[Cc]rematorium|[Bb]us [Ss]tation|[Rr]ailway [Ss]tation|[Tt]rain [Ss]tation|[Ss]tation|Bridge|Viaduct|Basin|Wharf|Cross|Corner|Bottom|End|Bank|Edge|Hill|Mount|Heights|Farm|Castle|Hall|[Vv]illage|[Cc]ar [Pp]ark|[Tt]ip';
const GROUND = new RegExp(
  `(?<=\\b${TOWARDS} (?:the |The )?)(?<own>${WORD}(?: ${WORD}){0,2}) (?:${GROUNDS})(?![\\p{L}-])(?! (?:Council|Police|Partnership|NHS|Road|Street|Trust|Service|Team|School)\\b)`,
  'gu',
);
/** What stands before the own name in that of a village. */
const OF_VILLAGES = new RegExp(
  `(?<=\\b(?:${TOWARDS}|the|The|,) )(?:Port|Upper|Lower|Nether|Little|Over|Long|Abbots?|Bishops?|Kings|Chipping|Much|Steeple|Stoke|Castle|Market|Higher|Great|Fort|Saint|Hemel|Sutton|Newton|Ashby|Aston|Acton|Bishop['’]?s|King['’]?s)[ -](?<own>(?!Britain|Manchester|London|Ormond)${WORD})(?! (?:Council|Police|Hospital|School|Act|Court|Trust)\\b)`,
  'gu',
);
/** "Ashby-on-Sea", "Marlow-le-Moor" */
const ON_WATER =
  /\b\p{Lu}\p{Ll}+-(?:on|upon|in|le|by|under|next|super|cum)-(?:the-)?\p{Lu}\p{Ll}+\b/gu;
/** "in east garth", "up at copperfield rec" */
const IN_SMALL_LETTERS =
  /(?<=\b(?:in|at|from|to|near|up|down|round|by|past|over|outside) )(?:(?:east|west|north|south|upper|lower|great|little|old|new|port) (?<behind>\p{Ll}{4,})|(?<own>\p{Ll}{4,}) (?:rec|moor|common|sands|precinct|marina|quay|roundabout|bus station|train station|skate ?park|docks|canal|reservoir))(?![\p{L}'’-])/gu;

/** Estates, moors, ponds and villages by a name of their own, which tell where a family lives. */
export function findLocalities(text: string): Found[] {
  const place = ({ groups }: RegExpExecArray): Omit<Found, 'start' | 'end'> | undefined => {
    const words = (groups?.['own'] ?? groups?.['behind'] ?? '').toLowerCase().split(' ');
    const isOfAnyPlace = words.every((word) => WORDS_OF_NO_ONE.has(word) || COMMON.has(word));
    return isOfAnyPlace
      ? undefined
      : { kind: 'place', why: 'It is the name of a place.', suggestion: 'a place' };
  };
  const small = foundBy(text, IN_SMALL_LETTERS, (match) => {
    const { own, behind = own ?? '' } = match.groups ?? {};
    return PLAIN_WORDS.has(behind) ? undefined : place(match);
  });
  return [
    ...[GROUND, OF_VILLAGES].flatMap((pattern) => foundBy(text, pattern, place)),
    ...foundBy(text, ON_WATER, () => ({
      kind: 'place',
      why: 'It is the name of a place.',
      suggestion: 'a place',
    })),
    ...small,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words before "Park" or "Station" that many places have. */
const COMMON: ReadonlySet<string> = new Set(
  `
  police fire bus train railway coach ambulance petrol power polling the a town city village county local main school country national
  safari theme water trailer car science business retail caravan industrial trading council housing private sink shopping market super
  farmers covered outdoor indoor real first second old new lower upper parish civic bowling cricket football golf play motorway
  service skate swimming paddling single hot
`
    .trim()
    .split(/\s+/),
);
