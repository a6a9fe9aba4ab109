/**
 * An XML element with the prefixes of its own file replaced by fixed ones (`PREFIXES` in parse-xml.ts), so that
 * transitional and strict Office files, and those of any producer, read the same.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element or a stretch of text. */
export type XmlNode = XmlElement | string;

/** The first child of a name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name,
  );
}

/** The children that are elements, of a name where one is given. */
export function elements(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** Every element of a name below an element, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((node) => [
    ...(node.name === name ? [node] : []),
    ...descendants(node, name),
  ]);
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((node) => (typeof node === 'string' ? node : textOf(node)))
    .join('');
}
