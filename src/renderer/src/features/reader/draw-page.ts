import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { WordBox } from '../../../../core/extract/extracted-document.ts';
import type { PageStretch } from './page-places.ts';

/** A box on a page, in CSS pixels from its upper left corner. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page that has been drawn and can say where words of it are. */
export interface DrawnPage {
  /** One box for each line that the words stand on. */
  boxesOf(stretch: PageStretch): readonly PageBox[];
}

/** The drawing of a page, which can be given up. */
export interface Drawing {
  readonly done: Promise<DrawnPage>;
  cancel(): void;
}

/** Draws a page on the canvas and lays its text over it, unseen, for choosing and for finding words. */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  scale: number,
  canvas: HTMLCanvasElement,
  layer: HTMLElement,
): Drawing {
  let gone = false;
  let cancel = () => {};
  const draw = async (): Promise<DrawnPage> => {
    const { TextLayer } = await import('./pdf-engine.ts');
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const ratio = Math.min(window.devicePixelRatio, 2);
    // The canvas may be another drawing's by now.
    if (gone) throw new DOMException('given up', 'AbortError');
    canvas.width = Math.round(viewport.width * ratio);
    canvas.height = Math.round(viewport.height * ratio);
    const painting = page.render({
      canvas,
      viewport,
      ...(ratio === 1 ? {} : { transform: [ratio, 0, 0, ratio, 0, 0] }),
    });
    layer.replaceChildren();
    layer.style.setProperty('--scale-factor', String(scale));
    layer.style.setProperty('--total-scale-factor', String(scale));
    const text = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: layer,
      viewport,
    });
    cancel = () => {
      painting.cancel();
      text.cancel();
    };
    await Promise.all([painting.promise, text.render()]);
    // What was needed to draw it is given back; drawing it again is quick.
    page.cleanup();
    return placesOn(scale, layer, text.textDivs, text.textContentItemsStr);
  };
  return {
    done: draw(),
    cancel: () => {
      gone = true;
      cancel();
    },
  };
}

function placesOn(
  scale: number,
  layer: HTMLElement,
  divs: readonly HTMLElement[],
  strings: readonly string[],
): DrawnPage {
  const starts: number[] = [];
  let at = 0;
  for (const [i, string] of strings.entries()) {
    starts.push(at);
    const drawn = divs[i];
    // What is selected with the mouse is told by it (`chosen-on-page.ts`).
    if (drawn !== undefined) drawn.dataset['unit'] = String(at);
    at += string.length;
  }
  return {
    boxesOf({ start, end, boxes }) {
      if (boxes !== undefined) return boxesOfWords(boxes, scale);
      const origin = layer.getBoundingClientRect();
      const lines: PageBox[] = [];
      for (let i = lastAtOrBefore(starts, start); i < starts.length; i += 1) {
        const begin = starts[i] ?? 0;
        if (begin >= end) break;
        const words = divs[i]?.firstChild;
        if (!(words instanceof Text)) continue;
        const from = Math.max(start - begin, 0);
        const to = Math.min(end - begin, words.data.length);
        if (to <= from) continue;
        const range = document.createRange();
        range.setStart(words, from);
        range.setEnd(words, to);
        const { left, top, width, height } = range.getBoundingClientRect();
        join(lines, { left: left - origin.left, top: top - origin.top, width, height });
      }
      return lines;
    },
  };
}

/** One box for each line of words that were read from a picture of the page. */
function boxesOfWords(words: readonly WordBox[], scale: number): readonly PageBox[] {
  const lines: PageBox[] = [];
  for (const [left, top, right, bottom] of words) {
    const [width, height] = [(right - left) * scale, (bottom - top) * scale];
    join(lines, { left: left * scale, top: top * scale, width, height });
  }
  return lines;
}

/** Adds a box, to the one before where both stand on one line: a low word's middle is near a tall one's. */
function join(lines: PageBox[], box: PageBox): void {
  if (box.width <= 0) return;
  const last = lines.at(-1);
  const sameLine =
    last !== undefined &&
    Math.abs(last.top + last.height / 2 - box.top - box.height / 2) <
      Math.max(last.height, box.height) / 2 &&
    box.left >= last.left &&
    box.left - (last.left + last.width) < Math.max(last.height, box.height) * 2;
  if (!sameLine) {
    lines.push(box);
    return;
  }
  lines[lines.length - 1] = {
    left: last.left,
    top: Math.min(last.top, box.top),
    width: box.left + box.width - last.left,
    height: Math.max(last.top + last.height, box.top + box.height) - Math.min(last.top, box.top),
  };
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
