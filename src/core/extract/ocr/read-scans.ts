import type { ReadingWarning } from '../extracted-document.ts';
import { linesOf } from '../pdf/lines.ts';
import type { Line, PageText } from '../pdf/page-text.ts';
import { dropNoise } from './drop-noise.ts';
import { meanConfidence } from './mark-recognised.ts';
import { mendBullets } from './mend-bullets.ts';
import { mendNumbers } from './mend-numbers.ts';
import type { PageReader, RecognisedPage } from './page-reader.ts';
import { RECOGNISED_FONTS, recognisedText } from './recognised-text.ts';

/** A page with fewer letters holds a page number or a stamp at most: its text may be in a picture. */
const FEWEST_LETTERS = 15;
/** Words recognised with less confidence than this are uncertain. */
const UNCERTAIN = 0.7;

type LaidPage = PageText & { readonly lines: readonly Line[] };

/** The pages of a document after recognition, and what it found. */
export interface ReadScans {
  readonly pages: readonly LaidPage[];
  /** Pages whose text was recognised, in order. */
  readonly recognised: readonly RecognisedPage[];
}

/** Whether the text of a page, if it has any, must be in a picture. */
export function isScan(lines: readonly Line[]): boolean {
  return lettersOf(lines) < FEWEST_LETTERS;
}

/**
 * Has the scans among the pages read, and puts what was found in their places where it is more than was there.
 * Where recognition cannot be had, or is stopped, pages stay as they are. `onAlive` is told how many scans are done.
 */
export async function readScans(
  pages: readonly LaidPage[],
  pdf: Uint8Array,
  reader: PageReader,
  listener: { readonly onAlive: (done: number) => void; readonly isCancelled: () => boolean },
): Promise<ReadScans> {
  const scans = pages.filter((page) => isScan(page.lines));
  if (scans.length === 0) return { pages, recognised: [] };
  const found = await recognise(reader, pdf, numbersOf(scans), listener);
  const sizes = new Set(pages.flatMap((page) => page.lines.map((line) => line.size)));
  const laid = recognisedText(found, [...sizes]).map((page): LaidPage => ({
    ...page,
    items: [],
    lines: linesOf(page, RECOGNISED_FONTS).lines,
  }));
  const better = new Map(
    laid
      .filter(({ number, lines }) => lettersOf(lines) > lettersOf(pages[number - 1]?.lines ?? []))
      .map((page) => [page.number, page]),
  );
  return {
    pages: pages.map((page) => better.get(page.number) ?? page),
    recognised: found.filter(({ number }) => better.has(number)),
  };
}

/** What a person should know of pages whose text was recognised. */
export function recognitionWarnings(recognised: readonly RecognisedPage[]): ReadingWarning[] {
  const uncertain = recognised.filter(
    (page) => meanConfidence(page.lines.flatMap((line) => line.words)) < UNCERTAIN,
  );
  const warnings: ReadingWarning[] = [
    { code: 'read-by-ocr', pages: numbersOf(recognised) },
    { code: 'ocr-uncertain', pages: numbersOf(uncertain) },
  ];
  return warnings.filter((warning) => warning.pages.length > 0);
}

/** Pages on which words were found, in page order. */
async function recognise(
  reader: PageReader,
  pdf: Uint8Array,
  pages: readonly number[],
  { onAlive, isCancelled }: { onAlive: (done: number) => void; isCancelled: () => boolean },
): Promise<RecognisedPage[]> {
  const read: RecognisedPage[] = [];
  try {
    await reader.readPages(pdf, pages, {
      onPage: (page) => {
        read.push(page);
        onAlive(read.length);
      },
      onAlive: () => onAlive(read.length),
      isCancelled,
    });
  } catch {
    // What was read before counts; the other pages are reported as without text.
  }
  const clean = read
    .map((page) => mendBullets(dropNoise(page)))
    .filter((page) => page.lines.length > 0);
  return mendNumbers(clean.toSorted((a, b) => a.number - b.number));
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/\P{L}/gu, '').length, 0);
}

function numbersOf(pages: readonly { readonly number: number }[]): number[] {
  return pages.map((page) => page.number);
}
