import type { ParagraphStyle } from '../docx/styles.ts';
import { styleChain } from '../style-chain.ts';

/** A paragraph style as the style sheet gives it; the rest of its look stands with each paragraph. */
interface RtfStyle {
  id: number;
  name: string;
  outline: number | null;
  basedOn: number | null;
}

/** The style sheet: names of styles, and the outline levels that they stand for. */
export class RtfStyles {
  readonly #styles = new Map<number, RtfStyle>();
  /** The style that is being read, and how deep the group is that tells it. */
  #reading: { readonly style: RtfStyle; readonly depth: number } | null = null;

  /** A group opens inside the style sheet: the outermost tells a style. */
  open(depth: number): void {
    this.#reading ??= { style: { id: 0, name: '', outline: null, basedOn: null }, depth };
  }

  /** A group closes; a style that it told is kept, unless `isSkipped`. */
  close(depth: number, isSkipped: boolean): void {
    if (this.#reading?.depth !== depth) return;
    if (!isSkipped) this.#keep(this.#reading.style);
    this.#reading = null;
  }

  /** A control word inside the style sheet. */
  word(name: string, value: number | null): void {
    const style = this.#reading?.style;
    if (style === undefined || value === null) return;
    if (name === 's') style.id = value;
    if (name === 'outlinelevel') style.outline = value;
    if (name === 'sbasedon') style.basedOn = value;
  }

  /** Letters inside the style sheet, which are names of styles. */
  letters(text: string): void {
    if (this.#reading !== null) this.#reading.style.name += text;
  }

  #keep(style: RtfStyle): void {
    const written = style.name.replace(/;.*$/su, '').trim().toLowerCase();
    // LibreOffice's name for the heading of a table of contents.
    const name = written === 'contents heading' ? 'toc heading' : written;
    this.#styles.set(style.id, { ...style, name });
  }

  /** A paragraph's style; `outline` (from 0) is its own level where it has one, `indent` in points. */
  paragraph(id: number, outline: number | null, indent: number): ParagraphStyle {
    const chain = styleChain(id, this.#styles, ({ basedOn }) => basedOn ?? undefined);
    const named = chain.find(({ name }) => /^heading [1-9]$/u.test(name));
    const level =
      outline ??
      chain.find((style) => style.outline !== null)?.outline ??
      (named === undefined ? null : Number(named.name.slice(-1)) - 1);
    return {
      name: chain[0]?.name ?? '',
      ...(level !== null && level >= 0 && level < 9 ? { outline: level } : {}),
      ...(indent === 0 ? {} : { indent }),
      pageBreakBefore: false,
    };
  }
}
