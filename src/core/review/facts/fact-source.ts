import type { ExtractedDocument } from '../../extract/extracted-document.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { SectionKind } from '../review.ts';
import type { BlockSection } from '../sections.ts';
import { pageAt, type WholeText } from '../whole-text.ts';
import { labelledFields, type LabelledField } from './labelled-fields.ts';

/** A sentence with where it stands. */
export interface FactSentence {
  readonly text: string;
  readonly page: number;
  readonly kind: SectionKind;
  /** Index of its block. */
  readonly block: number;
  /** True for the items of a list. */
  readonly item: boolean;
  /** Its place among the sentences of the document, from 0. */
  readonly order: number;
}

/** A line of the cover or of a first page: a short block before the text proper. */
export interface FrontLine {
  readonly text: string;
  readonly page: number;
  /** True where it stands before the first part of the text. */
  readonly cover: boolean;
}

/** What facts are read from. */
export interface FactSource {
  readonly document: ExtractedDocument;
  readonly whole: WholeText;
  /** Sentences of the text: no contents, headings, glossary, references, terms or quotations. */
  readonly sentences: readonly FactSentence[];
  /** Sentences of the terms of reference. */
  readonly terms: readonly FactSentence[];
  readonly front: readonly FrontLine[];
  readonly headings: readonly FrontLine[];
  readonly fields: readonly LabelledField[];
}

const NOT_EVIDENCE: ReadonlySet<SectionKind> = new Set([
  'contents',
  'glossary',
  'references',
  'quotation',
  'terms',
]);
const FRONT_LINE = 200;
const FRONT_BLOCKS = 25;

/** Gathers from a document what facts are read from. */
export function factSource(
  document: ExtractedDocument,
  whole: WholeText,
  sections: readonly BlockSection[],
): FactSource {
  const sentences: FactSentence[] = [];
  const terms: FactSentence[] = [];
  const front: FrontLine[] = [];
  const headings: FrontLine[] = [];
  for (const section of sections) {
    for (let index = section.first; index < section.after; index += 1) {
      const placed = whole.blocks[index];
      if (placed === undefined || placed.block.text === '') continue;
      const { block } = placed;
      const heading = block.kind === 'heading' || (section.headed && index === section.first);
      const cover = section.kind === 'front' || (block.page === 1 && index < 8);
      if (
        cover &&
        section.kind !== 'contents' &&
        front.length < FRONT_BLOCKS &&
        block.text.length < FRONT_LINE
      ) {
        front.push({ text: block.text, page: block.page, cover: section.kind === 'front' });
      }
      if (heading) headings.push({ text: block.text, page: block.page, cover: false });
      if (heading || (NOT_EVIDENCE.has(section.kind) && section.kind !== 'terms')) continue;
      const into = section.kind === 'terms' ? terms : sentences;
      for (const { start, end } of splitSentences(block.text)) {
        into.push({
          text: block.text.slice(start, end),
          page: pageAt(whole, placed.start + start, block.page),
          kind: section.kind,
          block: index,
          item: block.kind === 'list-item' || block.kind === 'table-row',
          order: into.length,
        });
      }
    }
  }
  const fields = labelledFields(whole, sections);
  return { document, whole, sentences, terms, front, headings, fields };
}
