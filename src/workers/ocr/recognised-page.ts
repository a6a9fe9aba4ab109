import type { Page } from 'tesseract.js';
import type { RecognisedLine, RecognisedPage } from '../../core/extract/ocr/page-reader.ts';

/**
 * What Tesseract found on a page, or on a column of it that begins `left` points from its left, in points.
 * `scale` is pixels for one point.
 */
export function recognisedPage(
  found: Page,
  page: { readonly number: number; readonly width: number; readonly height: number },
  scale: number,
  left = 0,
): RecognisedPage {
  const lines = (found.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const point = (pixels: number) => pixels / scale;
  return {
    ...page,
    lines: lines.flatMap((line): RecognisedLine[] => {
      const words = line.words
        .filter((word) => word.text.trim() !== '')
        .map(({ text, confidence, bbox }) => ({
          text: text.trim(),
          confidence: confidence / 100,
          x: left + point(bbox.x0),
          right: left + point(bbox.x1),
          top: point(bbox.y0),
          bottom: point(bbox.y1),
        }));
      if (words.length === 0) return [];
      const { rowHeight, ascenders, descenders } = line.rowAttributes;
      const { x0, y0, x1, y1 } = line.baseline;
      return [
        {
          words,
          baseline: { x0: left + point(x0), y0: point(y0), x1: left + point(x1), y1: point(y1) },
          xHeight: point(rowHeight - ascenders - descenders),
        },
      ];
    }),
  };
}
