import type { Furniture } from '../extracted-document.ts';
import {
  endsText,
  isMarking,
  isSetWith,
  isStamp,
  saysConfidential,
  saysDraft,
} from './markings.ts';
import type { Line, PageText } from './page-text.ts';
import { squash } from './page-text.ts';

/** A page parted into its lines and its margins. */
export interface PageBody {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** What is left of the pages, and what was taken away. */
export interface Stripped {
  readonly pages: readonly PageBody[];
  readonly furniture: readonly Furniture[];
  /** Pages that carry the word, from 1. */
  readonly confidential: readonly number[];
  readonly draft: readonly number[];
}

/** One or more lines on the same baseline at the edge of a page. */
interface Row {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly base: number;
  readonly size: number;
  readonly text: string;
}

/** Words of secrecy anywhere in a line of a margin. */
const SECRET =
  /\bconfidential\b|\bofficial[- ]sensitive\b|\brestricted\b|\bnot for publication\b/iu;
const PAGE =
  /^[\W_]*(?:p(?:a|g)?(?:ge?)?[.\s]*)?(\d{1,4}|[ivxlc]{1,7})(?:(?:of|\/|\|)\d{1,4})?[\W_]*$/iu;
const NAMED_PAGE =
  /^[\W_]*(?:page(?:\d{1,4}|[ivxlc]{1,7})(?:(?:of|\/|\|)\d{1,4})?|\d{1,4}\|page|\d{1,4}of\d{1,4})[\W_]*$/iu;
/** A running head stands at the same height on every page, in points. */
const SAME_HEIGHT = 3;
/** Fewer characters may be a cell's or a list's. */
const NAME = 12;
/** How many rows at the top and at the bottom may be furniture. */
const DEPTH = 5;

/**
 * Takes running heads, page numbers, stamps and protective markings off the pages. Only the outer
 * rows of a page are looked at, from the edge inwards; a row goes when its words (digits aside) stand
 * at the edge of several pages, when it is a number that counts the pages, or when it is a marking.
 */
export function stripFurniture(
  pages: readonly (PageText & { readonly lines: readonly Line[] })[],
): Stripped {
  const found = new Map<string, { kind: Furniture['kind']; text: string; pages: Set<number> }>();
  const note = (kind: Furniture['kind'], text: string, page: number) => {
    const key = `${kind} ${kind === 'page-number' ? '' : keyOf(text)}`;
    const entry = found.get(key) ?? { kind, text, pages: new Set<number>() };
    entry.pages.add(page);
    found.set(key, entry);
  };
  const confidential = new Set<number>();
  const draft = new Set<number>();
  const mark = (text: string, page: number) => {
    if (saysConfidential(text)) confidential.add(page);
    if (saysDraft(text)) draft.add(page);
  };
  const edges = pages.map((page) => edgesOf(page));
  const repeats = countRepeats(edges);
  const numbers = countNumbers(edges);

  const peeled = edges.map((page) =>
    page.flatMap((edge) => peel(edge, repeats, numbers, pages.length)),
  );
  const stamps = stampsOf(
    pages.map((page, i) => {
      const gone = new Set(peeled[i]?.flatMap(({ row }) => row.lines));
      return rowsOf(page.lines.filter((line) => !gone.has(line)));
    }),
  );

  const bodies = pages.map((page, i) => {
    const gone = new Set<Line>();
    for (const { row, kind } of peeled[i] ?? []) {
      note(kind, row.text, page.number);
      mark(row.text, page.number);
      if (SECRET.test(row.text)) confidential.add(page.number);
      if (/\bdraft\b/iu.test(row.text)) draft.add(page.number);
      for (const line of row.lines) gone.add(line);
    }
    for (const row of stamps[i] ?? []) {
      note('marking', row.text, page.number);
      mark(row.text, page.number);
      for (const line of row.lines) gone.add(line);
    }
    if (page.slanted !== '') {
      note('watermark', squash(page.slanted).slice(0, 200), page.number);
      if (/confidential|restricted/iu.test(page.slanted)) confidential.add(page.number);
      if (/draft/iu.test(page.slanted)) draft.add(page.number);
    }
    const lines = page.lines.filter((line) => !gone.has(line));
    return { number: page.number, width: page.width, height: page.height, lines };
  });
  const furniture = [...found.values()].map((f) => ({ ...f, pages: f.pages.size }));
  return {
    pages: bodies,
    furniture,
    confidential: [...confidential].sort((a, b) => a - b),
    draft: [...draft].sort((a, b) => a - b),
  };
}

/** The markings among each page's rows between its margins; a word alone has more weight at the same height of several pages. */
function stampsOf(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const markings = pages.flat().filter(({ text }) => isMarking(text));
  const byWords = Map.groupBy(markings, ({ text }) => keyOf(text));
  const recurs = (row: Row): boolean =>
    (byWords.get(keyOf(row.text)) ?? []).some(
      (other) => other.page !== row.page && Math.abs(other.base - row.base) < SAME_HEIGHT,
    );
  return pages.map((rows) =>
    rows.filter((row, i) => isStamp(row, rows[i - 1], rows[i + 1], recurs(row))),
  );
}

/** Words without digits, case and spaces: what the lines of a running head have in common. */
function keyOf(text: string): string {
  return text
    .replace(/\d+/gu, '#')
    .replace(/\s+/gu, '')
    .replace(/^[ivxlc]{1,7}$/iu, '#')
    .toLowerCase();
}

/** Lines whose baselines are at most `within` type sizes apart, as rows from the top. */
export function rowsOf(lines: readonly Line[], within = 0.4): Row[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.x - b.x);
  const groups: Line[][] = [];
  for (const line of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first !== undefined && line.base - first.base < Math.max(line.size, first.size) * within) {
      group?.push(line);
    } else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const row = group.sort((a, b) => a.x - b.x);
    const [first] = row;
    if (first === undefined) return [];
    const size = Math.max(...row.map((l) => l.size));
    const text = row.map((l) => l.text).join(' ');
    return [{ page: first.page, lines: row, base: first.base, size, text }];
  });
}

