import {
  child,
  descendants,
  elements,
  type XmlElement,
  type XmlNode,
} from '../../archive/xml-tree.ts';
import { ExtractError } from '../extract-error.ts';
import { MOST_LETTERS, MOST_PARAGRAPHS } from '../most-text.ts';
import { InlineContent } from './inline-content.ts';
import { pointsAtContents } from './inline-parts.ts';
import { Numbering } from './numbering.ts';
import type { ParagraphFacts, PreparedBody } from './prepared-body.ts';
import type { WordParts } from './package-parts.ts';
import { PageCounter } from './page-counter.ts';
import { bookmark, DELETED_MARK, PAGE_MARK, PARAGRAPH_MARK } from './plain-word.ts';
import { sectionsOf } from './sections.ts';
import { chosenAlternative } from './shapes.ts';
import { isOnElement, Styles } from './styles.ts';
import { ContentControls, isTransparent } from './wrappers.ts';

/** Walks a document once, in reading order; see `PreparedBody`. */
export function prepareBody(parts: WordParts): PreparedBody {
  return new BodyPreparation(parts).run();
}

class BodyPreparation {
  readonly #parts: WordParts;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #pages: PageCounter;
  readonly #controls = new ContentControls();
  readonly #inline: InlineContent;
  readonly #facts: ParagraphFacts[] = [];
  readonly #sections: XmlElement[];
  readonly #sectionPages: number[] = [1];
  #changes = false;
  #inNotes = false;
  #letters = 0;

  constructor(parts: WordParts) {
    this.#parts = parts;
    this.#styles = new Styles(parts.styles);
    this.#numbering = new Numbering(parts.numbering, this.#styles);
    this.#pages = new PageCounter(
      descendants(parts.document, 'w:lastRenderedPageBreak').length > 0,
    );
    this.#inline = new InlineContent(this.#styles, this.#pages, this.#controls, (id) =>
      parts.related(id),
    );
    this.#sections = sectionsOf(parts.document);
  }

  run(): PreparedBody {
    const content = child(this.#parts.document, 'w:body');
    if (content === undefined) throw new ExtractError('file-damaged');
    const body = this.#blocks(content);
    const pages = this.#pages.page;
    const pagesKnown = this.#pages.rendered;
    // Notes are printed where they are referred to; that page is known only when the text is read.
    this.#inNotes = true;
    const notes = (part: XmlElement | undefined, name: string): XmlElement[] =>
      elements(part, name).map((note) => ({ ...note, children: this.#blocks(note) }));
    return {
      body,
      footnotes: notes(this.#parts.footnotes, 'w:footnote'),
      endnotes: notes(this.#parts.endnotes, 'w:endnote'),
      facts: this.#facts,
      pages,
      pagesKnown,
      sectionPages: this.#sectionPages,
      changes: this.#changes || this.#inline.changes,
      comments: this.#inline.comments,
      pictures: this.#inline.pictures,
    };
  }

  #blocks(container: XmlElement | undefined): XmlNode[] {
    return elements(container).flatMap((element) => this.#block(element));
  }

  #block(element: XmlElement): XmlNode[] {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element);
      case 'w:tbl':
        return [{ ...element, children: this.#rows(element) }];
      case 'w:sdt':
        return this.#controls.read(element, (inside) => this.#blocks(inside));
      case 'w:del':
      case 'w:moveFrom':
        this.#changes = true;
        return [];
      case 'mc:AlternateContent':
        return this.#blocks(chosenAlternative(element));
      default:
        return isTransparent(element) ? this.#blocks(element) : [];
    }
  }

  #rows(table: XmlElement): XmlNode[] {
    return elements(table).flatMap((element): XmlNode[] => {
      if (element.name === 'w:tr') return this.#row(element);
      if (element.name === 'w:sdt')
        return this.#controls.read(element, (inside) => this.#rows(inside));
      return isTransparent(element) ? this.#rows(element) : [];
    });
  }

  #row(row: XmlElement): XmlNode[] {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del') !== undefined) {
      this.#changes = true;
      return [];
    }
    if (isOnElement(child(properties, 'w:hidden'))) return [];
    if (child(properties, 'w:ins') !== undefined) this.#changes = true;
    const skipped = Number(child(properties, 'w:gridBefore')?.attributes['w:val'] ?? 0);
    const empty: XmlElement = { name: 'w:tc', attributes: {}, children: [] };
    const lead = Array.from({ length: Math.min(Math.max(skipped, 0), 63) }, () => empty);
    // Cells of one row stand side by side: a page that ends in several of them ends once.
    this.#pages.beginRow();
    const children = [...lead, ...this.#cells(row)];
    this.#pages.endRow();
    return [{ name: 'w:tr', attributes: {}, children }];
  }

  #cells(row: XmlElement): XmlNode[] {
    return elements(row).flatMap((element): XmlNode[] => {
      if (element.name === 'w:sdt')
        return this.#controls.read(element, (inside) => this.#cells(inside));
      if (isTransparent(element)) return this.#cells(element);
      if (element.name !== 'w:tc') return [];
      this.#pages.beginCell();
      const properties = child(element, 'w:tcPr');
      return [
        { ...element, children: [...(properties ? [properties] : []), ...this.#blocks(element)] },
      ];
    });
  }

  #paragraph(paragraph: XmlElement): XmlNode[] {
    const properties = child(paragraph, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const markDeleted = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
    if (markDeleted !== undefined || child(mark, 'w:ins') !== undefined) this.#changes = true;
    const style = this.#styles.paragraph(properties);
    if (style.pageBreakBefore) this.#pages.breakUnlessJustBroken();
    const contents =
      style.name !== 'toc heading' &&
      (this.#controls.inContents || /^toc \d/u.test(style.name) || pointsAtContents(paragraph));
    const pageBefore = this.#pages.page;
    const { inline, letters, boxes } = this.#inline.read(paragraph, this.#inNotes);
    this.#letters += letters.total;
    if (this.#letters > MOST_LETTERS) throw new ExtractError('file-too-hungry');
    // A break at the very start of a paragraph moves the whole of it.
    const first = inline[0];
    const page =
      typeof first === 'object' && first.name === 'w:bookmarkStart'
        ? Number((first.attributes['w:name'] ?? '').slice(PAGE_MARK.length))
        : pageBefore;
    // What Word joins to the next paragraph, or does not show at all, it does not count.
    const joinsNext = markDeleted !== undefined;
    const hidden = !letters.visible && isOnElement(child(mark, 'w:vanish'));
    const label =
      joinsNext || hidden
        ? null
        : this.#numbering.label(style, this.#styles.paragraphStyleIds(properties));
    if (this.#facts.length >= MOST_PARAGRAPHS) throw new ExtractError('file-too-hungry');
    this.#facts.push({ page: this.#inNotes ? 0 : page, style, label, contents, ...letters.look() });
    const marked: XmlElement = {
      name: 'w:p',
      attributes: {},
      children: [
        ...(joinsNext ? [DELETED_MARK] : []),
        bookmark(`${PARAGRAPH_MARK}${this.#facts.length - 1}`),
        ...inline,
      ],
    };
    const section = child(properties, 'w:sectPr');
    const boxed = boxes.flatMap((box) => this.#blocks(box));
    if (section !== undefined) this.#endSection(section);
    return [marked, ...boxed];
  }

  #endSection(section: XmlElement): void {
    const next = this.#sections[this.#sections.indexOf(section) + 1];
    if (child(next, 'w:type')?.attributes['w:val'] !== 'continuous') this.#pages.explicitBreak();
    this.#sectionPages.push(this.#pages.page);
  }
}
