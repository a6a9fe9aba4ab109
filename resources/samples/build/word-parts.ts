import {
  AlignmentType,
  HeadingLevel,
  PageBreak,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Look, Part } from './sample.ts';
import { lists } from './word-lists.ts';
import { wordRuns } from './word-runs.ts';
import { boxTable, formTable, rowsTable } from './word-tables.ts';

/** A block of a Word body. */
export type Block = Paragraph | Table;

const numberIndent = 880;
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
  if ('table' in part) return [rowsTable(part.table, look, width), gap()];
  if ('form' in part) return [formTable(part.form, look, width), gap()];
  if ('box' in part) return [boxTable(part.box, look, width), gap()];
  return [new Paragraph({ children: [new PageBreak()] })];
}

function heading(part: Extract<Part, { heading: string }>): Paragraph {
  const level = headingLevels[part.level - 1] ?? HeadingLevel.HEADING_1;
  const children = wordRuns(part.heading);
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
  const children = wordRuns(part.paragraph, part.footnotes);
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
  return led(`Recommendation ${String(index + 1)}`, wordRuns(text), 2400, true);
}

function listOf(items: readonly string[], reference: string, instance: number): readonly Block[] {
  return items.map(
    (item) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level: 0, instance },
        children: wordRuns(item),
      }),
  );
}

function quotation(part: Extract<Part, { quotation: string }>): readonly Block[] {
  const said = new Paragraph({ style: 'Quote', children: wordRuns(part.quotation) });
  if (part.source === undefined) return [said];
  return [
    said,
    new Paragraph({
      style: 'Quote',
      alignment: AlignmentType.RIGHT,
      children: wordRuns(part.source),
    }),
  ];
}

function gap(): Paragraph {
  return new Paragraph({ style: 'TableText', children: [] });
}
