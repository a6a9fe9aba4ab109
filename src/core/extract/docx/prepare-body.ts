import {
  child,
  descendants,
  elements,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../archive/xml-tree.ts';
import { Numbering, type PrintedLabel } from './numbering.ts';
import { PageCounter } from './page-counter.ts';
import type { WordParts } from './package-parts.ts';
import { isOnElement, Styles, type ParagraphStyle } from './styles.ts';

/** What Word knows of a paragraph and its text alone does not tell. */
export interface ParagraphFacts {
  /** Page on which it begins, from 1. */
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

/** Marks that survive the reading of the text, as names of bookmarks. */
export const PARAGRAPH_MARK = 'paragraph:';
export const PAGE_MARK = 'page:';

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
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Walks a document once, in reading order; see `PreparedBody`. */
export function prepareBody(parts: WordParts): PreparedBody {
  return new BodyPreparation(parts).run();
}

interface Letters {
  total: number;
  bold: number;
  italic: number;
  caps: number;
  readonly sizes: Map<number, number>;
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

  constructor(parts: WordParts) {
    this.#parts = parts;
    this.#styles = new Styles(parts.styles);
    this.#numbering = new Numbering(parts.numbering, this.#styles);
    this.#pages = new PageCounter(
      descendants(parts.document, 'w:lastRenderedPageBreak').length > 0,
    );
    this.#sections = descendants(parts.document, 'w:sectPr');
  }

  run(): PreparedBody {
    const body = this.#blocks(child(this.#parts.document, 'w:body'));
    const pages = this.#pages.page;
    const pagesKnown = this.#pages.rendered;
    // Notes are printed where they are referred to; that page is known only when the text is read.
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
        return this.#blocks(alternative(element));
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
    if (style.pageBreakBefore) this.#pages.explicitBreak();
    const outerBoxes = this.#boxes;
    this.#boxes = [];
    const letters: Letters = { total: 0, bold: 0, italic: 0, caps: 0, sizes: new Map() };
    const contents = this.#inContents || /^toc \d/u.test(style.name) || pointsAtContents(paragraph);
    const pageBefore = this.#pages.page;
    const inline = this.#inline(paragraph, properties, letters);
    const boxes = this.#boxes;
    this.#boxes = outerBoxes;
    // A break at the very start of a paragraph moves the whole of it.
    const first = inline.find(
      (node) => typeof node !== 'string' && node.name === 'w:bookmarkStart',
    );
    const page = first !== undefined && inline[0] === first ? pageOf(first) : pageBefore;

    const joinsNext = markDeleted !== undefined;
    const visible = letters.total > 0;
    const label =
      joinsNext || (!visible && boxes.length > 0)
        ? null
        : this.#numbering.label(style, this.#styles.paragraphStyleIds(properties));
    this.#facts.push({
      page,
      style,
      label,
      bold: visible && letters.bold === letters.total,
      italic: visible && letters.italic === letters.total,
      caps: visible && letters.caps === letters.total,
      size: mostUsed(letters.sizes),
      contents,
    });
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

  #inline(container: XmlElement, paragraph: XmlElement | undefined, letters: Letters): XmlNode[] {
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
          const chosen = alternative(element);
          return chosen ? this.#inline(chosen, paragraph, letters) : [];
        }
        case 'm:oMath':
        case 'm:oMathPara': {
          const text = descendants(element, 'm:t').map(textOf).join('');
          letters.total += text.length;
          return [run([textNode(text)])];
        }
        default:
          return TRANSPARENT.has(element.name) ? this.#inline(element, paragraph, letters) : [];
      }
    });
  }

  #run(element: XmlElement, paragraph: XmlElement | undefined, letters: Letters): XmlNode[] {
    const properties = child(element, 'w:rPr');
    const look = this.#styles.run(paragraph, properties);
    const raised =
      child(properties, 'w:vertAlign')?.attributes['w:val'] === 'superscript' ||
      Number(child(properties, 'w:position')?.attributes['w:val'] ?? 0) > 0;
    const ownMark = elements(element).some((e) => isOnElement(attribute(e, 'w:customMarkFollows')));
    const nodes: XmlNode[] = [];
    let kept: XmlNode[] = [];
    const flush = (): void => {
      if (kept.length > 0) nodes.push(run(kept));
      kept = [];
    };
    for (const part of elements(element)) {
      if (part.name === 'w:fldChar' || part.name === 'w:instrText') kept.push(part);
      else if (look.hidden) continue;
      else if (part.name === 'w:lastRenderedPageBreak' || isPageBreak(part)) {
        if (part.name === 'w:br') this.#pages.explicitBreak();
        else this.#pages.renderedBreak();
        flush();
        nodes.push(bookmark(`${PAGE_MARK}${this.#pages.page}`));
      } else if (part.name === 'w:br' || part.name === 'w:cr') {
        kept.push({ name: 'w:br', attributes: {}, children: [] });
      } else if (part.name === 'w:t') {
        // The mark of a note that was given by hand stands as text beside its reference.
        if (ownMark) continue;
        const text = textOf(part);
        this.#count(text, look, letters);
        kept.push(textNode(raised ? superscript(text) : text));
      } else if (KEPT.has(part.name)) kept.push(part);
      else if (part.name === 'w:commentReference') this.#comments = true;
      else this.#drawing(part);
    }
    flush();
    return nodes;
  }

  #count(text: string, look: ReturnType<Styles['run']>, letters: Letters): void {
    const seen = text.replace(/\s/gu, '').length;
    if (seen === 0) return;
    this.#pages.text();
    letters.total += seen;
    if (look.bold) letters.bold += seen;
    if (look.italic) letters.italic += seen;
    if (look.caps) letters.caps += seen;
    letters.sizes.set(look.size, (letters.sizes.get(look.size) ?? 0) + seen);
  }

  /** Takes text boxes and diagrams' words out of a drawing and notes what is a picture. */
  #drawing(element: XmlElement): void {
    switch (element.name) {
      case 'w:txbxContent':
        this.#boxes.push(element);
        return;
      case 'mc:AlternateContent': {
        const chosen = alternative(element);
        if (chosen !== undefined) this.#drawing(chosen);
        return;
      }
      case 'dgm:relIds': {
        const data = this.#parts.related(element.attributes['r:dm'] ?? '');
        if (data !== undefined) this.#boxes.push(diagramText(data));
        return;
      }
      case 'pic:pic':
      case 'v:imagedata':
        this.#pages.text();
        this.#pictures.add(this.#pages.page);
        return;
      default:
        for (const part of elements(element)) this.#drawing(part);
    }
  }
}

