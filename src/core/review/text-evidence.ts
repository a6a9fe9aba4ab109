import { isOrder } from './directives.ts';
import { runInText } from './recommendation-lead-ins.ts';
import type { SectionKind } from './review.ts';

/** What the text of a part says for or against each kind, as a logarithm of odds; nothing where it is silent. */
export type TextEvidence = Readonly<Partial<Record<SectionKind, number>>>;

/** With fewer sentences than this the evidence counts for proportionally less. */
const ENOUGH = 3;
/** More than these, in characters, are not read: the beginning shows what a part is. */
const READ = 6000;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATED = new RegExp(
  String.raw`\b(?:\d{1,2} )?${MONTH}(?: (?:19|20)\d\d)?\b|\b(?:in|by|since|during|of|until) (?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^(?:two|three|four|five|six|\w+) (?:days?|weeks?|months?|years?) (?:later|after|before)\b|\b(?:the next|the following|that) (?:day|week|month|morning|evening|year)\b|\b(?:at|aged|when (?:he|she) was) (?:\w+ )?(?:weeks?|months?|years?) old\b`,
  'i',
);
const TOLD =
  /\b(?:was|were|had|told|said|visited|rang|called|came|went|saw|met|moved|made|gave|took|left|began|became|referred|attended|reported|asked|lived|closed|opened|started|stopped|died|found)\b/;
const ASKING =
  /\b(?:should|must|needs? to|will (?:ensure|review|revise|publish|provide|require|seek|add|agree|report|write|make|set|hold|offer|train|check|change|give)|(?:is|are) (?:asked|required|invited|recommended|requested|expected) to|(?:seek|seeks) assurance|recommends? that|recommended that)\b|^(?:ensure|review|agree|publish|provide|revise|seek|ask|develop|require|write|set|make|hold|give)\b/;
const PAST_DEONTIC = /\bshould (?:not )?have\b|\b(?:did|was|were|had)\b/;
const JUDGED =
  /\b(?:should (?:not )?have|could have|might have|would have|failed|missed (?:opportunit|chance)|opportunit|because|in hindsight|understandabl|reasonable|not enough|too (?:late|little|few|much|readily|easily)|(?:the panel|the reviewers?|the author|the review|we) (?:considers?|thinks?|believes?|takes? the view|found|finds?)|this (?:meant|shows|suggests|was)|poor|weak|no one|nobody|without (?:asking|checking|knowing)|rather than|instead|assumed|however|not (?:asked|seen|told|shared|considered|known|recorded|followed|tested|challenged|clear))\w*/i;
const PRAISED =
  /\b(?:good practice|commend\w*|prais\w*|persist\w*|skilful\w*|skilled|thoughtful\w*|kept (?:trying|going|asking)|went (?:beyond|back|out of)|careful(?:ly)?|exemplary|diligen\w*|excellent|tenac\w*|warm(?:ly|th)?|patien(?:t|tly|ce)|well (?:attended|recorded|done|led|kept)|stood by|noticed|acted (?:at once|quickly|promptly)|made a difference|strong|helpful|trusted|promptly)\b/i;
const KIN =
  /\b(?:mother|father|brother|sister|half-?(?:brother|sister)|grandmother|grandfather|sibling|aunt|uncle|stepfather|partner|parents|twins?|eldest|youngest|household)s?\b/i;
const DESCRIBED =
  /\b(?:aged|years old|born (?:in|on|to)|, \d{1,2}[,;.)]|of \w+ (?:heritage|ethnicity|descent|origin)|lived with|lives with|is (?:a|the)|(?:White|Black|Asian|British)\b|speaks?|loved|liked|enjoyed|described as|heritage|ethnicity|religion|disab\w+)\b/i;
const REVIEWING =
  /\b(?:the (?:review )?panel met|independent (?:reviewer|author|chair|of)|methodolog\w*|chaired by|panel (?:members|consisted|of)|reports? (?:were|was) (?:requested|commissioned|asked)|interviews?|learning event|interviewed|management reviews?|took part|invited to|spoke (?:to|with)|contribut\w+|records (?:were|of)|reviewers?|has had no|no (?:previous )?(?:involvement|connection|responsibility)|workshop|met (?:with )?(?:the )?(?:mother|father|parents|family|practitioners|staff)|criminal|inquest|anonym\w*|drafts?|wrote to|documents|chronolog(?:y|ies)|systems? (?:approach|model|methodology)|hindsight|panel)\b/i;
const COMMISSIONED =
  /\b(?:this (?:review|report|document|briefing|summary|case)|review (?:was|is|has been) (?:commissioned|held|carried out|about)|commissioned|decided (?:to hold|that)|notified|criteria|Working Together|statutory|regulation \d|purpose|sympath\w*|condolences|sadness|met the|died|injur\w*|sets? out|agreed (?:to|that) .{0,40}review|rapid review)\b/i;
const SCOPED =
  /\?$|\b(?:the review (?:will|was to|should|considers?|covers?|looked at|is to)|period (?:from|between|under)|from .{3,40} (?:to|until) |terms of reference|lines of enquiry|questions?|to (?:examine|consider|establish|explore|identify|understand)|whether|scope|how (?:well|far|effectively))\b/i;
