import { foundBy } from './found.ts';
import type { Found } from './found.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?![\\p{L}])';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const WEEKDAY =
  '(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?,?[ ]+(?:the[ ]+)?)?';

/** Days in the forms that reviews print, groups: month in words, year. */
const DAYS_IN_WORDS = [
  `${WEEKDAY}\\b${DAY}(?:(?:[ ]*(?:,|and|&|to|-|–|or|/)[ ]*${DAY})+)?[ ]+(?:day[ ]+)?(?:of[ ]+)?(?<month>${MONTH})(?:,?[ ]+(?<year>${YEAR}))?`,
  `${WEEKDAY}\\b(?<month>${MONTH})[ ]+(?:the[ ]+)?${DAY}(?!\\d)(?:(?:,[ ]*|[ ]+)(?<year>${YEAR}))?`,
  // "3-Feb-2019", "14 Mar 19", "3 Feb '09"
  `${WEEKDAY}\\b${DAY}[ /-]?(?<month>${MONTH})[ /.-]?['’]?(?<year>${YEAR}|\\d\\d)`,
].map((source) => new RegExp(`${source}(?!\\d)`, 'gu'));
const DAY_IN_NUMBERS =
  /(?:\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?,? )?(?<![\d.,/-])(?:3[01]|[12]\d|0?[1-9])\s?(?<sign>[/.-])\s?(?<month>1[0-2]|0?[1-9])\s?\k<sign>\s?(?<year>(?:19|20)\d\d|\d\d)(?![\d]|[./-]\d)/gu;
/** "sun 3 july", "3rd of may", "10 oct 2021": who writes in haste writes without capitals. */
const SMALL_MONTH =
  '(?<month>january|february|april|june|july|august|september|october|november|december|march|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DAY_IN_SMALL_LETTERS = new RegExp(
  `\\b(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun),? (?:the )?)?(?:${DAY} (?:of )?${SMALL_MONTH}|(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th) (?:of )?may)\\b(?: (?<year>${YEAR}))?`,
  'gu',
);
/** "mid-May 2020", "the second week of June", "the last Friday in May": nearer than a month. */
const PART_OF_MONTH = new RegExp(
  `\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:week|weekend|day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?:of|in) )(?<month>${MONTH})(?:,? (?<year>${YEAR}))?(?!\\d)`,
  'gu',
);
const ISO_DAY =
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>1[0-2]|0[1-9])-(?:3[01]|[12]\d|0[1-9])(?![\d-])/gu;
const ROMAN_DAY =
  /(?<!\d)(?:3[01]|[12]\d|0?[1-9])[ .](?<roman>x?i{1,3}|i?[vx]|vi{1,3})[ .](?<year>(?:19|20)\d\d)(?!\d)/gu;
const MONTH_AND_YEAR = new RegExp(`\\b(?<month>${MONTH}),?\\s+(?<year>${YEAR})(?!\\d)`, 'gu');

const ORDINAL_WORDS =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)';
const DAY_IN_LETTERS = new RegExp(
  `\\b${ORDINAL_WORDS} (?:day )?of (?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?(?!\\d)`,
  'gu',
);
/** "on the 5th": a day of a month that was named before. */
const DAY_ALONE =
  /(?<=\b(?:on|by|until|from|since|to) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?the )(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?! (?:birthday|floor|century|centile|anniversary|week|day|year|month|of|stage|edition|grade|meeting|visit))/gu;
const FEASTS =
  "(?:Christmas (?:Day|Eve)|Boxing Day|New Year['’]s (?:Day|Eve)|Good Friday|Easter (?:Sunday|Monday)|Whit (?:Sunday|Monday)|Palm Sunday|Ash Wednesday|Shrove Tuesday|Mothering Sunday|Mother['’]s Day|Father['’]s Day|Remembrance Sunday|Hallowe['’]?en|Bonfire Night|Valentine['’]s Day|St (?:David|George|Andrew|Patrick)['’]s Day)";
/** A feast of a year, or one on which something is said to have been. */
const FEAST = new RegExp(
  `\\b${FEASTS}(?:,| in)? (?<year>(?:19|20)\\d\\d)\\b|(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore|[Bb]y|[Tt]ill) )${FEASTS}`,
  'gu',
);

