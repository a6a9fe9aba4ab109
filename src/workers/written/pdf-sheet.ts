import Pdf from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Face, PdfFonts } from './pdf-fonts.ts';

/** How a text is set: face, size and space between lines in points, and colour. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly lineGap: number;
  readonly colour: string;
}

/** The margins of the page in points; the head and foot of the page stand inside those above and below. */
export const MARGINS = { top: 86, bottom: 76, left: 68, right: 68 } as const;

const A4_WIDTH = 595.28;

/** Width of the text in points. */
export const TEXT_WIDTH = A4_WIDTH - MARGINS.left - MARGINS.right;

/** A document being set: text in several fonts, room left on the page, rules and boxes that are no content. */
export class PdfSheet {
  readonly pdf: Pdf;
  readonly #fonts: PdfFonts;

  constructor(fonts: PdfFonts, info: Readonly<Record<string, string>>) {
    this.pdf = new Pdf({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: 'en-GB',
      bufferPages: true,
      autoFirstPage: false,
      font: '',
      info,
    });
    fonts.register(this.pdf);
    this.#fonts = fonts;
    this.pdf.addPage();
  }

  /** Sets text at the place reached, or at a place given; it goes on over the page where it must. */
  set(
    text: string,
    { face, size, lineGap, colour }: Setting,
    { x, y, width }: { readonly x: number; readonly y?: number; readonly width: number },
  ): void {
    const { pdf } = this;
    const runs = this.#fonts.runs(face, text);
    pdf.fillColor(colour);
    for (const [index, run] of runs.entries()) {
      pdf.font(run.font, size);
      const options = { width, lineGap, continued: index < runs.length - 1 };
      if (index === 0) pdf.text(run.text, x, y ?? pdf.y, options);
      else pdf.text(run.text, options);
    }
  }

  /** Height of a text in points; letters of further alphabets are taken to be as wide as Latin ones. */
  heightOf(text: string, { face, size, lineGap }: Setting, width: number): number {
    this.pdf.font(`${face}-latin`, size);
    return this.pdf.heightOfString(text, { width, lineGap });
  }

  /** Width of a text on one line, in points, with the same reserve. */
  widthOf(text: string, { face, size }: Setting): number {
    this.pdf.font(`${face}-latin`, size);
    return this.pdf.widthOfString(text);
  }

  /** Points of text on a whole page. */
  get whole(): number {
    return this.pdf.page.height - MARGINS.top - MARGINS.bottom;
  }

  /** Points left on this page. */
  get left(): number {
    return this.pdf.page.height - MARGINS.bottom - this.pdf.y;
  }

  /** Begins a new page where less than this is left; what is taller than a page stays where it is. */
  needs(height: number): void {
    if (height > this.left && height <= this.whole) this.pdf.addPage();
  }

  /** Leaves a gap, unless at the top of a page. */
  gap(points: number): void {
    if (this.pdf.y > MARGINS.top + 1) this.pdf.y += points;
  }

  /** Draws what is no content: rules, boxes, the head and foot of the page. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A rule of one colour. */
  rule(x: number, y: number, toX: number, toY: number, points: number, colour: string): void {
    this.artifact('Layout', () => {
      this.pdf.lineWidth(points).moveTo(x, y).lineTo(toX, toY).stroke(colour);
    });
  }

  /** Content under a tag. */
  tagged(tag: string, within: StructureElement, draw: () => void): void {
    within.add(this.pdf.struct(tag, {}, draw));
  }
}
