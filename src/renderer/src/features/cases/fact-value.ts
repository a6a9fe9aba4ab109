/** A date as it is typed: day and month may be left out. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What was typed, as the library keeps it; or what is wrong with it and in which part. */
export type Typed<Part> =
  { readonly value: string } | { readonly problem: string; readonly part: Part };

/** "2023", "2023-04" or "2023-04-03". */
export function isoOf({ day, month, year }: DateParts): Typed<keyof DateParts> {
  if (!/^(?:19|20)\d\d$/.test(year.trim())) {
    return { problem: 'Enter a year in four figures, like 2019', part: 'year' };
  }
  if (month.trim() === '') {
    return day.trim() === ''
      ? { value: year.trim() }
      : { problem: 'Enter the month too, or leave the day out', part: 'month' };
  }
  if (!isWithin(month, 12)) {
    return { problem: 'Enter the month as a number from 1 to 12', part: 'month' };
  }
  const withMonth = `${year.trim()}-${month.trim().padStart(2, '0')}`;
  if (day.trim() === '') return { value: withMonth };
  const whole = `${withMonth}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${whole}T00:00:00Z`);
  const isReal =
    isWithin(day, 31) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === whole;
  return isReal ? { value: whole } : { problem: 'Enter a day that this month has', part: 'day' };
}

/** An age as it is typed: what is left out is none. */
export interface AgeParts {
  readonly years: string;
  readonly months: string;
  readonly weeks: string;
}

/** "2 years 11 months", "7 weeks". */
export function ageOf({ years, months, weeks }: AgeParts): Typed<keyof AgeParts> {
  const parts: readonly [keyof AgeParts, string, number][] = [
    ['years', years, 25],
    ['months', months, 30],
    ['weeks', weeks, 60],
  ];
  for (const [part, typed, most] of parts) {
    if (typed.trim() !== '' && !isWithin(typed, most, 0)) {
      return { problem: `Enter the ${part} as a number up to ${most}`, part };
    }
  }
  const words = parts.flatMap(([part, typed]) => {
    const number = Number(typed.trim());
    return number > 0 ? `${number} ${number === 1 ? part.slice(0, -1) : part}` : [];
  });
  return words.length === 0
    ? { problem: 'Enter an age in years, months or weeks', part: 'years' }
    : { value: words.join(' ') };
}

function isWithin(typed: string, most: number, least = 1): boolean {
  const number = Number(typed.trim());
  return /^\d+$/.test(typed.trim()) && number >= least && number <= most;
}
