import { descendants, textOf, type XmlElement, type XmlNode } from '../../archive/xml-tree.ts';
import { runOf } from './plain-word.ts';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Word parts a paragraph at every touch of an author; without properties the parts are one run. */
export function joinRuns(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = [];
  let parts: XmlNode[] | null = null;
  for (const node of nodes) {
    if (typeof node === 'string' || node.name !== 'w:r') {
      joined.push(node);
      parts = null;
    } else if (parts === null) {
      parts = [...node.children];
      joined.push(runOf(parts));
    } else {
      for (const part of node.children) parts.push(part);
    }
  }
  return joined;
}

/**
 * Whether a paragraph is a link to a heading as a whole, or ends in a heading's page number, as the
 * lines of a contents table do. A sentence that only refers to a heading is none.
 */
export function pointsAtContents(paragraph: XmlElement): boolean {
  const links = descendants(paragraph, 'w:hyperlink').filter((link) =>
    (link.attributes['w:anchor'] ?? '').startsWith('_Toc'),
  );
  const fields = descendants(paragraph, 'w:instrText').map(textOf).join('');
  if (links.length === 0 && !fields.includes('_Toc')) return false;
  const words = wordsIn(paragraph);
  if (/PAGEREF\s+_Toc/u.test(fields) && /\d\s*$/u.test(words)) return true;
  return links.length > 0 && links.map(wordsIn).join('').trim() === words.trim();
}

function wordsIn(element: XmlElement): string {
  return descendants(element, 'w:t').map(textOf).join('');
}

/** Whether a part of a run is a page break that the author put in. */
export function isPageBreak(part: XmlElement): boolean {
  return part.name === 'w:br' && part.attributes['w:type'] === 'page';
}

/** Raised figures stay raised, so that a note's mark typed by hand does not turn 2013 into 20131. */
export function superscript(text: string): string {
  return /^\s*\d+\s*$/u.test(text)
    ? text.replace(/\d/gu, (digit) => SUPERSCRIPT[Number(digit)] ?? digit)
    : text;
}