/** "on 6/12", "w/c 14/3": a day and a month, where a day is said to follow; else it is twelfths and weeks of doctors. */
const DAY_AND_MONTH =
  /(?<=\b(?:on|dated?|since|until|till|by|from|w\/c|w\/e|wc|[Rr]eview|[Ss]een|[Dd]ue|[Dd]ate)\s?:?\s)(?:3[01]|[12]\d|0?[1-9])\/(?<month>1[0-2]|0?[1-9])(?![\d/])|(?<![\d/])(?:3[01]|[12]\d|0?[1-9])\/(?<clocked>1[0-2]|0?[1-9])(?=,? (?:at )?(?:[01]?\d|2[0-3])[:.][0-5]\d\b)/gu;

/** What makes a date a day of birth, before it within one sentence. */
const BIRTH =
  /(?:\bborn\b(?! (?:to|with|into|after|before))|\bbirth(?:day|date)s?\b|\bbirth was\b|\bd\.? ?o\.? ?b\b|\bb\.)[^.;|\n]{0,28}$|\bD\.O\.B\.[^.;|\n]{0,12}$|\b(?:date|day)s? of birth\b[^.;|\n]{0,60}$/iu;
/** The same behind it. */
const BIRTH_AFTER = /^[^.;|\n]{0,24}\bbirthday/iu;
/** Days that belong to a publication or a law and not to a life. */
const OF_A_PAPER =
  /\b(?:published|publication|accessed|retrieved|updated|revised|version|in force|came into effect|last reviewed)\b[^.;\n]{0,24}$/iu;

/** Days that tell when something happened to somebody, and months of birth. */
export function findDates(text: string): Found[] {
  const day = (match: RegExpExecArray, month: number, year: string | undefined) => {
    const before = text.slice(Math.max(0, match.index - 64), match.index);
    const end = match.index + match[0].length;
    if (BIRTH.test(before) || BIRTH_AFTER.test(text.slice(end, end + 40))) {
      return birth(year);
    }
    if (OF_A_PAPER.test(before)) return undefined;
    const name = MONTHS[month];
    return name === undefined
      ? undefined
      : {
          kind: 'date' as const,
          why: 'An exact day can be found in a newspaper or a record.',
          suggestion: year === undefined ? name : `${name} ${longYear(year)}`,
        };
  };
  return [
    ...[
      ...DAYS_IN_WORDS,
      DAY_IN_SMALL_LETTERS,
      PART_OF_MONTH,
      DAY_IN_LETTERS,
      DAY_IN_NUMBERS,
      ISO_DAY,
    ].flatMap((pattern) =>
      foundBy(text, pattern, (match) => {
        const { month = 'may', year } = match.groups ?? {};
        return day(match, /\d/.test(month) ? Number(month) - 1 : monthOf(month), year);
      }),
    ),
    ...foundBy(text, ROMAN_DAY, (match) => {
      const { roman = '', year } = match.groups ?? {};
      return day(match, ROMAN.indexOf(roman), year);
    }),
    ...foundBy(text, DAY_AND_MONTH, (match) =>
      day(match, Number(match.groups?.['month'] ?? match.groups?.['clocked']) - 1, undefined),
    ),
    ...foundBy(text, FEAST, (match) => ({
      kind: 'date',
      why: 'A feast is an exact day.',
      suggestion: match.groups?.['year'] ?? 'that year',
    })),
    ...foundBy(text, DAY_ALONE, () => ({
      kind: 'date',
      why: 'An exact day can be found in a newspaper or a record.',
      suggestion: 'same month',
    })),
    ...foundBy(text, MONTH_AND_YEAR, (match) => {
      const before = text.slice(Math.max(0, match.index - 64), match.index);
      return BIRTH.test(before) ? birth(match.groups?.['year']) : undefined;
    }),
  ];
}

function birth(year: string | undefined) {
  return {
    kind: 'date' as const,
    why: 'It is a date of birth.',
    suggestion: year === undefined ? 'a date of birth' : longYear(year),
  };
}

function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start));
}

/** "84" is 1984 and "14" is 2014: no review tells of a day before 1930. */
function longYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}
