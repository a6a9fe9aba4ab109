import type { StructureElement } from 'pdfkit';
import type { WrittenBlock, WrittenDocument } from '../../core/export/written-document.ts';
import { setPageEdges } from './pdf-edges.ts';
import { PdfFonts } from './pdf-fonts.ts';
import { HEADINGS, INK, RULE, SMALL, STANDFIRST, TEXT, TITLE, WHOLE } from './pdf-look.ts';
import { MARGINS, PdfSheet, TEXT_WIDTH } from './pdf-sheet.ts';
import { setTable } from './pdf-table.ts';

/** Points that quotes are indented, and that text stands in from the box of a note. */
const INDENT = 14;
const PADDING = 8;
const INDENTED = { x: MARGINS.left + INDENT, width: TEXT_WIDTH - INDENT };
/** Points of two lines of text and the gap before them. */
const TWO_LINES = 44;
/** Points of an item of a list that are kept on one page, where it is that long. */
const MOST_KEPT = 120;

/**
 * The document as a tagged PDF (PDF/UA-1): headings, quotations, lists and tables are told to a screen reader as what
 * they are, the head and foot of the page are not read, fonts are embedded, language and title are set, and the
 * headings are its bookmarks.
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
  sheet.tagged('H1', root, () => sheet.set(written.title, TITLE, WHOLE));
  if (written.standfirst !== null) {
    const { standfirst } = written;
    sheet.gap(2);
    sheet.tagged('P', root, () => sheet.set(standfirst, STANDFIRST, WHOLE));
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
      sheet.tagged(`H${block.level}`, root, () => sheet.set(block.text, setting, WHOLE));
      sheet.gap(4);
      break;
    }
    case 'paragraph':
      for (const line of block.text.split(/\n+/)) {
        sheet.tagged('P', root, () =>
          sheet.set(line, block.isQuiet === true ? SMALL : TEXT, WHOLE),
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
  return block.kind === 'quote' ? quoteHeight(sheet, block) : TWO_LINES;
}

type Quote = Extract<WrittenBlock, { kind: 'quote' }>;

function quoteHeight(sheet: PdfSheet, { text, citation }: Quote): number {
  return (
    sheet.heightOf(text, TEXT, INDENTED.width) + sheet.heightOf(citation, SMALL, INDENTED.width) + 1
  );
}

function setQuote(sheet: PdfSheet, root: StructureElement, quote: Quote): void {
  const { pdf } = sheet;
  sheet.gap(3);
  const height = quoteHeight(sheet, quote);
  sheet.needs(height);
  if (height <= sheet.left) sheet.rule(WHOLE.x + 2, pdf.y, WHOLE.x + 2, pdf.y + height, 2, INK);
  const element = pdf.struct('BlockQuote');
  root.add(element);
  sheet.tagged('P', element, () => sheet.set(quote.text, TEXT, INDENTED));
  pdf.y += 1;
  sheet.tagged('P', element, () => sheet.set(quote.citation, SMALL, INDENTED));
  element.end();
  sheet.gap(8);
}

/** In a box; a note that is longer than a page goes without. */
function setNote(sheet: PdfSheet, root: StructureElement, text: string): void {
  const { pdf } = sheet;
  const width = TEXT_WIDTH - 2 * PADDING;
  const height = sheet.heightOf(text, TEXT, width) + 2 * PADDING - TEXT.lineGap;
  sheet.needs(height);
  const top = pdf.y;
  const isBoxed = height <= sheet.left;
  if (isBoxed) {
    sheet.artifact('Layout', () => {
      pdf.lineWidth(0.75).rect(WHOLE.x, top, TEXT_WIDTH, height).stroke(RULE);
    });
  }
  sheet.tagged('P', root, () =>
    sheet.set(text, TEXT, { x: WHOLE.x + PADDING, y: top + PADDING, width }),
  );
  if (isBoxed) pdf.y = top + height;
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
  const body = { x: WHOLE.x + 20, width: TEXT_WIDTH - 20 };
  for (const [index, text] of items.entries()) {
    sheet.needs(Math.min(sheet.heightOf(text, TEXT, body.width), MOST_KEPT));
    const item = pdf.struct('LI');
    list.add(item);
    const { y } = pdf;
    sheet.tagged('Lbl', item, () =>
      sheet.set(isOrdered ? `${index + 1}.` : '•', TEXT, { ...WHOLE, y, width: 20 }),
    );
    sheet.tagged('LBody', item, () => sheet.set(text, TEXT, { ...body, y }));
    item.end();
    sheet.gap(4);
  }
  list.end();
  sheet.gap(4);
}

function collected(pdf: PdfSheet['pdf']): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}
