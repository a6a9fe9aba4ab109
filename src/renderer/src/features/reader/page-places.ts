import type { WordBox } from '../../../../core/extract/extracted-document.ts';
import { CodePointOffsets } from '../../../../core/text/offsets.ts';
import type { SourceSpan } from '../../../../core/review/review.ts';
import type { Stretch } from './reading.ts';

/** A stretch of a page's own text, in UTF-16 units of the strings pdf.js yields for it, put together. */
export interface PageStretch {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** Set where the page is a picture: the places of the words that were read from it. */
  readonly boxes?: readonly WordBox[];
}

/**
 * Where stretches of a document's text stand on its printed pages. Words may lie in several
 * pieces: a sentence that crosses a page, a hyphen that was mended.
 */
export class PagePlaces {
  readonly #offsets: CodePointOffsets;
  readonly #map: readonly SourceSpan[];

  /** @param map In the order of the text. */
  constructor(text: string, map: readonly SourceSpan[]) {
    this.#offsets = new CodePointOffsets(text);
    this.#map = map;
  }

  /** Pieces of the stretch, given in code points of the whole text, in the order of the text. */
  of({ start, end }: Stretch): readonly PageStretch[] {
    const from = this.#offsets.toUnits(start);
    const to = this.#offsets.toUnits(end);
    const pieces: PageStretch[] = [];
    for (let i = this.#firstAfter(from); i < this.#map.length; i += 1) {
      const span = this.#map[i];
      if (span === undefined || span.at >= to) break;
      const begin = Math.max(from, span.at);
      const stop = Math.min(to, span.at + span.length);
      if (stop <= begin) continue;
      const shift = span.sourceAt - span.at;
      const last = pieces.at(-1);
      const piece = {
        page: span.page,
        start: begin + shift,
        end: stop + shift,
        ...(span.box && { boxes: [span.box] }),
      };
      if (last !== undefined && joins(last, piece)) {
        pieces[pieces.length - 1] = {
          ...last,
          end: piece.end,
          ...(last.boxes && piece.boxes && { boxes: [...last.boxes, ...piece.boxes] }),
        };
      } else pieces.push(piece);
    }
    return pieces;
  }

  /**
   * The inverse: what stands in a stretch of a page's own text, in code points of the whole text. Marks
   * of the page that are no part of the text (a running head, a page number) give nothing.
   */
  inText({ page, start, end }: PageStretch): readonly Stretch[] {
    return this.#map.flatMap((span) => {
      if (span.page !== page) return [];
      const from = Math.max(start, span.sourceAt) - span.sourceAt;
      const to = Math.min(end, span.sourceAt + span.length) - span.sourceAt;
      if (to <= from) return [];
      return [
        {
          start: this.#offsets.toCodePoints(span.at + from),
          end: this.#offsets.toCodePoints(span.at + to),
        },
      ];
    });
  }

  /** Index of the first span that ends after `unit`. */
  #firstAfter(unit: number): number {
    let low = 0;
    let high = this.#map.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const span = this.#map[middle];
      if (span !== undefined && span.at + span.length <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A space between two runs belongs to none; what it parts is still one stretch to the eye. */
function joins(a: PageStretch, b: PageStretch): boolean {
  const isAlike = a.page === b.page && (a.boxes === undefined) === (b.boxes === undefined);
  return isAlike && b.start >= a.end && b.start - a.end <= 2;
}
