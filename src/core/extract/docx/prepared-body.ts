import type { XmlElement, XmlNode } from '../../archive/xml-tree.ts';
import type { PrintedLabel } from './numbering.ts';
import type { ParagraphStyle } from './styles.ts';

/** What Word knows of a paragraph and its text alone does not tell. */
export interface ParagraphFacts {
  /** Page on which it begins, from 1; 0 in a note, which stands on the page of its mark. */
  readonly page: number;
  readonly style: ParagraphStyle;
  readonly label: PrintedLabel | null;
  /** Over all of its visible letters. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  /** Points, of most of its letters. */
  readonly size: number;
  /** Part of a table of contents. */
  readonly contents: boolean;
}

/** A document made plain for the reader of its text, and what was learnt on the way. */
export interface PreparedBody {
  /** Content of w:body: only paragraphs, tables and runs, each paragraph marked with its place in `facts`. */
  readonly body: readonly XmlNode[];
  readonly footnotes: readonly XmlElement[];
  readonly endnotes: readonly XmlElement[];
  readonly facts: readonly ParagraphFacts[];
  readonly pages: number;
  /** False where Word left no trace of where its pages ended. */
  readonly pagesKnown: boolean;
  /** Pages from 1 on which each section begins; as many as there are w:sectPr. */
  readonly sectionPages: readonly number[];
  readonly changes: boolean;
  readonly comments: boolean;
  readonly pictures: ReadonlySet<number>;
}
