import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folderOf = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const pdfFolder = (name: string): string =>
  `${pathToFileURL(join(folderOf('pdfjs-dist'), name)).href}/`;

/** Where pdf.js and the recogniser find their own files in this repository. */
export const PDF_ASSETS = {
  standardFontDataUrl: pdfFolder('standard_fonts'),
  cMapUrl: pdfFolder('cmaps'),
  wasmUrl: pdfFolder('wasm'),
};
export const LANGUAGE_FOLDER = join(folderOf('@tesseract.js-data/eng'), '4.0.0_best_int');

/** How bad a scan is. */
export interface ScanOptions {
  readonly dotsPerInch?: number;
  /** Degrees by which each page lies askew. */
  readonly askew?: number;
  /** Share of dots that are speckled, 0 to 1. */
  readonly speckle?: number;
}

/** A page of a made-up file: a picture over the whole page, or columns of lines of text in Helvetica. */
export type MadePage =
  | {
      readonly jpeg: Uint8Array;
      readonly pixels: readonly [number, number];
      readonly points: readonly [number, number];
    }
  | { readonly columns: readonly (readonly string[])[] };

/** The pages of a PDF (numbers from 1) as a scanner gives them: pictures only, a little askew, speckled, in JPEG. */
export async function scanPages(
  pdf: Uint8Array,
  numbers: readonly number[],
  { dotsPerInch = 200, askew = 0.4, speckle = 0.002 }: ScanOptions = {},
): Promise<MadePage[]> {
  const document = await getDocument({
    data: new Uint8Array(pdf),
    useSystemFonts: false,
    verbosity: 0,
    ...PDF_ASSETS,
  }).promise;
  const pages: MadePage[] = [];
  for (const number of numbers) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const drawn = createCanvas(width, height);
    const target: unknown = drawn.getContext('2d');
    await page.render({
      canvas: null,
      canvasContext: target as CanvasRenderingContext2D,
      viewport,
    }).promise;
    const scan = speckled(turned(drawn, number % 2 === 0 ? askew : -askew), speckle);
    pages.push({
      jpeg: scan.encodeSync('jpeg', 75),
      pixels: [width, height],
      points: [(width * 72) / dotsPerInch, (height * 72) / dotsPerInch],
    });
  }
  await document.loadingTask.destroy();
  return pages;
}

function turned(page: Canvas, degrees: number): Canvas {
  const { width, height } = page;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fbfaf6';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.globalCompositeOperation = 'multiply';
  context.drawImage(page, -width / 2, -height / 2);
  return canvas;
}

/** Speckles at places that are always the same. */
function speckled(page: Canvas, share: number): Canvas {
  const context = page.getContext('2d');
  let state = 42;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let i = page.width * page.height * share; i > 0; i -= 1) {
    const grey = 90 + next(140);
    context.fillStyle = `rgb(${grey}, ${grey}, ${grey})`;
    context.fillRect(next(page.width), next(page.height), 1, 1);
  }
  return page;
}

/** Points from the left of the page to the first column, and from column to column. */
const LEFT = 60;
const COLUMN = 250;

function textAt(x: number, lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/gu, '\\$&')}) '`).join(' ');
  return `BT /F 10 Tf 13 TL ${x} 770 Td ${shown} ET`;
}

/** A PDF of such pages. */
export function madePdf(pages: readonly MadePage[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const add = (head: string, stream?: Uint8Array) => {
    const end = stream === undefined ? '' : '\nendstream';
    const start = stream === undefined ? head : `${head}\nstream\n`;
    bodies.push(
      Buffer.concat([Buffer.from(start, 'latin1'), stream ?? Buffer.alloc(0), Buffer.from(end)]),
    );
  };
  const first = 4;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, i) => `${first + i * 3} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, i) => {
    const at = first + i * 3;
    const [width, height] = 'columns' in page ? [595, 842] : page.points;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${at + 1} 0 R ` +
        `/Resources << /Font << /F 3 0 R >> /XObject << /I ${at + 2} 0 R >> >> >>`,
    );
    const content = Buffer.from(
      'columns' in page
        ? page.columns.map((lines, column) => textAt(LEFT + column * COLUMN, lines)).join(' ')
        : `q ${width} 0 0 ${height} 0 0 cm /I Do Q`,
      'latin1',
    );
    add(`<< /Length ${content.length} >>`, content);
    if ('columns' in page) add('null');
    else {
      const [w, h] = page.pixels;
      add(
        `<< /Type /XObject /Subtype /Image /Width ${w} /Height ${h} /ColorSpace /DeviceRGB ` +
          `/BitsPerComponent 8 /Filter /DCTDecode /Length ${page.jpeg.length} >>`,
        page.jpeg,
      );
    }
  });
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  let size = parts[0]?.length ?? 0;
  const push = (part: Uint8Array) => {
    parts.push(part);
    size += part.length;
  };
  const offsets = bodies.map((body, i) => {
    const at = size;
    push(Buffer.from(`${i + 1} 0 obj\n`));
    push(body);
    push(Buffer.from('\nendobj\n'));
    return at;
  });
  const start = size;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  push(Buffer.from(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`));
  push(
    Buffer.from(
      `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
