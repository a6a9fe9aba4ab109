import type { Block, BlockKind, SourceRun } from '../extracted-document.ts';
import { numberedHeadings, numeralsAbove } from './heading-numbers.ts';
import { headingLevels, headingsOf } from './headings.ts';
import type { Vocabulary } from './hyphens.ts';
import { indentedLists } from './indented-lists.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './page-text.ts';
import type { Group, Piece } from './paragraphs.ts';
import type { TableArea } from './tables.ts';
import type { TypeNorms } from './type-size.ts';

const CAPTION = /^(?:Figure|Fig\.|Table|Chart|Diagram|Box|Graph|Map)\s+(?:\d+|[A-Z])\b/u;

/** Blocks from groups of lines and tables, in the order given. */
export function blocksOf(
  given: readonly Piece[],
  norms: TypeNorms,
  vocabulary: Vocabulary,
  outline: readonly { readonly title: string; readonly level: number }[],
): Block[] {
  const headings = headingsOf(given, norms);
  const above = numeralsAbove(given, new Set(headings.groups));
  const numerals = new Set<Piece>(above.values());
  const titles = headings.groups.filter((group) => !numerals.has(group));
  const numbered = numberedHeadings(titles, above);
  const items = indentedLists(given, new Set(headings.groups));
  const pieces = given
    .filter((piece) => !numerals.has(piece))
    .map((piece) =>
      'lines' in piece ? (numbered.get(piece) ?? items.get(piece) ?? piece) : piece,
    );
  const levels = headingLevels(
    {
      groups: titles.map((group) => numbered.get(group) ?? group),
      cover: new Set([...headings.cover].map((group) => numbered.get(group) ?? group)),
    },
    outline,
  );
  const isSequence = paragraphNumbers(pieces, levels);
  const blocks: Block[] = [];
  let table = -1;
  let lastTable: TableArea | undefined;
  for (const piece of pieces) {
    if ('table' in piece) {
      const goesOn = lastTable !== undefined && isContinued(lastTable, piece.table);
      if (!goesOn) table += 1;
      addRows(blocks, piece.table, table, goesOn, vocabulary);
      lastTable = piece.table;
      continue;
    }
    if (piece.kind === 'flow') lastTable = undefined;
    const built = joinLines(piece.lines, vocabulary);
    if (built.text === '') continue;
    const level = levels.get(piece);
    const kind = kindOf(piece, level, built.text, isSequence);
    const { marker } = piece;
    const [first] = piece.lines;
    blocks.push({
      kind,
      text: built.text,
      page: first?.page ?? 0,
      runs: built.runs,
      ...(level === undefined ? {} : { level }),
      ...(marker === undefined || marker.bullet ? {} : { number: marker.number }),
      ...(marker?.bullet === true ? { bullet: true } : {}),
      ...(first === undefined ? {} : { style: styleOf(piece.lines, first) }),
      ...(piece.kind === 'contents' ? { contentsLine: true } : {}),
    });
  }
  return blocks;
}

function kindOf(
  group: Group,
  level: number | undefined,
  text: string,
  isSequence: (group: Group) => boolean,
): BlockKind {
  if (group.kind === 'footnote') return 'footnote';
  if (group.kind === 'contents') return 'paragraph';
  if (level !== undefined) return CAPTION.test(text) && level > 1 ? 'caption' : 'heading';
  if (CAPTION.test(text) && text.length < 160 && group.lines.length < 3 && !text.endsWith('.')) {
    return 'caption';
  }
  if (group.marker === undefined) return 'paragraph';
  if (group.marker.bullet) return 'list-item';
  return group.marker.dotted || isSequence(group) ? 'paragraph' : 'list-item';
}

/** Plain numbers count as paragraph numbers where they go on through the document. */
function paragraphNumbers(pieces: readonly Piece[], levels: ReadonlyMap<Group, number>) {
  let sequence: Group[] = [];
  let longest: Group[] = [];
  let expected = 1;
  for (const piece of pieces) {
    if ('table' in piece || piece.kind !== 'flow' || levels.has(piece)) continue;
    if (!/^\d{1,3}$/u.test(piece.marker?.number ?? '')) continue;
    const value = Number(piece.marker?.number);
    // A list within the text begins again at 1 and breaks off; the long one counts.
    if (value === 1 && sequence.length < 12) sequence = [];
    else if (value < expected || value > expected + 2) continue;
    sequence.push(piece);
    expected = value + 1;
    if (sequence.length > longest.length) longest = sequence;
  }
  const members = new Set(longest.length >= 12 ? longest : []);
  return (group: Group) => members.has(group);
}

