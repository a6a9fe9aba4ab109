import type { SectionKind } from './review.ts';

/** Fewer sentences than this say nothing about the part they stand in. */
const FEW_SENTENCES = 3;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATED = new RegExp(
  String.raw`\b(?:\d{1,2} )?${MONTH}(?: (?:19|20)\d\d)?\b|\b(?:in|by|since|during) (?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b`,
);
const ASKING =
  /\b(?:should|must|will ensure|(?:is|are) (?:asked|required|invited|recommended) to|(?:seek|seeks) assurance|will (?:review|revise|publish|provide|require))\b/;
const PAST_DEONTIC = /\bshould (?:not )?have\b|\b(?:did|was|were|had)\b/;
const JUDGED =
  /\b(?:should (?:not )?have|could have|failed|missed (?:opportunit|chance)|opportunit|because|in hindsight|understandabl|reasonable|not enough|too (?:late|little|few|much)|the panel (?:considers|thinks|believes|takes the view)|this (?:meant|shows|suggests)|good practice|poor|weak)\w*/i;
const KIN =
  /\b(?:mother|father|brother|sister|half-?(?:brother|sister)|grandmother|grandfather|sibling|aunt|uncle|stepfather|partner)s?\b/i;
const AGE = /\b(?:aged|years old|born (?:in|on)|, \d{1,2}[,;.)]|of \w+ (?:heritage|ethnicity))/i;
const REVIEWING =
  /\b(?:the (?:review )?panel met|independent (?:reviewer|author|chair)|methodolog|chaired by|panel (?:members|consisted)|reports? (?:were|was) (?:requested|commissioned)|interviews? with|learning event|were interviewed|individual management reviews?)/i;
const CITED = /\((?:19|20)\d\d[a-z]?\)|\bet al\b|\bHMSO\b|https?:\/\/|\bwww\.|\bLondon:/;
const EXPANDED =
  /^\s*(?:[A-Z][A-Za-z&/]{1,7})\s*(?:[-–—:=|\t]|\bmeans\b|\bstands for\b)\s*\p{L}[\p{L} ’'-]{4,80}[.;]?$/u;
const ACTION_TABLE =
  /\b(?:action|recommendation)\b.*\b(?:lead|owner|responsib|by when|date|timescale|deadline)/i;

/** What comes before the story is told, or is the story itself. */
const SETTING_UP: ReadonlySet<SectionKind> = new Set(['method', 'terms', 'family', 'narrative']);

/** The sentences of the blocks of a section. */
function sentencesOf(blocks: readonly string[]): string[] {
  return blocks.flatMap((text) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)).filter((s) => s !== '');
}

function share(of: readonly string[], test: (text: string) => boolean): number {
  return of.length === 0 ? 0 : of.filter((text) => test(text)).length / of.length;
}

/**
 * What the text of a section shows it to be, where its heading does not say; null unless most of
 * the text is plainly of one kind. `blocks` are the texts up to the next heading. `before` is the kind of the section
 * that precedes it: after what sets a review up, fewer dates are enough for the story.
 */
export function kindOfContent(
  blocks: readonly string[],
  before: SectionKind = 'body',
): SectionKind | null {
  if (blocks.length >= FEW_SENTENCES && share(blocks, (text) => EXPANDED.test(text)) >= 0.7) {
    return 'glossary';
  }
  if (blocks.length >= FEW_SENTENCES && share(blocks, (text) => CITED.test(text)) >= 0.7) {
    return 'references';
  }
  if (ACTION_TABLE.test(blocks[0] ?? '') && (blocks[0] ?? '').length < 120) {
    return 'recommendations';
  }
  const sentences = sentencesOf(blocks);
  if (sentences.length < FEW_SENTENCES) return null;
  const asking = share(sentences, (text) => ASKING.test(text) && !PAST_DEONTIC.test(text));
  const dated = share(sentences, (text) => DATED.test(text));
  const judged = share(sentences, (text) => JUDGED.test(text));
  if (asking >= 0.6) return 'recommendations';
  if (share(sentences, (text) => REVIEWING.test(text)) >= 0.5) return 'method';
  if (share(sentences, (text) => KIN.test(text) && AGE.test(text)) >= 0.5) return 'family';
  if (dated >= (SETTING_UP.has(before) ? 0.35 : 0.5) && judged < 0.2) return 'narrative';
  if (judged >= 0.5 && dated < 0.25) return 'analysis';
  return null;
}
