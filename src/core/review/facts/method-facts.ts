import type { CaseFact } from '../review.ts';
import { datesIn } from './dates.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { fieldConfidence, isNoAnswer } from './labelled-fields.ts';

const MODELS: readonly (readonly [string, RegExp])[] = [
  ['SILP', /\bSILP\b|\bSignificant Incident Learning Process\b/i],
  [
    'SCIE Learning Together',
    /\bLearning Together\b|\bSCIE\b[^.]{0,40}\b(?:model|method\w*|approach|systems)\b/i,
  ],
  [
    'Welsh model',
    /\bWelsh (?:Government |Child Practice Review |concise |extended )*(?:model|method\w*|approach|framework|guidance|Child Practice Review)\b|\bChild Practice Reviews? (?:model|method\w*|framework|approach)\b/i,
  ],
  ['Appreciative Inquiry', /\bAppreciative (?:In|En)quiry\b|\bworked appreciatively\b/i],
  ['Root cause analysis', /\broot cause analysis\b/i],
  ['Partnership Learning Review', /\bPartnership Learning Review\b/i],
  [
    'Systems approach',
    /\bsystems?[- ](?:based )?(?:approach|method\w*|model|thinking|theory)\b|\bsystemic (?:approach|method\w*|model)\b/i,
  ],
  ['Hybrid', /\bhybrid (?:model|method\w*|approach)\b/i],
];
const USED =
  /\b(?:worked|model|method\w*|approach|process|framework|principles|used|using|based (?:up)?on|adopted|followed|undertaken|conducted|carried out|informed by)\b/i;
const NOT_USED =
  /\b(?:rather than|instead of|not (?:use|used|adopt|adopted|follow)|was considered|were considered|previous review|other review|trained|accredited|consultant|director of|associate|developed by the author|has (?:led|authored|written)|experience)\b/i;
const METHOD_SECTION: ReadonlySet<string> = new Set([
  'method',
  'introduction',
  'terms',
  'front',
  'body',
]);
const WHEN = String.raw`(?:(?:the |an? )?(?:[\p{L}’'-]+\s+){0,4}?)?`;
const PERIOD = new RegExp(
  String.raw`\b(?:from|between|period)\s+(?:of\s+)?((?:${WHEN})(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{Lu}\p{Ll}+\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d|conception|(?:the |his |her |their )?birth|pregnancy)[^.;]{0,60}?\s(?:to|until|up to|and|through to|[–—-])\s[^.;]{0,80}?(?:(?:death|incident|birth|injur(?:y|ies)|admission)(?: of [^,.;]{1,30})? (?:on|in) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|death|incident|birth|injur(?:y|ies)|admission))`,
  'u',
);
const DAY = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{Lu}\p{Ll}+\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
/** "The time frame was 1 May 2014 to 3 June 2016": two dates without a word before the first. */
const PLAIN_PERIOD = new RegExp(
  String.raw`\b(?:was|is|were|covers|covered|ran|runs|reviewed|of|period)[\s:]+(${DAY}\s+(?:to|until|up to|[–—-])\s+${DAY})`,
  'u',
);
/** Says so wherever it stands. */
const COVERS =
  /\b(?:(?:this|the) (?:review|report|panel|summary)|we|reviewers?) (?:(?:was|were) (?:asked|directed|required|told) to )?(?:covers?|covered|considers?|considered|consider|looks? at|looked at|look at|examines?|examined|examine) (?:the (?:period|time|(?:\w+ ){1,2}(?:years|months))|what (?:was|had been) done)\b/i;
const OF_REVIEW =
  /\b(?:review(?:ed)? (?:period|timeframe|covers?|covered|considers?|considered|will|would|focus\w*|examin\w*|looks?|spans?|should|has|is|was)|period (?:under|of|for|covered|being|examined|considered|reviewed|studied|runs|ran)|time ?(?:frame|period|scale)|scope|scoping period|timeline|terms of reference|under review|reviewed)\b/i;

/** The method the review says it used; methods it only mentions are left out. */
export function models(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (
      !/^(?:review )?(?:methodology|method|model|approach)(?: used| of (?:the )?review)?$/.test(
        field.label,
      )
    )
      continue;
    for (const [value, pattern] of MODELS) {
      if (pattern.test(field.value))
        found.push(fact('model', value, fieldConfidence(field), field));
    }
  }
  for (const { text, page, kind } of [...source.sentences, ...source.terms]) {
    if (!METHOD_SECTION.has(kind) || !USED.test(text) || NOT_USED.test(text)) continue;
    for (const [place, [value, pattern]] of MODELS.entries()) {
      if (!pattern.test(text)) continue;
      // "Learning together" in lower case is an everyday phrase.
      if (value === 'SCIE Learning Together' && !/\bSCIE\b|Learning Together/.test(text)) continue;
      const sure = kind === 'method' ? 0.88 : 0.8;
      found.push(fact('model', value, sure - place / 100, { page, quote: text }));
    }
  }
  return bestFirst(found);
}

/** The time the review looks at, in its words: "from January 2017 to March 2019". */
export function reviewPeriods(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  const label =
    /^(?:(?:review )?(?:period|time ?frame|time ?scale|timeline|scoping period|time period)(?: (?:under|of|for|covered by|considered)(?: (?:the|this))?(?: review)?)?|period (?:under review|of review|covered|reviewed)|review period)$/;
  for (const field of source.fields) {
    if (!label.test(field.label) || isNoAnswer(field.value)) continue;
    if (datesIn(field.value).length === 0 && !/\b(?:birth|conception)\b/.test(field.value))
      continue;
    found.push(fact('reviewPeriod', field.value.replace(/\.$/, ''), fieldConfidence(field), field));
  }
  for (const { text, page, kind } of [...source.terms, ...source.sentences]) {
    if (!COVERS.test(text) && !(METHOD_SECTION.has(kind) && OF_REVIEW.test(text))) continue;
    const period = PERIOD.exec(text)?.[0] ?? PLAIN_PERIOD.exec(text)?.[1];
    if (period === undefined) continue;
    found.push(
      fact(
        'reviewPeriod',
        period
          .replace(/^period\b.*?\b(?=from\b|between\b)/, '')
          .replace(/^period (?:of )?/, '')
          .replace(
            /^(?:under|of|for) (?:the )?review (?:is|was|runs?|ran|covers?|covered)\s+(?:from )?/,
            '',
          )
          .replaceAll(/(?<=\d) \([^)]*\)/g, '')
          .trim(),
        kind === 'body' ? 0.7 : 0.85,
        { page, quote: text },
      ),
    );
  }
  return bestFirst(found);
}
