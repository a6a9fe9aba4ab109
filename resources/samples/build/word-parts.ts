import {
  AlignmentType,
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { inlines } from './inline.ts';
import type { Look, Part } from './sample.ts';

/** A block of a Word body. */
export type Block = Paragraph | Table;

/** Names of the numbering definitions that `wordBlocks` refers to. */
export const lists = { bullet: 'bullet', decimal: 'decimal', letter: 'letter' } as const;

const numberIndent = 800;
const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * The Word blocks of a sample's parts, in a column `width` twips wide. Each numbered list counts
 * from one by an instance of its own.
 */
export function wordBlocks(body: readonly Part[], look: Look, width: number): readonly Block[] {
  return body.flatMap((part, instance) => blocksOf(part, look, width, instance));
}

function blocksOf(part: Part, look: Look, width: number, instance: number): readonly Block[] {
  if ('heading' in part) return [heading(part)];
  if ('paragraph' in part) return [paragraph(part)];
  if ('bullets' in part) return listOf(part.bullets, lists.bullet, instance);
  if ('numbered' in part && part.style !== 'recommendation') {
    return listOf(part.numbered, lists[part.style], instance);
  }
  if ('numbered' in part) return part.numbered.map(recommendation);
  if ('quotation' in part) return quotation(part);
  if ('table' in part) return [table(part.table, look, width), gap()];
  if ('form' in part) return [form(part.form, look, width), gap()];
  if ('box' in part) return [box(part.box, look, width), gap()];
  return [new Paragraph({ children: [new PageBreak()] })];
}

function heading(part: Extract<Part, { heading: string }>): Paragraph {
  const level = headingLevels[part.level - 1] ?? HeadingLevel.HEADING_1;
  const children = runs(part.heading);
  const pageBreakBefore = part.newPage === true;
  if (part.number === undefined)
    return new Paragraph({ heading: level, pageBreakBefore, children });
  return new Paragraph({
    heading: level,
    pageBreakBefore,
    indent: { left: numberIndent, hanging: numberIndent },
    tabStops: [{ type: TabStopType.LEFT, position: numberIndent }],
    children: [new TextRun(`${part.number}\t`), ...children],
  });
}

function paragraph(part: Extract<Part, { paragraph: string }>): Paragraph {
  const children = runs(part.paragraph, part.footnotes);
  return part.number === undefined
    ? new Paragraph({ style: 'BodyText', children })
    : led(part.number, children, numberIndent);
}

function led(label: string, children: readonly TextRun[], indent: number, bold = false): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: TabStopType.LEFT, position: indent }],
    children: [new TextRun({ text: `${label}\t`, bold }), ...children],
  });
}

function recommendation(text: string, index: number): Paragraph {
  return led(`Recommendation ${String(index + 1)}`, runs(text), 2400, true);
}

function listOf(items: readonly string[], reference: string, instance: number): readonly Block[] {
  return items.map(
    (item) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level: 0, instance },
        children: runs(item),
      }),
  );
}

function quotation(part: Extract<Part, { quotation: string }>): readonly Block[] {
  const said = new Paragraph({ style: 'Quote', children: runs(part.quotation) });
  if (part.source === undefined) return [said];
  return [
    said,
    new Paragraph({ style: 'Quote', alignment: AlignmentType.RIGHT, children: runs(part.source) }),
  ];
}

function table(
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

function form(answers: readonly (readonly [string, string])[], look: Look, width: number): Table {
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

function box(of: { title: string; text: readonly string[] }, look: Look, width: number): Table {
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
          children: runs(line.slice(2)),
        })
      : new Paragraph({ style: 'TableText', children: runs(line) }),
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
    children: lines.map((line) => new Paragraph({ style: 'TableText', children: runs(line) })),
  });
}

function gap(): Paragraph {
  return new Paragraph({ style: 'TableText', children: [] });
}

function runs(line: string, footnotes: readonly string[] = []): TextRun[] {
  return inlines(line).map((piece) => {
    if (!('note' in piece))
      return new TextRun({
        text: piece.text,
        ...(piece.bold ? { bold: true } : {}),
        ...(piece.italic ? { italics: true } : {}),
      });
    const note = footnotes[piece.note - 1];
    if (note === undefined)
      throw new Error(`No footnote ${String(piece.note)}: "${line.slice(0, 40)}"`);
    return new FootnoteReferenceRun({
      children: [new Paragraph({ style: 'FootnoteText', children: runs(note) })],
    });
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
