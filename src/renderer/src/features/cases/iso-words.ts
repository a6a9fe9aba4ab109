const FORMATS = {
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} as const;

/** "2023", "April 2023" or "3 April 2023", of an ISO 8601 date as far as it is known; as it is where it is none. */
export function isoInWords(iso: string): string {
  const length = iso.length === 4 || iso.length === 7 || iso.length === 10 ? iso.length : null;
  const date = new Date(iso);
  return length === null || Number.isNaN(date.getTime()) ? iso : FORMATS[length].format(date);
}
