import type { DefaultTreeAdapterTypes } from 'parse5';

/** Any node of a parsed page. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The nodes inside a node; none for text and comments. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Whether a node is an element, of a name where one is given. */
export function isElement(node: HtmlNode, name?: string): node is HtmlElement {
  return 'tagName' in node && (name === undefined || node.tagName === name);
}

/** The characters of a text node, or null for any other. */
export function characters(node: HtmlNode): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null;
}

/** An attribute's value, or undefined. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Every element of a name inside a node, in document order. */
export function findAll(node: HtmlNode, name: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  // A page may be nested deeper than the stack allows; the list of what is left to see stands in for it.
  const left: HtmlNode[] = [...childrenOf(node)].reverse();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (isElement(next, name)) found.push(next);
    for (const child of [...childrenOf(next)].reverse()) left.push(child);
  }
  return found;
}

/** All text inside a node. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = [];
  const left: HtmlNode[] = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    parts.push(characters(next) ?? '');
    for (const child of [...childrenOf(next)].reverse()) left.push(child);
  }
  return parts.join('');
}
