import type { SectionKind } from './review.ts';

/** Those who write or answer reviews, as headings name them. */
export const BODIES = String.raw`(?:the |its |our |all |each |every |local |other )*(?:(?:[\w-]+ )?(?:board|partnership|panel|council|trust)s?|partners?|agenc(?:y|ies)|services?|organisations?|professionals?|practitioners?|reviewers?|authors?|we|they|you|us|staff|workers?|schools?)`;
/** The review itself, as headings name it. */
const REVIEW = String.raw`(?:the |this |our |a |such a )?(?:[\w-]+ )?(?:review|report|scr|cspr|lcspr|cpr|inquiry|enquiry|work|exercise|study|briefing)`;

/**
 * Words and phrases by what they mean in headings, with weights: 3 and more say it alone, 2 says it
 * unless another speaks against it, 1 is a hint. All that match count. Matched as headings' words are.
 */
export const MEANING_WORDS: readonly (readonly [SectionKind, number, readonly string[]])[] = [
  [
    'introduction',
    3,
    [
      String.raw`^(?:what|who|which) (?:events? )?(?:led|prompted|brought|caused|triggered)\b.*\b(?:to|about|us)\b`,
      String.raw`^(?:why|how|when) (?:and (?:why|how) )?${REVIEW} (?:was|is|came|has|had|began|started|arose|took)\b(?!.* (?:done|conducted|carried out|undertaken|worked|organised)$)`,
      String.raw`^why (?:are |have |do |did )?(?:we|you)\b.*\b(?:tell\w*|writ\w+|shar\w+|read\w*|publish\w*|produc\w+|look\w*|review\w*)\b`,
      String.raw`^(?:what|who) ${REVIEW} (?:sets? out|is|aims|seeks|covers|does|is for)\b`,
      String.raw`^(?:opening|welcome|prefatory|preliminary|introductory)\b`,
      String.raw`^(?:about|concerning) the (?:notification|referral|publication)$`,
      String.raw`^(?:the |our )?(?:reasons?|grounds?|decision|case) (?:we |for (?:\w+ )?|that |on which |why )?.*\b(?:review\w*|are here|called|held|hold|write|writing)\b`,
      String.raw`^why (?:you|everyone|people) (?:should|need|must|might)\b.*\bread`,
      String.raw`^(?:what|who) (?:this|the) (?:document|paper|report|briefing|booklet|page|leaflet) (?:is|was) (?:for|about)\b`,
      String.raw`^(?:a )?(?:statement|expression|words?) of (?:regret|sympathy|condolence|thanks|welcome|apology)\b`,
      String.raw`\bpurpose of (?:our|this|the) (?:work|report|review|paper)\b`,
    ],
  ],
  [
    'introduction',
    2,
    [
      String.raw`\b(?:word|words|message|letter|statement|note|tribute)s? (?:from|by|of) (?:the |our )*(?:[\w-]+ )*(?:chair\w*|partners|partnership|board|family|parents?|author|mother|father)$`,
      String.raw`\b(?:commissioning|origins?|status|purpose|reader'?s guide|how to (?:read|use))\b`,
      String.raw`^(?:to begin|at the outset|starting points?|in memory|dedication|thanks|in brief|at a glance)\b`,
      String.raw`^setting (?:out|the)\b`,
    ],
  ],
  [
    'method',
    4,
    [
      String.raw`\b(?:contribut\w+|part played|views|voices?|involv\w+|help|input) (?:made |given |offered )?(?:of|by|from) (?:the |his |her |their )*(?:relatives|famil\w+|parents?|mother|father|practitioners|professionals|staff|carers?)\b`,
    ],
  ],
  [
    'method',
    3,
    [
      String.raw`^how ${BODIES} (?:did|do|went|worked|carried|conducted|set|organised|approached|gathered|collected|found out|reviewed|looked)\b(?!.* (?:with|together|for) (?:the |each |him|her|them)*)`,
      String.raw`^how ${REVIEW} (?:was|were|is)? ?(?:done|conducted|carried|undertaken|worked|organised|completed|put together|managed|prepared|made|written|researched)\b`,
      String.raw`\b(?:way|manner|means) (?:in which|that|by which)?\b.*\b(?:work|review|report|reviewed|task|inquiry|worked)\b`,
      String.raw`^(?:who|whom|people) (?:we |the \w+ |it |had |has |have |was |were )*(?:took part|contributed|helped|spoke|talked|met|saw|sat|carried|wrote|led|interviewed|seen|asked|did (?:the|this))\b`,
      String.raw`\b(?:information|evidence|material|data|facts|records|papers)\b.*\b(?:gathered|collected|used|obtained|seen|read|examined|considered|available|consulted|came from|received)\b`,
      String.raw`\b(?:other|linked|related|concurrent|separate|criminal|police|legal|court) (?:investigations?|inquir\w+|enquir\w+|proceedings|reviews|processes)\b`,
      String.raw`^(?:people|those|staff|practitioners|agencies|families|services) (?:who (?:were )?)?(?:consulted|interviewed|seen|met|spoken to|contributing|taking part|involved)\b`,
      String.raw`^how (?:the |his |her |their )?(?:famil\w+|parents|mother|father|practitioners|staff|children|relatives|carers|young people) (?:took part|was involved|were involved|contributed|helped|joined)\b`,
      String.raw`^(?:ways?|mode|style) of (?:working|inquiry|proceeding)\b`,
      String.raw`^(?:listening to|hearing from|talking (?:to|with)|conversations? with|speaking (?:to|with)|consulting|meeting) (?:the |his |her )?(?:family|parents|relatives|practitioners|staff|professionals|those|people|families)`,
      String.raw`\b(?:steps|roles?|stages|limits|limitations|boundaries|running|timing|phases|shape|conduct|design) (?:taken )?(?:in|of|to) (?:the|this|our) (?:review|work|report|inquiry)\b`,
      String.raw`^what we (?:read|did|used|saw|looked at)\b`,
      String.raw`\bgetting the (?:evidence|facts|information)\b`,
    ],
  ],
  [
    'method',
    2,
    [
      String.raw`\b(?:sources?|(?<!medical |expert |forensic )evidence|approach|procedure|arrangements|participants|interviews?|conversations?|undertaking|means of inquiry|evidence base|taking part)\b`,
    ],
  ],
  [
    'terms',
    4,
    [
      String.raw`^what (?:this|the) review (?:covers|covered|looked at|looks at|considers|considered|examined|examines)\b`,
    ],
  ],
  [
    'terms',
    3,
    [
      String.raw`\b(?:questions?|issues?|matters|task|brief|mandate|points?)\b.*\b(?:set|given|put|asked|posed) (?:for|to|before|of)\b`,
      String.raw`\b(?:questions?|issues?|matters|themes|areas|points|subjects)\b.*\b(?:had to|was to|were to|were asked to|was asked to|set out to|must|would|should) (?:answer|address|explore|examine|consider|look|cover)\w*\b`,
      String.raw`^what ${BODIES} (?:was|were|had been|has been|have been) (?:asked|told|set|required|commissioned|appointed) to\b`,
      String.raw`\b(?:dates?|years?|period|time|months?|span|limits)\b.*\b(?:covered|reviewed|considered|examined|under (?:review|consideration|scrutiny)|looked at)\b`,
      String.raw`^(?:our|the) (?:task|brief|job|remit|focus|aims?|questions?|assignment|exam questions)$`,
      String.raw`^(?:focus|boundaries|remit|parameters)$`,
      String.raw`^what ${BODIES} (?:wanted|wished|hoped|needed|set out|sought|agreed) to (?:know|find|learn|understand|answer|ask|examine|explore|look|test)\b`,
      String.raw`\b(?:matters|issues|questions|areas|themes|topics) (?:to be|for|under) (?:\w+ )?(?:explor\w+|examin\w+|consider\w+|address\w+|answer\w*|inquiry|enquiry|review|test\w*|discussion)\b`,
    ],
  ],
  [
    'terms',
    2,
    [String.raw`\b(?:mandate|commission|brief for|boundaries|parameters|coverage|remit)\b`],
  ],
  [
    'family',
    3,
    [
      String.raw`^who (?:is|was|are|were) who\b|^who'?s who\b`,
      String.raw`\b(?:those|people|adults|others) (?:around|close to|near|important to|who matter\w*|in (?:this|the|his|her|their) (?:story|life|lives|home|household|family|case))\b`,
      String.raw`\b(?:household|kin|relatives|relations|siblings|family tree|heritage|ethnicit\w+|faith|mother tongue|birthplace)\b`,
      String.raw`^(?:getting to know|introducing|meet|meeting|about|a picture of|a portrait of|remembering) (?!(?:this|the (?:review|report|notification)))[\p{L}]+(?: and [\w ]+)?$`,
      String.raw`^[\p{L}]+(?:,? and|,| with) (?:his|her|their) (?:mum|mother|dad|father|parents|brothers?|sisters?|family|siblings|gran\w*|home|people|twin)\b`,
      String.raw`^(?:the )?(?:home|house|household) and (?:the )?(?:family|people|household)\b|^(?:the )?family and (?:the )?home\b`,
      String.raw`^[\p{L}]+ (?:as a (?:person|child|boy|girl|baby)|the (?:person|child|boy|girl|baby))$|^[\p{L}]+: (?:a |an )?(?:portrait|profile|picture|person|child)`,
      String.raw`\bwhere (?:he|she|they|the \w+) lived and with\b|\bwith whom\b.*\blived\b|\blived with\b`,
      String.raw`^(?:his|her|their|the) (?:parents|mother|father|mum|dad|brothers?|sisters?|siblings|carers?|relatives|grandparents?|family|boys|girls|twins|(?:one|two|three|four|five|six) (?:boys|girls|brothers|sisters|siblings|children|babies))$`,
      String.raw`\b(?:background|history|circumstances|origins?) of (?:the |his |her |their )?(?:parents|family|mother|father|household|carers?)\b`,
    ],
  ],
  [
    'family',
    2,
    [
      String.raw`\b(?:child|children|baby|boy|girl|family|twins|mother|father|parents|infant|young (?:person|people|man|woman))('s)? (?:and|in) (?:the |his |her |their )*(?:household|home|family|those around|relatives|siblings|people)\b`,
      String.raw`^(?:what|who) (?:he|she|they|the (?:boy|girl|child|baby|children)) (?:was|were) like$`,
    ],
  ],
  [
    'family',
    1,
    [
      String.raw`\b(?:identity|culture|cultural|fairness|language|religion|beliefs?|race|equality|diversity|disability)\b`,
      String.raw`\b(?:identity|ethnicity|race|heritage|faith|equality)\b.*\b(?:culture|fairness|language|religion|diversity|disability|inclusion)\b`,
    ],
  ],
  [
    'narrative',
    4,
    [
      String.raw`^(?:what|events?) (?:that )?(?:led|leading) up to (?:the |his |her |their )?(?:injur\w+|death|incident|event|attack|fire|harm|birth)`,
    ],
  ],
  [
    'narrative',
    3,
    [
      String.raw`\b(?:course|flow|unfolding|run|story|account|record|path|progress|train|outline|summary|chain) of (?:the )?(?:events?|case|years?|involvement|life|what)\b`,
      String.raw`\b(?:events?|things|matters|story|case|it) (?:unfold|develop|evolv|came|happen|occurr)\w*\b`,
      String.raw`^(?:what|how) (?:had |has |was |it |things )*(?:happen\w*|occurred|took place|came about|going on|came to pass)\b`,
      String.raw`\b(?:years?|months?|weeks?|days?|hours?|nights?|morning|life) (?:in brief|in short|in summary|before|after|leading|up to|preceding|that followed|with|of (?:the |his |her |their )?(?:life|incident|death|injur\w+))\b`,
      String.raw`^(?:the )?(?:first|last|final|early|earliest|middle|later|next|second|following|closing) (?:[\w-]+ )?(?:years?|months?|weeks?|days?|hours?|period)\b`,
      String.raw`^(?:from|between) [\w ]+ (?:to|and|until) (?:[\w ]*)(?:birth|death|school|nursery|home|injury|hospital|placement|arrest|incident|removal|adoption|(?:19|20)\d\d)\b`,
      String.raw`^(?:[\w ]+ )?(?:19|20)\d\d(?: ?(?:-|–|to) ?(?:[\w ]+ )?(?:19|20)?\d\d)?$`,
      String.raw`^(?!this|last|next|each|every)[\w]+'s (?:year|years|story|life|journey|childhood|day|time|experience|path)\b`,
      String.raw`\b(?:contact|contacts|dealings|involvement|services?|agencies|help) (?:with|by|from|of|that|they|he|she)\b.*\b(?:services|agencies|professionals|family|met|had|received|knew)\b`,
      String.raw`\b(?:returns?|reports?|submissions|accounts?|information) (?:from|by|of) (?:the |each )*(?:agenc|service|partner|organisation)\w+`,
      String.raw`^(?!our|this|its)[\p{L}]+'s (?:\w+ )?(?:life|story|childhood|journey|year|years|time|days|early years|experiences?|care|schooling|home life)\b`,
      String.raw`^(?:the )?(?:weekend|night|day|morning|evening|week|month|year|hours?|time|afternoon) (?:that |when |in which |of |before )?(?:he|she|they|it|the|[\p{L}]+) (?:died|was|were|happened|hurt|born|injur\w+|moved|fell|went|came)\b`,
      String.raw`^life (?:at|in|with|on|after|before|under|as|for)\b`,
      String.raw`^what (?:services|agencies|professionals|each|practitioners|schools?|(?:the )?(?:school|police|hospital)) (?:did|knew|saw|offered|provided|had)\b`,
    ],
  ],
  [
    'narrative',
    2,
    [
      String.raw`^(?:the )?(?:night|morning|evening|day|week|weekend|afternoon|summer|winter|spring|autumn|events?) of\b`,
      String.raw`^(?:a|the|one|two|three|four|five) (?:\w+ )?(?:year|month|week|day|summer|winter|spring|autumn|night)s? (?:of|in|with|at)\b`,
      String.raw`^(?:moving|going|coming|starting|leaving|growing|settling|returning|living|being|becoming|arriving|entering)(?: (?:into|up|to|in|at|on|back|home|away|out|house|from|together|school|nursery|college|care|a|the|new|apart|alone|for|first|hospital|town|again|mother|pregnant))+$`,
      String.raw`^in (?:care|school|hospital|foster care|custody|placement|nursery|prison|a (?:new|children's) home)$`,
    ],
  ],
  [
    'chronology',
    3,
    [
      String.raw`\b(?:dates and events|events and dates|date by date|day by day|month by month|year by year)\b`,
      String.raw`\b(?:sequence|list|table|order) of (?:[\w-]+ )*(?:events|contacts|dates|incidents)\b`,
      String.raw`\b(?:diary|calendar|log|register|timetable) of (?:\w+ )?(?:events?|contacts?|dates|visits|incidents|involvement)\b`,
      String.raw`^(?:events|dates|contacts) (?:at a glance|in order|by year|in sequence|listed)\b`,
    ],
  ],
  [
    'analysis',
    3,
    [
      String.raw`^how (?:well |effectively |far )?(?:each |every |the |all |did )*(?:agency|agencies|services?|professionals|practitioners|partners|systems?|workers) (?:[\w]+ )*(?:worked|responded|acted|served|performed|helped|dealt|managed|respond|work|act)\b`,
      String.raw`^how (?:good|well|effective|effectively|far|soundly|adequate|timely|robust|quickly)\b`,
      String.raw`^why\b.*\b(?:acted|did|happened|failed|went|missed|was not|were not|did not|unseen|unheard|occur\w*)\b`,
      String.raw`\bwhat ${BODIES} (?:made of|think|thinks|thought|concluded|believed?|believes)\b`,
      String.raw`\b(?:making sense|understanding what|weighing|examining|looking (?:at practice|more closely|deeper|closely)|closer look|in more depth|interpretation|explor\w+ (?:the )?(?:issues|practice)|assessing|judging|testing)\b`,
      String.raw`^what (?:lay|lies|was|is|went on) (?:\w+ )?behind\b|\bbehind the scenes\b|\bbeneath the surface\b`,
      String.raw`\b(?:understanding|explaining|weighing up|examining|interpreting|unpicking|reviewing|appraising|evaluating) (?:the |how |why |what )*(?:decisions?|practice|events|case|evidence|response|actions|reasons|work|help|professionals)\b`,
      String.raw`\b(?:our|the panel's|the reviewer's|the author's|an?) (?:view|assessment|appraisal|opinion|judgement|account) (?:of|on) (?:the |what |how )*(?:practice|work|response|case|care|help|services|handling|decisions|happened)\b`,
    ],
  ],
  [
    'analysis',
    2,
    [
      String.raw`^(?:was|were|did|could|should|had|has|would|might|is|are|to what extent)\b.*\b(?:\w+)`,
      String.raw`\b(?:scrutiny|critique|reasons why|explanations?|discussing|quality of (?:the )?(?:practice|work|assessment|help))\b`,
      String.raw`^how (?!do|can|to|will|should|the review|this review|the panel|we|it|he|she|they)(?:the |well )?[\p{L}-]+(?: [\p{L}'-]+)? (?:was|were|is|are|had been|shared|used|saw|understood|listened|viewed|handled|made|managed|worked|dealt|responded|treated|recorded|assessed|weighed)\b`,
      String.raw`^(?:the )?(?:use|application|effectiveness|adequacy|timeliness|strength|role|impact|influence) of (?:the )?(?:thresholds?|assessments?|supervision|plans?|challenge|escalation|meetings?|procedures|decisions?|responses?|systems?|management|plans)\b`,
      String.raw`^(?:turning|decision|decisive|critical|key decision) (?:points|moments)\b`,
    ],
  ],
  [
    'good_practice',
    3,
    [
      String.raw`\b(?:good|strong|positive|excellent|effective|exemplary|commendable|praiseworthy|skilled|outstanding|sound|best|noteworthy) (?:\w+ )?(?:practice|work|examples?|care|help)\b`,
      String.raw`\b(?:proud|pride|praise|commend\w*|celebrat\w+|credit|admire\w*|applaud\w*|exemplary)\b`,
      String.raw`\b(?:worth|deserv\w+|to be) (?:passing on|sharing|copying|repeating|keeping|copied|shared|kept|recognition)\b`,
      String.raw`\b(?:done|worked|went|working|doing|did|served|helped)\b(?: the \w+)?(?: \w+)? (?:well|right)\b`,
      String.raw`^(?:what|who) (?:had |has )?(?:helped|worked|made things better|went right|was done right)\b|^strengths\b|^strong points\b|^successes\b`,
      String.raw`^(?:bright spots?|good (?:things|points|news)|what (?:people|staff|services|agencies|workers|they|we|professionals|practitioners) got right|highlights|positives?)\b`,
    ],
  ],
  [
    'findings',
    3,
    [
      String.raw`\b(?:learn|learned|learnt|learning(?! (?:disab|difficult|needs|support))|lessons?|teach(?:es)?|taught|insights?|discover\w+|findings?|found)\b(?!.*\b(?:action|event|workshop)s?$)`,
      String.raw`^what\b.*\b(?:told|tells|taught|teaches|showed|shows|revealed|reveals|shown) (?:us|them|the)\b`,
      String.raw`\b(?:messages?|pointers|points|thoughts|ideas|things) (?:for|to) (?:practice|practitioners|professionals|those|people|take|remember|reflect|learning|staff|all|carry)\b`,
      String.raw`\b(?:fell|fall|fallen|falling) short\b|\bshortcomings?\b|\bfailings?\b|\bweaknesses\b|\bgaps in\b|\bwent wrong\b|\bmissed (?:chances|signs|opportunities)\b|\btake ?aways?\b`,
      String.raw`^what (?:came|comes|emerged|emerges|stood|stands) (?:out )?(?:of|from|out|through|to)\b|^what (?:emerged|stands out)\b`,
      String.raw`^what we (?:now )?(?:know|see|understand|discovered|concluded|heard|noticed)(?: now)?$`,
      String.raw`\b(?:would|could|might|should) (?:we )?(?:have )?(?:do|done|be done)(?: \w+)? differently\b|\bdo differently\b`,
      String.raw`^why (?:this|it|that) matters\b`,
      String.raw`\blearning (?:to|that|which|we|needs|should)\b`,
    ],
  ],
  [
    'findings',
    2,
    [
      String.raw`^(?:the )?(?:main|chief|central|principal|big|core|key|headline|essential) (?:points?|messages?|issues?|ideas?|themes?)\b`,
      String.raw`^(?:the )?(?:shortcomings|failings|weaknesses|problems|difficulties|barriers|obstacles)\b`,
    ],
  ],
  [
    'conclusion',
    3,
    [
      String.raw`\b(?:draw\w*|bring\w*|pull\w*|put\w*|tying|tie) (?:[\w]+ )*(?:together|to a close)\b`,
      String.raw`^(?:a |the |some |our |in )*(?:last|final|closing|concluding|parting) (?:\w+ )?(?:word|words|comments?|remarks?|thoughts?|note|observations?|statement|reflections?|summary|considerations|message|view)\b`,
      String.raw`^(?:to sum up|summing[- ]up|in (?:sum|summary|closing|the end|conclusion)|to (?:close|end|conclude)|afterword|postscript|epilogue|closing|end ?note|overall view|where (?:this|that) leaves us)\b`,
      String.raw`\b(?:what|how) (?:is|are|has|have|things)\b.*\b(?:already|different now|better now|changed|moved on|improved|since)\b`,
      String.raw`^(?:where (?:do|does|can) (?:we|this|it) go (?:from here|next|now)|ending|the end|to finish|to conclude|finally|since (?:the|this|that|then)\b.*|after the review|looking (?:back|ahead|forward)|in the end|rounding (?:off|up)|overall)$`,
    ],
  ],
  [
    'recommendations',
    3,
    [
      String.raw`^what ${BODIES} (?:[\w]+ )?(?:must|should|shall|will|need|needs|ought|has to|have to|are to|is to|are asked|is asked|are expected|are required|intends?|propos\w+|recommend\w*|wants?|would like|asks?|asked|seeks?|are going to)\b(?!.*\b(?:look at|consider|examine)$)`,
      String.raw`^what (?:must|should|needs? to|has to|will|ought to|is going to|is to|would) (?:\w+ )*(?:change|happen|be|do|differ|follow|improve)\b`,
      String.raw`\b(?:action|actions|steps|measures|tasks|work)\b.*\b(?:required?|agreed|needed|taken forward|to take|must|should|proposed|planned|due|demanded|to follow)\b`,
      String.raw`\b(?:recommend\w*|proposals?|propos(?:es|ed)|commitments?|undertakings|pledges?|calls? (?:to|for) (?:action|change)|remedies|requirements? (?:of|for)|asks of|requests? (?:to|of))\b`,
      String.raw`\b(?:improvements?|changes?) (?:that |which )?(?:we |the \w+ |are |is )*(?:seek|sought|want|wanted|need|needed|required|recommend\w*|propose\w*|expected|asked)\b`,
      String.raw`\b(?:how|what) (?:we|partners|services|agencies) (?:will|are going to|plan to|intend to|can) (?:\w+ )*(?:change|improve|respond|prevent|put right|do better)\b`,
      String.raw`^what (?:\w+ )?(?:needs|need|requires|remains|wants|has|is left) (?:to be )?(?:doing|done|to (?:be|change|happen|do)|action|attention)\b`,
      String.raw`^how (?:will|shall|should|can|do|might) (?:we|this|it|they|partners|agencies|services)\b.*\b(?:right|better|change|improve|respond|do|prevent|fix|differently|again)\b`,
      String.raw`^${BODIES} (?:will|must|should|shall|are asked to|is asked to|agree to|undertakes? to)$`,
      String.raw`^what ${BODIES} (?:is|are|has been|have been) doing\b|^what ${BODIES} (?:expects?|demands?|requests?|proposes?)\b`,
      String.raw`\bfalls? to act\b|^(?:required|demanded|asked|expected|requested|wanted) (?:of|from|by)\b`,
      String.raw`^(?:our|the|joint|agreed|shared) (?:plan|plans|pledge|promise|promises|commitment|commitments|response to the review)(?: for (?:change|action|improvement))?$`,
      String.raw`^(?:making (?:it|things|practice|services) (?:better|safer|right|different)|putting (?:it|this|things) right|things to (?:do|change|put right)(?: \w+)?|to do|changes (?:we|to be|for|in)\b.*|doing (?:it )?(?:better|differently))\b`,
    ],
  ],
  [
    'recommendations',
    2,
    [
      String.raw`^(?:for|by|to) (?:the |all |every |each |our )*(?:(?:[\w-]+ ){0,2})(?:board|partnership|council|trust|police|schools?|partners|agencies|service|services|constabulary|government|authority|hospitals?|ministers|commissioners)$`,
    ],
  ],
  [
    'glossary',
    4,
    [
      String.raw`\bwhat (?:the|these|our) (?:words|terms|letters|initials|phrases|abbreviations) (?:mean|stand)\b`,
    ],
  ],
  [
    'glossary',
    3,
    [
      String.raw`\b(?:words?|terms?|expressions|letters|initials|shorthand|titles|names|language)\b.*\b(?:used|mean\w*|explained|stand for|in this (?:report|review)|defined)\b`,
      String.raw`\bmeanings? of (?:the )?(?:terms|words|letters|initials)\b|\bplain (?:words|english) guide\b|\bword list\b|\bvocabulary\b|\bexplanations? of (?:terms|words)\b`,
      String.raw`^(?:short forms|shortened (?:forms|words)|initials|explaining (?:the )?(?:jargon|words|terms|language)|(?:a )?guide to (?:terms|words|language|initials))\b`,
    ],
  ],
  [
    'references',
    3,
    [
      String.raw`\b(?:find|finding|learn|read|discover) (?:out )?more\b|\b(?:want|wish) to (?:know|read|learn) more\b|\bmore (?:information|help|reading|to read)\b`,
      String.raw`\b(?:publications?|works|books|papers|literature|research|guidance|texts?|documents|reading)\b.*\b(?:drew upon|drawn|referred|cited|quoted|mentioned|used|relied|consulted|behind)\b`,
      String.raw`\b(?:documents?|sources|works|research|books|papers|guidance|publications) (?:we |that we |which we )?(?:cite|cited|quoted?|list|listed|refer to|mention|used)\b`,
      String.raw`^(?:background|recommended|suggested|wider|more|other) (?:reading|literature|texts|sources)\b|^notes and (?:sources|references)\b|^(?:end)?notes$`,
      String.raw`\bwhere to (?:get|find|turn|go)\b`,
    ],
  ],
];
