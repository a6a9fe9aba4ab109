import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Look } from './sample.ts';
import { lists } from './word-lists.ts';
import { wordRuns } from './word-runs.ts';

/** A table with a head row that repeats on each page. Rows do not break across pages; " // " parts the lines of a cell. */
export function rowsTable(
  of: { head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] },
  look: Look,
  width: number,
): Table {
  const shares = of.widths ?? of.head.map(() => 100 / of.head.length);
  const columns = shares.map((share) => Math.round((share / 100) * width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: of.head.map((text, at) => cell([`**${text}**`], columns[at] ?? 0, tint(look))),
  });
  const rows = of.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, at) => cell(text.split(' // '), columns[at] ?? 0)),
      }),
  );
  return grid([head, ...rows], columns, width);
}

/** A form: a label and its answer in each row. */
export function formTable(
  answers: readonly (readonly [string, string])[],
  look: Look,
  width: number,
): Table {
  const columns = [Math.round(width * 0.34), Math.round(width * 0.66)] as const;
  const rows = answers.map(
    ([label, answer]) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([`**${label}**`], columns[0], tint(look)),
          cell(answer.split(' // '), columns[1]),
        ],
      }),
  );
  return grid(rows, columns, width);
}

/** A bordered box: a title, then paragraphs, or bullets where a line begins with "- ". */
export function boxTable(
  of: { title: string; text: readonly string[] },
  look: Look,
  width: number,
): Table {
  const title = new Paragraph({
    style: 'TableText',
    keepNext: true,
    children: [new TextRun({ text: of.title, bold: true, color: look.headingColour })],
  });
  const lines = of.text.map((line) =>
    line.startsWith('- ')
      ? new Paragraph({
          style: 'TableText',
          numbering: { reference: lists.bullet, level: 0 },
          indent: { left: 280, hanging: 220 },
          children: wordRuns(line.slice(2)),
        })
      : new Paragraph({ style: 'TableText', children: wordRuns(line) }),
  );
  const content = new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 120, bottom: 120, left: 160, right: 160 },
    shading: { type: ShadingType.CLEAR, fill: tint(look) },
    children: [title, ...lines],
  });
  return grid(
    [new TableRow({ cantSplit: true, children: [content] })],
    [width],
    width,
    look.headingColour,
  );
}

function grid(
  rows: TableRow[],
  columnWidths: readonly number[],
  width: number,
  colour = '808080',
): Table {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colour };
  return new Table({
    rows,
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: 'fixed',
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
  });
}

function cell(lines: readonly string[], width: number, fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    children: lines.map((line) => new Paragraph({ style: 'TableText', children: wordRuns(line) })),
  });
}

/** A light tint of the heading colour, for heads of tables and boxes. */
function tint(look: Look): string {
  const mix = (at: number): string => {
    const value = Number.parseInt(look.headingColour.slice(at, at + 2), 16);
    return Math.round(value * 0.12 + 255 * 0.88)
      .toString(16)
      .padStart(2, '0');
  };
  return (mix(0) + mix(2) + mix(4)).toUpperCase();
}
