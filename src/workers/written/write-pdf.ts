import type { StructureElement } from 'pdfkit';
import {
  columnShares,
  type WrittenBlock,
  type WrittenDocument,
  type WrittenTable,
} from '../../core/export/written-document.ts';
import { PdfFonts } from './pdf-fonts.ts';
import { MARGINS, PdfSheet, TEXT_WIDTH, type Setting } from './pdf-sheet.ts';

const INK = '#17191c';
const QUIET = '#4a4f55';
const RULE = '#767676';

const TITLE: Setting = { face: 'bold', size: 24, lineGap: 2, colour: INK };
const STANDFIRST: Setting = { face: 'text', size: 12, lineGap: 3, colour: QUIET };
const HEADINGS: Readonly<Record<2 | 3, Setting>> = {
  2: { face: 'bold', size: 15, lineGap: 2, colour: INK },
  3: { face: 'bold', size: 12.5, lineGap: 2, colour: INK },
};
const TEXT: Setting = { face: 'text', size: 11, lineGap: 3.2, colour: INK };
const SMALL: Setting = { face: 'small', size: 9.5, lineGap: 1.5, colour: QUIET };
const CELL: Setting = { face: 'small', size: 9.5, lineGap: 1.5, colour: INK };
const HEAD_CELL: Setting = { ...CELL, face: 'smallBold' };

/** Points that an indented block stands in, and within a box or cell. */
const INDENT = 14;
const PADDING = 8;
const CELL_PADDING = 5;

/**
 * The document as a tagged PDF (PDF/UA-1): headings, quotations, lists and tables are told to a screen reader as what they are, the head and
 * foot of the page are not read, fonts are embedded, language and title are set, and the headings are its bookmarks.
 */
