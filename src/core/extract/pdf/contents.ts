import { rowsOf, romanValue } from './furniture.ts';
import type { Fragment, Line } from './page-text.ts';
import { squash } from './page-text.ts';

const LEADER = /(?:\.{4,}|\u2026{2,}|(?:\s?\.\s){3,}|_{4,}|(?:\u00B7\s?){4,})/u;
const LEADERS = new RegExp(LEADER.source, 'gu');
const ENDING = /(?:^|\s|\.|\u2026)(\d{1,4}|[ivxlc]{1,6})$/iu;

/**
 * Puts the lines of a table of contents together, each with its page number, and marks them: dotted
 * leaders, or at least three rows one below the other that end in a number standing apart, none
 * smaller than the one before.
 */
export function joinContents(lines: readonly Line[], pages: number): Line[] {
  const rows = rowsOf(lines);
  const values = rows.map((row) => {
    const last = row.lines.at(-1);
    if (last === undefined || row.lines.length < 2 || row.lines.length > 3) return undefined;
    if (!/^(?:\d{1,4}|[ivxlc]{1,6})$/iu.test(last.text)) return undefined;
    const value = /^\d/u.test(last.text) ? Number(last.text) : romanValue(last.text);
    return value <= pages + 30 ? { value, right: last.right } : undefined;
  });
  const marked = rows.map((row) => LEADER.test(row.text) && ENDING.test(row.text));
  let run: number[] = [];
  const close = () => {
    if (run.length >= 3) for (const i of run) marked[i] = true;
    run = [];
  };
  let last: { value: number; right: number } | undefined;
  values.forEach((value, i) => {
    if (value === undefined) {
      // A heading that wraps has its number on its last line.
      if ((rows[i]?.lines.length ?? 0) > 1 || values[i - 1] === undefined) close();
      return;
    }
    const fits =
      last === undefined || (value.value >= last.value && Math.abs(value.right - last.right) < 12);
    if (!fits) close();
    run.push(i);
    last = value;
  });
  close();
  return rows.flatMap((row, i) => (marked[i] === true ? [joinRow(row.lines)] : row.lines));
}

function joinRow(lines: readonly Line[]): Line {
  const sorted = [...lines].sort((a, b) => a.x - b.x);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('A row has lines');
  const fragments = sorted.flatMap((line) =>
    line.fragments.flatMap((f, i) => withoutLeaders(i === 0 ? { ...f, spaceBefore: true } : f)),
  );
  const text = squash(sorted.map((l) => l.text.replace(LEADERS, ' ')).join(' '));
  const order = Math.min(...sorted.map((l) => l.order));
  const right = Math.max(...sorted.map((l) => l.right));
  return { ...first, order, right, fragments, text, contents: true };
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
