import { rowsOf } from './furniture.ts';
import type { Line, Marker } from './page-text.ts';
import { dropStart } from './page-text.ts';

const BULLET =
  /^[\u2022\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25E6\u25FC\u25FB\u2023\u2043\u27A2\u27A4\u2713\u2714\u2756\u2794\u25BA\u25B6\u25C6\u25C7\u2752\u2610\uE000-\uF8FF\u00B7*\u2013\u2014-]$/u;
const LONE_BULLET = /^(?:o|\u00A7|\u00D8|\u00FC)$/u;
const INLINE_BULLET =
  /^([\u2022\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25E6\u25FC\u25FB\u2023\u2043\u27A2\u27A4\u2713\u2714\u2756\u25BA\u25B6\u25C6\u25C7\u2610\uE000-\uF8FF])\s*(?=\S)/u;
const DASH_BULLET = /^([-\u2013\u2014*\u00B7])\s+(?=\S)/u;
/** "6.10", "6.10.", "12.", "R3", "6A", "6A.1", "a)", "(iv)", "3". The first group is what is kept. */
const NUMBER =
  /^(?:\(?((?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|\d{1,2}[A-H](?:\.\d{1,3}){0,3})(\.|\)|:)?|\(?([a-z]|[A-Z]|[ivxIVX]{1,6})(\.|\))|\(([a-z]{1,2}|[ivx]{1,6})\)|(R\d{1,2}|Q\d{1,2})[.:)]?)$/u;
/** "Para 4", "§ 12": a number in the margin that says what it is. */
const LABEL = /^(?:para(?:graph)?s?\.?|[\u00A7\u00B6])\s*(?=\d)/iu;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})\.?$/u;
/** What a mark such as "R1" without a stop numbers: a sentence that asks. */
const RECOMMENDS = /^\p{Lu}.{10,}\s\p{L}+\s/u;
/** How far the text may stand from its number or bullet, in type sizes. */
const FARTHEST = 6;

/** What a text consists of, if it is nothing but a bullet, number or letter. */
export function markerOf(text: string, x: number): Marker | undefined {
  if (BULLET.test(text) || LONE_BULLET.test(text)) {
    return { number: '', bullet: true, x, dotted: false };
  }
  if (isDate(text)) return undefined;
  const match = NUMBER.exec(text.replace(LABEL, ''));
  if (match === null) return undefined;
  const number = match[1] ?? match[3] ?? match[5] ?? match[6] ?? '';
  return { number, bullet: false, x, dotted: /\d[A-H]?\.\d/u.test(number) };
}

/** "12.03.14" is a day; "10.3.12" is a paragraph. */
function isDate(text: string): boolean {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  if (day === '' || Number(day) > 31 || Number(month) > 12 || Number(month) === 0) return false;
  const padded = [day, month, year].some((part) => part.startsWith('0'));
  return year.length === 4 || padded || (day.length === 2 && month.length === 2);
}

/** Joins bullets and numbers that stand apart on a line with the text to their right. */
export function attachMarkers(lines: readonly Line[]): Line[] {
  return rowsOf(lines).flatMap((row) => {
    const joined: Line[] = [];
    for (let i = 0; i < row.lines.length; i += 1) {
      const line = row.lines[i];
      const next = row.lines[i + 1];
      if (line === undefined) continue;
      const marker = next === undefined ? undefined : markerOf(line.text, line.x);
      const near =
        next !== undefined && next.x - line.right < Math.max(line.size, next.size) * FARTHEST;
      const cell = row.lines.length > 2 && marker?.bullet === false;
      if (
        next !== undefined &&
        marker !== undefined &&
        near &&
        !cell &&
        canFollow(marker, next.text)
      ) {
        joined.push({ ...next, order: Math.min(line.order, next.order), marker });
        i += 1;
      } else joined.push(bulleted(line));
    }
    return joined;
  });
}

/** What a number may stand before: "15 – 19 July" is no paragraph 15. */
function canFollow(marker: Marker, text: string): boolean {
  if (marker.bullet) return /[\p{L}\d]/u.test(text);
  return /^["'\u2018\u201C([\u2026]*[\p{L}\d£]/u.test(text);
}

function bulleted(line: Line): Line {
  const match = INLINE_BULLET.exec(line.text) ?? DASH_BULLET.exec(line.text);
  if (match === null) return line;
  const rest = line.text.slice(match[0].length);
  const fragments = dropStart(line.fragments, 1);
  if (fragments.length === 0) return line;
  const marker = { number: '', bullet: true, x: line.x, dotted: false };
  const first = line.fragments[0];
  const x = first?.str.trim() === match[1] ? line.x + line.size : line.x + line.size * 0.5;
  return { ...line, x, fragments, text: rest, marker };
}

/** A number at the beginning of a line's own text, where what stands around it allows one. */
export function inlineNumber(line: Line): Line | undefined {
  const match = /^(\(?[\p{L}\d.]{1,12}[.:)]?)\s+(?=[\p{Lu}\u2018\u201C"'([\d\u2026]|\p{Ll})/u.exec(
    line.text,
  );
  const head = match?.[1];
  if (match === null || head === undefined) return undefined;
  const marker = markerOf(head, line.x);
  const rest = line.text.slice(match[0].length);
  if (marker === undefined || marker.bullet || !isNumber(head, marker, rest)) return undefined;
  const fragments = dropStart(line.fragments, head.length);
  return { ...line, fragments, text: rest, marker };
}

/** In a table of contents a plain number is enough: "4 What happened". */
export function contentsNumber(line: Line): Line | undefined {
  const head = /^((?:\d{1,2}|[A-Z])(?:\.\d{1,3})*\.?)\s+(?=\p{Lu}|[\u2018\u201C"'(])/u.exec(
    line.text,
  );
  const marker = head?.[1] === undefined ? undefined : markerOf(head[1], line.x);
  if (head?.[1] === undefined || marker === undefined) return undefined;
  const fragments = dropStart(line.fragments, head[1].length);
  return { ...line, fragments, text: line.text.slice(head[0].length), marker };
}

function isNumber(head: string, marker: Marker, rest: string): boolean {
  const closed = /[.):]$/u.test(head);
  if (/^R\d{1,2}$/u.test(head)) return RECOMMENDS.test(rest);
  if (marker.dotted) {
    // "4.5 million" and "2.30 pm" are amounts.
    return /^[\p{Lu}\u2018\u201C"'(]/u.test(rest) || (closed && !/^(?:am|pm|%)/u.test(rest));
  }
  return closed && /^[\p{L}\d\u2018\u201C"'(]/u.test(rest) && !/^[A-Z]\.$/u.test(head);
}
