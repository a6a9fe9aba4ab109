import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument, ReadingWarning } from '../extracted-document.ts';
import { markRecognised } from '../ocr/mark-recognised.ts';
import type { PageReader } from '../ocr/page-reader.ts';
import { isScan, readScans, recognitionWarnings } from '../ocr/read-scans.ts';
import { blocksOf } from './blocks.ts';
import { stripFurniture } from './furniture.ts';
import { Vocabulary } from './hyphens.ts';
import type { Legibility } from './garbled-text.ts';
import { legibilityOf } from './garbled-text.ts';
import { linesOf } from './lines.ts';
import type { OpenPdf, PdfResources } from './open-pdf.ts';
import { openPdf } from './open-pdf.ts';
import type { PageElement } from './page-layout.ts';
import { layOutPage } from './page-layout.ts';
import type { Line, PageText } from './page-text.ts';
import { groupLines } from './paragraphs.ts';
import { joinSpeakers } from './pull-quotes.ts';
import { typeNorms } from './type-size.ts';

/** More pages than any review has; a file with more is something else. */
export const MOST_PAGES = 3000;

/** What a caller may give: places of pdf.js's own data, and a hand on a long reading. */
export interface ReadPdfOptions extends PdfResources {
  readonly onPage?: (done: number, total: number) => void;
  /** Asked before each page; true ends the reading with ExtractError 'cancelled'. */
  readonly isCancelled?: () => boolean;
  /** Reads pages without text; where none is given they stay unread. */
  readonly pageReader?: PageReader;
}

interface LaidPage extends PageText {
  readonly lines: readonly Line[];
}

/**
 * Reads a PDF as a person would: running heads and stamps off, columns and tables in order, lines
 * joined to paragraphs over page ends. Runs lead to the concatenated `str` of the items of pdf.js's
 * `page.getTextContent()` with its default options (no marked content, normalised); a viewer must
 * ask for them in the same way. Pages without text are left to `pageReader`.
 * @throws ExtractError 'file-encrypted', 'file-damaged', 'file-no-text' (a scan that was not recognised),
 *   'file-too-many-pages' (more than MOST_PAGES), 'cancelled'
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ReadPdfOptions = {},
): Promise<ExtractedDocument> {
  const { onPage, isCancelled, pageReader, ...resources } = options;
  const pdf = await openPdf(bytes, resources);
  try {
    if (pdf.pages > MOST_PAGES) {
      throw new ExtractError('file-too-many-pages', { pages: pdf.pages, most: MOST_PAGES });
    }
    return await readOpen(pdf, onPage, isCancelled, pageReader && { pageReader, bytes });
  } finally {
    await pdf.close();
  }
}

async function readOpen(
  pdf: OpenPdf,
  onPage: ReadPdfOptions['onPage'],
  isCancelled: ReadPdfOptions['isCancelled'],
  scans: { readonly pageReader: PageReader; readonly bytes: Uint8Array } | undefined,
): Promise<ExtractedDocument> {
  const drawn: LaidPage[] = [];
  const doubled: number[] = [];
  const spaced: number[] = [];
  const legibility: Legibility[] = [];
  let done = 0;
  for (let number = 1; number <= pdf.pages; number += 1) {
    if (isCancelled?.() === true) throw new ExtractError('cancelled');
    const page = await readPage(pdf, number);
    legibility.push(legibilityOf(page.items.map((item) => item.str)));
    const lines = linesOf(page, pdf.fonts);
    if (lines.doubled) doubled.push(number);
    if (lines.spaced) spaced.push(number);
    // The drawn items have done their work; only lines are kept.
    drawn.push({ ...page, items: [], lines: lines.lines });
    if (scans === undefined || !isScan(lines.lines)) done += 1;
    onPage?.(done, pdf.pages);
  }
  // Pages whose letters cannot be told are pictures like any other.
  blankRubbish(drawn, legibility);
  const { pages, recognised } =
    scans === undefined
      ? { pages: drawn, recognised: [] }
      : await readScans(drawn, scans.bytes, scans.pageReader, {
          onAlive: (more) => onPage?.(Math.min(done + more, pdf.pages), pdf.pages),
          isCancelled: () => isCancelled?.() === true,
        });
  if (isCancelled?.() === true) throw new ExtractError('cancelled');
  const lettersOn = pages.map((page) => lettersIn(page.lines));
  const letters = lettersOn.reduce((sum, n) => sum + n, 0);
  const empty = pages.flatMap((page, i) => (lettersOn[i] === 0 ? [page.number] : []));
  // Stamps and page numbers alone are no text.
  if (letters === 0 || (pdf.pages >= 3 && letters < pdf.pages * 15)) {
    throw new ExtractError('file-no-text', { pages: pdf.pages });
  }

  const stripped = stripFurniture(pages);
  const vocabulary = new Vocabulary();
  const elements: PageElement[] = [];
  let column = 0;
  for (const page of stripped.pages) {
    vocabulary.learn([...page.lines].sort((a, b) => a.order - b.order).map((line) => line.text));
    const laid = layOutPage(page, pdf.pages, column);
    for (const element of laid) elements.push(element);
    column += 1 + Math.max(0, ...laid.map((e) => ('table' in e ? 0 : e.column - column)));
  }
  const norms = typeNorms(elements);
  const blocks = blocksOf(
    joinSpeakers(groupLines(elements, norms), norms),
    norms,
    vocabulary,
    pdf.outline,
  );
  const warnings = recognitionWarnings(recognised);
  const warn = (code: ReadingWarning['code'], on: readonly number[]) => {
    if (on.length > 0) warnings.push({ code, pages: on });
  };
  warn('pages-without-text', empty);
  warn('marked-confidential', stripped.confidential);
  warn('marked-draft', stripped.draft);
  warn('doubled-letters-mended', doubled);
  warn('letter-spacing-mended', spaced);
  return {
    kind: 'pdf',
    engine: [pdf.engine, ...(recognised.length > 0 && scans ? [scans.pageReader.engine] : [])].join(
      ', ',
    ),
    pages: pdf.pages,
    blocks: markRecognised(blocks, recognised),
    furniture: stripped.furniture,
    warnings,
    properties: {
      ...(pdf.title === undefined ? {} : { title: pdf.title }),
      ...(pdf.author === undefined ? {} : { author: pdf.author }),
    },
  };
}

/**
 * Takes the text off the pages that hold none in any language, as if they were pictures. A page with
 * too little text to tell goes with the others where not one of them can be read.
 */
function blankRubbish(pages: LaidPage[], legibility: readonly Legibility[]): void {
  const isAll = legibility.includes('rubbish') && !legibility.includes('language');
  pages.forEach((page, i) => {
    const gone = legibility[i] === 'rubbish' || (isAll && legibility[i] === 'unclear');
    if (gone) pages[i] = { ...page, lines: [], slanted: '' };
  });
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((n, line) => n + line.text.replace(/\P{L}/gu, '').length, 0);
}

async function readPage(pdf: OpenPdf, number: number): Promise<PageText> {
  try {
    return await pdf.readPage(number);
  } catch {
    // One page that cannot be read is a page without text; the others still count.
    return { number, width: 0, height: 0, items: [], slanted: '' };
  }
}
