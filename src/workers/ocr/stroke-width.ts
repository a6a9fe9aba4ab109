import type { RecognisedLine, RecognisedPage } from '../../core/extract/ocr/page-reader.ts';
import type { GreyImage } from './grey-image.ts';

/** Darker than this is ink. */
const INK = 128;
/** A longer run of ink, in heights of an x, is a bar or a rule and not an upright stroke. */
const LONGEST = 0.5;

/** A page whose lines have the width of their strokes, in points, by which bold type is told. */
export function withStrokeWidths(page: RecognisedPage, image: GreyImage): RecognisedPage {
  const scale = image.width / page.width;
  return {
    ...page,
    lines: page.lines.map((line) => ({ ...line, strokeWidth: widthOf(line, image, scale) })),
  };
}

/** The mean run of ink along the rows of a line's words; 0 where there is none. */
function widthOf(line: RecognisedLine, image: GreyImage, scale: number): number {
  const longest = line.xHeight * scale * LONGEST;
  let [ink, runs] = [0, 0];
  for (const { x, right, top, bottom } of line.words) {
    for (let row = Math.floor(top * scale); row < bottom * scale; row += 1) {
      let run = 0;
      for (let column = Math.floor(x * scale); column <= right * scale; column += 1) {
        if ((image.pixels[row * image.width + column] ?? 255) < INK) run += 1;
        else {
          if (run > 1 && run < longest) [ink, runs] = [ink + run, runs + 1];
          run = 0;
        }
      }
    }
  }
  return runs === 0 ? 0 : ink / runs / scale;
}
