import { rowsOf, romanValue } from './furniture.ts';
import { textOf } from './lines.ts';
import type { Fragment, Line } from './page-text.ts';

const LEADER = /(?:\.{4,}|\u2026{2,}|(?:\s?\.\s){3,}|_{4,}|(?:\u00B7\s?){4,})/u;
const LEADERS = new RegExp(LEADER.source, 'gu');
const LEADER_END = /(?:[.\u2026_\u00B7]\s?){4,}$|\u2026{2,}$/u;
const ENDING = /(?:^|\s|\.|\u2026)(\d{1,4}|[ivxlc]{1,6})$/iu;

/** Pages that printed numbers may run ahead of the file's, where a cover or other parts are left out. */
const MOST_AHEAD = 5;

/**
 * Puts the lines of a table of contents together, each with its page number, and marks them: dotted
 * leaders; or rows one below the other that end in a number standing apart, none smaller than the
 * one before. Without the word "contents" on the page it takes five such rows, for ages and amounts
 * also stand in columns.
 */
export function joinContents(lines: readonly Line[], pages: number): Line[] {
  const rows = rowsOf(lines);
  const named = rows.some((row) => /^(?:table of )?contents(?: page)?:?$/iu.test(row.text));
  const marked = rows.map((row) => LEADER.test(row.text) && ENDING.test(row.text));
  const fewest = named ? 3 : 5;
  let run: number[] = [];
  let last: { value: number; right: number } | undefined;
  const close = () => {
    if (run.length >= fewest) for (const i of run) marked[i] = true;
    run = [];
    last = undefined;
  };
  rows.forEach((row, i) => {
    const entry = entryOf(row.lines, pages);
    if (entry === undefined) {
      // An entry that wraps has its number on its last line.
      if (row.lines.length > 1) close();
      return;
    }
    const fits =
      last === undefined || (entry.value >= last.value && Math.abs(entry.right - last.right) < 12);
    if (!fits) close();
    run.push(i);
    last = entry;
  });
  close();
  return rows.flatMap((row, i) => (marked[i] === true ? [joinRow(row.lines)] : row.lines));
}

/** The page number at the end of a row: text and number, or number, text and number. */
function entryOf(lines: readonly Line[], pages: number) {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || lines.length > 3) return undefined;
  if (lines.length === 3 && !/^[\dA-Z.]{1,6}$/u.test(lines[0]?.text ?? '')) return undefined;
  if (!/^(?:\d{1,4}|[ivxlc]{1,6})$/iu.test(last.text)) return undefined;
  const value = /^\d/u.test(last.text) ? Number(last.text) : romanValue(last.text);
  return value <= pages + MOST_AHEAD ? { value, right: last.right } : undefined;
}

function joinRow(lines: readonly Line[]): Line {
  const sorted = [...lines].sort((a, b) => a.x - b.x);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('A row has lines');
  const whole = sorted.flatMap((line) =>
    line.fragments.map((f, i) => (i === 0 ? { ...f, spaceBefore: true } : f)),
  );
  const fragments = withSpaces(whole);
  const text = textOf(fragments);
  const order = Math.min(...sorted.map((l) => l.order));
  const right = Math.max(...sorted.map((l) => l.right));
  return { ...first, order, right, fragments, text, contents: true };
}

/** Without leaders, and with a space where one stood. */
function withSpaces(whole: readonly Fragment[]): Fragment[] {
  let cut = false;
  return whole.flatMap((fragment) => {
    const kept = withoutLeaders(cut ? { ...fragment, spaceBefore: true } : fragment);
    cut = kept.length === 0 || LEADER_END.test(fragment.str);
    return kept;
  });
}

function withoutLeaders(fragment: Fragment): Fragment[] {
  const kept: Fragment[] = [];
  let from = 0;
  let spaceBefore = fragment.spaceBefore;
  const keep = (end: number) => {
    const str = fragment.str.slice(from, end);
    if (str.trim() === '') return;
    kept.push({ ...fragment, str, sourceAt: fragment.sourceAt + from, spaceBefore });
  };
  for (const match of fragment.str.matchAll(LEADERS)) {
    keep(match.index);
    from = match.index + match[0].length;
    spaceBefore = true;
  }
  // Leaders drawn in small pieces.
  if (from === 0 && /^[\s.\u2026]{2,}$/u.test(fragment.str)) return [];
  keep(fragment.str.length);
  return kept;
}
