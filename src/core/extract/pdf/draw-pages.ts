import { ExtractError } from '../extract-error.ts';
import { legibilityOf, type Legibility } from './garbled-text.ts';
import { linesOf } from './lines.ts';
import { openPdf, type OpenPdf, type PdfResources } from './open-pdf.ts';
import type { Line, PageText } from './page-text.ts';

/** A page with its drawn items put together into lines; the items have done their work and are gone. */
export interface LaidPage extends PageText {
  readonly lines: readonly Line[];
}

/** What can be told of a page without the others. Plain data: it may come from another thread. */
export interface DrawnPage {
  readonly page: LaidPage;
  readonly legibility: Legibility;
  /** Letters drawn twice were taken once. */
  readonly doubled: boolean;
  /** Spread letters were put together. */
  readonly spaced: boolean;
}

/**
 * Somebody who reads a range of pages of a PDF meanwhile, both ends included: the pages in order, or null
 * where nobody is free or it failed.
 */
export type PageHelper = (
  pdf: Uint8Array,
  from: number,
  to: number,
) => Promise<readonly DrawnPage[] | null>;

interface Listener {
  readonly onPage?: (page: DrawnPage) => void;
  /** Asked before each page; true ends the reading with ExtractError 'cancelled'. */
  readonly isCancelled?: () => boolean;
}

/** Reads a range of pages, both ends included. @throws ExtractError 'cancelled' */
export async function drawPages(
  pdf: OpenPdf,
  from: number,
  to: number,
  { onPage, isCancelled }: Listener = {},
): Promise<readonly DrawnPage[]> {
  const drawn: DrawnPage[] = [];
  for (let number = from; number <= to; number += 1) {
    if (isCancelled?.() === true) throw new ExtractError('cancelled');
    const text = await readPage(pdf, number);
    const { lines, doubled, spaced } = linesOf(text, pdf.fonts);
    const legibility = legibilityOf(text.items.map((item) => item.str));
    const page = { page: { ...text, items: [], lines }, legibility, doubled, spaced };
    drawn.push(page);
    onPage?.(page);
  }
  return drawn;
}

/** The same for a PDF that is not open yet. @throws ExtractError as `openPdf` does */
export async function drawPagesOf(
  bytes: Uint8Array,
  resources: PdfResources,
  from: number,
  to: number,
  onPage: (page: DrawnPage) => void,
): Promise<readonly DrawnPage[]> {
  const pdf = await openPdf(bytes, resources);
  try {
    return await drawPages(pdf, from, to, { onPage });
  } finally {
    await pdf.close();
  }
}

async function readPage(pdf: OpenPdf, number: number): Promise<PageText> {
  try {
    return await pdf.readPage(number);
  } catch {
    // One page that cannot be read is a page without text; the others still count.
    return { number, width: 0, height: 0, items: [], slanted: '' };
  }
}
