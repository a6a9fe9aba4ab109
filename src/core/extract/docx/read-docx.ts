import { openArchive } from '../../archive/open-archive.ts';
import { child, elements, type XmlElement } from '../../archive/xml-tree.ts';
import { ExtractError } from '../extract-error.ts';
import type { Block, ExtractedDocument, Furniture, ReadingWarning } from '../extracted-document.ts';
import { markingOf } from '../heading-look.ts';
import { readBodyText } from './body-text.ts';
import { docxBlocks, type NoteFormats } from './docx-blocks.ts';
import { readFurniture } from './headers.ts';
import { readParts, type WordParts } from './package-parts.ts';
import { prepareBody } from './prepare-body.ts';
import type { PreparedBody } from './prepared-body.ts';

const ENGINE = 'mammoth 1.13.0';
/** About one page of text: a document longer than this without Word's page marks has unknown pages. */
const WORDS_ON_A_PAGE = 500;

/**
 * Reads a Word file (.docx). The bytes are guarded first (see `openArchive`, `parseXml`); then what
 * mammoth would lose is worked out and written into the document that mammoth reads:
 * docs/decisions/0006-reading-word.md. Throws ExtractError.
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const parts = readParts(openArchive(bytes));
  const prepared = prepareBody(parts);
  const text = await readBodyText(prepared);
  const blocks = docxBlocks(text, prepared.facts, noteFormats(parts));
  if (blocks.length === 0) {
    throw new ExtractError(prepared.pictures.size > 0 ? 'file-no-text' : 'file-empty');
  }
  const furniture = readFurniture(parts, prepared.sectionPages, prepared.pages);
  return {
    kind: 'docx',
    engine: ENGINE,
    pages: prepared.pages,
    blocks,
    furniture,
    warnings: warningsOf(prepared, blocks, furniture),
    properties: parts.properties,
  };
}

function warningsOf(
  prepared: PreparedBody,
  blocks: readonly Block[],
  furniture: readonly Furniture[],
): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  const warn = (code: ReadingWarning['code'], pages: readonly number[] = []): void => {
    warnings.push({ code, pages });
  };
  if (prepared.changes) warn('tracked-changes-left-out');
  if (prepared.comments) warn('comments-left-out');
  if (prepared.pictures.size > 0) {
    warn(
      'pictures-left-out',
      [...prepared.pictures].sort((a, b) => a - b),
    );
  }
  const words = blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  if (!prepared.pagesKnown && words > WORDS_ON_A_PAGE) warn('page-numbers-unknown');
  const lines = [
    ...furniture.map((line) => line.text),
    ...blocks
      .filter((block) => block.page === 1)
      .slice(0, 20)
      .map((block) => block.text),
  ];
  const markings = new Set(lines.map(markingOf));
  if (markings.has('marked-confidential')) warn('marked-confidential');
  if (markings.has('marked-draft')) warn('marked-draft');
  return warnings;
}

/** Footnotes are counted 1, 2, 3 and endnotes i, ii, iii unless the settings or the last section say otherwise. */
function noteFormats(parts: WordParts): NoteFormats {
  const lastSection = elements(child(parts.document, 'w:body'), 'w:sectPr').at(-1);
  const format = (name: string, usual: string): string => {
    const set = [lastSection, parts.settings].map((place: XmlElement | undefined) =>
      child(child(place, name), 'w:numFmt'),
    );
    return set.find((element) => element !== undefined)?.attributes['w:val'] ?? usual;
  };
  return {
    footnote: format('w:footnotePr', 'decimal'),
    endnote: format('w:endnotePr', 'lowerRoman'),
  };
}
