import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument, ReadingWarning } from '../extracted-document.ts';
import { markRecognised } from '../ocr/mark-recognised.ts';
import type { PageReader } from '../ocr/page-reader.ts';
import { isScan, readScans, recognitionWarnings } from '../ocr/read-scans.ts';
import { blocksOf } from './blocks.ts';
import { drawPages, type DrawnPage, type LaidPage, type PageHelper } from './draw-pages.ts';
import { stripFurniture } from './furniture.ts';
import { Vocabulary } from './hyphens.ts';
import type { OpenPdf, PdfResources } from './open-pdf.ts';
import { openPdf } from './open-pdf.ts';
import type { PageElement } from './page-layout.ts';
import { layOutPage } from './page-layout.ts';
import type { Line } from './page-text.ts';
import { groupLines } from './paragraphs.ts';
import { joinSpeakers } from './pull-quotes.ts';
import { typeNorms } from './type-size.ts';

/** From this many pages on, half of them are given to a helper: opening the file twice costs as much as some pages. */
const SHARED_PAGES = 30;
/** More pages than any review has; a file with more is something else. */
const MOST_PAGES = 3000;

/** What a caller may give: places of pdf.js's own data, and a hand on a long reading. */
export interface ReadPdfOptions extends PdfResources {
  readonly onPage?: (done: number, total: number) => void;
  /** Asked before each page; true ends the reading with ExtractError 'cancelled'. */
  readonly isCancelled?: () => boolean;
  /** Reads pages without text; where none is given they stay unread. */
  readonly pageReader?: PageReader;
  /** Reads half the pages of a long document meanwhile, where given. What is read is the same without. */
  readonly pageHelper?: PageHelper;
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
  const { onPage, isCancelled, pageReader, pageHelper, ...resources } = options;
  const pdf = await openPdf(bytes, resources);
  try {
    if (pdf.pages > MOST_PAGES) {
      throw new ExtractError('file-too-many-pages', {
        pages: pdf.pages,
        limitPages: MOST_PAGES,
      });
    }
    const helper: PageHelper = (...range) => pageHelper?.(...range) ?? Promise.resolve(null);
    return await readOpen(pdf, bytes, helper, onPage, isCancelled, pageReader);
  } finally {
    await pdf.close();
  }
}

async function readOpen(
  pdf: OpenPdf,
  bytes: Uint8Array,
  helper: PageHelper,
  onPage: ReadPdfOptions['onPage'],
  isCancelled: ReadPdfOptions['isCancelled'],
  pageReader: PageReader | undefined,
): Promise<ExtractedDocument> {
  let done = 0;
  const listener = {
    ...(isCancelled && { isCancelled }),
    onPage: ({ page }: DrawnPage): void => {
      if (pageReader === undefined || !isScan(page.lines)) done += 1;
      onPage?.(done, pdf.pages);
    },
  };
  const own = pdf.pages < SHARED_PAGES ? pdf.pages : Math.ceil(pdf.pages / 2);
  const helped = own < pdf.pages ? helper(bytes, own + 1, pdf.pages) : Promise.resolve([]);
  const first = await drawPages(pdf, 1, own, listener);
  const given = await helped;
  given?.forEach(listener.onPage);
  const all = [...first, ...(given ?? (await drawPages(pdf, own + 1, pdf.pages, listener)))];
  const doubled = all.flatMap((one) => (one.doubled ? [one.page.number] : []));
  const spaced = all.flatMap((one) => (one.spaced ? [one.page.number] : []));
  // Pages whose letters cannot be told are pictures like any other.
  const drawn = blankRubbish(all);
  const { pages, recognised } =
    pageReader === undefined
      ? { pages: drawn, recognised: [] }
      : await readScans(drawn, bytes, pageReader, {
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
  warn(
    'text-under-redaction',
    all.flatMap(({ page }) => (page.redacted === true ? [page.number] : [])),
  );
  warn('marked-confidential', stripped.confidential);
  warn('marked-draft', stripped.draft);
  warn('doubled-letters-mended', doubled);
  warn('letter-spacing-mended', spaced);
  return {
    kind: 'pdf',
    engine: [pdf.engine, ...(recognised.length > 0 && pageReader ? [pageReader.engine] : [])].join(
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
 * The pages with the text taken off those that hold none in any language, as if they were pictures. A page
 * with too little text to tell goes with the others where not one of them can be read.
 */
function blankRubbish(drawn: readonly DrawnPage[]): readonly LaidPage[] {
  const kinds = drawn.map(({ legibility }) => legibility);
  const isAll = kinds.includes('rubbish') && !kinds.includes('language');
  return drawn.map(({ page, legibility }) =>
    legibility === 'rubbish' || (isAll && legibility === 'unclear')
      ? { ...page, lines: [], slanted: '' }
      : page,
  );
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((n, line) => n + line.text.replace(/\P{L}/gu, '').length, 0);
}