export async function writePdf(written: WrittenDocument): Promise<Uint8Array> {
  const sheet = new PdfSheet(await PdfFonts.read(), {
    Title: written.title,
    Author: written.head.left,
    Subject: written.standfirst ?? written.title,
    Creator: 'Caselight',
    Producer: 'Caselight',
  });
  const { pdf } = sheet;
  const bytes = collected(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  sheet.tagged('H1', root, () => sheet.set(written.title, TITLE, whole));
  if (written.standfirst !== null) {
    const { standfirst } = written;
    sheet.gap(2);
    sheet.tagged('P', root, () => sheet.set(standfirst, STANDFIRST, whole));
  }
  sheet.gap(8);
  for (const [index, block] of written.blocks.entries()) {
    setBlock(sheet, root, block, written.blocks[index + 1]);
  }
  root.end();
  setPageEdges(sheet, written);
  pdf.end();
  return bytes;
}

const whole = { x: MARGINS.left, width: TEXT_WIDTH };
const indented = { x: MARGINS.left + INDENT, width: TEXT_WIDTH - INDENT };

function setBlock(
  sheet: PdfSheet,
  root: StructureElement,
  block: WrittenBlock,
  next: WrittenBlock | undefined,
): void {
  const { pdf } = sheet;
  switch (block.kind) {
    case 'heading': {
      const setting = HEADINGS[block.level];
      sheet.gap(block.level === 2 ? 14 : 9);
      // A heading does not stand alone at the foot of a page.
      sheet.needs(sheet.heightOf(block.text, setting, TEXT_WIDTH) + 4 + leastOf(sheet, next));
      pdf.outline.addItem(block.text);
      sheet.tagged(`H${block.level}`, root, () => sheet.set(block.text, setting, whole));
      sheet.gap(4);
      break;
    }
    case 'paragraph':
      for (const line of block.text.split(/\n+/)) {
        sheet.tagged('P', root, () =>
          sheet.set(line, block.isQuiet === true ? SMALL : TEXT, whole),
        );
        sheet.gap(6);
      }
      break;
    case 'quote':
      setQuote(sheet, root, block);
      break;
    case 'note':
      setNote(sheet, root, block.text);
      break;
    case 'list':
      setList(sheet, root, block);
      break;
    case 'table':
      setTable(sheet, root, block);
      break;
  }
}

/** Points that must stand with the heading before a block. */
function leastOf(sheet: PdfSheet, block: WrittenBlock | undefined): number {
  if (block === undefined) return 0;
  if (block.kind === 'quote') return quoteHeight(sheet, block);
  return 44;
}

type Quote = Extract<WrittenBlock, { kind: 'quote' }>;

function quoteHeight(sheet: PdfSheet, { text, citation }: Quote): number {
  return (
    sheet.heightOf(text, TEXT, indented.width) + sheet.heightOf(citation, SMALL, indented.width) + 1
  );
}

function setQuote(sheet: PdfSheet, root: StructureElement, quote: Quote): void {
  const { pdf } = sheet;
  sheet.gap(3);
  const height = quoteHeight(sheet, quote);
  sheet.needs(height);
  if (height <= sheet.left) sheet.rule(whole.x + 2, pdf.y, whole.x + 2, pdf.y + height, 2, INK);
  const element = pdf.struct('BlockQuote');
  root.add(element);
  sheet.tagged('P', element, () => sheet.set(quote.text, TEXT, indented));
  pdf.y += 1;
  sheet.tagged('P', element, () => sheet.set(quote.citation, SMALL, indented));
  element.end();
  sheet.gap(8);
}

function setNote(sheet: PdfSheet, root: StructureElement, text: string): void {
  const { pdf } = sheet;
  const width = TEXT_WIDTH - 2 * PADDING;
  const height = sheet.heightOf(text, TEXT, width) + 2 * PADDING - TEXT.lineGap;
  sheet.needs(height);
  const top = pdf.y;
  sheet.artifact('Layout', () => {
    pdf.lineWidth(0.75).rect(whole.x, top, TEXT_WIDTH, height).stroke(RULE);
  });
  sheet.tagged('P', root, () =>
    sheet.set(text, TEXT, { x: whole.x + PADDING, y: top + PADDING, width }),
  );
  pdf.y = top + height;
  sheet.gap(10);
}

function setList(
  sheet: PdfSheet,
  root: StructureElement,
  { items, isOrdered }: Extract<WrittenBlock, { kind: 'list' }>,
): void {
  const { pdf } = sheet;
  const list = pdf.struct('L');
  root.add(list);
  const body = { x: whole.x + 20, width: TEXT_WIDTH - 20 };
  for (const [index, text] of items.entries()) {
    sheet.needs(Math.min(sheet.heightOf(text, TEXT, body.width), 120));
    const item = pdf.struct('LI');
    list.add(item);
    const { y } = pdf;
    sheet.tagged('Lbl', item, () =>
      sheet.set(isOrdered ? `${index + 1}.` : '•', TEXT, { ...whole, y, width: 20 }),
    );
    sheet.tagged('LBody', item, () => sheet.set(text, TEXT, { ...body, y }));
    item.end();
    sheet.gap(4);
  }
  list.end();
  sheet.gap(4);
}

function setTable(sheet: PdfSheet, root: StructureElement, table: WrittenTable): void {
  const { pdf } = sheet;
  const widths = columnShares(table).map((share) => share * TEXT_WIDTH);
  const inner = (column: number): number => (widths[column] ?? 0) - 2 * CELL_PADDING;
  const left = (column: number): number =>
    whole.x + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const settingOf = (column: number, isHead: boolean): Setting =>
    isHead || column === 0 ? HEAD_CELL : CELL;
  const heightOf = (cells: readonly string[], isHead: boolean): number =>
    Math.max(
      ...cells.map((text, column) =>
        sheet.heightOf(text, settingOf(column, isHead), inner(column)),
      ),
    ) +
    2 * CELL_PADDING -
    CELL.lineGap;

  const element = pdf.struct('Table');
  root.add(element);

  /** Sets the cells side by side, each by `put`, and the rule under them. */
  function setRow(
    cells: readonly string[],
    isHead: boolean,
    put: (column: number, draw: () => void) => void,
  ): void {
    const top = pdf.y;
    const height = heightOf(cells, isHead);
    for (const [column, text] of cells.entries()) {
      put(column, () =>
        sheet.set(text, settingOf(column, isHead), {
          x: left(column) + CELL_PADDING,
          y: top + CELL_PADDING,
          width: inner(column),
        }),
      );
    }
    pdf.y = top + height;
    sheet.rule(whole.x, pdf.y, whole.x + TEXT_WIDTH, pdf.y, isHead ? 1 : 0.5, RULE);
  }

  function row(cells: readonly string[], isHead: boolean): void {
    const line = pdf.struct('TR');
    element.add(line);
    setRow(cells, isHead, (column, draw) => {
      const isHeading = isHead || column === 0;
      line.add(
        isHeading
          ? pdf.struct('TH', { scope: isHead ? 'Column' : 'Row' }, draw)
          : pdf.struct('TD', {}, draw),
      );
    });
    line.end();
  }

  sheet.needs(heightOf(table.columns, true) + 70);
  sheet.tagged('Caption', element, () => sheet.set(table.caption, SMALL, whole));
  pdf.y += 3;
  row(table.columns, true);
  for (const cells of table.rows) {
    if (heightOf(cells, false) > sheet.left) {
      pdf.addPage();
      // Shown again for the eye; a screen reader has it from the first page.
      setRow(table.columns, true, (_, draw) => sheet.artifact('Layout', draw));
    }
    row(cells, false);
  }
  element.end();
  sheet.gap(12);
}

function setPageEdges(sheet: PdfSheet, { head, foot }: WrittenDocument): void {
  const { pdf } = sheet;
  const { count } = pdf.bufferedPageRange();
  const edge = (text: string, y: number, side: 'left' | 'right'): void => {
    pdf.font(`${SMALL.face}-latin`, SMALL.size);
    const x = side === 'left' ? whole.x : whole.x + TEXT_WIDTH - pdf.widthOfString(text) - 1;
    sheet.set(text, SMALL, { x, y, width: TEXT_WIDTH });
  };
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    // Text below the bottom margin would begin a new page.
    pdf.page.margins.bottom = 0;
    sheet.artifact('Pagination', () => {
      edge(head.left, 42, 'left');
      edge(head.right, 42, 'right');
      edge(foot, pdf.page.height - 48, 'left');
      edge(`Page ${page + 1} of ${count}`, pdf.page.height - 48, 'right');
    });
    sheet.rule(whole.x, 60, whole.x + TEXT_WIDTH, 60, 0.5, RULE);
    pdf.page.margins.bottom = MARGINS.bottom;
  }
}

function collected(pdf: PdfSheet['pdf']): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}
