/** A date found in a text, to the precision printed. */
export interface FoundDate {
  /** ISO 8601 reduced: "2023", "2023-04" or "2023-04-03". */
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day';
  /** As printed. */
  readonly text: string;
  /** Offset in the text searched, in UTF-16 units. */
  readonly index: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  String.raw`\b(?:(?<day>\d{1,2})(?:\s?(?:st|nd|rd|th))?\s+(?:of\s+)?)?(?<month>${MONTH})\b\.?,?\s+(?<year>(?:19|20)\d\d)\b` +
    String.raw`|\b(?<nday>\d{1,2})[./-](?<nmonth>\d{1,2})[./-](?<nyear>(?:19|20)?\d\d)\b` +
    String.raw`|\b(?<iyear>(?:19|20)\d\d)-(?<imonth>\d\d)-(?<iday>\d\d)\b` +
    String.raw`|\b(?<feast>Boxing Day|Christmas Day|Christmas Eve|New Year['’]s (?:Day|Eve)),?\s+(?:in\s+|of\s+)?(?<fyear>(?:19|20)\d\d)\b` +
    String.raw`|\b(?<only>(?:19|20)\d\d)\b(?![/–-]\d)`,
  'giu',
);

/** Days that prose calls by name. */
const FEASTS: Readonly<Record<string, string>> = {
  'boxing day': '12-26',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  "new year's day": '01-01',
  "new year's eve": '12-31',
};

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function fullYear(printed: string): number {
  const value = Number(printed);
  if (printed.length === 4) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The dates in a text, in order; day before month as in Britain; impossible ones are left out. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const parts = match.groups ?? {};
    const at = { text: match[0], index: match.index };
    if (parts.only !== undefined) {
      found.push({ iso: parts.only, precision: 'year', ...at });
      continue;
    }
    if (parts.feast !== undefined && parts.fyear !== undefined) {
      const day = FEASTS[parts.feast.toLowerCase().replace('’', "'")];
      if (day !== undefined) found.push({ iso: `${parts.fyear}-${day}`, precision: 'day', ...at });
      continue;
    }
    const year = fullYear(parts.year ?? parts.nyear ?? parts.iyear ?? '');
    const month =
      parts.month === undefined
        ? Number(parts.nmonth ?? parts.imonth)
        : MONTHS.indexOf(parts.month.slice(0, 3).toLowerCase()) + 1;
    const printedDay = parts.day ?? parts.nday ?? parts.iday;
    if (month < 1 || month > 12) continue;
    if (printedDay === undefined) {
      found.push({ iso: `${String(year)}-${two(month)}`, precision: 'month', ...at });
      continue;
    }
    const day = Number(printedDay);
    if (day < 1 || day > lastDay(year, month)) continue;
    found.push({ iso: `${String(year)}-${two(month)}-${two(day)}`, precision: 'day', ...at });
  }
  return found;
}
