import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import {
  columnShares,
  type WrittenBlock,
  type WrittenDocument,
  type WrittenTable,
} from '../../core/export/written-document.ts';
import { WORD_STYLES } from './word-styles.ts';

/** A4 with margins of 2.2 cm, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1247, edge: 600 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

const LINE = { style: BorderStyle.SINGLE, size: 6, color: '767676', space: 6 } as const;

/**
 * The document as a Word file: headings as Word's own, so that a screen reader can go by them, quotes and notes as
 * named styles that a person can change in one place, header rows of tables marked as such, language and title set.
 */
export async function writeDocx(written: WrittenDocument): Promise<Uint8Array> {
  const orders = written.blocks.filter(isOrdered);
  const file = new Document({
    title: written.title,
    description: written.standfirst ?? written.title,
    creator: written.head.left,
    lastModifiedBy: written.head.left,
    styles: WORD_STYLES,
    numbering: { config: orders.map((_, index) => ordered(index)) },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              // The head of the page has a rule of its own under it.
              top: PAGE.margin + 250,
              bottom: PAGE.margin,
              header: PAGE.edge,
              footer: PAGE.edge,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        headers: { default: new Header({ children: [pageHead(written)] }) },
        footers: { default: new Footer({ children: [pageFoot(written)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: written.title }),
          ...(written.standfirst === null
            ? []
            : [new Paragraph({ style: 'Standfirst', text: written.standfirst })]),
          ...written.blocks.flatMap((block) => blockOf(block, orders.indexOf(block))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function isOrdered(block: WrittenBlock): boolean {
  return block.kind === 'list' && block.isOrdered;
}

/** Each ordered list begins at 1, so each has a numbering of its own. */
function ordered(index: number) {
  return {
    reference: `ordered-${index}`,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 420, hanging: 420 } } },
      },
    ],
  };
}

function blockOf(block: WrittenBlock, order: number): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ heading, text: block.text, keepNext: true })];
    }
    case 'paragraph':
      return paragraphs(block.text, block.isQuiet === true ? { style: 'Quiet' } : {});
    case 'quote':
      return [
        ...paragraphs(block.text, { style: 'Quote', keepNext: true, keepLines: true }),
        new Paragraph({ style: 'Citation', text: block.citation }),
      ];
    case 'note':
      return paragraphs(block.text, { style: 'Note', keepLines: true });
    case 'list': {
      const marks: IParagraphOptions = block.isOrdered
        ? { numbering: { reference: `ordered-${order}`, level: 0 } }
        : { bullet: { level: 0 } };
      return block.items.map(
        (text) => new Paragraph({ ...marks, style: 'ListParagraph', children: runs(text) }),
      );
    }
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: block.caption, keepNext: true }),
        tableOf(block),
        // Word joins a table to one that follows it at once.
        new Paragraph({ style: 'Quiet', text: '' }),
      ];
  }
}

/** A paragraph for each line of the text. */
function paragraphs(text: string, options: IParagraphOptions): Paragraph[] {
  return text
    .split(/\n+/)
    .map((line) => new Paragraph({ ...options, children: [new TextRun(line)] }));
}

/** A run for each line of the text, with breaks between them. */
function runs(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}

function tableOf(table: WrittenTable): Table {
  const widths = columnShares(table).map((share) => Math.round(share * TEXT_WIDTH));
  const cell = (text: string, column: number, style: string): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      children: [new Paragraph({ style, children: runs(text) })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: LINE,
      bottom: LINE,
      left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
      right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'bfbfbf' },
      insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((text, column) => cell(text, column, 'TableHead')),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, column) =>
              cell(text, column, column === 0 ? 'TableHead' : 'TableText'),
            ),
          }),
      ),
    ],
  });
}

function pageHead({ head }: WrittenDocument): Paragraph {
  return new Paragraph({
    style: 'PageEdge',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    border: { bottom: LINE },
    children: [new TextRun({ children: [head.left, new Tab(), head.right] })],
  });
}

function pageFoot({ foot }: WrittenDocument): Paragraph {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    style: 'PageEdge',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [new TextRun({ children: [foot, new Tab(), ...pages] })],
  });
}
