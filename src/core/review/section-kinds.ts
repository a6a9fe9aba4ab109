import type { SectionKind } from './review.ts';

/** What the words of a heading say. */
export interface HeadingWords {
  readonly kind: SectionKind;
  /** True for words that name no part of a review by themselves ("Background", "Summary"): a parent's kind goes before. */
  readonly weak: boolean;
}

const WEAK: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'introduction',
    /^(the )?(introduction|introductory (remarks|comments)|background|overview|summary|context|purpose|preamble|setting the scene|about (this|the) (report|review|case)|background (to|and context)\b.*|introduction (and|to)\b.*|(brief |case )?overview.*|purpose of (this|the) (report|review).*)$/,
  ],
  [
    'conclusion',
    /^((summary and )?conclusions?|concluding (remarks|comments|thoughts|summary)|closing (remarks|comments|thoughts)|in conclusion|summary and conclusions?|final (thoughts|comments|remarks|reflections)|overall conclusions?)$/,
  ],
];

/** First match wins, so the narrower stand before the wider. Tried on lower-case words without number. */
const STRONG: readonly (readonly [SectionKind, RegExp])[] = [
  ['contents', /^(table of |list of )?contents( page)?$|^index$/],
  [
    'glossary',
    /\b(glossary|abbreviations?|acronyms?|list of terms|terms used|terminology|definitions? (used|of terms)|definitions|key to (initials|abbreviations|agencies|professionals)|who'?s who|jargon)\b|^(explanation of|key) terms\b|^key to\b/,
  ],
  [
    'references',
    /\b(references|bibliography|further reading|reading list|sources? (consulted|used)|works cited|literature (cited|references)|useful (links|resources|reading|websites)|footnotes|endnotes|resources and (links|reading))\b|^(resources|links|key documents|research references|supporting documents|documents (considered|reviewed|read|consulted))$/,
  ],
  [
    'method',
    /\b(previous|earlier|past|other) (serious case |local |case )?(reviews|recommendations)\b|recommendations from (previous|earlier|other)/,
  ],
  [
    'recommendations',
    /\b(considerations?|questions?|challenges?|issues?|points|matters|actions?|learning) (for|to) (the )?([\w'’ ]* )?(boards?|partnerships?|lscbs?|lscps?|scps?|partners|agencies)\b|\bto consider$/,
  ],
  [
    'recommendations',
    /^((summary of |overall |key |the |multi-?agency |inter-?agency |single[- ]agency |individual agency |national |local |overview |board |lscb |thematic |conclusions? and |(final |proposed |agreed )?)*recommendations?\b(?!.* (met|completed)$).*)$/,
  ],
  [
    'findings',
    /\b(findings?|lessons?|learning|learned|learnt) (points? )?(and|&|with|leading to|,) (the |key |associated )?(recommendations?|actions?|next steps)\b/,
  ],
  [
    'recommendations',
    /\brecommendations?\b(?! (from|of) (previous|earlier|other))|\baction plans?\b|\bnext steps\b|\b(areas?|priorit\w+) for improvement\b|^(what|where) (does|do|needs?|should|must|could|can)\b.*\bimprove|^what needs to (change|happen|be done|be better)\b|\bpriority and immediate actions?\b|^actions? (should be|to be|required|needed|for)\b|^(the )?action[s]?( taken)? (required|needed|to take)$|^immediate action required$|^improvement (plan|actions?)$|^(what )?(we|you) (will|should|need to) do( now| next)?$|^what (now|next)$|^way forward$|^required actions?$|^(agreed |key )?actions$/,
  ],
  [
    'terms',
    /\bterms of reference\b|\bkey lines of (en|in)quiry\b|\blines of (en|in)quiry\b|\bk\.?l\.?o\.?e\b|\b(scope|scoping|remit)\b|\b(period|time ?frame|time period|timescale|timeline)s? (under|of|for|covered by|considered in) (the |this )?(review|report|consideration)\b|\breview (period|timeframe|timescale)\b|\b(research|key|specific|review|case[- ]specific|areas of) questions\b|\bquestions (to be )?(addressed|considered|for the review|asked|posed)\b|\b(areas|themes|issues) (to be )?(considered|explored|addressed) (by|in) (the|this) review\b|\bspecific (issues|areas|considerations)( to be| for)\b|^aims?\b.*|^objectives\b|^(aims and objectives|purpose and scope|key issues to be (addressed|considered))$|\bproject plan\b/,
  ],
  [
    'chronology',
    /\bchronolog(y|ies|ical)\b|\btime ?line\b|\bkey (dates|events)\b|\b(significant|critical|relevant) (events|dates)\b|\bsequence of events\b/,
  ],
  [
    'good_practice',
    /\b(good|positive|effective|best|excellent|strong|notable|strengths? in|strengths of) practice\b|\bworked well\b|\bworking well\b|\bwent well\b|\b(the |practice |key |areas of |identified |local authority'?s |identified )*strengths\b|\bwhat (was|is|has been) (good|positive|done well)\b|\bpositives\b|\bdone well\b|\bgood practice\b|\bwhat (made|helped) (a )?(positive )?difference\b/,
  ],
  [
    'family',
    /\bgenogram\b|\bfamily (composition|structure|tree|members?|details|background|history|context|information|make[- ]?up|circumstances|profile|and household|membership)\b|\b(household|significant (others|people)|family members)\b|^(the )?family$|^(about )?the (child|children|young person|family|subject)( and (the |his |her |their )?(family|siblings))?$|\b(family|subject|child)'?s? (details|and (significant|context))\b|\bdetails of (the )?(child|children|family|subject)\b|\b(subjects?) of (the|this) review\b|\bwho (is|was|were|are) (?!who|involved|the (panel|agenc))\w+|^(a )?(pen )?(picture|portrait) of\b.*|\bpen (picture|portrait|profile)\b|\bsiblings?\b(?=.*(household|details|composition)|$)|\bkey (people|persons|family)\b|\b(child|subject) (information|profile|particulars)\b|\bpersonal details\b|\bethnicity\b|\bfamily and (context|social)\b|\brace,? (language|culture|religion|ethnicity)\b|\b(equality|diversity|cultural|identity)\b.*\b(identity|considerations?|issues|information|characteristics|diversity|factors|needs)\b|^(equality|diversity|equality and diversity|protected characteristics|culture and identity)$/,
  ],
  ['good_practice', /\bexamples of (good|positive)\b/],
  [
    'narrative',
    /\bkey (practice )?episodes?\b|\b(care|practice) episodes?\b|\bepisode \w+\b|\bkpe\b|\bwhat happened\b|\b(the )?(facts|narrative|story)( of the case)?\b|\bsummary of (the )?(case|facts|agency|agencies|involvement|events|key|services|professional|circumstances|background|family|what)\b|\b(agency|agencies'?|professional|multi-?agency|service|services'?) (involvement|contacts?|contact|provision|engagement)\b|\binvolvement (of|with|by) (the )?(agencies|services|family|professionals)\b|\bcase (summary|history|synopsis|outline|details|background|study)\b|\b(lived experiences?|day in the life|life (of|for|with|story)|experiences? of (the )?(child|children|siblings|family)|child'?s? (experience|world|story|journey|perspective))\b|\bcircumstances (of|surrounding|leading|that led|in which)\b|\b(details|nature|description|summary|brief outline|account) of (the )?(incident|injur|critical incident|death|event|significant incident|harm)\b|\bthe (incident|critical incident|significant incident|death|case|events)\b$|\b(critical|serious|significant|trigger|triggering|index|presenting) (incident|event)\b|\bevents (leading|prior|before|following|after|during|that)\b|\bhistor(y|ical)\b|\b(early|pre-?birth|pregnancy|antenatal|birth|childhood)\b.*\b(life|years|period|involvement|to|and)\b|\b(period|phase|stage) (one|two|three|four|five|six|\d|[a-f])\b|\binvestigation and inquest\b|\bbackground (information|history|to the (case|incident|events))\b|\bfactual (summary|account|information)\b|\binformation (known|held|gathered|from agencies|from each agency|provided by)\b|\bsummaries of\b.*\binvolvement\b|\bwhat (we know|was known|did (we|agencies|professionals) know|do we know)\b|\b(brief )?synopsis\b|\b(response|action)s? (following|after|at the time of|to) the (incident|death|injury|injuries)\b|\bimmediate (safeguarding )?(action|actions|response|safeguarding)\b|\bsafeguarding action\b/,
  ],
  [
    'findings',
    /\bfindings?\b|\blessons?\b|\b(key |emerging |summary of |identified |systems |practice |main |overall |additional |wider |thematic )*learning( points?| themes?| identified| outcomes?| opportunit\w+| from (this|the) (review|case)| for (practice|practitioners|the future|professionals|services)| and (reflection|improvement))?$|\blearning (points?|themes?|identified|outcomes?|from (this|the)|for (practice|the future|practitioners))\b|\bwhat (we|did we|have we|has been|can (we|be)|was|do we|the review|this review|is the) (have |already |can )?(learn\w*|learnt|found|find)\b|\bwindows? (on|into) the system\b|\bpractice (issues?|themes?|points?)\b|\bcoroner'?s? concerns\b|\bmatters of concern\b|\bconcerns$|\bkey (messages?|issues( identified| arising)?|points)\b|\b(inspection )?judgements? about\b|\brecord of main\b|\boverall effectiveness\b|\bimpact of leaders\b|\bexperiences? and progress of\b|\bmissed opportunit\w+\b|\bwhat could (have been|be) (done )?(better|different\w*)\b|\bimplications for practice\b|\bwhat (went wrong|did not (go|work) well|didn'?t (go|work) well|(are we|were we|we are) worried about|could have (gone|been) better)\b|\bemerging (themes|issues)\b|^leadership,? management and governance$|^outcomes for\b|^quality of provision$|^capacity to improve$|^leadership and management$|^summary of (key )?(issues|themes|judgements)\b/,
  ],
  [
    'analysis',
    /\banalys(is|es|ing)\b|\bappraisal\b|\bevaluation\b|\bthematic\b|\bthemes?\b|\bdiscussion\b|\bcritical (reflection|review|evaluation)\b|\bwhy (did|was|were|things|it)\b|\b(assessment|examination|consideration|review|critique) of (practice|agency|agencies|services|multi-agency|the (issues|case|practice|evidence|terms)|how|professional)\b|\bpractice (analysis|reflections?|and organisational learning)\b|\bwas (the|this) .*(predictable|preventable)\b|\bpredictab\w+\b|\bpreventab\w+\b|\b(key|main|significant|cross[- ]cutting|underlying|overarching) (issues|themes|considerations|factors)\b|\bbarriers\b|\bcontributory factors\b|\bsystems? (issues|factors)\b|\bhow (well|effective\w*) (did|was|were)\b|\bcommentary\b|\bhindsight\b|\b(professional|agency|multi-?agency|single agency) practice$|\bresponses? to (the )?(terms|questions|key lines)\b|^(what|how|did|were|was|to what extent|why)\b.*\?$/,
  ],
  [
    'method',
    /\bmethod\w*\b|\bmodel\b|\b(review|scr) (process|team|panel|group|arrangements?|approach|author|criteria)\b|\b(conduct|process|establishment|organisation|commissioning|timing|timescales?|timeliness|independence|management|governance|membership|composition) (of|for) (the |this )?((serious case |case |lscpr |local )?review|panel|scr|report)\b|\bprocess\b$|^(the )?(review )?process\b|\bpanel( (members?|membership|composition|details))?\b|\bindependent (chair|author|review|overview|lead)\w*\b|\b(lead )?reviewers?\b|\bauthors?\b|\bindependence\b|\b(family|parental|parents'?|practitioners?'?|child'?s|children'?s|professionals'?|staff|young person'?s) (and (family|practitioner) )?(involvement|participation|contributions?|engagement|views?|perspectives?)( (in|to|of) (the|this) (review|process))?\b|\b(involvement|engagement|participation|contributions?|views|perspectives?) of (the )?(family|families|parents?|practitioners?|professionals|staff|young people|mother|father|children)\b|\bparallel (process|processes|proceedings|investigations?|reviews)\b|\b(criminal|legal|care|other|coronial) (proceedings|investigations?|processes|reviews)\b|\b(legal|policy|national|statutory|research|legislative|local)( and \w+)? (context|framework|guidance|background)\b|\bconfidentiality\b|\banonymi[sz]ation\b|\blimitations\b|\bpublication\b|\bdissemination\b|\bsources of (information|evidence|data)\b|\b(individual|internal|agency) management (reviews?|reports?)\b|\bimrs?\b|\bagency reports?\b|\b(contributing|participating|involved) agencies\b|\bagencies (involved|contributing|participating|that contributed|represented)\b|\blist of (agencies|contributors|participants)\b|\babout this inspection\b|\binformation about this inspection\b|\binspection team\b|\binspection arrangements\b|\bcoroner'?s legal powers\b|\bdecision (to|making process|on|about|regarding|and (reasons|rationale)|of the)\b|^(decision|rationale)\b.*|\bcriteria\b|\battendees\b|\battendance\b|\bsign(ed)?[- ]?off\b|\bagreed by\b|\bwho (was|were) involved in (the|this) review\b|\bhow (we|the review was|this review was|was (the|this) review) (did|done|carried|conducted|undertaken|completed)\b|\bpractitioner (events?|learning events?|workshops?)\b|\blearning events?\b|\bquality assurance\b$|\bnational (child safeguarding )?(practice )?(review )?panel\b/,
  ],
  [
    'introduction',
    /\b(reasons?|rationale|grounds|criteria|circumstances|background|trigger|basis) (for|to|of|which led to) (the |this |undertaking |conducting |commissioning |holding |a )*((serious )?case |child |local |safeguarding |practice |rapid |learning )*(review|report|scr|lcspr|cspr|notification)\b|\bwhy (was |is |did |we |are |this |has |the |do |have )*(this |the |we |a )*(review|reviewing|report|scr|conduct|carry|carried|undertake|undertook|did|case)\b|\bexecutive summary\b|\bsummary of (the |this )?(report|review)\b|\bforeword\b|\bpreface\b|\backnowledge?ments?\b|\bcondolences?\b|\b(opening|chair'?s|joint|partnership|family) (statement|message|comments|foreword)\b|\bintroduction\b|\b(service|local) information\b|\binformation about (this|the) local\b|\b(local|area|organisational|national) (context|profile|area)\b|\bcontent warning\b|\bnotification( details| information| reference)?\b|^coroner$|^this report is being sent to:?$|\breview details\b|\bcase reference\b|\bwhat is a\b.*\breview\b|\bthe inspection judgements\b/,
  ],
  [
    'conclusion',
    /\bconclusions?\b|\bconcluding\b|\bfinal (thoughts|comments|reflections)\b|\bwhat (has|have) (changed|improved|been done|happened since)\b|\b(changes?|developments?|progress|improvements?|action taken|actions taken|work|updates?) (made |undertaken |completed |already (made|taken) |in practice |taken )?(since|to date|following|as a result|already)\b|\bsubsequent (developments|changes|events|actions)\b|\bimprovements? made\b|\bservice (improvements|developments)\b/,
  ],
  [
    'appendix',
    /^(appendix|appendices|annex|annexe|annexes|annexure|attachment|schedule)\b|^what the inspection judgements mean|^your response$|^copies and publication$|^appendices$/,
  ],
];

/** Heading words for matching: lower case, straight quotes, no leading number or trailing stop. */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replace(/^(section|part|chapter)\s+(\d+|[ivx]+|[a-z])\b[\s:.–—-]*/u, '')
    .replace(/^\(?(\d+(\.\d+)*|[ivx]+|[a-z])[.):]+\s*/u, '')
    .replace(/^\d+(\.\d+)*\s+/u, '')
    .replace(/[\s.:;–—-]+$/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words after "Appendix 2:" and the like, and whether there was such a mark. */
export function appendixTitle(heading: string): {
  readonly appendix: boolean;
  readonly title: string;
} {
  const words = headingWords(heading);
  const mark =
    /^(appendix|appendices|annexe?|annexure|schedule)\b\s*((\d+|[ivx]+|[a-z]|one|two|three|four|five|six|seven)\b)?[\s:.)(–—-]*/u.exec(
      words,
    );
  return mark === null
    ? { appendix: false, title: words }
    : { appendix: true, title: words.slice(mark[0].length) };
}

/** What a heading's own words say about its section, or null where they say nothing. */
export function kindOfHeading(heading: string): HeadingWords | null {
  const words = headingWords(heading);
  if (words === '') return null;
  for (const [kind, pattern] of WEAK) if (pattern.test(words)) return { kind, weak: true };
  for (const [kind, pattern] of STRONG) if (pattern.test(words)) return { kind, weak: false };
  return null;
}
