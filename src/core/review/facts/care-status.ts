import type { CaseFact } from '../review.ts';
import { PLAN, SOCIAL, STATUSES, type Status } from './care-states.ts';
import { AT_INCIDENT, TOLD } from './care-told.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSentence, FactSource } from './fact-source.ts';
import { fieldConfidence, isNoAnswer, yesOrNo, type LabelledField } from './labelled-fields.ts';
import type { People } from './people.ts';
import { statusGrid } from './status-grid.ts';

/** Words that go on about those of the sentence before. */
const GOES_ON = /\bsince then\b|^(?:None|Neither) of them\b/;
const SUMMARY = 25;
const SUMMING_UP: ReadonlySet<string> = new Set(['introduction', 'front', 'body', 'narrative']);
const ON_PLAN = new RegExp(
  String.raw`\b(?:child|children|boy|girl|baby|siblings?|brother|sister|he|she|they|\p{Lu}\p{Ll}+)\b[^.;]{0,80}\b(?:was|were) (?:then |both |all )?(?:the )?subjects? (?:of|to) (?:an? |the )?(?:[Cc]hild in [Nn]eed [Pp]lans?|${PLAN})`,
  'u',
);
/** Goes on about what was just spoken of. */
const CARRIED = /^(?:The plans?|(?:The|His|Her|Their) names?)\b/;
const CLOSING =
  /\b(?:closed (?:the|their|her|his|its) (?:case|involvement|file|contact|referral)|(?:the )?case was (?:then |again )?closed|assessment\b[^.;]{0,120}\bwas (?:then )?closed|(?:and|case) was then closed)\b/i;
