import type { CaseFact } from '../review.ts';
import { ageBetween, ageOfField, agesIn, type FoundAge } from './age.ts';
import { datesIn } from './dates.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { GENERAL, INCIDENT } from './incident-words.ts';
import { fieldConfidence, isNoAnswer } from './labelled-fields.ts';
import type { People } from './people.ts';

const AGE_LABEL =
  /^(?:how old (?:is|was) (?:the |this )?(?:child|baby|infant|young person|subject)\b.*|(?:the )?(?:(?:child|subject|baby|infant|young person|pupil)(?:ren)?'?s? )?age\b(?! (?:range|group|band|of consent)).*)$/;
const OF_ANOTHER = /\b(?:mother|father|parent|sibling|carer|partner|adult|brother|sister)/;
/** "when he was first reported missing": a time before, or one that is no incident. */
const NO_INCIDENT =
  /^(?:\s+old)?,?\s+when\b[^.;]*\b(?:first|began|started|moved|placed|referred|reported|excluded|joined)\b/;
const BIRTH_LABEL =
  /^(?:(?:child'?s )?(?:date of birth|d\.?o\.?b\.?)(?: of (?:the )?child)?|child(?:'s)? dob)$/;
const INCIDENT_DATE_LABEL =
  /^date of (?:the )?(?:serious )?(?:incident|death|injury|injuries|event|harm)\b/;
const OLD_CHILD =
  /^[\s-]*(?:[\p{L}-]+\s+){0,2}?(?:baby|child|boy|girl|infant|male|female|young person|toddler|newborn|teenager|pupil|twins?)\b/iu;
const OF_RELATIVE =
  /^[\s-]*(?!when\b)(?:[\p{L}-]+\s+){0,2}?(?:mother|father|sibling|sister|brother|parent|half|partner|cousin|man|woman|uncle|mum|dad|son of|daughter of)\b/iu;
/** "stabbed by a 17 year old male" */
const BY_ANOTHER = /\b(?:by|with|and) (?:an?|another|the)\s*$/i;
const AT_TIME =
  /\b(?:at the time of (?:the|his|her|their) (?:death|incident|injury|injuries|murder)|when (?:he|she|they|[A-Z]\w+(?: [A-Z]\w*)?) (?:died|was (?:killed|found|injured|admitted|murdered|taken|stabbed)|sustained|suffered|took|collapsed))\b/;
const EARLIER =
  /\b(?:first|previous(?:ly)?|history|earlier|began|started|born|placed|moved|since|from the age)\b/i;
const INTRODUCING: ReadonlySet<string> = new Set([
  'front',
  'introduction',
  'family',
  'body',
  'narrative',
]);
/** "Baby E was five weeks old when …": the sentence with which a review tells of the incident. */
const WAS = /\b(?:was|were)\s+(?:just |only |then |still )?(?:aged? )?$/;
const WHEN = /^(?:\s+old)?,?\s+when\b/;
const TOLD_AFTER = /^(?:He|She) was\b/;
const TURNED = /^had (?:just |only )?turned\b/i;
const THEN = /\b(?:was|were)\s+then\s+$/;
const CHILDREN = /\b(?:children|siblings|brothers|sisters)\b/i;
const NAME_AND_AGE = /\b\p{Lu}\p{Ll}+ \((\d{1,2})\)/gu;
const EARLY = 25;
/** The part of a report that tells who the children are. */
const OPENING = 60;

/** How old the child was at the incident; ages of parents, siblings and earlier times do not count. */
export function agesAtIncident(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  let birth: string | null = null;
  let incident: string | null = null;
  for (const field of source.fields) {
    if (isNoAnswer(field.value)) continue;
    if (AGE_LABEL.test(field.label) && !OF_ANOTHER.test(field.label)) {
      const value = ageOfField(field.value);
      if (value !== null) found.push(fact('ageAtIncident', value, fieldConfidence(field), field));
    }
    if (BIRTH_LABEL.test(field.label)) birth ??= datesIn(field.value)[0]?.iso ?? null;
    if (INCIDENT_DATE_LABEL.test(field.label)) {
      const date = datesIn(field.value)[0]?.iso ?? null;
      incident ??= date;
      const value = birth === null || date === null ? null : ageBetween(birth, date);
      if (value !== null) found.push(fact('ageAtIncident', value, 0.9, field));
    }
  }
  found.push(...agesOnCover(source, people));
  let previous = '';
  let before = '';
  for (const { text, page, kind, order } of source.sentences) {
    const early = order < EARLY && INTRODUCING.has(kind);
    const opening = kind === 'family' || (order < OPENING && INTRODUCING.has(kind));
    if (early) found.push(...agesOfChildren(text, page));
    const about = INCIDENT.test(text);
    if (!GENERAL.test(text)) {
      for (const age of agesIn(text)) {
        const rest = text.slice(age.after);
        if (OF_RELATIVE.test(rest) || isAdult(age.value)) continue;
        if (BY_ANOTHER.test(text.slice(0, age.index))) continue;
        // "found when he was four": an earlier time
        if (
          /\bwhen (?:he|she|they) $/i.test(text.slice(0, age.index)) &&
          !/^was \w+ when/i.test(age.text)
        )
          continue;
        const own = OLD_CHILD.test(rest);
        const mine = own
          ? !/\b(?:mother|father|parent|sibling|older|younger|half)\b[^,;]*$/i.test(
              text.slice(0, age.index),
            ) || people.isChild(text, age.index, previous)
          : age.value === 'unborn' ||
            /^(?:boy|girl|child)\b/i.test(age.text) ||
            people.isChild(text, age.index, previous) ||
            (TOLD_AFTER.test(text) && INCIDENT.test(before) && people.isTopic(text, previous)) ||
            comesAfter(text, age, people);
        if (!mine) continue;
        if (NO_INCIDENT.test(rest) && !/\b(?:died|death|killed)\b/i.test(rest)) continue;
        if (age.value === 'unborn' && !(about && order < EARLY)) continue;
        const opens =
          early &&
          (WAS.test(text.slice(0, age.index)) || /^w(?:as|ere)\b/.test(age.text)) &&
          WHEN.test(rest);
        // "Child E took her own life. She was sixteen."
        const after = TOLD_AFTER.test(text) && age.index < 5 && early && INCIDENT.test(before);
        // "Anna was sixteen."
        const plainly = /^was\b/.test(age.text) && /^\p{Lu}\S* $/u.test(text.slice(0, age.index));
        const turned = (TURNED.test(age.text) && early) || (plainly && early && order < 10);
        const sure = opens
          ? 0.88
          : after || turned
            ? 0.8
            : confidence({ text, about, own, order, kind, age, opening });
        if (sure > 0) found.push(fact('ageAtIncident', age.value, sure, { page, quote: text }));
      }
    }
    previous = people.follow(previous, text);
    before = text;
  }
  return bestFirst(found);
}

/** "Aged only 23 months, Child E was …" */
function comesAfter(text: string, age: FoundAge, people: People): boolean {
  if (!/^\s*,\s*$/u.test(text.slice(age.after, age.after + 2))) return false;
  const lead = text.slice(0, age.index).trim();
  if (lead !== '' && !/^(?:at|aged|when)(?: (?:only|just))?$/iu.test(lead)) return false;
  const [first] = people.mentions(text);
  return first?.person === 'child' && first.index <= age.after + 3;
}

/** "Rapid review concerning “E”, aged 12" */
function agesOnCover(source: FactSource, people: People): CaseFact[] {
  return source.front
    .filter(({ text }) => !/[.]\s/.test(text))
    .flatMap(({ text, page }) =>
      agesIn(text)
        .filter(
          ({ value, index }) => !isAdult(value) && people.before(text, index)?.person === 'child',
        )
        .map(({ value }) => fact('ageAtIncident', value, 0.8, { page, quote: text })),
    );
}

/** "called Anna (9), Ben (7) and Cara (2)": brothers and sisters with their ages. */
function agesOfChildren(text: string, page: number): CaseFact[] {
  const ages = [...text.matchAll(NAME_AND_AGE)].map(([, age]) => `${age ?? ''} years`);
  if (ages.length < 2 || !(CHILDREN.test(text) || /\bcalled\b/.test(text))) return [];
  if (ages.some(isAdult)) return [];
  return ages.map((age) =>
    fact('ageAtIncident', age === '1 years' ? '1 year' : age, 0.75, { page, quote: text }),
  );
}

/** No child's age; a care leaver of eighteen or nineteen may be the subject. */
function isAdult(value: string): boolean {
  return Number(/^(\d+) years?/.exec(value)?.[1] ?? 0) >= 20;
}

function confidence(of: {
  text: string;
  about: boolean;
  own: boolean;
  order: number;
  kind: string;
  age: FoundAge;
  opening: boolean;
}): number {
  const early = of.order < EARLY && INTRODUCING.has(of.kind);
  // A school year takes in children of two ages.
  if (/ to /.test(of.age.value)) return of.about && early ? 0.6 : 0;
  if (/birthday$/iu.test(of.age.text)) return of.about && early ? 0.75 : 0;
  if (/^lived\b/iu.test(of.age.text)) return early ? 0.8 : 0;
  if (AT_TIME.test(of.text)) return 0.9;
  if (EARLIER.test(of.text) && !/\b(?:died|death|killed|fatal)\b/i.test(of.text)) return 0;
  if (of.about && early) return 0.85;
  if (early && THEN.test(of.text.slice(0, of.age.index))) return 0.8;
  // "E is a boy of nine": his age when the report was written may be another.
  if (early && /^(?:boy|girl|child)\b/i.test(of.age.text)) return 0.65;
  const named = /\b\p{Lu}[\p{Ll}\d]*\s+was\s+$/u.test(of.text.slice(0, of.age.index));
  if (of.opening && named && /^(?:[.,]|\s+and\s+\p{Lu})/u.test(of.text.slice(of.age.after)))
    return 0.7;
  if (of.about && of.own) return 0.75;
  if (early && /\b(?:this|the) (?:review|report|briefing|summary)\b/i.test(of.text)) return 0.75;
  if (of.about && of.order < 80 && /\b(?:died|death|killed)\b/i.test(of.text)) return 0.65;
  return 0;
}
