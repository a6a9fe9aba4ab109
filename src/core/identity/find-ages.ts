import { foundBy } from './found.ts';
import type { Found } from './found.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
const JOIN = '(?:,? and |, | )';
const LARGE = `(?<large>(?<count>${COUNT}) (?:years?|months?|weeks?)(?:${JOIN}${COUNT} (?:months?|weeks?))?)`;
/** To the day: "7 weeks and 3 days", "2 years, 7 months and 12 days old". */
const TO_THE_DAY = new RegExp(
  `\\b(?:aged )?${LARGE}${JOIN}${COUNT} days?\\b(?: old| of age)?`,
  'giu',
);
const IN_DAYS = new RegExp(
  `\\b(?:aged (?:just |only )?${COUNT} days\\b|${COUNT} days (?:old|of age)\\b)`,
  'giu',
);
const UNIT = '(?:days?|weeks?|months?|wks?|mths?|mnths?)';
const SPAN = `(?<count>${COUNT})(?: and a half)?[ -](?<unit>${UNIT})`;
/** "aged 9 weeks", "5 months old", "an eleven-week-old": of so small a child the birth is told to a week or a month. */
const IN_WEEKS = new RegExp(
  `\\b(?:[Aa]ged?:? (?:just |only |about |around )?${SPAN}(?:[ -](?:old|of age))?|${SPAN}[ -](?:old|of age))\\b`,
  'gu',
);
/** "Blessing, 9 mths.", "Baby (6 days)", "she is 10 weeks now", "age at incident: 7 weeks" */
const AGE_OF_NAMED = new RegExp(
  `(?<=(?:\\b(?:baby|infant|newborn|son|daughter|twins) of|\\b(?<named>\\p{Lu}\\p{Ll}+)(?:,| \\(|: )|\\), |, unnamed, |\\b(?:[Hh]e|[Ss]he|[Bb]aby|who)(?:['’]s| is| was)(?: only| just| now| about| still)?|\\b[Aa]ge(?: at [\\p{Ll} ]{3,20})?:)\\s?)${SPAN}(?=[,.;)|\\n]|$| now\\b| and (?:has|is|was)\\b)`,
  'gu',
);
/** A length of time and no age, before it or behind. */
const LASTING =
  /\b(?:for|within|lasted|lasting|took|over|after|every|spent|sentence of|total of|period of|gap of|delay of)(?: (?:a|the|about|around|some|only|just|nearly|almost))? $/iu;
const OF_PREGNANCY = /^[\s)]*(?:gestation|pregnan|later|after|before|earlier|into|ago|long)/iu;
/** "under 18 months old": a class of children. */
const OF_MANY = /\b(?:under|over|than|from|to|or|between|least|most|all|those|children|babies) $/iu;

/** Ages told to the day, week or month, from which and from the day of an event a birth can be reckoned. */
export function findAges(text: string): Found[] {
  const age =
    (suggestion: (match: RegExpExecArray) => string) =>
    (match: RegExpExecArray): Omit<Found, 'start' | 'end'> | undefined => {
      const end = match.index + match[0].length;
      const isAge = /^aged\b|(?:old|of age)$/iu.test(match[0]);
      const isElse =
        LASTING.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
        OF_PREGNANCY.test(text.slice(end, end + 16));
      if (isElse && !isAge) return undefined;
      const why = 'An age to the day gives the day of birth away.';
      return { kind: 'date', why, suggestion: suggestion(match) };
    };
  return [
    ...foundBy(
      text,
      TO_THE_DAY,
      age(({ groups }) => groups?.['large'] ?? ''),
    ),
    ...foundBy(
      text,
      IN_DAYS,
      age(() => 'a few days or weeks old'),
    ),
    ...[IN_WEEKS, AGE_OF_NAMED].flatMap((pattern) =>
      foundBy(text, pattern, (match) => {
        const { named, unit = '' } = match.groups ?? {};
        const before = text.slice(Math.max(0, match.index - 16), match.index);
        const isOfThing = named !== undefined && WORDS_OF_NO_ONE.has(named.toLowerCase());
        const end = match.index + match[0].length;
        if (isOfThing || OF_MANY.test(before) || OF_PREGNANCY.test(text.slice(end, end + 16)))
          return undefined;
        const why = 'An age in days, weeks or months gives the time of birth away.';
        return {
          kind: 'date',
          why,
          suggestion: unit.startsWith('m') ? 'some months old' : 'a few weeks old',
        };
      }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
