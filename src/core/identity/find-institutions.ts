import type { Found } from './found.ts';
import { foundBy } from './found.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

/** Kinds of institution, the longest words first, and what may stand in their place. */
const KINDS: readonly (readonly [words: string, suggestion: string])[] = [
  [
    'Juniors|Infants|Infant and Nursery School|Infant School|Junior School|Primary School|First School|Primary Academy|Primary',
    'a primary school',
  ],
  [
    'Secondary School|High School|Grammar School|Comprehensive School|Upper School|Community College',
    'a secondary school',
  ],
  ['Sixth Form College|College', 'a college'],
  ['Pupil Referral Unit|PRU', 'a pupil referral unit'],
  ['Special School', 'a special school'],
  ['Academy|School', 'a school'],
  ['Day Nursery|Nursery School|Nursery|Pre-?[Ss]chool|Playgroup|Kindergarten', 'a nursery'],
  ["Children’s Centre|Children's Centre|Family Centre|Family Hub", "a children's centre"],
  ["Children’s Home|Children's Home|Secure Unit", "a children's home"],
  [
    "Children’s Hospital|Children's Hospital|General Hospital|District Hospital|Infirmary|Hospital",
    'a hospital',
  ],
  ['Hospice', 'a hospice'],
  [
    'Medical Centre|Medical Practice|Family Practice|Health Centre|Surgery|GP Practice',
    'a GP practice',
  ],
  ['Baby Clinic|Clinic', 'a clinic'],
  [
    'Minor Injuries Unit|Walk-[Ii]n Centre|Burns Unit|Mother and Baby Unit|Assessment Unit|Maternity Unit',
    'a hospital unit',
  ],
  ['Police Station', 'a police station'],
  [
    'Leisure Centre|Sports Centre|Community Centre|Youth Centre|Youth Club|Library',
    'a community building',
  ],
  ['Guest House|Hotel|Hostel|Refuge|Inn|Arms', 'a hotel or hostel'],
  [
    'Taxis|Cabs|Foods|Takeaway|Stores|Supermarket|Cafe|Café|Nails|Salon|Barbers|Motors|Garage|Bakery|Butchers|Pizza|Kebabs?',
    'a business',
  ],
  ["Young Offenders?['’]? Institution|Secure Training Centre|Prison|Removal Centre", 'a prison'],
  ['Church|Chapel|Mosque|Synagogue|Gurdwara|Mandir|Temple|Cathedral', 'a place of worship'],
];

/** Words that stand in the names of many institutions and single out none. */
const COMMON =
  /^(?:the|a|an|of|and|st|royal|primary|secondary|high|infants?|junior|nursery|community|catholic|roman|rc|ce|cofe|church|england|general|district|university|children['’]?s?|child|special|sixth|form|grammar|local|teaching|maternity|mental|private|boarding|acute|health|medical|family|early|years|day|pre|pupil|referral|independent|state|state-funded|maintained|free|cottage|national|emergency|specialist|residential|secure|new|old|his|her|their|whole|every|each|this|that|at|in|from|to|after|before|when|welsh|english|scottish|psychiatric|paediatric|antenatal|walk-in|sexual|dental|baby|gp|plastic|orthopaedic|cardiac|neuro|eye|day|out|drop-in|training|nursing|further|higher|police|staff|christian|islamic|jewish|hindu|sikh|methodist|baptist|anglican|evangelical|mother|father|school|hospital|academy|mainstream|middle|upper|lower|preparatory|prep|public|section|nhs|regional|fracture|asthma|chest|renal|diabetic|diabetes|cardiology|neurology|oncology|dermatology|allergy|feeding|sleep|growth|genetics|hearing|immunisation|vaccination|memory|pain|contraception|substance)$/iu;

const WORD = "(?:St\\.|\\p{Lu}[\\p{L}'’-]*)";
const NAME = `(?:${WORD} (?:(?:of|and|the|on|y|upon|le) ){0,2}){1,6}`;
const BY_KIND = KINDS.map(([words, suggestion]) => ({
  pattern: new RegExp(
    `${NAME}(?:${words})(?![\\p{L}-])(?! (?:of\\b|Nurse|Nursing|Board|Health|Improvement|Places?\\b|Meals?\\b))`,
    'gu',
  ),
  suggestion,
}));
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
      /(?<=\b(?:GP|GPs|doctor|surgery|at|from|registered with)\b[^.\n]{0,24}[ :,])(?!Good|Best|Social|Safe|General|Key|Case|Poor)(?:\p{Lu}\p{Ll}+ ){1,2}Practice\b/gu,
    suggestion: 'a GP practice',
  },
  {
    pattern: /\bSt\.? \p{Lu}\p{Ll}+['’]s?(?![\p{L}'’])(?! (?:Day|Eve)\b)/gu,
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
    pattern: /(?<=\b(?:to|at|from) )(?:Queen|King|Prince|Princess) \p{Lu}\p{Ll}+['’]s?/gu,
    suggestion: 'a hospital',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:at|to|from) the )(?!(?:${NOT_OWN})\\b)${WORD} (?:Centre|Project)(?! (?:for|of)\\b)`,
      'gu',
    ),
    suggestion: 'a centre',
  },
  { pattern: new RegExp(`Ysgol (?:${WORD} ?){1,3}(?<! )`, 'gu'), suggestion: 'a school' },
  { pattern: new RegExp(`Ysbyty (?:${WORD} ?){1,3}(?<! )`, 'gu'), suggestion: 'a hospital' },
];

/** Schools, hospitals and the like that are called by a name of their own, which tells where a family lives. */
export function findInstitutions(text: string): Found[] {
  const found = (kinds: typeof BY_KIND) =>
    kinds.flatMap(({ pattern, suggestion }) =>
      foundBy(text, pattern, () => ({
        kind: 'place',
        why: 'It is the name of an institution that a family used.',
        suggestion,
      })),
    );
  return [...found(BY_KIND).flatMap((one) => ownName(text, one)), ...found(OTHERWISE)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** From the first word that singles it out; nothing where none does. */
function ownName(text: string, found: Found): Found[] {
  const words = [...text.slice(found.start, found.end).matchAll(/[^\s]+/gu)];
  const isOwn = ([word]: RegExpExecArray) =>
    !COMMON.test(word.replace(/\.$/, '')) && !WORDS_OF_NO_ONE.has(word.toLowerCase());
  if (!words.slice(0, -1).some(isOwn)) return [];
  const first = words.findIndex(
    ([word]) => !/^(?:The|A|An|At|In|From|To|After|Before|When|His|Her|Their)$/u.test(word),
  );
  const skipped = words[first];
  return skipped === undefined ? [] : [{ ...found, start: found.start + skipped.index }];
}
