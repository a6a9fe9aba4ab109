/** How a line looks, for telling a heading that no style marks as one. */
export interface Look {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** Printed in capitals by its style, whatever the letters are. */
  readonly caps?: boolean;
}

/** Lines of a cover that look like headings and head nothing. */
const COVER_FACT =
  /^[^:]{0,40}\b(?:author|reviewers?|chair|date[ds]?|published|completed|agreed|approved|version|status|reference)\b[^:]{0,40}:/iu;

const MAX_WORDS = 14;
const MAX_LENGTH = 110;

/**
 * Whether a paragraph that stands by itself looks like a heading: short, no sentence, and bold as a
 * whole, in capitals, or larger than `bodySize` by at least 1.5 points.
 */
export function looksLikeHeading(text: string, look: Look, bodySize: number | undefined): boolean {
  if (!isHeadingShaped(text) || COVER_FACT.test(text) || markingOf(text) !== null) return false;
  const larger = look.size !== undefined && bodySize !== undefined && look.size >= bodySize + 1.5;
  return look.bold === true || look.caps === true || larger || isAllCapitals(text);
}

/** Short, begins like a title, and does not end like a sentence, a lead-in or a label. */
export function isHeadingShaped(text: string): boolean {
  if (text.length === 0 || text.length > MAX_LENGTH) return false;
  if (text.split(' ').length > MAX_WORDS || !/\p{L}{2}/u.test(text)) return false;
  return /^[\p{Lu}\p{Nd}"'‘“(]/u.test(text) && !/[.;:,…]$/u.test(text.replace(/\betc\.$/u, ''));
}

/** Whether a line is in capitals throughout: at least two words or one of five letters. */
export function isAllCapitals(text: string): boolean {
  if (text.length > MAX_LENGTH * 2) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
}

/** Level that a printed number gives a heading: "3" is 1, "3.1" is 2. */
export function levelOfNumber(number: string): number {
  return /^\d+(?:\.\d+)*$/u.test(number) ? number.split('.').length : 1;
}

/** Whether a line is one of a contents table: dotted leaders and a page number at its end. */
export function isContentsLine(text: string): boolean {
  return (
    text.length < 400 &&
    /(?:\.{4}|(?:\. ){4}|…{2})[.…\s]*(?:\d{1,4}|[ivxl]{1,6})$/u.test(text.trimEnd())
  );
}

/** What a short line says about how freely the document may be shown, or null. */
export function markingOf(text: string): 'marked-confidential' | 'marked-draft' | null {
  if (text.length > MAX_LENGTH) return null;
  if (/\bdraft\b/iu.test(text)) return 'marked-draft';
  return /\b(?:confidential|restricted|protect:|official *[-–—:]? *sensitive|not for (?:onward )?(?:circulation|distribution|publication))\b/iu.test(
    text,
  )
    ? 'marked-confidential'
    : null;
}
