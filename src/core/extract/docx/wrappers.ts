import { child, type XmlElement, type XmlNode } from '../../archive/xml-tree.ts';
import { isOnElement } from './styles.ts';

/** Wrappers that show their content and nothing else. */
const TRANSPARENT = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
]);

/** Whether an element shows its content and nothing else. */
export function isTransparent({ name }: XmlElement): boolean {
  return TRANSPARENT.has(name);
}

/** Content controls, as they are met along a document. */
export class ContentControls {
  #inContents = false;

  /** Whether what is read stands in a table of contents that Word made. */
  get inContents(): boolean {
    return this.#inContents;
  }

  /** Reads a content control (w:sdt). Its placeholder is an instruction to whoever fills in the form, and no text. */
  read(sdt: XmlElement, content: (inside: XmlElement) => XmlNode[]): XmlNode[] {
    const properties = child(sdt, 'w:sdtPr');
    const inside = child(sdt, 'w:sdtContent');
    if (inside === undefined || isOnElement(child(properties, 'w:showingPlcHdr'))) return [];
    const gallery = child(child(properties, 'w:docPartObj'), 'w:docPartGallery');
    const outside = this.#inContents;
    this.#inContents ||= gallery?.attributes['w:val'] === 'Table of Contents';
    const nodes = content(inside);
    this.#inContents = outside;
    return nodes;
  }
}