const CONCLUDED =
  /\b(?:in conclusion|this (?:review|case|report) (?:has|shows|is|was)|overall|no single|could not have been (?:predicted|prevented|foreseen)|would (?:not )?have (?:been )?(?:prevented|foreseen)|preventable|predictable|since (?:the|these|this)|has (?:since|now|already)|have (?:since|now|already|been)|now (?:has|have|in place)|new (?:pathway|policy|procedure|team|post|guidance)|sad|tragic|lasting|hopes?|grateful)\b/i;
const TAUGHT =
  /\b(?:learn\w*|lessons?|practitioners (?:need|should|can|must)|professionals (?:need|should|can|must)|(?:need|needs|has|have) to (?:be|know|ask|understand|think|see)|findings?|it is important|is not (?:the same|enough)|matters|means that|can (?:be|hide|mask|lead)|when (?:a|an|children|parents|families|services|workers|professionals)|always|never|every (?:child|worker|service))\b/i;
const CITED =
  /\((?:19|20)\d\d[a-z]?\)|\bet al\b|\bHMSO\b|https?:\/\/|\bwww\.|\bLondon:|^(?:HM Government|Department (?:for|of)|NSPCC|Ofsted|NICE|Home Office)\b.*\b(?:19|20)\d\d\b/;
const EXPANDED =
  /^\s*(?:[A-Z][A-Za-z&/]{1,7})\s*(?:[-–—:=|\t]|\bmeans\b|\bstands for\b)\s*\p{L}[\p{L} ’'-]{4,80}[.;]?$/u;
const ACTION_TABLE =
  /\b(?:action|recommendation)\b.*\b(?:lead|owner|responsib|by when|date|timescale|deadline|who|when)/i;
const DATE_FIRST = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}?\.? ?(?:19|20)?\d\d(?:\.\d\d?\.\d{2,4})?\s*(?:[|:–—-]|$)|^\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
);
const CONTACTS =
  /\b(?:@|tel(?:ephone)?|email|e-mail|contact|feedback|website|copies|version|approved by|supervision|your team|discuss)\b/i;

/** By how much a share of sentences raises or lowers a kind. */
const SIGNS: readonly (readonly [SectionKind, (text: string) => boolean, number, number])[] = [
  // kind, sign, weight, the share that is usual in any text
  [
    'recommendations',
    (text) => (ASKING.test(text) && !PAST_DEONTIC.test(text)) || isOrder(text),
    3,
    0.12,
  ],
  ['narrative', (text) => DATED.test(text) && TOLD.test(text), 2.5, 0.18],
  ['analysis', (text) => JUDGED.test(text), 2, 0.25],
  ['good_practice', (text) => PRAISED.test(text) && !ASKING.test(text), 2.2, 0.1],
  ['family', (text) => KIN.test(text) && DESCRIBED.test(text), 2.5, 0.15],
  ['method', (text) => REVIEWING.test(text), 2.5, 0.2],
  ['introduction', (text) => COMMISSIONED.test(text), 2, 0.2],
  ['terms', (text) => SCOPED.test(text), 2, 0.2],
  ['conclusion', (text) => CONCLUDED.test(text), 2, 0.2],
  ['findings', (text) => TAUGHT.test(text), 2, 0.2],
];

function sentencesOf(blocks: readonly string[]): string[] {
  return blocks
    .flatMap((text) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u))
    .filter((text) => text !== '');
}

function share(of: readonly string[], test: (text: string) => boolean): number {
  return of.length === 0 ? 0 : of.filter((text) => test(text)).length / of.length;
}

/**
 * What the text under a heading shows the part to be: texts are those of the blocks up to the next
 * heading. The odds of what is no prose (a glossary, a list of publications) are high.
 */
export function textEvidence(texts: readonly string[]): TextEvidence {
  const evidence: Partial<Record<SectionKind, number>> = {};
  let length = 0;
  // "We recommend: …" inside a part says nothing of what the part is.
  const own = texts.filter((text) => runInText(text) === null);
  const blocks = own.filter((text) => (length += text.length) - text.length < READ);
  if (blocks.length === 0) return evidence;
  if (blocks.length >= ENOUGH) {
    if (share(blocks, (text) => EXPANDED.test(text)) >= 0.6) evidence.glossary = 4;
    if (share(blocks, (text) => CITED.test(text)) >= 0.6) evidence.references = 3.5;
    if (share(blocks, (text) => DATE_FIRST.test(text)) >= 0.6) evidence.chronology = 2.5;
  }
  const sentences = sentencesOf(blocks);
  const trust = Math.min(1, sentences.length / ENOUGH);
  for (const [kind, sign, weight, usual] of SIGNS) {
    evidence[kind] = trust * weight * (share(sentences, sign) - usual);
  }
  const [first = ''] = blocks;
  if (ACTION_TABLE.test(first) && first.length < 120) {
    evidence.recommendations = (evidence.recommendations ?? 0) + 2.5;
  }
  evidence.body = trust * (share(sentences, (text) => CONTACTS.test(text)) - 0.05);
  return evidence;
}
