import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ExtractError } from '../extract-error.ts';
import { DirectPort } from './direct-port.ts';
import { unswap } from './mend-letters.ts';
import type { FontStyle, PageText, TextItem } from './page-text.ts';

/** Places of pdf.js's own data, as its options take them (with a trailing slash). */
export interface PdfResources {
  readonly standardFontDataUrl?: string;
  readonly cMapUrl?: string;
  readonly wasmUrl?: string;
}

/** A line of the PDF's own outline (bookmarks). */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
}

/** An open PDF: reads page by page, in order. */
export interface OpenPdf {
  readonly engine: string;
  readonly pages: number;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly outline: readonly OutlineEntry[];
  /** Styles of the fonts met so far. */
  readonly fonts: ReadonlyMap<string, FontStyle>;
  readPage(number: number): Promise<PageText>;
  close(): Promise<void>;
}

/**
 * Opens a PDF with pdf.js on this thread. Scripts, forms (XFA), pictures and fonts of the system
 * stay untouched.
 * @throws ExtractError 'file-encrypted' where a password is needed, 'file-damaged' where pdf.js gives up
 */
export async function openPdf(bytes: Uint8Array, resources: PdfResources): Promise<OpenPdf> {
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new DirectPort();
  const worker = pdfjs.PDFWorker.create({ port, verbosity: 0 });
  WorkerMessageHandler.initializeFromPort(port);
  let document: PDFDocumentProxy;
  try {
    document = await pdfjs.getDocument({
      worker,
      // pdf.js takes the buffer for itself, so it gets a copy.
      data: bytes.slice(),
      disableFontFace: true,
      // Brings the names of embedded fonts, which alone say that they are bold.
      fontExtraProperties: true,
      enableXfa: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      maxImageSize: 1,
      verbosity: 0,
      ...resources,
    }).promise;
  } catch (cause) {
    worker.destroy();
    const name = cause instanceof Error ? cause.name : '';
    throw new ExtractError(name === 'PasswordException' ? 'file-encrypted' : 'file-damaged');
  }
  const fonts = new Map<string, FontStyle>();
  return {
    engine: `pdfjs-dist ${pdfjs.version}`,
    pages: document.numPages,
    ...(await readProperties(document)),
    outline: await readOutline(document),
    fonts,
    readPage: async (number) => {
      const page = await document.getPage(number);
      try {
        const text = await readPageText(page, number);
        await learnFonts(page, text, fonts);
        return text;
      } finally {
        page.cleanup();
      }
    },
    close: async () => {
      await document.loadingTask.destroy();
      worker.destroy();
    },
  };
}

async function readProperties(document: PDFDocumentProxy) {
  const field = (info: object, name: string): string | undefined => {
    const value: unknown = new Map<string, unknown>(Object.entries(info)).get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  try {
    const { info } = await document.getMetadata();
    return { title: field(info, 'Title'), author: field(info, 'Author') };
  } catch {
    return { title: undefined, author: undefined };
  }
}

async function readOutline(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  interface Node {
    readonly title: string;
    readonly items: readonly Node[];
  }
  const entries: OutlineEntry[] = [];
  const walk = (nodes: readonly Node[], level: number) => {
    for (const node of nodes) {
      if (entries.length > 5000 || level > 9) return;
      entries.push({ title: node.title, level });
      walk(node.items, level + 1);
    }
  };
  try {
    walk((await document.getOutline()) ?? [], 1);
  } catch {
    // A broken outline says nothing about the text.
    return [];
  }
  return entries;
}

/** The options of getTextContent are pdf.js's defaults; whoever looks up a place must use the same. */
async function readPageText(page: PDFPageProxy, number: number): Promise<PageText> {
  const content = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = viewport.transform;
  const drawn: (TextItem & { readonly angle: number })[] = [];
  let sourceAt = 0;
  let space = false;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const str = unswap(item.str);
    if (str.trim() === '') {
      space ||= str !== '' || item.hasEOL;
    } else {
      const t: readonly number[] = item.transform;
      const [t0 = 1, t1 = 0, t2 = 0, t3 = 1, t4 = 0, t5 = 0] = t;
      const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = [a, b, c, d, e, f];
      const x = ma * t4 + mc * t5 + me;
      const base = mb * t4 + md * t5 + mf;
      const angle = Math.atan2(mb * t0 + md * t1, ma * t0 + mc * t1);
      const along = Math.hypot(t0, t1);
      // Type that is slanted by force is no taller for it.
      const size = along === 0 ? item.height : Math.abs(t0 * t3 - t1 * t2) / along;
      const oblique = Math.abs(t0 * t2 + t1 * t3) > 0.1 * along * Math.hypot(t2, t3);
      const spaceBefore = space || /^\s/u.test(str);
      drawn.push({
        str,
        sourceAt,
        x,
        right: x + item.width,
        base,
        size,
        font: item.fontName,
        spaceBefore,
        oblique,
        angle,
      });
      space = item.hasEOL || /\s$/u.test(str);
    }
    sourceAt += str.length;
  }
  return arrange(drawn, number, viewport.width, viewport.height);
}

/** Parts what is level from what is slanted; a page that is mostly on its side is turned upright. */
function arrange(
  drawn: readonly (TextItem & { readonly angle: number })[],
  number: number,
  width: number,
  height: number,
): PageText {
  const letters = (angle: number) =>
    drawn.reduce((n, i) => n + (Math.abs(i.angle - angle) < 0.1 ? i.str.length : 0), 0);
  const down = letters(Math.PI / 2);
  const up = letters(-Math.PI / 2);
  const level = letters(0);
  const turned = level >= Math.max(up, down) ? 0 : down > up ? Math.PI / 2 : -Math.PI / 2;
  const items: TextItem[] = [];
  const slanted: string[] = [];
  for (const { angle, ...item } of drawn) {
    if (Math.abs(angle - turned) >= 0.1) slanted.push(item.str.trim());
    else if (turned === 0) items.push(item);
    else {
      const x = turned > 0 ? item.base : height - item.base;
      const base = turned > 0 ? width - item.x : item.x;
      items.push({ ...item, x, right: x + item.right - item.x, base });
    }
  }
  const upright = turned === 0 ? { width, height } : { width: height, height: width };
  return { number, ...upright, items, slanted: slanted.join(' ') };
}

/**
 * Whether a font is bold is told only with a page's drawing orders, which cost a good part of what its text
 * costs: they are asked for once for each new font, and not for one that has drawn bullets and marks only.
 */
async function learnFonts(page: PDFPageProxy, text: PageText, fonts: Map<string, FontStyle>) {
  const unknown = new Set<string>();
  for (const { font, str } of text.items) {
    if (!fonts.has(font) && !unknown.has(font) && /[\p{L}\p{N}]/u.test(str)) unknown.add(font);
  }
  if (unknown.size === 0) return;
  try {
    await page.getOperatorList();
  } catch {
    // The page's text is there all the same; its fonts count as plain.
  }
  for (const name of unknown) {
    let style = { bold: false, italic: false };
    if (page.commonObjs.has(name)) {
      const font: NamedFont = page.commonObjs.get(name);
      style = styleOf(font);
    }
    fonts.set(name, style);
  }
}

interface NamedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

function styleOf({ name = '', bold, black, italic }: NamedFont): FontStyle {
  return {
    bold: bold === true || black === true || /bold|black|heavy|demi/iu.test(name),
    italic: italic === true || /italic|oblique/iu.test(name),
  };
}
