import type {
  PageReader,
  RecognisedLine,
  RecognisedPage,
  RecognisedWord,
} from '../../../../src/core/extract/ocr/page-reader.ts';

/** A recognised line in type of `size` points whose letters are each half as wide. */
export function line(
  text: string,
  {
    x = 72,
    y,
    size = 11,
    confidence = 0.95,
  }: { x?: number; y: number; size?: number; confidence?: number },
): RecognisedLine {
  let at = x;
  const words = text.split(' ').map((word): RecognisedWord => {
    const right = at + word.length * size * 0.5;
    const box = { text: word, confidence, x: at, right, top: y - size * 0.72, bottom: y };
    at = right + size * 0.25;
    return box;
  });
  const baseline = { x0: x, y0: y, x1: words.at(-1)?.right ?? x, y1: y };
  return { words, baseline, xHeight: size * 0.52 };
}

/** An A4 page of such lines. */
export function page(number: number, lines: readonly RecognisedLine[]): RecognisedPage {
  return { number, width: 595, height: 842, lines };
}

/** The page as it looks when the sheet lies askew by so many degrees, clockwise. */
export function turned(given: RecognisedPage, degrees: number): RecognisedPage {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [cx, cy] = [given.width / 2, given.height / 2];
  const place = (x: number, y: number) => ({
    x: cx + (x - cx) * cos - (y - cy) * sin,
    y: cy + (x - cx) * sin + (y - cy) * cos,
  });
  return {
    ...given,
    lines: given.lines.map((one) => {
      const [a, b] = [
        place(one.baseline.x0, one.baseline.y0),
        place(one.baseline.x1, one.baseline.y1),
      ];
      return {
        ...one,
        baseline: { x0: a.x, y0: a.y, x1: b.x, y1: b.y },
        words: one.words.map((word) => {
          const middle = place(word.x, (word.top + word.bottom) / 2);
          const half = (word.bottom - word.top) / 2;
          return {
            ...word,
            x: middle.x,
            right: middle.x + word.right - word.x,
            top: middle.y - half,
            bottom: middle.y + half,
          };
        }),
      };
    }),
  };
}

/** Reads these pages, last first, whatever the file. */
export function readerOf(pages: readonly RecognisedPage[]): PageReader {
  return {
    engine: 'reader of tests 1',
    readPages: async (_, numbers, { onPage }) => {
      for (const number of numbers.toReversed()) {
        onPage(pages.find((one) => one.number === number) ?? page(number, []));
      }
      await Promise.resolve();
    },
  };
}
