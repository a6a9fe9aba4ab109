import type { CaseFact } from '../review.ts';
import { datesIn } from './dates.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { happenedToChild } from './happened-to-child.ts';
import { EARLY, GENERAL, INCIDENT, OPENING } from './incident-words.ts';
import { fieldConfidence } from './labelled-fields.ts';
import type { People } from './people.ts';

const DATE_FIELD =
  /^date(?:s|\(s\))? ?(?:(?:and|,|\/|&) ?(?:time|place|location|nature)(?: and (?:place|nature|location))? )?of (?:the |this )?(?:alleged )?(?:serious |critical |significant |notifiable )?(?:incident|death|injury|injuries|event|harm)\b(?! (?:notif|report))|^(?:incident|event) date$|^date (?:the |this )?(?:child|baby|infant|young person) (?:died|was (?:harmed|injured|hurt|killed))\b|^date (?:the )?(?:incident|event|harm) (?:took place|happened|occurred)\b|^when (?:did|was) (?:the |this )?(?:event|incident|death|injury|injuries|harm|child|baby|young person)\b/;
/** "the incident which led to this review" */
const LED_TO_REVIEW =
  /\b(?:incident|event|death|injur(?:y|ies)|attack|assault)s? (?:that|which)? ?(?:led to|prompted|triggered|gave rise to|is the subject of|resulted in) (?:this|the) review\b/i;
/** What is held after a death, and is not the death. */
const AFTERWARDS =
  /\b(?:inquest|trial|hearing|sentenc\w+|verdict|post[- ]mortem|funeral|review (?:panel|meeting)|strategy (?:meeting|discussion)|notification|referral)\b/i;

const HAPPENED =
  '(?:died|swallowed|took place|happened|occurred|was (?:shot|raped|scalded|burned|strangled|attacked|assaulted)|hanged|(?:was|were) (?:killed|murdered|found|stabbed|injured|hurt)|was (?:taken|admitted|brought|presented|stabbed|injured)|took (?:his|her|their) own life|collapsed|suffered|sustained|death|murder|the incident|the injur(?:y|ies)|fatally|ambulance was called)';

/** "on the evening of 3 May", "in the last week of May" */
const PART_OF =
  '(?:(?:early |late )?(?:evening|morning|night|afternoon|hours|day|weekend|end|beginning|middle|start|(?:first|second|third|last) (?:week|days?)) of )?(?:(?:early |late )?(?:spring|summer|autumn|winter|new year)(?: of)?,? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?:early |late |mid[- ])?';

/** When it happened, to the precision the review gives. */
export function incidentDates(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!DATE_FIELD.test(field.label)) continue;
    const date = datesIn(field.value)[0];
    if (date === undefined) continue;
    const { iso, precision } = date;
    found.push({ ...fact('incidentDate', iso, fieldConfidence(field), field), iso, precision });
  }
  found.push(...toldFirst(source));
  let previous = '';
  const titles = source.headings.map(({ text, page }) => ({
    text,
    page,
    kind: 'body',
    order: 0,
  }));
  for (const { text, page, kind, order } of [...titles, ...source.sentences]) {
    const tells = INCIDENT.test(text) || /\b(?:old|was \p{L}+) when\b/u.test(text);
    if (order < EARLY && OPENING.has(kind) && tells && !GENERAL.test(text)) {
      const date = datesIn(text).find((one) => isIncidentDate(text, one.index, one.text.length));
      const at = INCIDENT.exec(text)?.index ?? 0;
      const led = LED_TO_REVIEW.test(text);
      if (date !== undefined && (led || happenedToChild(text, at, previous, people))) {
        const { iso, precision } = date;
        found.push({
          ...fact('incidentDate', iso, precision === 'year' ? 0.65 : 0.8, { page, quote: text }),
          iso,
          precision,
        });
      }
    }
    previous = people.follow(previous, text);
  }
  return bestFirst(found);
}

/** A report that begins with its incident: "On 3 May 2014 an ambulance was called to a flat." */
function toldFirst(source: FactSource): CaseFact[] {
  const first = source.sentences.find(
    ({ kind, item }) => OPENING.has(kind) && !item && kind !== 'method' && kind !== 'front',
  );
  if (first === undefined || first.order > 15 || GENERAL.test(first.text)) return [];
  const [date, other] = datesIn(first.text);
  if (date === undefined || other !== undefined || date.precision === 'year') return [];
  const before = first.text.slice(0, date.index);
  if (
    !/^(?:(?:Late|Early|Shortly|Just|Soon) [^.;,]{0,40})?(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring)\b[^.;,]{0,60}$/.test(
      before,
    )
  )
    return [];
  if (
    /\b(?:decided|agreed|commissioned|notified|published|received|asked|born|met)\b/i.test(
      first.text,
    )
  )
    return [];
  const told = source.sentences
    .slice(first.order, first.order + 7)
    .some(({ text }) => INCIDENT.test(text));
  if (!told) return [];
  const { iso, precision } = date;
  return [
    { ...fact('incidentDate', iso, 0.62, { page: first.page, quote: first.text }), iso, precision },
  ];
}

/** "In March 2019 Child E died" or "died … on 3 May 2018", with nothing of another time between. */
function isIncidentDate(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  const after = text.slice(index + length, index + length + 90);
  if (
    /\b(?:since|born|until|decision|decided|agreed|meeting|met|commissioned|published|convicted|sentenced|inquest|trial|between|from)\s*(?:\w+\s*){0,4}$/i.test(
      before,
    )
  )
    return false;
  if (AFTERWARDS.test(before.slice(before.lastIndexOf(',') + 1))) return false;
  // "E was five weeks old when, on 4 May 2019, …"
  if (/\b(?:old|was \p{L}+) when,? (?:on|in) (?:[\p{L}-]+ ){0,4}$/u.test(before)) return true;
  const then = new RegExp(
    String.raw`\b${HAPPENED}\b[^.;]{0,90}\b(?:on|in|during|of)\s+(?:(?:early|mid|late|the)[\s-]+)?${PART_OF}$`,
    'i',
  );
  const now = new RegExp(String.raw`^,?\s+[^.;]{0,60}?\b${HAPPENED}\b`, 'i');
  if (then.test(before)) return true;
  return (
    new RegExp(String.raw`\b(?:[Oo]n|[Ii]n)\s+(?:(?:early|mid|late|the)[\s-]+)?${PART_OF}$`).test(
      before,
    ) &&
    now.test(after) &&
    !/^[^.;]{0,60}\b(?:decided|agreed|commissioned|published|convicted|notified)\b/i.test(after)
  );
}
