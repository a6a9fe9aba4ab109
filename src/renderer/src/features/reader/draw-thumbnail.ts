import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageStretch } from './page-places.ts';

/** Where a string of a page's text stands, as shares of the page's height from its top. */
export interface LineOfPage {
  /** In UTF-16 units of the page's strings put together, as a source map counts them. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** A small picture of a page, and where its words stand. */
export interface Thumbnail {
  readonly canvas: HTMLCanvasElement;
  readonly lines: readonly LineOfPage[];
  /** Of the page, in points. */
  readonly height: number;
}

/** So many pictures are kept: some 5 MB of them, or 18 MB on a screen of twice the fineness. */
const KEPT = 80;

/**
 * Draws small pictures of pages, one at a time and the last asked for first, so that the pages in
 * view come before those scrolled past. Pictures seen last are kept.
 */
export class Thumbnails {
  readonly #pdf: PDFDocumentProxy;
  readonly #width: number;
  readonly #kept = new Map<number, Thumbnail>();
  readonly #waiting: { page: number; done: (thumbnail: Thumbnail | undefined) => void }[] = [];
  #isDrawing = false;

  /** @param width Of each picture, in CSS pixels. */
  constructor(pdf: PDFDocumentProxy, width: number) {
    this.#pdf = pdf;
    this.#width = width;
  }

  /** The picture, or undefined once it was given up or could not be drawn. */
  async draw(page: number, signal: AbortSignal): Promise<Thumbnail | undefined> {
    const kept = this.#kept.get(page);
    if (kept !== undefined) return this.#keep(page, kept);
    const { promise, resolve } = Promise.withResolvers<Thumbnail | undefined>();
    const asked = { page, done: resolve };
    this.#waiting.push(asked);
    signal.addEventListener('abort', () => {
      const at = this.#waiting.indexOf(asked);
      if (at >= 0) this.#waiting.splice(at, 1);
      resolve(undefined);
    });
    void this.#drawWaiting();
    return promise;
  }

  async #drawWaiting(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const { page, done } = next;
      done(
        await drawThumbnail(this.#pdf, page, this.#width).then(
          (drawn) => this.#keep(page, drawn),
          nothing,
        ),
      );
    }
    this.#isDrawing = false;
  }

  /** As the one seen last. */
  #keep(page: number, drawn: Thumbnail): Thumbnail {
    this.#kept.delete(page);
    this.#kept.set(page, drawn);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return drawn;
  }
}

/** A page that cannot be drawn stays blank: its number and the others are of use all the same. */
function nothing(): undefined {
  return undefined;
}

async function drawThumbnail(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
): Promise<Thumbnail> {
  const page = await pdf.getPage(number);
  const whole = page.getViewport({ scale: 1 });
  const ratio = Math.min(window.devicePixelRatio, 2);
  const viewport = page.getViewport({ scale: (width * ratio) / whole.width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const text = await page.getTextContent();
  await page.render({ canvas, viewport }).promise;
  const lines: LineOfPage[] = [];
  let at = 0;
  for (const item of text.items) {
    if (!('str' in item)) continue;
    const [, , , , x, y] = item.transform;
    const [, bottom] = whole.convertToViewportPoint(Number(x), Number(y));
    const end = at + item.str.length;
    lines.push({
      start: at,
      end,
      top: (bottom - item.height) / whole.height,
      bottom: bottom / whole.height,
    });
    at = end;
  }
  page.cleanup();
  return { canvas, lines, height: whole.height };
}

/** The part of the page's height that a stretch of its text takes; undefined where it has no line. */
export function heightOf(
  { lines, height }: Thumbnail,
  { start, end, boxes }: PageStretch,
): { readonly top: number; readonly bottom: number } | undefined {
  const on =
    boxes?.map(([, top, , bottom]) => ({ top: top / height, bottom: bottom / height })) ??
    lines.filter((line) => line.start < end && line.end > start && line.bottom > line.top);
  if (on.length === 0) return undefined;
  return {
    top: Math.min(...on.map(({ top }) => top)),
    bottom: Math.max(...on.map(({ bottom }) => bottom)),
  };
}
