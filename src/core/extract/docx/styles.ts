import { child, elements, type XmlElement } from '../../archive/xml-tree.ts';
import { styleChain } from '../style-chain.ts';

/** How characters look once styles and direct formatting are put together. */
export interface CharacterLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  /** Points. */
  readonly size: number;
}

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  /** As people see it in Word, in small letters: "heading 1", "toc 2", "caption". */
  readonly name: string;
  /** From 0, or undefined for body text. */
  readonly outline?: number;
  readonly numId?: string;
  readonly ilvl?: number;
  /** Left edge in points. */
  readonly indent?: number;
  readonly pageBreakBefore: boolean;
}

const DEFAULT_SIZE = 10;

/** The styles of a document, resolved along their `basedOn` chains (ECMA-376 part 1, 17.7). */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaults: XmlElement | undefined;
  #defaultParagraph: string | undefined;

  constructor(part: XmlElement | undefined) {
    this.#defaults = child(child(child(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    for (const style of elements(part, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined || this.#styles.has(id)) continue;
      this.#styles.set(id, style);
      if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) {
        this.#defaultParagraph ??= id;
      }
    }
  }

  /** The style that a paragraph's properties name, or the default one. */
  paragraph(properties: XmlElement | undefined): ParagraphStyle {
    const chain = this.#chain(this.#paragraphStyleId(properties));
    const layers = [properties, ...chain.map((style) => child(style, 'w:pPr'))];
    const find = (name: string): XmlElement | undefined => {
      const layer = layers.find((l) => child(l, name) !== undefined);
      return child(layer, name);
    };
    const outline = numberOf(find('w:outlineLvl'));
    const { numId, ilvl } = numberingOf(layers);
    const ind = find('w:ind')?.attributes;
    const indent = Number(ind?.['w:left'] ?? ind?.['w:start'] ?? Number.NaN) / 20;
    const name = chain[0] === undefined ? '' : nameOf(chain[0]);
    const named = chain.map(nameOf).find((n) => /^heading [1-9]$/u.test(n));
    const level = outline ?? (named === undefined ? undefined : Number(named.slice(-1)) - 1);
    return {
      name,
      ...(level !== undefined && level < 9 ? { outline: level } : {}),
      ...(numId === undefined ? {} : { numId }),
      ...(ilvl === undefined ? {} : { ilvl }),
      ...(Number.isNaN(indent) ? {} : { indent }),
      pageBreakBefore: isOnElement(find('w:pageBreakBefore')),
    };
  }

  /** Style ids of a paragraph, nearest first, for numbering levels that are tied to a style. */
  paragraphStyleIds(properties: XmlElement | undefined): string[] {
    return this.#chain(this.#paragraphStyleId(properties)).map(
      (style) => style.attributes['w:styleId'] ?? '',
    );
  }

  /** How a run looks in a paragraph: direct formatting, character style, paragraph style, defaults. */
  run(paragraph: XmlElement | undefined, properties: XmlElement | undefined): CharacterLook {
    const runStyle = child(properties, 'w:rStyle')?.attributes['w:val'];
    const layers = [
      properties,
      ...this.#chain(runStyle).map((style) => child(style, 'w:rPr')),
      ...this.#chain(this.#paragraphStyleId(paragraph)).map((style) => child(style, 'w:rPr')),
      this.#defaults,
    ];
    const find = (name: string): XmlElement | undefined => {
      for (const layer of layers) {
        const found = child(layer, name);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const size = numberOf(find('w:sz'));
    return {
      bold: isOnElement(find('w:b')),
      italic: isOnElement(find('w:i')),
      caps: isOnElement(find('w:caps')),
      hidden: isOnElement(find('w:vanish')),
      size: size === undefined ? DEFAULT_SIZE : size / 2,
    };
  }

  /** The numbering that a style stands for, for `numStyleLink`. */
  numberingOf(styleId: string): string | undefined {
    const numPr = child(child(this.#styles.get(styleId), 'w:pPr'), 'w:numPr');
    return child(numPr, 'w:numId')?.attributes['w:val'];
  }

  #paragraphStyleId(properties: XmlElement | undefined): string | undefined {
    return child(properties, 'w:pStyle')?.attributes['w:val'] ?? this.#defaultParagraph;
  }

  #chain(id: string | undefined): XmlElement[] {
    return styleChain(id, this.#styles, (style) => child(style, 'w:basedOn')?.attributes['w:val']);
  }
}

/** A style may give only the level and leave the list to the style that it is based on. */
function numberingOf(layers: readonly (XmlElement | undefined)[]): {
  numId?: string;
  ilvl?: number;
} {
  let ilvl: number | undefined;
  for (const layer of layers) {
    const numbering = child(layer, 'w:numPr');
    ilvl ??= numberOf(child(numbering, 'w:ilvl'));
    const numId = child(numbering, 'w:numId')?.attributes['w:val'];
    if (numId !== undefined) return { numId, ...(ilvl === undefined ? {} : { ilvl }) };
  }
  return {};
}

function nameOf(style: XmlElement): string {
  return (child(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
}

/** Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on (ECMA-376 part 1, 17.17.4). */
export function isOnElement(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element.attributes['w:val'] ?? 'true');
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false' && value !== 'off';
}

function numberOf(element: XmlElement | undefined): number | undefined {
  const value = Number(element?.attributes['w:val'] ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}
