import type { BodyNode, BodyText, NoteType } from './docx/body-text.ts';
import { docxBlocks } from './docx/docx-blocks.ts';
import { furnitureKind } from './docx/headers.ts';
import type { PrintedLabel } from './docx/numbering.ts';
import { PageCounter } from './docx/page-counter.ts';
import { PAGE_MARK, PARAGRAPH_MARK } from './docx/plain-word.ts';
import type { ParagraphFacts } from './docx/prepared-body.ts';
import { ExtractError } from './extract-error.ts';
import type { ExtractedDocument, Furniture, ReadingWarning } from './extracted-document.ts';
import { markingOf } from './heading-look.ts';
import { MOST_LETTERS, MOST_PARAGRAPHS } from './most-text.ts';

/** About one page of text. */
const WORDS_ON_A_PAGE = 500;
const BULLET = /^[•◦▪▫■□●○‣⁃∙➢➤✓✔–—·o*\uE000-\uF8FF-]$/u;

/**
 * Text of a word processor other than .docx, gathered paragraph by paragraph in the shape that Word
 * files are read through, so that all of them come out as the same blocks (see `docxBlocks`).
 */
export class FlowingText {
  readonly pages: PageCounter;
  /** Set where the author's deletions or insertions were met. */
  changes = false;
  comments = false;
  /** Set where letters were met in an encoding that is not known here. */
  guessed = false;
  readonly #facts: ParagraphFacts[] = [];
  readonly #notes = new Map<string, readonly BodyNode[]>();
  readonly #furniture = new Map<string, Furniture['kind']>();
  readonly #pictures = new Set<number>();
  #letters = 0;

  /** `rendered` where the file tells where its pages end, besides breaks by hand. */
  constructor(rendered: boolean) {
    this.pages = new PageCounter(rendered);
  }

  /** Makes a paragraph; `facts.page` is the page on which it begins. Throws ExtractError 'file-too-hungry'. */
  paragraph(inline: readonly BodyNode[], facts: ParagraphFacts): BodyNode {
    for (const node of inline) if (node.type === 'text') this.#letters += node.value.length;
    if (this.#facts.length >= MOST_PARAGRAPHS || this.#letters > MOST_LETTERS) {
      throw new ExtractError('file-too-hungry');
    }
    this.#facts.push(facts);
    const name = `${PARAGRAPH_MARK}${this.#facts.length - 1}`;
    return { type: 'paragraph', children: [...inline, { type: 'bookmarkStart', name }] };
  }

  /** Keeps a note and gives the reference to it that stands in the text. */
  note(noteType: NoteType, body: readonly BodyNode[]): BodyNode {
    const noteId = String(this.#notes.size);
    this.#notes.set(noteId, body);
    return { type: 'noteReference', noteType, noteId };
  }

  picture(): void {
    this.pages.text();
    this.#pictures.add(this.pages.page);
  }

  /** A line of a header or footer; `hasPage` where a page number is filled in there. */
  furniture(line: string, hasPage: boolean): void {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '' && !this.#furniture.has(text)) {
      this.#furniture.set(text, furnitureKind(text, hasPage));
    }
  }

  /** The document read. Throws ExtractError 'file-no-text' (pictures only) or 'file-empty'. */
  document(
    of: Pick<ExtractedDocument, 'kind' | 'engine' | 'properties'>,
    children: readonly BodyNode[],
  ): ExtractedDocument {
    const body: BodyText = { children, note: (_, id) => this.#notes.get(id) };
    const formats = { footnote: 'decimal', endnote: 'lowerRoman' };
    const blocks = docxBlocks(body, this.#facts, formats);
    if (blocks.length === 0) {
      throw new ExtractError(this.#pictures.size > 0 ? 'file-no-text' : 'file-empty');
    }
    const { page: pages } = this.pages;
    const furniture = [...this.#furniture].map(([text, kind]) => ({ kind, text, pages }));
    const lines = [...furniture, ...blocks.filter((block) => block.page === 1).slice(0, 20)];
    const markings = new Set(lines.map((line) => markingOf(line.text)));
    const words = blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
    const pictures = [...this.#pictures].sort((a, b) => a - b);
    const warnings: readonly (ReadingWarning & { readonly holds: boolean })[] = [
      { holds: this.changes, code: 'tracked-changes-left-out', pages: [] },
      { holds: this.comments, code: 'comments-left-out', pages: [] },
      { holds: pictures.length > 0, code: 'pictures-left-out', pages: pictures },
      {
        holds: !this.pages.rendered && words > WORDS_ON_A_PAGE,
        code: 'page-numbers-unknown',
        pages: [],
      },
      { holds: this.guessed, code: 'encoding-guessed', pages: [] },
      { holds: markings.has('marked-confidential'), code: 'marked-confidential', pages: [] },
      { holds: markings.has('marked-draft'), code: 'marked-draft', pages: [] },
    ];
    return {
      ...of,
      pages,
      blocks,
      furniture,
      warnings: warnings
        .filter(({ holds }) => holds)
        .map(({ code, pages: concerned }) => ({ code, pages: concerned })),
    };
  }
}

/** The place in a paragraph where the page at hand begins. */
export function pageMark(page: number): BodyNode {
  return { type: 'bookmarkStart', name: `${PAGE_MARK}${page}` };
}

/** A label of a list as it is printed ("3.1.", "(a)", "•"), or null where nothing shows. */
export function labelOf(printed: string, level: number): PrintedLabel | null {
  const written = printed.replace(/\s+/gu, ' ').trim();
  if (BULLET.test(written)) return { bullet: true };
  const number = written.replace(/[.:]+$/u, '').replace(/^([^(]*)\)$/u, '$1');
  return number === '' ? null : { number, level };
}