/** The rows of a margin from the edge inwards, and the row after them. */
interface Edge {
  readonly rows: readonly Row[];
  readonly next: Row | undefined;
}

/** The rows of a page from the top downwards and from the bottom upwards, as far as a margin may reach. */
function edgesOf(page: { readonly height: number; readonly lines: readonly Line[] }): Edge[] {
  const rows = rowsOf(page.lines);
  const top = rows.filter((row) => row.base < page.height * 0.2).length;
  const bottom = rows.filter((row) => row.base > page.height * 0.8).length;
  return [
    { rows: rows.slice(0, Math.min(DEPTH, top)), next: rows[Math.min(DEPTH, top)] },
    {
      rows: rows.slice(rows.length - Math.min(DEPTH, bottom)).reverse(),
      next: rows[rows.length - Math.min(DEPTH, bottom) - 1],
    },
  ];
}

/** The furniture among the rows of one edge, from the edge inwards. */
function peel(
  { rows, next: after }: Edge,
  repeats: (row: Row) => number,
  numbers: (row: Row) => number,
  pages: number,
): { row: Row; kind: Furniture['kind'] }[] {
  const peeled: { row: Row; kind: Furniture['kind'] }[] = [];
  for (const [i, row] of rows.entries()) {
    const kind = kindOf(row, rows[i + 1] ?? after, repeats, numbers, pages);
    if (kind === undefined) break;
    peeled.push({ row, kind });
  }
  // What stands as close to the text as its own lines do is text that happens to recur.
  for (;;) {
    const last = peeled.at(-1);
    const next = rows[peeled.length] ?? after;
    if (last?.kind !== 'running-head' || next === undefined) return peeled;
    if (!isSetWith(last.row, next) || repeats(last.row) >= Math.max(6, pages * 0.8)) return peeled;
    peeled.pop();
  }
}

/**
 * For each row of a margin, how often its words stand at about that height: all of them, or one of two parts
 * beside the other, as the name of a report does beside that of the chapter.
 */
function countRepeats(edges: readonly (readonly Edge[])[]) {
  const heights = new Map<string, { base: number; page: number }[]>();
  for (const page of edges) {
    for (const row of page.flatMap((edge) => edge.rows)) {
      for (const key of repeatableOf(row)) {
        const seen = heights.get(key);
        if (seen === undefined) heights.set(key, [{ base: row.base, page: row.page }]);
        else seen.push({ base: row.base, page: row.page });
      }
    }
  }
  const pagesWith = (key: string, base: number): number => {
    const near = (heights.get(key) ?? []).filter(
      (other) => Math.abs(other.base - base) < SAME_HEIGHT,
    );
    return new Set(near.map((other) => other.page)).size;
  };
  return (row: Row): number =>
    Math.max(...repeatableOf(row).map((key) => pagesWith(key, row.base)));
}

function repeatableOf({ text, lines }: Row): string[] {
  const parts = lines.length === 2 ? lines.filter((line) => line.text.length >= NAME) : [];
  return [text, ...parts.map((line) => line.text)].map(keyOf);
}

/** How many pages bear a number that is as far from their place in the file as this one's. */
function countNumbers(edges: readonly (readonly Edge[])[]) {
  const offsets = new Map<string, Set<number>>();
  const offsetOf = (row: Row): string | undefined => {
    const value = numberOf(row.text);
    return value === undefined ? undefined : `${value.roman ? 'r' : 'd'}${value.value - row.page}`;
  };
  for (const page of edges) {
    for (const row of page.flatMap((edge) => edge.rows)) {
      const offset = offsetOf(row);
      if (offset === undefined) continue;
      offsets.set(offset, (offsets.get(offset) ?? new Set()).add(row.page));
    }
  }
  return (row: Row): number => offsets.get(offsetOf(row) ?? '')?.size ?? 0;
}

function numberOf(text: string): { value: number; roman: boolean } | undefined {
  const digits = PAGE.exec(text.replace(/\s/gu, ''))?.[1];
  if (digits === undefined) return undefined;
  if (/^\d/u.test(digits)) return { value: Number(digits), roman: false };
  return { value: romanValue(digits), roman: true };
}

/** Value of a roman numeral; letters in any order are taken as they come. */
export function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let sum = 0;
  let before = 0;
  for (const letter of numeral.toLowerCase().split('').reverse()) {
    const value = values[letter] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

function kindOf(
  row: Row,
  inwards: Row | undefined,
  repeats: (row: Row) => number,
  numbers: (row: Row) => number,
  pages: number,
): Furniture['kind'] | undefined {
  const closed = row.text.replace(/\s/gu, '');
  if (NAMED_PAGE.test(closed)) return 'page-number';
  if (isMarking(row.text) && !endsText(row, inwards)) return 'marking';
  const value = numberOf(row.text);
  if (value !== undefined) {
    const steady = numbers(row) >= Math.min(3, Math.max(2, pages));
    return steady || (value.value === row.page && pages > 1) ? 'page-number' : undefined;
  }
  if (row.text.length > 200) return undefined;
  const often = pages <= 3 ? 2 : Math.max(3, Math.ceil(pages * 0.25));
  return repeats(row) >= often ? 'running-head' : undefined;
}
