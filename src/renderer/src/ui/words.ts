const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const WHOLE = new Intl.NumberFormat('en-GB');

/** "3 April 2026", of an ISO 8601 instant, where this computer is. */
export function dayInWords(iso: string): string {
  return DAY.format(new Date(iso));
}

/** "14:32", of an ISO 8601 instant, where this computer is. */
export function timeInWords(iso: string): string {
  return TIME.format(new Date(iso));
}

/** "1,204". */
export function wholeNumber(value: number): string {
  return WHOLE.format(value);
}

/** "1 case", "26 cases". */
export function counted(value: number, one: string, many: string = `${one}s`): string {
  return `${wholeNumber(value)} ${value === 1 ? one : many}`;
}

/** "212 MB", "0.4 MB". */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return `${size >= 10 ? wholeNumber(Math.round(size)) : size.toFixed(1)} MB`;
}
