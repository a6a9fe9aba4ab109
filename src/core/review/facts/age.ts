/** Bands in which ages are counted. */
export type AgeBand =
  'unborn' | 'under 1' | '1 to 5' | '6 to 10' | '11 to 15' | '16 to 17' | '18 and over';

/** An age found in a text. */
export interface FoundAge {
  /** Normalised: "7 weeks", "2 years 11 months", "unborn". */
  readonly value: string;
  readonly text: string;
  /** Offset in the text searched, in UTF-16 units. */
  readonly index: number;
  readonly after: number;
}

const WORDS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const UNITS = anyOf(WORDS.slice(1, 10));
const COMPOUND = String.raw`${anyOf(TENS)}(?:[\s-]+${UNITS}\b|\b(?![\s-]+${UNITS}\b))`;
/** A number as a whole: neither "5 years" of "12.5 years" nor "two months" of "twenty-two months". */
const NUMBER =
  String.raw`(?<!\d[.,·/]?)(?<!\b(?:${TENS.join('|')})[\s-])(?<!\bhundred(?: and)? )` +
  String.raw`(?:\d{1,2}(?:[.·]\d{1,2})?(?![.·]?\d)|${COMPOUND}|${anyOf(WORDS)}|an?)`;
const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth',
]
  .join(' ')
  .split(' ');
const UNIT = '(?:year|month|week|day|hour|yr|mth|wk)s?';
const GAP = String.raw`[\s-]+`;
const AGE = new RegExp(
  String.raw`\b(?<first>${NUMBER})(?<half>[\s-]+and[\s-]+a[\s-]+half|½)?${GAP}(?<unit>${UNIT})\b(?:(?:,|${GAP}old)?(?:,|\s|-)+(?:and\s+)?(?<second>${NUMBER})${GAP}(?<unit2>${UNIT})\b)?(?<old>${GAP}old|${GAP}of${GAP}age)?` +
    String.raw`|\b(?:aged|at the age of|age of|age)\s+(?:just\s+|only\s+|about\s+|approximately\s+)?(?<bare>${NUMBER})(?=[\s.,;)]|$)(?!\s*(?:years?|months?|weeks?|days?|hours?|yrs?|mths?|wks?|to|and (?:over|under|\d)|–|-)(?![\p{L}]))` +
    String.raw`|\b(?:was|is|were)\s+(?:just\s+|only\s+|then\s+|still\s+)?(?<plain>${NUMBER})(?=\s+(?:when|at the time|and in Year)\b)` +
    String.raw`|\b(?:boy|girl|child|young (?:man|woman|person))\s+of\s+(?<of>${NUMBER})(?:\s+and\s+(?<part>a half|a quarter|three[ -]quarters))?(?=[.,;]|\s+(?:who|was|is|and|when|with|in)\b)` +
    String.raw`|\b(?:had (?:just |only )?turned|(?<=\b(?:he|she) )was|(?<=(?:^|[.;,] )\p{Lu}[\p{Ll}\d]+ )was(?= [\p{L}\d]+\.$))\s+(?<turned>${NUMBER})(?=[.,;]|\s+(?:an?|the|in|on|when|two|three|\p{Ll}+ (?:days?|weeks?|months?)) ?|$)(?!\s+(?:years?|months?|weeks?|days?|hours?|minutes?|times)\b)` +
    String.raw`|(?:,\s*then|\bwho (?:was|is)(?: just| only| then)?)\s+(?<then>${NUMBER})(?=[.,;])` +
    String.raw`|(?<=\p{Lu}[\p{L}\d]* )\((?<brackets>\d{1,2})\)(?=,| (?:was|is|had|died|who)\b)` +
    String.raw`|\b(?:had|celebrated|on|after) (?:just (?:had |passed )?|only just had )?(?:his|her|their) (?<birthday>${ORDINALS.join('|')}|\d{1,2}(?:st|nd|rd|th)) birthday\b` +
    String.raw`|\blived (?:for )?(?:only |just )?(?<lived>${NUMBER})\s+(?<livedUnit>days?|weeks?|months?)(?=\s*(?:$|[.;:)]|,(?! (?:\p{Ll}+ )?(?:with|in|at)\b)|(?:and|but)(?: then)? died\b|before (?:(?:he|she|they) died|dying|(?:his|her|their) death)\b))` +
    String.raw`|\b(?<newborn>(?:less than|under) (?:a|one) day old|(?:an?|one|two|three|\d{1,2}|a few|only|some) hours? old)\b` +
    String.raw`|\bwas (?:then )?in Year (?<school>\d{1,2}|${WORDS.slice(1, 14).join('|')})(?= when\b| at the time\b)` +
    String.raw`|\b(?<unborn>unborn (?:baby|child|infant))\b`,
  'giu',
);