/** "closed her cousin's case", "the worker of the sister closed the case" */
const OF_OTHERS =
  /\b(?:cousin|brother|sister|sibling|half-\w+|friend|mother|father|aunt|uncle)s?(?:['’]s?)? (?:had |then )?(?:closed|case|file)\b/i;
const PROFESSIONAL = /\b(?:social workers?|professionals?|practitioners?|staff|officers?)\b/i;
const STAFF_FIRST =
  /^(?:(?:One|Two|Three|A|The) )?(?:former )?(?:members? of staff|staff|social workers?|officers?|practitioners?)\b/iu;
const UNSURE = /\b(?:whether|if|should|would|recommend\w*)\b/i;
const STORY: ReadonlySet<string> = new Set(['narrative', 'chronology', 'body']);
const NOT_STORY: ReadonlySet<string> = new Set([
  'recommendations',
  'method',
  'good_practice',
  'appendix',
  'terms',
]);
const TO_CLOSE = /\b(?:case|plan) was (?:about|due) to (?:be )?closed?\b/i;
const ENDED =
  /\b(?:had (?:previously )?been|previously|until|ended|formerly|earlier|as a child|herself|himself|mother was|father was|parents were)\b/i;
/** "had not been known before 2019" says nothing of the time after. */
const LIMITED =
  /\b(?:not|never)(?: ever)? (?:been )?(?:known|open|referred)\b.*\b(?:before|until|prior to)\b(?! (?:the|this|his|her|their) (?:incident|death|injur|event|birth of))|\b(?:before|until|prior to) (?:the )?[\w ]{0,12}(?:19|20)\d\d\b.*\bnot (?:been )?(?:known|open)\b/i;
const BY_SOCIAL_CARE = new RegExp(String.raw`${SOCIAL}|\bsocial workers?\b`, 'i');
const CLOSED =
  /\b(?:case|assessment|referral|plan|involvement)(?: \w+){0,3} (?:closed|ended)\b|\bclosed (?:the|its) (?:case|involvement)|^closed\b|\bplan ended\b/i;
const OPENED =
  /\b(?:child in need|CIN|child protection|CP) plan\b|\bsection 20\b|\bcare order\b|\ballocated social worker\b|\bsocial worker (?:is |was )?allocated\b/i;
const GENERAL_TALK =
  /\b(?:whether|if|should|could|would|children who|risk of|considered|recommend\w*|criteria|unclear|not known(?! to))\b/i;

/** How the child stood with the local authority: social care, plan, care. Only what is said of the child counts. */
export function careStatuses(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  const ticked = statusGrid(source.whole);
  for (const status of STATUSES) {
    const own = ticked.filter(({ name }) => name === status.name);
    for (const field of source.fields) {
      if (field.from !== 'form' && field.from !== 'cover') continue;
      const value = status.label.test(field.label) ? stateOfField(status, field) : null;
      if (value !== null) own.push(fact(status.name, value, fieldConfidence(field), field));
    }
    own.push(...toldOtherwise(status, source, people));
    let previous = '';
    let last = '';
    let lastBlock = -1;
    for (const { text, page, kind, block } of source.sentences) {
      // "The plan was in force", of the child protection plan just spoken of.
      const carried = CARRIED.test(text) && status.topic.test(last);
      const named = status.topic.test(text) || carried;
      // "The name was removed": what it was entered on may have been said a sentence earlier.
      last = status.topic.test(text) || block !== lastBlock ? text : `${last} ${text}`;
      lastBlock = block;
      const spoken = named && !GENERAL_TALK.test(text) && !LIMITED.test(text);
      if (spoken && kind !== 'recommendations') {
        for (const [value, pattern] of status.states) {
          const match = pattern.exec(text);
          if (match === null) continue;
          const family =
            status.name === 'knownToSocialCare' &&
            /\b(?:the family|the children|family (?:was|were|had))\b/i.test(text);
          const at = match.index + Math.max(4, match[0].search(status.topic));
          const mentioned = people.before(text, at);
          const child =
            mentioned === undefined ? people.isTopic(text, previous) : mentioned.person === 'child';
          const goesOn =
            mentioned === undefined &&
            GOES_ON.test(text) &&
            people.mentions(previous)[0]?.person === 'child';
          const sameName = carried && people.mentions(last)[0]?.person === 'child';
          const ofAll =
            mentioned === undefined && /^There (?:has|have|had) (?:never )?been\b/.test(text);
          if (
            !child &&
            !goesOn &&
            !sameName &&
            !ofAll &&
            !(family && mentioned?.person !== 'other')
          )
            continue;
          own.push(fact(status.name, value, child ? 0.82 : 0.7, { page, quote: text }));
          break;
        }
      }
      previous = people.follow(previous, text);
    }
    if (status.name === 'knownToSocialCare')
      own.push(
        ...bySummary(source),
        ...byChronology(source),
        ...byClosing(source),
        ...(own.length === 0 ? byPlan(found) : []),
      );
    found.push(...bestFirst(settled(own)));
  }
  return found;
}

/** "He was therefore looked after", after a sentence that names only staff: it cannot be one of them. */
function afterStaff(text: string, previous: string): boolean {
  return /^(?:He|She)\b/u.test(text) && STAFF_FIRST.test(previous);
}

/** What is told without the usual words: only where the child, and nobody else, can be meant. */
function toldOtherwise(status: Status, source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  const ways = TOLD.filter(({ name }) => name === status.name);
  let previous = '';
  for (const { text, page, kind } of source.sentences) {
    const sure = !NOT_STORY.has(kind) && !GENERAL_TALK.test(text) && !LIMITED.test(text);
    for (const { value, said, whose, timed } of sure ? ways : []) {
      const match = said.exec(text);
      if (match === null || (timed === true && !AT_INCIDENT.test(text))) continue;
      const mentions = people
        .mentions(text)
        .filter((one) => one.person === 'child' || !PROFESSIONAL.test(one.text))
        // The foster carers with whom a child lives are part of the words.
        .filter(({ text: name, index }) => index < match.index || !/carers?$/i.test(name));
      const before = people.before(text, match.index);
      const child =
        whose === 'alone'
          ? mentions.every(({ person }) => person === 'child') &&
            (mentions.length > 0 || people.mentions(previous)[0]?.person === 'child')
          : whose === 'topic' || before === undefined
            ? people.isTopic(text, previous) || (whose === 'topic' && afterStaff(text, previous))
            : before.person === 'child';
      if (!child) continue;
      found.push(fact(status.name, value, 0.72, { page, quote: text }));
      break;
    }
    previous = people.follow(previous, text);
  }
  return found;
}

/** "A worker of children's social care visited for eight weeks and closed the case": where nothing later is said. */
function byClosing(source: FactSource): CaseFact[] {
  const told: CaseFact[] = [];
  for (const [at, { text, page, kind, block, item }] of source.sentences.entries()) {
    if (
      !CLOSING.test(text) ||
      OF_OTHERS.test(text) ||
      item ||
      NOT_STORY.has(kind) ||
      UNSURE.test(text)
    )
      continue;
    const nearby = source.sentences
      .slice(Math.max(0, at - 3), at + 1)
      .filter((one) => one.block === block)
      .map((one) => one.text)
      .join(' ');
    if (!BY_SOCIAL_CARE.test(nearby) && !new RegExp(PLAN).test(nearby)) continue;
    const later = source.sentences.slice(at + 1);
    if (later.some((one) => STORY.has(one.kind) && BY_SOCIAL_CARE.test(one.text))) continue;
    told.push(fact('knownToSocialCare', 'previously', 0.66, { page, quote: text }));
  }
  return told.slice(-1);
}

/** What the last entry of a chronology that opens or closes the case says. */
function byChronology(source: FactSource): CaseFact[] {
  const entries = new Map<number, FactSentence[]>();
  for (const sentence of source.sentences) {
    if (sentence.kind !== 'chronology' || !sentence.item) continue;
    entries.set(sentence.block, [...(entries.get(sentence.block) ?? []), sentence]);
  }
  let last: CaseFact | undefined;
  for (const sentences of entries.values()) {
    const whole = sentences.map(({ text }) => text).join(' ');
    const cells = sentences.flatMap(({ text, page }) =>
      text.split(' | ').map((cell) => ({ cell, from: { page, quote: text } })),
    );
    const closed = cells.find(({ cell }) => CLOSED.test(cell));
    const opened = cells.find(({ cell }) => OPENED.test(cell) && !GENERAL_TALK.test(cell));
    if (closed !== undefined && (BY_SOCIAL_CARE.test(whole) || OPENED.test(whole))) {
      last = fact('knownToSocialCare', 'previously', 0.7, closed.from);
    } else if (opened !== undefined) {
      last = fact('knownToSocialCare', 'open', 0.7, opened.from);
    }
  }
  return last === undefined ? [] : [last];
}

/** What a review says in its first sentences holds for the time of the incident. */
function bySummary(source: FactSource): CaseFact[] {
  return source.sentences
    .filter(({ order, kind, text }) => order < SUMMARY && SUMMING_UP.has(kind) && !ENDED.test(text))
    .filter(({ text }) => ON_PLAN.test(text) || TO_CLOSE.test(text))
    .map(({ text, page }) => fact('knownToSocialCare', 'open', 0.75, { page, quote: text }));
}

/** A child on a plan or in care at the time is open to social care. */
function byPlan(found: readonly CaseFact[]): CaseFact[] {
  return (
    found
      .filter(({ name, value }) => name !== 'knownToSocialCare' && value === 'current')
      // Where a child lives since is not how it stood before.
      .filter(({ quote }) => !/\b(?:is|are|lives?|now|has|have)\b[^.;]{0,40}\bfoster/i.test(quote))
      .map((one) => ({
        ...one,
        name: 'knownToSocialCare',
        value: 'open',
        confidence: one.confidence - 0.02,
      }))
  );
}

/** "never" does not stand beside anything that says otherwise. */
function settled(own: readonly CaseFact[]): readonly CaseFact[] {
  const otherwise = own.some(({ value }) => value !== 'never');
  return otherwise
    ? own.filter(({ value, confidence }) => value !== 'never' || confidence > 0.9)
    : own;
}

/** "Subject to a plan, now?" with the kind of plan for an answer. */
function stateOfPlan(known: boolean, answer: string, ever: boolean): string | null {
  const plans = answer.replaceAll(/[^.;,]*:\s*(?:no|none)\b/gu, '');
  const protection = /\b(?:child protection|cp|cpp)\b/.test(plans);
  if (ever) return protection && !known ? 'previous' : null;
  if (known) return protection || /\b(?:child in need|cin)\b/.test(plans) ? 'open' : null;
  return protection ? 'current' : null;
}

/** "Is the child on a plan?" yes; "ever been on a plan?" no; or an answer in words. */
function stateOfField(status: Status, field: LabelledField): string | null {
  if (isNoAnswer(field.value)) return null;
  const ever = /\bever\b|previous|\bbeen\b|\bbefore\b|history|past/.test(field.label);
  const now = /current|\bis the\b|\bwas the child\b|\bat (?:the )?time|\bnow\b|\bopen\b/.test(
    field.label,
  );
  const answer = yesOrNo(field.value);
  const rest = field.value.toLowerCase();
  const known = status.name === 'knownToSocialCare';
  if (/\bsubject to a plan\b|\bsocial care status\b/.test(field.label)) {
    const state = stateOfPlan(known, rest, ever);
    if (state !== null || !known) return state;
  }
  if (/\bnever\b/.test(rest)) return 'never';
  if (known && /^(?:no|none|nil)\b[^.;]{0,30}\binvolvement\b/.test(rest)) return 'never';
  if (/\bprevious(?:ly)?\b|\bhistoric(?:al)?\b|\bended\b|\bclosed\b/.test(rest))
    return known ? 'previously' : 'previous';
  if (
    (/\bcurrent(?:ly)?\b|\bopen\b|\ballocated\b|\bat the time\b/.test(rest) ||
      (known && /^(?:child in need|cin|child protection|cp|looked after)\b/.test(rest))) &&
    answer !== 'no'
  )
    return known ? 'open' : 'current';
  if (status.name === 'lookedAfter' && /legal status/.test(field.label)) {
    return /\b(?:care order|section 20|s\.?20|accommodated|looked after)\b/.test(rest)
      ? 'current'
      : null;
  }
  if (answer === 'yes' && now && !ever) return known ? 'open' : 'current';
  if (answer === 'yes' && ever && !now) return known ? 'previously' : 'previous';
  if (answer === 'no' && ever) return 'never';
  if (answer === 'no' && known && /\bknown\b/.test(field.label)) return 'never';
  return null;
}
