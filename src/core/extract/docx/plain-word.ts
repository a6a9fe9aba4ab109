import type { XmlElement, XmlNode } from '../../archive/xml-tree.ts';

/** Names of the bookmarks that lead from a prepared document back to what is known of it. */
export const PARAGRAPH_MARK = 'paragraph:';
/** The same of a page. */
export const PAGE_MARK = 'page:';

/** A paragraph whose mark was deleted, so that the reader joins it to the next. */
export const DELETED_MARK: XmlElement = {
  name: 'w:pPr',
  attributes: {},
  children: [
    { name: 'w:rPr', attributes: {}, children: [{ name: 'w:del', attributes: {}, children: [] }] },
  ],
};

/** A run without properties. */
export function runOf(children: readonly XmlNode[]): XmlElement {
  return { name: 'w:r', attributes: {}, children };
}

/** The words of a run. */
export function wordsOf(text: string): XmlElement {
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
}

/** A bookmark, which shows nothing. */
export function bookmark(name: string): XmlElement {
  return { name: 'w:bookmarkStart', attributes: { 'w:name': name }, children: [] };
}
