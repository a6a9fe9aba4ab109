import type { PageReader, RecognisedPage } from '../../core/extract/ocr/page-reader.ts';
import type { MakingGate } from '../making-gate.ts';
import { cutColumn } from './grey-image.ts';
import { marginOf, withMargin } from './margin.ts';
import { openPageImages, type PageImage, type PageImages, type PdfAssets } from './page-images.ts';
import { recognisedPage } from './recognised-page.ts';
import { RECOGNITION_ENGINE } from './recognition-engine.ts';
import { withStrokeWidths } from './stroke-width.ts';
import { Recogniser, type RecognitionFiles } from './recogniser.ts';

/** OCR threads for one document: each takes a core and some 150 MB. */
const MOST_RECOGNISERS = 2;

/** Reads scanned pages with Tesseract, on threads that are started when a page needs them and ended after it. */
export class ScanReader implements PageReader {
  readonly engine = RECOGNITION_ENGINE;
  readonly #options: {
    readonly pdfAssets: PdfAssets;
    readonly recognition: RecognitionFiles;
    readonly gate?: MakingGate;
    readonly onStart?: (pages: number) => void;
  };

  constructor(options: {
    readonly pdfAssets: PdfAssets;
    readonly recognition: RecognitionFiles;
    /** What the process is ended by, where it may be. */
    readonly gate?: MakingGate;
    /** Told how many pages are to be read, before the first. */
    readonly onStart?: (pages: number) => void;
  }) {
    this.#options = options;
  }

  async readPages(
    pdf: Uint8Array,
    pages: readonly number[],
    listener: Parameters<PageReader['readPages']>[2],
  ): Promise<void> {
    const { pdfAssets, gate, onStart } = this.#options;
    onStart?.(pages.length);
    const images = await openPageImages(pdf, pdfAssets, gate);
    const waiting = [...pages];
    let drawing: Promise<unknown> = Promise.resolve();
    /** Pages are drawn one at a time: two pictures at once would only take memory. */
    const draw = async (number: number): ReturnType<PageImages['draw']> => {
      const drawn = drawing.then(() => images.draw(number));
      drawing = drawn;
      return await drawn;
    };
    const threads = Array.from({ length: Math.min(MOST_RECOGNISERS, pages.length) }, () =>
      this.#readInTurn(waiting, draw, listener),
    );
    try {
      await Promise.all(threads);
    } finally {
      // Where one failed, the others end with the page that they read.
      waiting.length = 0;
      await Promise.allSettled(threads);
      await images.close();
    }
  }

  /** Reads waiting pages one after the other on a thread of its own. */
  async #readInTurn(
    waiting: number[],
    draw: PageImages['draw'],
    { onPage, onAlive, isCancelled }: Parameters<PageReader['readPages']>[2],
  ): Promise<void> {
    let recogniser: Recogniser | undefined;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (isCancelled()) return;
        const drawn = await draw(next);
        if (drawn !== undefined) {
          recogniser ??= await Recogniser.start(this.#options.recognition, onAlive);
          onPage(await recognisePage(recogniser, next, drawn));
        } else onPage({ number: next, width: 0, height: 0, lines: [] });
      }
    } finally {
      await recogniser?.end();
    }
  }
}

async function recognisePage(
  recogniser: Recogniser,
  number: number,
  { image, width, height }: PageImage,
): Promise<RecognisedPage> {
  const size = { number, width, height };
  const scale = image.width / width;
  const read = recognisedPage(await recogniser.recognise(image, 'page'), size, scale);
  const page = withStrokeWidths(read, image);
  const margin = marginOf(page);
  if (margin === undefined) return page;
  const from = Math.floor(margin.from * scale);
  const column = cutColumn(image, from, Math.ceil(margin.to * scale));
  const found = await recogniser.recognise(column, 'block');
  return withMargin(page, recognisedPage(found, size, scale, from / scale));
}
