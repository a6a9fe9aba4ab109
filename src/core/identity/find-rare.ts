import { foundBy } from './found.ts';
import type { Found } from './found.ts';

const MANY = '(?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|[7-9]|1[0-9])';
const ORDINAL = '(?:seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth)';
const PEOPLE =
  '(?:child(?:ren)?|famil(?:y|ies)|pupil|student|mother|father|parent|person|woman|man|boy|girl|carer|worker|household|couple)';
/** The rest of the phrase, up to a stop. */
const REST = '[^,.;:|()\\n]{0,80}(?![\\p{L}\\p{M}])';

/** Phrases that single somebody out, and why. */
const RARE: readonly (readonly [pattern: string, why: string, suggestion: string])[] = [
  [
    '\\b(?:identical |the only set of |a set of )?(?:triplets?|quadruplets?|quintuplets?|conjoined twins?)\\b(?:, [^.;|\\n]{0,60})?',
    'Multiple births are rare enough to be known.',
    'siblings',
  ],
  [
    `\\bthe only (?:[\\p{L}-]{1,40} ){0,4}?${PEOPLE}${REST}`,
    'To be the only one is to be known.',
    'someone',
  ],
  [
    `\\bthe only (?:female|male|black|Black|Asian|deaf|blind|openly)\\b${REST}`,
    'To be the only one is to be known.',
    'someone',
  ],
  [
    `\\b(?:one|the (?:eldest|oldest|youngest|mother|father|parents?)) of ${MANY} (?:children|siblings|brothers|sisters)\\b`,
    'A family of this size is rare.',
    'of a large family',
  ],
  [
    `\\b(?:had|has|with|have) ${MANY} (?:children|siblings)\\b`,
    'A family of this size is rare.',
    'has several children',
  ],
  [
    `\\b(?:her|his|their|the) ${ORDINAL} (?:child|baby|pregnancy)\\b`,
    'A family of this size is rare.',
    'a later child',
  ],
  [
    `\\b(?:a|an) (?:very |extremely |exceptionally )?rare (?:[\\p{L}-]{1,40} ){0,3}(?:disorder|disease|condition|syndrome|illness|blood group|mutation)(?:,? (?:of which|which|with|found in|known in|affecting)[^.;|\\n]{0,80})?`,
    'A rare condition can be enough to know a child by.',
    'a medical condition',
  ],
  [
    `\\bthe only (?:[\\p{L}'’-]{1,40} ){1,6}(?:in|on|at|of|within|from) (?:the|this|that|our|their|her|his) (?:[\\p{L}-]{1,40} )?(?:county|country|town|village|borough|city|area|district|region|estate|street|site|island|school|hospital|valley|parish|neighbourhood|coast|quay|harbour|river|canal|moor|pier|market|ward|congregation|class|team)\\b${REST}`,
    'To be the only one of a place is to be known.',
    'someone',
  ],
  [
    `\\b(?:one of )?(?:the )?(?:last|only|few|two|three|four|five|handful of) (?:[\\p{L}'’-]{1,40} ){1,4}(?:in|on|of) (?:the|this|that|our) (?:village|town|estate|street|island|valley|dale|parish|county|hamlet|site)\\b${REST}`,
    'To be one of few in a place is to be known.',
    'someone',
  ],
  [
    `\\bborn (?:in|on|at) (?:the )?(?:back(?: seat)? of |side of |middle of )?(?:an? |the )?(?:[\\p{L}-]{1,40} )?(?:ambulance|taxi|car park|car|lay-?by|train|bus|coach|lift|motorway|roadside|aeroplane|plane|ferry|tent|caravan|prison|cell|police station|supermarket|toilets?)\\b${REST}`,
    'A birth like this was told of.',
    'born outside hospital',
  ],
  [
    `\\b(?:fewer than|less than|under|only|about|around|some|barely|just) (?:a )?(?:\\d{1,3}|dozen|hundred|(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?) (?:[\\p{L}-]{1,40} )?(?:residents|inhabitants|households|houses|families|souls|pupils)\\b|\\b(?:population|roll) of (?:about |only |under |around )?[\\p{L}\\d,-]{1,40}\\b`,
    'In so small a place everybody is known.',
    'few people',
  ],
  [
    '\\b(?:a|an|the) (?:former|ex-|retired|professional|international|one-time|Premier League|Olympic|Paralympic|Commonwealth) ?(?:[\\p{L}-]{1,40} ){0,2}(?:rower|runner|athlete|Olympian|footballer|cricketer|rugby player|boxer|swimmer|gymnast|cyclist|jockey|dancer|singer|actor|actress|model|musician|presenter|weightlifter|wrestler|snooker player|darts player|racing driver|astronaut|beauty queen|contestant|winner|finalist|medallist)\\b',
    'Fame makes somebody known.',
    'another adult',
  ],
  [
    `\\b(?:won|winning|winner of) (?:[\\p{L}\\d£,-]+ ){0,4}(?:lottery|[Ll]otto|EuroMillions|jackpot|medal|television|talent show)\\b${REST}|\\b(?:made|was in|hit) (?:the )?(?:national |local |international )?(?:headlines|news)\\b|\\bwent viral\\b|\\b(?:world|national|British|county) record\\b|\\bon (?:the )?(?:local |national |regional )?(?:television|TV|radio|evening news)\\b${REST}|\\bappeared (?:on|in) (?:a |the )?(?:[\\p{L}-]{1,40} )?(?:television|TV|documentary|newspaper|programme)\\b${REST}`,
    'What was in the news can be looked up.',
    'reported',
  ],
  [
    '\\b(?:osteogenesis imperfecta|brittle bone disease|Prader-Willi syndrome|Batten disease|progeria|Cri du chat(?: syndrome)?|Rett syndrome|Angelman syndrome|harlequin ichthyosis|epidermolysis bullosa|xeroderma pigmentosum|fibrodysplasia ossificans progressiva)\\b',
    'A rare condition can be enough to know a child by.',
    'a medical condition',
  ],
  [
    `\\b(?:father|mother|stepfather|stepmother|uncle|aunt|grandfather|grandmother|partner|brother|sister|parent|husband|wife)s?,? (?:(?:who |)(?:was|is|had been) )?(?:a|an|the) (?:(?:former|serving|local|retired|well-known|well known|prominent|professional|senior|town|parish|county) ){0,2}(?:councillor|mayor|magistrate|footballer|firefighter|police officer|vicar|priest|imam|rabbi|pastor|headteacher|politician|MP|soldier|boxer|singer|actor|musician|celebrity|judge|lighthouse keeper|prison governor)${REST}`,
    'An office that few hold, with a family tie, tells who it is.',
    'a relative',
  ],
  [
    `\\b(?:champion|record-holding|Olympic|international|award-winning|prize-winning) (?:[\\p{L}-]{1,40} ){0,2}(?:swimmer|runner|gymnast|footballer|boxer|athlete|dancer|singer|skater|rider|chess player|player|cyclist)\\b(?: who${REST})?`,
    'An achievement that was in the papers tells who it is.',
    'a young person with a talent',
  ],
  [
    `(?:\\b(?:the )?[\\p{Ll}-]{1,40}['’]s |(?<=\\b(?:was|is|became|been) (?:a|an|the) ))(?:[\\p{Ll}\\d-]{1,40} ){1,3}champion\\b`,
    'An achievement that was in the papers tells who it is.',
    'a young person with a talent',
  ],
  [
    '\\b(?:a|an|the) (?:retired|former|serving|local|part-time) (?:[\\p{Ll}-]{1,40} )?(?:coxswain|harbour master|lighthouse keeper|councillor|mayor|magistrate|footballer|firefighter|vicar|MP|judge|prison governor|headteacher|undertaker|bishop|ambassador|bell-?ringer|town crier|gamekeeper|ferryman|racing driver|jockey|blacksmith|farrier)\\b',
    'An office that few hold tells who it is.',
    'another adult',
  ],
  [
    '\\b(?:a|an|the) (?:well-known|well known|famous|prominent|celebrated) (?:local )?\\p{Ll}+\\b',
    'To be known in a place is to be found there.',
    'another adult',
  ],
  [
    `\\bthe (?:longest[- ]serving|oldest|youngest|first|last|tallest|best[- ]known) (?:[\\p{L}'’-]{1,40} ){1,8}(?:in|of|from|on) (?:the|this|their|our) (?:county|country|town|village|borough|city|area|world|district|region|school|estate|street|island|valley|dale|parish|force|league|team)\\b`,
    'To be the first or the last of a place is to be known.',
    'someone',
  ],
  [
    '\\b(?:the )?front page of (?:the|a|every|all the) (?:[\\p{L}-]{1,40} ){0,2}(?:newspapers?|papers?)\\b(?: in \\p{Lu}\\p{Ll}+)?',
    'What was in the newspapers can be looked up.',
    'reported',
  ],
  [
    '\\b(?:widely )?(?:reported|covered|featured|publicised) (?:widely |extensively )?(?:in|by|on) (?:the )?(?:[\\p{L}-]{1,40} ){0,2}(?:press|media|newspapers?|television|news)\\b',
    'What was in the newspapers can be looked up.',
    'reported',
  ],
  [
    // "the sole Somali household to worship at ...", "the only couple on the quay with ..."
    `\\bthe (?:only|sole|first|last|one) (?!ones? |person |people |things? |way |time |reason |option |agency |professional |service |place |other |step |point )(?:[\\p{L}'’-]{1,40} ){1,6}(?:to (?:have|be|win|speak|worship|attend|live|own|keep|survive|use|wear|play|work|drive|go|come|get|do|study|foster|adopt|swim|climb|cross|sail|row|sing|keep)|with (?:a|an|no|two|three)|who|whose|ever to)\\b${REST}`,
    'To be the only one is to be known.',
    'someone',
  ],
  [
    // "one of two brothers who both lost a leg in ..."
    `\\bone of (?:only |just )?(?:the )?(?:two|three|four|five) (?:[\\p{L}'’-]{1,40} ){1,4}(?:who|whose|to have|with|in|on|at|that)\\b${REST}`,
    'To be one of few is to be known.',
    'someone',
  ],
  [
    // "the girl who won the county title", "the lad whose dad was on the capsized boat"
    `\\bthe (?:[\\p{Ll}-]{1,40} )?(?:girl|boy|lad|lass|man|woman|bloke|lady|family|couple|mum|dad|mother|father|nurse|teacher|twins?|brothers|sisters|kid|baby|pupil|student|one) (?:whose (?:[\\p{L}'’-]{1,40} ){1,4}(?:was|were|had|is|has|won|died|drowned|fell|got|lost|ran)|who (?:won|swam|climbed|survived|found|saved|rescued|played|sang|danced|appeared|drowned|fell|lost|rode|carried|opened|ran|beat|represented|had (?:won|been|survived|lost)|was (?:on|in|struck|bitten|rescued|airlifted|born)|got|collects|keeps|breeds|owns|wears))\\b${REST}`,
    'What is told of one person alone tells who it is.',
    'someone',
  ],
  [
    // "the lock-keeper's twin granddaughters", "the lifeboat coxswain's son"
    `\\bthe (?:[\\p{Ll}-]{1,40} ){0,2}(?:lock-keeper|lighthouse-keeper|lighthouse keeper|gamekeeper|harbour master|harbourmaster|coxswain|mayor|vicar|rector|bishop|imam|rabbi|undertaker|blacksmith|farrier|postmistress|postmaster|publican|ferryman|bell-?ringer|verger|sexton|headteacher|headmaster|headmistress|MP|councillor|magistrate|judge|fire chief|governor|goalkeeper|footballer|jockey|boxer|town crier|piper|stationmaster|lollipop (?:lady|man)|beekeeper|falconer)['’]s (?:[\\p{Ll}-]{1,40} ){0,3}(?:son|daughter|wife|husband|widow|twins?|child|children|granddaughters?|grandsons?|grandchildren|niece|nephew|brother|sister|mother|father|partner|cousins?)\\b${REST}`,
    'An office that few hold, with a family tie, tells who it is.',
    'a relative',
  ],
  [
    '\\b(?:former |ex-)(?:Olympic|Paralympic|Commonwealth|international|professional|Premier League|county|England|Wales) \\p{Ll}+(?: who [^,.;:|()\\n]{0,80})?|\\b(?:\\p{Ll}+[- ]times?|reigning|former|junior|under-\\d+s?|youth|county|regional|national|British|English|Welsh|world|European|schools?) (?:[\\p{Ll}-]{1,40} ){0,2}(?:champion|title-?holder|record[- ]holder|medallist|gold medal)\\b',
    'An achievement that was in the papers tells who it is.',
    'a young person with a talent',
  ],
];
const PATTERNS = RARE.map(([source, why, suggestion]) => ({
  pattern: new RegExp(source, 'gu'),
  why,
  suggestion,
}));

/** Combinations of ordinary facts by which somebody could be known though nobody is named. */
export function findRareCombinations(text: string): Found[] {
  return PATTERNS.flatMap(({ pattern, why, suggestion }) =>
    foundBy(text, pattern, () => ({ kind: 'rare-combination', why, suggestion })),
  ).map((found) => ({
    ...found,
    end: found.start + text.slice(found.start, found.end).trimEnd().length,
  }));
}
