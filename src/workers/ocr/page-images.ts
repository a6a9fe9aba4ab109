import { DOMMatrix, Path2D } from '@napi-rs/canvas';
import { setImmediate } from 'node:timers/promises';
import { MakingGate } from '../making-gate.ts';
import { newGreyImage, type GreyImage } from './grey-image.ts';
import { PageCanvases } from './page-canvases.ts';

/** Fewer dots lose letters: 99.7% of words at 300, 73.6% at 150. */
const DOTS_PER_INCH = 300;
const POINTS_PER_INCH = 72;
/** A larger page is drawn with fewer dots; A3 at 300 dots has 17 million. */
const MOST_PIXELS = 20_000_000;
/** A page that is wider or higher is drawn with fewer dots, however few it has: one row of a billion would fill the memory. */
const MOST_SIDE = 20_000;
/** A larger picture is left out; A4 at 600 dots has 35 million. */
const MOST_IMAGE_PIXELS = 50_000_000;
/** Darker than this is ink. */
const INK = 160;
/** A page is drawn in bands of this many rows of pixels, each of which takes memory several times over. */
const BAND = 900;
/** A page with less ink, as a share of its pixels, is blank but for dust. */
const LEAST_INK = 0.0002;

/** Places of pdf.js's own data, as its options take them (with a trailing slash). */
export interface PdfAssets {
  readonly standardFontDataUrl?: string;
  readonly cMapUrl?: string;
  readonly wasmUrl?: string;
}

/** A page as a picture, and its size in points. */
export interface PageImage {
  readonly image: GreyImage;
  readonly width: number;
  readonly height: number;
}

/** An open PDF whose pages can be drawn, one at a time. */
export interface PageImages {
  /** The page as a reader sees it; undefined where it is blank or cannot be drawn. */
  draw(number: number): Promise<PageImage | undefined>;
  close(): Promise<void>;
}

/** Opens a PDF for drawing, in a process that is ended by that gate. Rejects where pdf.js gives up. */
export async function openPageImages(
  pdf: Uint8Array,
  assets: PdfAssets,
  gate = new MakingGate(),
): Promise<PageImages> {
  // The parsing half registers itself, and pdf.js then starts no thread for it.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // What pdf.js draws with; it may have been loaded without (see load-pdfjs.ts).
  Object.assign(globalThis, { DOMMatrix, Path2D });
  const canvases = new PageCanvases(gate);
  const document = await pdfjs.getDocument({
    // pdf.js makes one by itself, and is to take this one.
    CanvasFactory: function given() {
      return canvases;
    },
    data: new Uint8Array(pdf),
    disableFontFace: true,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: MOST_IMAGE_PIXELS,
    verbosity: 0,
    ...assets,
  }).promise;
  return {
    draw: async (number) => {
      try {
        const page = await document.getPage(number);
        try {
          const { width, height } = page.getViewport({ scale: 1 });
          const scale = Math.min(
            DOTS_PER_INCH / POINTS_PER_INCH,
            Math.sqrt(MOST_PIXELS / (width * height)),
            MOST_SIDE / Math.max(width, height),
          );
          const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
          const image = newGreyImage(wide, high, scale * POINTS_PER_INCH);
          for (let top = 0; top < high; top += BAND) {
            const band = canvases.create(wide, Math.min(BAND, high - top));
            const viewport = page.getViewport({ scale, offsetY: -top });
            const canvasContext = band.context;
            await page.render({ canvas: null, canvasContext, viewport }).promise;
            const { data } = canvasContext.getImageData(0, 0, wide, band.canvas.height);
            writeGrey(data, image.pixels.subarray(top * wide));
            canvases.destroy(band);
            // Let go of in a turn of the event loop, or a long scan would fill the memory.
            await setImmediate();
          }
          return isBlank(image.pixels) ? undefined : { image, width, height };
        } finally {
          canvases.destroyAll();
          page.cleanup();
        }
      } catch {
        // One page that cannot be drawn stays without text; the others still count.
        return undefined;
      }
    },
    close: () => document.loadingTask.destroy(),
  };
}

/** Brightness as the eye weighs red, green and blue (ITU-R BT.601). */
function writeGrey(rgba: Uint8ClampedArray, grey: Uint8Array): void {
  for (let i = 0; i * 4 < rgba.length; i += 1) {
    const at = i * 4;
    const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
    grey[i] = (red * 77 + green * 150 + blue * 29) >> 8;
  }
}

function isBlank(pixels: Uint8Array): boolean {
  let ink = 0;
  for (const pixel of pixels) if (pixel < INK) ink += 1;
  return ink < pixels.length * LEAST_INK;
}