const DELETED_MARK: XmlElement = {
  name: 'w:pPr',
  attributes: {},
  children: [
    {
      name: 'w:rPr',
      attributes: {},
      children: [{ name: 'w:del', attributes: {}, children: [] }],
    },
  ],
};

/** Of two ways to show one thing, the first that holds words; Word writes the newer way first. */
function alternative(element: XmlElement): XmlElement | undefined {
  const choices = [...elements(element, 'mc:Choice'), ...elements(element, 'mc:Fallback')];
  return choices.find((choice) => textOf(choice).trim() !== '') ?? choices[0];
}

function pointsAtContents(paragraph: XmlElement): boolean {
  return (
    descendants(paragraph, 'w:hyperlink').some((link) =>
      (link.attributes['w:anchor'] ?? '').startsWith('_Toc'),
    ) ||
    descendants(paragraph, 'w:instrText').some((field) => /PAGEREF\s+_Toc/u.test(textOf(field)))
  );
}

/** The words of a diagram, one paragraph for each point, as its data part lists them. */
function diagramText(data: XmlElement): XmlElement {
  const paragraphs = descendants(data, 'dgm:t').flatMap((text) => elements(text, 'a:p'));
  return {
    name: 'w:txbxContent',
    attributes: {},
    children: paragraphs.map((paragraph) => ({
      name: 'w:p',
      attributes: {},
      children: [run([textNode(descendants(paragraph, 'a:t').map(textOf).join(''))])],
    })),
  };
}

function isPageBreak(part: XmlElement): boolean {
  return part.name === 'w:br' && part.attributes['w:type'] === 'page';
}

function attribute(element: XmlElement, name: string): XmlElement | undefined {
  const value = element.attributes[name];
  return value === undefined ? undefined : { name, attributes: { 'w:val': value }, children: [] };
}

/** Raised figures stay raised, so that a note's mark typed by hand does not turn 2013 into 20131. */
function superscript(text: string): string {
  return /^\s*\d+\s*$/u.test(text)
    ? text.replace(/\d/gu, (digit) => SUPERSCRIPT[Number(digit)] ?? digit)
    : text;
}

function mostUsed(sizes: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = -1;
  for (const [size, count] of sizes) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return best;
}

function run(children: XmlNode[]): XmlElement {
  return { name: 'w:r', attributes: {}, children };
}

function textNode(text: string): XmlElement {
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
}

function bookmark(name: string): XmlElement {
  return { name: 'w:bookmarkStart', attributes: { 'w:name': name }, children: [] };
}

function pageOf(mark: XmlNode): number {
  return typeof mark === 'string'
    ? 1
    : Number((mark.attributes['w:name'] ?? '').slice(PAGE_MARK.length));
}