function styleOf(lines: readonly Line[], first: Line) {
  return {
    size: Math.round(first.size * 10) / 10,
    bold: lines.every((line) => line.bold),
    italic: lines.every((line) => line.italic),
    indent: Math.round(first.x * 10) / 10,
  };
}

/** The same columns on the next page. */
function isContinued(before: TableArea, table: TableArea): boolean {
  const near = (x: number, i: number) => Math.abs(x - (before.columns[i] ?? Infinity)) < 8;
  return (
    table.page === before.page + 1 &&
    table.columns.length === before.columns.length &&
    table.columns.every(near)
  );
}

function addRows(
  blocks: Block[],
  area: TableArea,
  table: number,
  goesOn: boolean,
  vocabulary: Vocabulary,
): void {
  const head = blocks.find((block) => block.table === table)?.text;
  const rows = area.rows.flatMap((row) => rowBlock(row, table, vocabulary) ?? []);
  // A header row that stands again on the next page says nothing new.
  const fresh = goesOn && rows[0]?.text === head ? rows.slice(1) : rows;
  fresh.forEach((block, i) => {
    const last = blocks.at(-1);
    if (goesOn && i === 0 && last?.table === table && isRestOf(last, block)) {
      blocks[blocks.length - 1] = joinRows(last, block);
    } else blocks.push(block);
  });
}

function rowBlock(
  row: readonly (readonly Line[])[],
  table: number,
  vocabulary: Vocabulary,
): Block | undefined {
  const cells = row.map((lines) => joinLines(lines, vocabulary));
  const { text, runs } = joinCells(cells);
  if (text === '') return undefined;
  const page = Math.min(...row.flat().map((line) => line.page));
  return { kind: 'table-row', text, page, runs, cells: cells.map((cell) => cell.text), table };
}

const BETWEEN = ' | ';

function joinCells(cells: readonly { text: string; runs: readonly SourceRun[] }[]) {
  let text = '';
  const runs: SourceRun[] = [];
  for (const cell of cells) {
    if (cell.text === '') continue;
    if (text !== '') text += BETWEEN;
    const offset = text.length;
    runs.push(...cell.runs.map((run) => ({ ...run, at: run.at + offset })));
    text += cell.text;
  }
  return { text, runs };
}

/** The rest of a row that a page cut: its first cell is empty and another runs on in small letters. */
function isRestOf(last: Block, block: Block): boolean {
  const [first, ...others] = block.cells ?? [];
  return first === '' && last.cells !== undefined && others.some((cell) => /^\p{Ll}/u.test(cell));
}

function joinRows(last: Block, block: Block): Block {
  const pairs = (last.cells ?? []).map(
    (cell, i) => [cellOf(last, i), cellOf(block, i), cell] as const,
  );
  const cells = pairs.map(([a, b]) => {
    if (a.text === '' || b.text === '') return a.text === '' ? b : a;
    const runs = b.runs.map((run) => ({ ...run, at: run.at + a.text.length + 1 }));
    return { text: `${a.text} ${b.text}`, runs: [...a.runs, ...runs] };
  });
  return { ...last, ...joinCells(cells), cells: cells.map((cell) => cell.text) };
}

/** One cell of a row with its own runs. */
function cellOf(block: Block, index: number): { text: string; runs: SourceRun[] } {
  const cells = block.cells ?? [];
  const text = cells[index] ?? '';
  const before = cells.slice(0, index).filter((cell) => cell !== '');
  const from = before.reduce((sum, cell) => sum + cell.length + BETWEEN.length, 0);
  const runs = block.runs
    .filter((run) => run.at >= from && run.at < from + text.length)
    .map((run) => ({ ...run, at: run.at - from }));
  return { text, runs: text === '' ? [] : runs };
}
