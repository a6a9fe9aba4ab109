/** A printed number or bullet at the start of a paragraph. */
export interface PrintedNumber {
  /** Without trailing stop: "6.10", "R3", "(a)", "iv". Undefined for a bullet. */
  readonly number?: string;
  readonly bullet?: true;
  /** UTF-16 units that number and white space take up. */
  readonly length: number;
}

/** Two or more parts, as paragraphs are cited: "6.10", "6.10.", "10.3.2". */
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})[.:)]?(?=\s)/u;
/** "3.", "3)", "12:"; a bare "12" only before a tab or two spaces. */
const SINGLE = /^(\d{1,3})(?:[.)](?=\s)|(?=\t| {2,}))/u;
/** "R3", "R3.", "F12:" and "R1.2": a capital joined to its number, as recommendations and findings have. */
const LETTERED = /^([A-Z]{1,2}\d{1,3}(?:\.\d{1,3}){0,2})(?:[.:)](?=\s)|(?=\t| {2,}))/u;
const BRACKETED = /^(\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,3})\))(?=\s)/iu;
const LETTER = /^([a-z]|[ivxl]{2,6})[.)](?=\s)/u;
const CAPITAL = /^([A-Z])[.)](?:\t| {2,})/u;
const BULLET =
  /^(?:[•◦▪▫■□●○‣⁃∙➢➤✓✔\uE000-\uF8FF]|[-*](?=\s)|[–—·o](?=[ \u00A0]*\t| {2,}))\s*(?=\S)/u;
/**
 * "01.02.13", "6.10.15" and "3.4.2013" are dates, or may be: then they stay, for no paragraph is numbered
 * with a leading zero or a year, and few go as far as a tenth part of a part.
 */
const DATE = /^(?:[\d.]*\.)?0\d|^(?:[12]?\d|3[01])\.(?:[1-9]|1[0-2])\.(?:\d{2}|\d{4})(?![\d.]*\d)/u;

/**
 * Splits a number or bullet that was typed at the start of a paragraph from its text. What could be
 * the text's own ("2013 was", "3 children", "12.5 per cent", "5.30 pm", a date) is left in it, for a
 * number taken away from a sentence is worse than one left on a paragraph. Null where there is none.
 */
export function printedNumber(text: string): PrintedNumber | null {
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const bullet = BULLET.exec(rest);
  if (bullet !== null) return { bullet: true, length: lead + bullet[0].length };
  if (DATE.test(rest)) return null;
  for (const pattern of [DOTTED, SINGLE, LETTERED, BRACKETED, LETTER, CAPITAL]) {
    const match = pattern.exec(rest);
    const number = match?.[1];
    if (match === null || number === undefined) continue;
    const after = rest.slice(match[0].length);
    const gap = /^\s*/u.exec(after)?.[0].length ?? 0;
    const follows = after.slice(gap);
    if (follows === '') return null;
    // A decimal or a time goes on in small letters or a sign; a numbered paragraph begins a sentence.
    if (pattern === DOTTED && !/^[\p{Lu}\p{Pi}\p{Ps}"'‘“•[(]/u.test(follows)) return null;
    if (pattern === DOTTED && /^(?:AM|PM)\b/u.test(follows)) return null;
    return { number, length: lead + match[0].length + gap };
  }
  return null;
}
