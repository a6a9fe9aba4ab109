import {
  child,
  descendants,
  elements,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../archive/xml-tree.ts';
import { ExtractError } from '../extract-error.ts';
import { isPageBreak, joinRuns, pointsAtContents, superscript } from './inline-parts.ts';
import { LetterCount } from './letter-count.ts';
import { Numbering } from './numbering.ts';
import type { ParagraphFacts, PreparedBody } from './prepared-body.ts';
import type { WordParts } from './package-parts.ts';
import { PageCounter } from './page-counter.ts';
import { bookmark, DELETED_MARK, PAGE_MARK, PARAGRAPH_MARK, runOf, wordsOf } from './plain-word.ts';
import { sectionsOf } from './sections.ts';
import { chosenAlternative, shapeContent } from './shapes.ts';
import { isOnElement, Styles } from './styles.ts';

/** A report of 121 pages has some 3,000 paragraphs, and the longest review known 820,000 characters. */
const MAX_PARAGRAPHS = 50_000;
const MAX_LETTERS = 5_000_000;

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
/** Parts of a run that are read as they stand. */
const KEPT = new Set([
  'w:t',
  'w:tab',
  'w:sym',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:fldChar',
  'w:instrText',
  'w:footnoteReference',
  'w:endnoteReference',
]);

/** Walks a document once, in reading order; see `PreparedBody`. */
export function prepareBody(parts: WordParts): PreparedBody {
  return new BodyPreparation(parts).run();
}

class BodyPreparation {
  readonly #parts: WordParts;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #pages: PageCounter;
  readonly #facts: ParagraphFacts[] = [];
  readonly #pictures = new Set<number>();
  readonly #sections: XmlElement[];
  readonly #sectionPages: number[] = [1];
  #changes = false;
  #comments = false;
  /** Text boxes met in the paragraph at hand; they follow it. */
  #boxes: XmlElement[] = [];
  #inContents = false;
  #inNotes = false;
  #letters = 0;

  constructor(parts: WordParts) {
    this.#parts = parts;
    this.#styles = new Styles(parts.styles);
    this.#numbering = new Numbering(parts.numbering, this.#styles);
    this.#pages = new PageCounter(
      descendants(parts.document, 'w:lastRenderedPageBreak').length > 0,
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
      changes: this.#changes,
      comments: this.#comments,
      pictures: this.#pictures,
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
        return this.#controlled(element, (content) => this.#blocks(content));
      case 'w:del':
      case 'w:moveFrom':
        this.#changes = true;
        return [];
      case 'mc:AlternateContent':
        return this.#blocks(chosenAlternative(element));
      default:
        return TRANSPARENT.has(element.name) ? this.#blocks(element) : [];
    }
  }

  /** A content control: its placeholder is an instruction to whoever fills in the form, not text. */
  #controlled(sdt: XmlElement, read: (content: XmlElement | undefined) => XmlNode[]): XmlNode[] {
    const properties = child(sdt, 'w:sdtPr');
    if (isOnElement(child(properties, 'w:showingPlcHdr'))) return [];
    const gallery = child(child(properties, 'w:docPartObj'), 'w:docPartGallery');
    const outside = this.#inContents;
    this.#inContents ||= gallery?.attributes['w:val'] === 'Table of Contents';
    const content = read(child(sdt, 'w:sdtContent'));
    this.#inContents = outside;
    return content;
  }

  #rows(table: XmlElement): XmlNode[] {
    return elements(table).flatMap((element): XmlNode[] => {
      if (element.name === 'w:tr') return this.#row(element);
      if (element.name === 'w:sdt')
        return this.#controlled(element, (c) => (c ? this.#rows(c) : []));
      return TRANSPARENT.has(element.name) ? this.#rows(element) : [];
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
        return this.#controlled(element, (c) => (c ? this.#cells(c) : []));
      if (TRANSPARENT.has(element.name)) return this.#cells(element);
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
    const outerBoxes = this.#boxes;
    this.#boxes = [];
    const letters = new LetterCount();
    const contents =
      style.name !== 'toc heading' &&
      (this.#inContents || /^toc \d/u.test(style.name) || pointsAtContents(paragraph));
    const pageBefore = this.#pages.page;
    const inline = joinRuns(this.#inline(paragraph, properties, letters));
    this.#letters += letters.total;
    if (this.#letters > MAX_LETTERS) throw new ExtractError('file-too-hungry');
    const boxes = this.#boxes;
    this.#boxes = outerBoxes;
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
    if (this.#facts.length >= MAX_PARAGRAPHS) throw new ExtractError('file-too-hungry');
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

  #inline(
    container: XmlElement,
    paragraph: XmlElement | undefined,
    letters: LetterCount,
  ): XmlNode[] {
    return elements(container).flatMap((element): XmlNode[] => {
      switch (element.name) {
        case 'w:r':
          return this.#run(element, paragraph, letters);
        case 'w:del':
        case 'w:moveFrom':
          this.#changes = true;
          return [];
        case 'w:ins':
        case 'w:moveTo':
          this.#changes = true;
          return this.#inline(element, paragraph, letters);
        case 'w:commentRangeStart':
          this.#comments = true;
          return [];
        case 'w:sdt':
          return this.#controlled(element, (c) => (c ? this.#inline(c, paragraph, letters) : []));
        case 'mc:AlternateContent': {
          const chosen = chosenAlternative(element);
          return chosen ? this.#inline(chosen, paragraph, letters) : [];
        }
        case 'm:oMath':
        case 'm:oMathPara': {
          const text = descendants(element, 'm:t').map(textOf).join('');
          letters.add(text, this.#styles.run(paragraph, undefined));
          return [runOf([wordsOf(text)])];
        }
        default:
          return TRANSPARENT.has(element.name) ? this.#inline(element, paragraph, letters) : [];
      }
    });
  }

  #run(element: XmlElement, paragraph: XmlElement | undefined, letters: LetterCount): XmlNode[] {
    const properties = child(element, 'w:rPr');
    const look = this.#styles.run(paragraph, properties);
    const raised =
      child(properties, 'w:vertAlign')?.attributes['w:val'] === 'superscript' ||
      Number(child(properties, 'w:position')?.attributes['w:val'] ?? 0) > 0;
    const ownMark = elements(element).some((e) =>
      /^(?:1|true|on)$/u.test(e.attributes['w:customMarkFollows'] ?? ''),
    );
    const nodes: XmlNode[] = [];
    let kept: XmlNode[] = [];
    const flush = (): void => {
      if (kept.length > 0) nodes.push(runOf(kept));
      kept = [];
    };
    for (const part of elements(element)) {
      if (part.name === 'w:fldChar' || part.name === 'w:instrText') kept.push(part);
      else if (look.hidden) continue;
      else if (part.name === 'w:lastRenderedPageBreak' || isPageBreak(part)) {
        if (this.#inNotes) continue;
        if (part.name === 'w:br') this.#pages.explicitBreak();
        else this.#pages.breakUnlessJustBroken();
        flush();
        nodes.push(bookmark(`${PAGE_MARK}${this.#pages.page}`));
      } else if (part.name === 'w:br' || part.name === 'w:cr') {
        kept.push({ name: 'w:br', attributes: {}, children: [] });
      } else if (part.name === 'w:t') {
        // The mark of a note that was given by hand stands as text beside its reference.
        if (ownMark) continue;
        const text = textOf(part);
        if (letters.add(text, look)) this.#pages.text();
        kept.push(wordsOf(raised ? superscript(text) : text));
      } else if (KEPT.has(part.name)) kept.push(part);
      else if (part.name === 'w:commentReference') this.#comments = true;
      else this.#shape(part);
    }
    flush();
    return nodes;
  }

  #shape(element: XmlElement): void {
    const { boxes, picture } = shapeContent(element, (id) => this.#parts.related(id));
    for (const box of boxes) this.#boxes.push(box);
    if (!picture) return;
    this.#pages.text();
    this.#pictures.add(this.#pages.page);
  }
}
