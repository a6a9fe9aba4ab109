import type { Found } from './found.ts';
import { foundBy } from './found.ts';
import { COMMON_IN_INSTITUTIONS, INSTITUTION_KINDS } from './institution-kinds.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const WORD = "(?:St\\.|\\p{Lu}[\\p{L}'’-]{0,40})";
/** A run of capitals; a kind of institution is looked for in nothing else. */
const RUN = new RegExp(`${WORD}(?:(?: (?:of|and|the|on|y|upon|le|&)){0,2} ${WORD})+`, 'gu');
const KINDS = INSTITUTION_KINDS.map(([words, suggestion]) => ({
  whole: new RegExp(`^(?:${words})$`, 'u'),
  suggestion,
}));
/** The words of all kinds, the longest first. */
const ANY_KIND = INSTITUTION_KINDS.flatMap(([words]) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const KIND_IN_RUN = new RegExp(
  `(?<= )(?:${ANY_KIND})(?![\\p{L}-])(?! (?:of\\b|Nurse|Nursing|Board|Health|Improvement|Places?\\b|Meals?\\b))`,
  'gu',
);
const WHOLE_KIND = new RegExp(`^(?:${ANY_KIND})$`, 'u');
/** Letters behind a run by which it is no name of an institution. */
const BEHIND = 12;
/** "Rovers Under 9s" */
const AGES_OF_CLUB = /^ (?:[Uu]nder|U)[- ]?\d{1,2}(?:['’]?s)?\b/u;
/** "marlow family centre": who writes in haste writes without capitals. */
const IN_SMALL_LETTERS =
  /(?<=\b(?:at|in|of|from|to|near|outside|by|up|round) (?:the )?)(?<own>\p{Ll}[\p{Ll}'’-]{3,}) (?:(?:primary|infant|junior|high|secondary|grammar|special) school|primary|infants|juniors|academy|college|school|nursery|family centre|family hub|children['’]?s centre|community centre|leisure centre|youth club|medical centre|medical practice|health centre|surgery|hospital|infirmary|general|hospice|church|mosque|taxis|cabs|park|rec|retail park|shopping centre|woods|estate)\b/gu;
/** Shops and eating houses of which there is one in many places: with the street, it is one. */
const SHOPS =
  "Spar|SPAR|spar|Londis|londis|Costcutter|costcutter|Nisa|Premier Stores?|One Stop|one stop|Tesco(?: Express| Extra)?|tesco|Asda|ASDA|asda|Aldi|aldi|Lidl|lidl|Morrisons|morrisons|Sainsbury['’]?s|sainsbury['’]?s|sainos|Co-?[Oo]p|co-?op|Iceland|iceland|Waitrose|Farmfoods|Heron|B&M|b&m|Home Bargains|Poundland|Boots|boots|Superdrug|Greggs|greggs|McDonald['’]?s|mcdonald['’]?s|maccies|mcd['’]?s|KFC|kfc|Subway|subway|Burger King|Domino['’]?s|Costa|costa|Wetherspoons?|[Ss]poons|Ladbrokes|William Hill|Betfred|Coral|Post Office|post office|Shell|BP|Esso|Texaco|Jet garage|Argos|Halfords|Wilko";
/** Centres of which every place has one. */
const NOT_OWN =
  'Family|Civic|Contact|Health|Children|Community|Referral|Assessment|Call|Day|Medical|Learning|Resource|Leisure|Sports|Shopping|Town|City|Job|Advice|Data|Justice|Youth|National|Mental|Early|Improvement|Parenting|Pilot|Research|Troubled|Safer|Violence';
/** Known by other words than the kind, or by the kind before them: in Welsh the kind stands first, and saints and royals stand for it. */
const OTHERWISE = [
  {
    pattern: new RegExp(
      `\\b(?:HM ?P|HMYOI|YOI|HM Prison)(?:\\s?[/&]\\s?(?:HM)?YOI)? ${WORD}(?: ${WORD})?`,
      'gu',
    ),
    suggestion: 'a prison',
  },
  {
    pattern:
      /(?<=\b(?:GP|GPs|doctor|surgery|at|from|attends|attended|with|registered with)\b[^.\n]{0,24}[ :,])(?:The )?(?!Good|Best|Social|Safe|General|Key|Case|Poor)(?:\p{Lu}\p{Ll}+ ){1,2}Practice\b/gu,
    suggestion: 'a GP practice',
  },
  {
    pattern:
      /\bSt\.? \p{Lu}\p{Ll}+['’]s?(?![\p{L}'’])(?! (?:Day|Eve)\b)(?: (?:Hall|House|Rooms?|Court|Centre|Home|Wing|Ward|Green|Park)\b)?/gu,
    suggestion: 'an institution',
  },
  {
    pattern: /(?<=\b(?:at|to|from|in) (?:the )?)(?:\p{Lu}\p{Ll}+ ){1,2}Royal\b/gu,
    suggestion: 'a hospital',
  },
  {
    pattern:
      /(?<=\b(?:at|to|from|in|told|rang|near|by) )(?:\p{Lu}\p{Ll}+ ){1,2}General\b(?! (?:Practi|Election|Secretary|Manager))/gu,
    suggestion: 'a hospital',
  },
  {
    pattern:
      /(?<=\b(?:at|to|from|in) )the Royal (?!Society|College|Navy|Air|Family|Mail|British|Marines|Commission|Assent)\p{Lu}\p{Ll}+/gu,
    suggestion: 'a hospital',
  },
  {
    pattern:
      /(?<=\b(?:to|at|from|in) )(?:Queen|King|Prince|Princess|Lord|Lady) \p{Lu}\p{Ll}+['’]s?|\b(?:Queen|King|Lord|Lady) \p{Lu}\p{Ll}+['’]s(?=[,.;])/gu,
    suggestion: 'a hospital',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:at|to|from) the )(?!(?:${NOT_OWN})\\b)${WORD} (?:Centre|Project)(?! (?:for|of)\\b)`,
      'gu',
    ),
    suggestion: 'a centre',
  },
  {
    // "the Spar on Gantry Parade", "outside londis on bell street"
    pattern: new RegExp(
      `\\b(?:the )?(?:${SHOPS}) (?:on|in|at|by|near|opposite) (?:the )?(?:${WORD}(?: ${WORD}){0,2}|[\\p{Ll}'’-]{1,40} (?:street|st|road|rd|lane|parade|avenue|ave|estate|green|park|corner|precinct))(?![\\p{L}])`,
      'gu',
    ),
    suggestion: 'a shop',
  },
  {
    // "her old school, Marram Bank"
    pattern: new RegExp(
      `(?<=\\b(?:school|nursery|college|academy|surgery|hospital|refuge|hostel|pub|playgroup|church|mosque|children['’]s home|care home|clinic|gym|salon|takeaway|restaurant|café|cafe|garage|factory|warehouse|employer)(?:,| called| named|, called) (?:the |The )?)(?!(?:Mr|Mrs|Ms|Miss|Dr|Mother|Father|Child|Child['’]s|Police|Social|Health)\\b)${WORD}(?: (?:of|the|on) ${WORD}| ${WORD}){0,3}(?=[,.;)]| and | in | on | for | has | had | is | was )`,
      'gu',
    ),
    suggestion: 'an institution',
  },
  { pattern: new RegExp(`Ysgol (?:${WORD} ?){1,3}(?<! )`, 'gu'), suggestion: 'a school' },
  { pattern: new RegExp(`Ysbyty (?:${WORD} ?){1,3}(?<! )`, 'gu'), suggestion: 'a hospital' },
];

const WHY = 'It is the name of an institution that a family used.';

/** Schools, hospitals, shops and the like that are called by a name of their own, which tells where a family lives. */
export function findInstitutions(text: string): Found[] {
  const otherwise = OTHERWISE.flatMap(({ pattern, suggestion }) =>
    foundBy(text, pattern, () => ({ kind: 'place', why: WHY, suggestion })),
  );
  const small = foundBy(text, IN_SMALL_LETTERS, ({ groups }) => {
    const own = groups?.['own'] ?? '';
    return isOwn(own) && !PLAIN_WORDS.has(own)
      ? { kind: 'place', why: WHY, suggestion: 'an institution' }
      : undefined;
  });
  return [...ofKinds(text), ...otherwise, ...small].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** "Harrow Lane Primary School": a run of capitals with the words of a kind behind one that singles it out. */
function ofKinds(text: string): Found[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const last = [...text.slice(index, index + run.length + BEHIND).matchAll(KIND_IN_RUN)]
      .filter((kind) => kind.index < run.length)
      .at(-1);
    if (last === undefined) return [];
    const [kind] = last;
    const before = [...run.slice(0, last.index).matchAll(/[^\s]+/gu)];
    if (!before.some(([word]) => isOwn(word) && !WHOLE_KIND.test(word))) return [];
    const first = before.find(
      ([word]) => !/^(?:The|A|An|At|In|From|To|After|Before|When|His|Her|Their)$/u.test(word),
    );
    const end = index + last.index + kind.length;
    const ages = AGES_OF_CLUB.exec(text.slice(end, end + BEHIND))?.[0] ?? '';
    const suggestion = KINDS.find(({ whole }) => whole.test(kind))?.suggestion ?? 'an institution';
    return [
      {
        start: index + (first?.index ?? 0),
        end: end + ages.length,
        kind: 'place' as const,
        why: WHY,
        suggestion,
      },
    ];
  });
}

/** Whether a word singles out an institution that has it in its name. */
function isOwn(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return !COMMON_IN_INSTITUTIONS.has(lower) && !WORDS_OF_NO_ONE.has(lower);
}
