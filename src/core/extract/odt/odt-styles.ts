import { child, elements, type XmlElement } from '../../archive/xml-tree.ts';
import type { CharacterLook, ParagraphStyle } from '../docx/styles.ts';
import { styleChain } from '../style-chain.ts';

const DEFAULT_SIZE = 10;
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
};

/** The styles of an OpenDocument text, resolved along their parents (ODF 1.3 part 3, section 16). */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  /** Styles that stand for direct formatting and have no name that people see. */
  readonly #automatic: ReadonlySet<XmlElement>;
  readonly #default: XmlElement | undefined;

  /** Takes office:styles and office:automatic-styles. */
  constructor(common: XmlElement | undefined, automatic: XmlElement | undefined) {
    this.#automatic = new Set(elements(automatic, 'style'));
    for (const style of [...elements(common, 'style'), ...this.#automatic]) {
      const { family = '', name = '' } = style.attributes;
      this.#styles.set(`${family} ${name}`, style);
    }
    this.#default = elements(common, 'default-style').find(
      (style) => style.attributes['family'] === 'paragraph',
    );
  }

  /** A paragraph's style; `outline` (from 0) is its own where it is a heading. */
  paragraph(name: string | undefined, outline: number | undefined): ParagraphStyle {
    const chain = this.#chain('paragraph', name);
    const names = chain.filter((style) => !this.#automatic.has(style)).map(displayName);
    const margin = this.#property(chain, 'paragraph-properties', 'margin-left');
    const indent = margin === undefined ? undefined : points(margin);
    return {
      // Figures, tables and drawings have captions of their own that are based on the common one.
      name: names.includes('caption') ? 'caption' : (names[0] ?? ''),
      ...(outline === undefined ? {} : { outline }),
      ...(indent === undefined ? {} : { indent }),
      pageBreakBefore:
        this.#property(chain, 'paragraph-properties', 'break-before') === 'page' ||
        (chain[0]?.attributes['master-page-name'] ?? '') !== '',
    };
  }

  /** Whether a page ends after a paragraph of this style. */
  breaksAfter(name: string | undefined): boolean {
    const chain = this.#chain('paragraph', name);
    return this.#property(chain, 'paragraph-properties', 'break-after') === 'page';
  }

  /** How characters look in a paragraph, inside spans named from the outermost to the innermost. */
  characters(paragraph: string | undefined, spans: readonly string[]): CharacterLook {
    const chain = [
      ...[...spans].reverse().flatMap((span) => this.#chain('text', span)),
      ...this.#chain('paragraph', paragraph),
      ...(this.#default === undefined ? [] : [this.#default]),
    ];
    const find = (name: string): string | undefined =>
      this.#property(chain, 'text-properties', name);
    return {
      bold: /^(?:bold|[6-9]00)$/u.test(find('font-weight') ?? ''),
      italic: /^(?:italic|oblique)$/u.test(find('font-style') ?? ''),
      caps: find('text-transform') === 'uppercase',
      hidden: find('display') === 'none',
      size: this.#size(chain),
    };
  }

  /** Whether the innermost spans raise their characters above the line. */
  raises(spans: readonly string[]): boolean {
    const chain = [...spans].reverse().flatMap((span) => this.#chain('text', span));
    const position = this.#property(chain, 'text-properties', 'text-position') ?? '';
    return /^(?:super|[1-9]\d*%)/u.test(position);
  }

  #size(chain: readonly XmlElement[]): number {
    let share = 1;
    for (const style of chain) {
      const size = child(style, 'text-properties')?.attributes['font-size'];
      if (size === undefined) continue;
      if (!size.endsWith('%')) return (points(size) ?? DEFAULT_SIZE) * share;
      share *= Number(size.slice(0, -1)) / 100 || 1;
    }
    return DEFAULT_SIZE * share;
  }

  #property(chain: readonly XmlElement[], group: string, name: string): string | undefined {
    for (const style of chain) {
      const value = child(style, group)?.attributes[name];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #chain(family: string, name: string | undefined): XmlElement[] {
    const keyOf = (of: string | undefined): string | undefined =>
      of === undefined ? undefined : `${family} ${of}`;
    return styleChain(keyOf(name), this.#styles, ({ attributes }) =>
      keyOf(attributes['parent-style-name']),
    );
  }
}

function displayName(style: XmlElement): string {
  const { name = '' } = style.attributes;
  return (style.attributes['display-name'] ?? name.replaceAll('_20_', ' ')).toLowerCase();
}

/** A length such as "1.27cm" in points. */
function points(length: string): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|pc)$/u.exec(length);
  const value = Number(match?.[1]) * (POINTS[match?.[2] ?? ''] ?? Number.NaN);
  return Number.isNaN(value) ? undefined : Math.round(value * 10) / 10;
}
