import { foundBy } from './found.ts';
import type { Found } from './found.ts';

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
/** A length of time and no age, before it or behind. */
const LASTING =
  /\b(?:for|within|lasted|lasting|took|over|after|every|spent|sentence of|total of|period of|gap of|delay of)(?: (?:a|the|about|around|some|only|just|nearly|almost))? $/iu;
const OF_PREGNANCY = /^[\s)]*(?:gestation|pregnan|later|after|before|earlier|into)/iu;

/** Ages told to the day, from which and from the day of an event a day of birth can be reckoned. */
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
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