const SECOND = new RegExp(
  String.raw`^\s+and\s+(${NUMBER})(?=[.,;)]|\s+(?:when|respectively|at|they|were|who)\b|$)`,
  'iu',
);

function numberOf(printed: string): number {
  const [first = '', second = ''] = printed.toLowerCase().split(/[\s-]+/u);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, WORDS.indexOf(second));
  const word = WORDS.indexOf(first);
  if (word >= 0) return word;
  return /^an?$/i.test(printed) ? 1 : Number(printed.replace('·', '.'));
}

function unitOf(printed: string): 'year' | 'month' | 'week' | 'day' {
  const initial = printed.toLowerCase();
  if (initial.startsWith('y')) return 'year';
  if (initial.startsWith('w')) return 'week';
  return initial.startsWith('m') ? 'month' : 'day';
}

/** "two and three quarters": the months of the fraction. */
function monthsOf(part: string | undefined): number {
  if (part === undefined) return 0;
  return /half/i.test(part) ? 6 : /three/i.test(part) ? 9 : 3;
}

/** Quarters of a year are given in months; other parts of a unit are left out, as they are printed too seldom to be sure. */
function amount(counted: number, unit: string): string {
  const count = Math.floor(counted);
  const months = unit === 'year' ? (counted - count) * 12 : 0;
  if (months > 0 && months % 3 === 0) {
    return `${count === 0 ? '' : `${amount(count, 'year')} `}${amount(months, 'month')}`;
  }
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * Ages in a text. "three months" by itself is a length of time, so that an age needs "old", "aged",
 * "age of", or two units; a bare number needs "aged" or "was … when".
 */
export function agesIn(text: string): FoundAge[] {
  const found: FoundAge[] = [];
  for (const match of text.matchAll(AGE)) {
    const parts = match.groups ?? {};
    const at = { text: match[0], index: match.index, after: match.index + match[0].length };
    if (parts.unborn !== undefined) {
      found.push({ value: 'unborn', ...at });
      continue;
    }
    if (parts.newborn !== undefined) {
      found.push({ value: '0 days', ...at });
      continue;
    }
    if (parts.birthday !== undefined) {
      const place = ORDINALS.indexOf(parts.birthday.toLowerCase());
      const years = place >= 0 ? place + 1 : Number.parseInt(parts.birthday, 10);
      found.push({ value: amount(years, 'year'), ...at });
      continue;
    }
    if (parts.lived !== undefined && parts.livedUnit !== undefined) {
      found.push({ value: amount(numberOf(parts.lived), unitOf(parts.livedUnit)), ...at });
      continue;
    }
    if (parts.school !== undefined) {
      // Children are four or five when they begin Year 0, Reception.
      const year = numberOf(parts.school);
      found.push({ value: `${String(year + 4)} to ${String(year + 5)} years`, ...at });
      continue;
    }
    const bare =
      parts.bare ?? parts.plain ?? parts.of ?? parts.turned ?? parts.then ?? parts.brackets;
    if (bare !== undefined) {
      if (/^an?$/i.test(bare)) continue;
      const months = monthsOf(parts.part);
      const years = amount(numberOf(bare), 'year');
      found.push({ value: months === 0 ? years : `${years} ${amount(months, 'month')}`, ...at });
      // "aged six and three"
      const other = SECOND.exec(text.slice(at.after))?.[1];
      if (parts.bare !== undefined && other !== undefined) {
        found.push({ value: amount(numberOf(other), 'year'), ...at });
      }
      continue;
    }
    if (parts.first === undefined || parts.unit === undefined) continue;
    if (/^h/i.test(parts.unit)) continue;
    const lead = text.slice(Math.max(0, match.index - 24), match.index);
    const led =
      /\b(?:aged|age(?: of)?|age was|age:|(?:boy|girl|child|baby|infant|toddler|teenager) of)\s*(?:just|only|about|approximately|around)?\s*$/i.test(
        lead,
      );
    const hyphened = /^\S+-\S+-?/.test(match[0]) && parts.old !== undefined;
    if (parts.old === undefined && !led && !hyphened) continue;
    if (/\b(?:under|over|between|to|than)\s*$/i.test(lead)) continue;
    let value = amount(numberOf(parts.first), unitOf(parts.unit));
    if (parts.half !== undefined && unitOf(parts.unit) === 'year') value += ' 6 months';
    if (parts.second !== undefined && parts.unit2 !== undefined && !/^h/i.test(parts.unit2)) {
      value += ` ${amount(numberOf(parts.second), unitOf(parts.unit2))}`;
    }
    found.push({ value, ...at });
  }
  return found;
}

/** Reads the answer of a form's age field: "7 weeks", "15", "2 years 11 months"; null where it is no age. */
export function ageOfField(value: string): string | null {
  const plain = /^(\d{1,2})\s*(?:\.(?!\d)|$)/.exec(value.trim());
  if (plain !== null) return amount(Number(plain[1]), 'year');
  if (/^unborn\b/i.test(value.trim())) return 'unborn';
  // As doctors write months and weeks: "5/12", "3/52".
  const parted = /^(\d{1,2})\/(12|52)$/.exec(value.trim());
  if (parted !== null) return amount(Number(parted[1]), parted[2] === '12' ? 'month' : 'week');
  return (
    agesIn(`aged ${value.trim().replace(/^(?:aged?|he was|she was)\s+/iu, '')} `)[0]?.value ?? null
  );
}

/** Age between two full dates, in the unit reviews use: days to two weeks, weeks to three months, months to two years. */
export function ageBetween(birth: string, incident: string): string | null {
  if (birth.length !== 10 || incident.length !== 10 || birth > incident) return null;
  const [by = 0, bm = 0, bd = 0] = birth.split('-').map(Number);
  const [iy = 0, im = 0, id = 0] = incident.split('-').map(Number);
  const days = Math.round((Date.UTC(iy, im - 1, id) - Date.UTC(by, bm - 1, bd)) / 86_400_000);
  if (days < 14) return amount(days, 'day');
  const months = (iy - by) * 12 + im - bm - (id < bd ? 1 : 0);
  if (months < 3) return amount(Math.floor(days / 7), 'week');
  if (months < 24) return amount(months, 'month');
  return amount(Math.floor(months / 12), 'year');
}

/** The band of a normalised age, or null where it is none. Half-years and months are rounded down. */
export function ageBand(value: string): AgeBand | null {
  if (value === 'unborn') return 'unborn';
  let months = 0;
  let any = false;
  for (const [, count, unit] of value.matchAll(/(\d+)\s+(year|month|week|day)s?/g)) {
    any = true;
    const perUnit =
      unit === 'year' ? 12 : unit === 'month' ? 1 : unit === 'week' ? 12 / 52 : 12 / 365;
    months += Number(count) * perUnit;
  }
  if (!any) return null;
  const years = Math.floor(months / 12 + 1e-9);
  if (years < 1) return 'under 1';
  if (years <= 5) return '1 to 5';
  if (years <= 10) return '6 to 10';
  if (years <= 15) return '11 to 15';
  return years <= 17 ? '16 to 17' : '18 and over';
}
