import { child, elements, type XmlElement } from '../../archive/xml-tree.ts';
import type { BodyNode, TableCell, TableRow } from '../docx/body-text.ts';
import { superscript } from '../docx/inline-parts.ts';
import { LetterCount } from '../docx/letter-count.ts';
import type { PrintedLabel } from '../docx/numbering.ts';
import { pageMark, type FlowingText } from '../flowing-text.ts';
import type { Counters, OdtNumbering } from './odt-numbering.ts';
import type { OdtStyles } from './odt-styles.ts';

/** Elements that hold blocks and show nothing of their own. */
const TRANSPARENT = new Set([
  'section',
  'index-body',
  'index-title',
  'numbered-paragraph',
  'text-box',
  'table-header-rows',
]);
const INDEX = /^(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index)$/u;
const SHAPE = /^(?:frame|g|custom-shape|rect|ellipse|circle|polygon|path|polyline|caption|line)$/u;
/** What stands in a paragraph and is not part of what it says. */
const NOT_TEXT = new Set(['ruby-text', 'hidden-text', 'hidden-paragraph', 'placeholder', 'number']);
const MAX_REPEATED = 64;

interface List {
  readonly style: string;
  readonly level: number;
  readonly counters: Counters;
}

/** What is being read besides the body itself: a note's text has no pages, an index's no headings. */
interface Place {
  readonly note: boolean;
  readonly index: boolean;
  readonly list?: List;
}

/** Walks the content of an OpenDocument text once, in reading order. */
export class OdtBody {
  readonly #styles: OdtStyles;
  readonly #numbering: OdtNumbering;
  readonly #flow: FlowingText;
  /** Label of the next paragraph. */
  #label: PrintedLabel | null = null;
  /** Text boxes met in the paragraph at hand; they follow it. */
  #boxes: XmlElement[] = [];

  constructor(styles: OdtStyles, numbering: OdtNumbering, flow: FlowingText) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#flow = flow;
  }

  /** The blocks of office:text. */
  read(text: XmlElement): BodyNode[] {
    return this.#blocks(elements(text), { note: false, index: false });
  }

  #blocks(children: readonly XmlElement[], place: Place): BodyNode[] {
    return children.flatMap((element) => this.#block(element, place));
  }

  #block(element: XmlElement, place: Place): BodyNode[] {
    const { name, attributes } = element;
    if (name === 'p' || name === 'h') return this.#paragraph(element, place);
    if (name === 'list') return this.#list(element, place);
    if (name === 'table') return [{ type: 'table', children: this.#rows(element, place) }];
    if (name === 'tracked-changes') this.#flow.changes = true;
    if (name === 'soft-page-break') this.#flow.pages.breakUnlessJustBroken();
    if (attributes['display'] === 'none') return [];
    if (INDEX.test(name)) return this.#blocks(elements(element), { ...place, index: true });
    if (SHAPE.test(name)) {
      this.#shape(element);
      return this.#takeBoxes([], place);
    }
    return TRANSPARENT.has(name)
      ? this.#blocks(elements(element), { ...place, index: place.index && name !== 'index-title' })
      : [];
  }

  #list(list: XmlElement, place: Place): BodyNode[] {
    const outer = place.list;
    const style = list.attributes['style-name'] ?? outer?.style ?? '';
    const level = outer === undefined ? 0 : outer.level + 1;
    const counters = outer?.counters ?? this.#numbering.begin(list, style);
    return elements(list).flatMap((item) => {
      const children = elements(item).filter(({ name }) => name !== 'number');
      if (item.name === 'list-item' && /^[ph]$/u.test(children[0]?.name ?? '')) {
        const start = startOf(item.attributes['start-value']);
        this.#label = this.#numbering.item(counters, style, level, start);
      }
      return this.#blocks(children, { ...place, list: { style, level, counters } });
    });
  }

  #rows(table: XmlElement, place: Place): TableRow[] {
    const { pages } = this.#flow;
    return elements(table).flatMap((element): TableRow[] => {
      if (/^table-(?:header-rows|rows|row-group)$/u.test(element.name)) {
        return this.#rows(element, place);
      }
      if (element.name === 'soft-page-break') pages.breakUnlessJustBroken();
      if (element.name !== 'table-row' || element.attributes['visibility'] === 'collapse')
        return [];
      pages.beginRow();
      const children = elements(element, 'table-cell').flatMap((cell) => this.#cell(cell, place));
      pages.endRow();
      return [{ type: 'tableRow', children }];
    });
  }

  /** Cells that a merged one covers are left out: the grid makes room for them again. */
  #cell(cell: XmlElement, { note, index }: Place): TableCell[] {
    this.#flow.pages.beginCell();
    const made: TableCell = {
      type: 'tableCell',
      children: this.#blocks(elements(cell), { note, index }),
      colSpan: numberOf(cell.attributes['number-columns-spanned']),
      rowSpan: numberOf(cell.attributes['number-rows-spanned']),
    };
    const again = Math.min(numberOf(cell.attributes['number-columns-repeated']), MAX_REPEATED);
    return [made, ...Array.from({ length: again - 1 }, () => ({ ...made, children: [] }))];
  }

  #paragraph(element: XmlElement, place: Place): BodyNode[] {
    const { pages } = this.#flow;
    const styleName = element.attributes['style-name'];
    const level = Number(element.attributes['outline-level'] ?? 1) - 1;
    const heading = element.name === 'h' && level >= 0 && level < 9;
    const found = this.#styles.paragraph(styleName, heading ? level : undefined);
    const inTitle = place.list === undefined && /^(?:toc|contents) heading$/u.test(found.name);
    const style = inTitle ? { ...found, name: 'toc heading' } : found;
    if (style.pageBreakBefore && !place.note) pages.breakUnlessJustBroken();
    const label = this.#label ?? this.#headingLabel(element, heading, level, place);
    this.#label = null;
    const outerBoxes = this.#boxes;
    this.#boxes = [];
    const line = new Line(pages.page);
    this.#inline(element, { styleName, spans: [], line, place });
    const contents = place.index || /^(?:toc|contents) \d/u.test(style.name);
    const { page, nodes, letters } = line;
    const paragraph = this.#flow.paragraph(nodes, {
      page: place.note ? 0 : page,
      style,
      label,
      contents: contents && style.name !== 'toc heading',
      ...letters.look(),
    });
    if (!place.note && this.#styles.breaksAfter(styleName)) pages.explicitBreak();
    return this.#takeBoxes([paragraph], place, outerBoxes);
  }

  #headingLabel(
    element: XmlElement,
    heading: boolean,
    level: number,
    place: Place,
  ): PrintedLabel | null {
    const { 'is-list-header': header, 'start-value': start } = element.attributes;
    if (!heading || header === 'true' || place.list !== undefined) return null;
    return this.#numbering.heading(level, startOf(start));
  }

  #takeBoxes(before: BodyNode[], place: Place, outer: XmlElement[] = []): BodyNode[] {
    const boxes = this.#boxes;
    this.#boxes = outer;
    const { note, index } = place;
    return [...before, ...boxes.flatMap((box) => this.#blocks(elements(box), { note, index }))];
  }

  #inline(
    container: XmlElement,
    at: {
      readonly styleName: string | undefined;
      readonly spans: readonly string[];
      readonly line: Line;
      readonly place: Place;
    },
  ): void {
    const { styleName, spans, line, place } = at;
    const look = this.#styles.characters(styleName, spans);
    const raised = this.#styles.raises(spans);
    const say = (text: string): void => {
      if (look.hidden) return;
      if (line.letters.add(text, look)) this.#flow.pages.text();
      line.nodes.push({ type: 'text', value: raised ? superscript(text) : text });
    };
    for (const node of container.children) {
      if (typeof node === 'string') {
        say(node.replace(/\s+/gu, ' '));
        continue;
      }
      const { name, attributes } = node;
      if (name === 's') say(' '.repeat(Math.min(numberOf(attributes['c']), MAX_REPEATED)));
      else if (name === 'tab') line.nodes.push({ type: 'tab' });
      else if (name === 'line-break') line.nodes.push({ type: 'break', breakType: 'line' });
      else if (name === 'soft-page-break') this.#endPage(line, place);
      else if (name === 'note') this.#note(node, line);
      else if (name === 'annotation') this.#flow.comments = true;
      else if (SHAPE.test(name)) this.#shape(node);
      else if (!NOT_TEXT.has(name)) {
        const own = name === 'span' ? attributes['style-name'] : undefined;
        this.#inline(node, { ...at, spans: own === undefined ? spans : [...spans, own] });
      }
    }
  }

  #endPage(line: Line, place: Place): void {
    if (place.note) return;
    this.#flow.pages.breakUnlessJustBroken();
    const { page } = this.#flow.pages;
    // A page that ends before the first word moves the whole of the paragraph.
    if (line.nodes.length === 0) line.page = page;
    else line.nodes.push(pageMark(page));
  }

  #note(note: XmlElement, line: Line): void {
    const type = note.attributes['note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const label = this.#label;
    const body = this.#blocks(elements(child(note, 'note-body')), { note: true, index: false });
    this.#label = label;
    line.nodes.push(this.#flow.note(type, body));
  }

  /** A frame shows the first of its contents that can be shown; words in a picture cannot be read. */
  #shape(shape: XmlElement): void {
    const box = child(shape, 'text-box');
    if (box !== undefined) this.#boxes.push(box);
    else if (child(shape, 'image') ?? child(shape, 'object')) this.#flow.picture();
    else if (shape.name === 'g') {
      for (const inner of elements(shape)) if (SHAPE.test(inner.name)) this.#shape(inner);
    } else this.#boxes.push(shape);
  }
}

/** The inline content of one paragraph as it is gathered. */
class Line {
  /** Page on which it begins. */
  page: number;
  readonly nodes: BodyNode[] = [];
  readonly letters = new LetterCount();

  constructor(page: number) {
    this.page = page;
  }
}

function startOf(value: string | undefined): number | undefined {
  const start = Number(value ?? Number.NaN);
  return Number.isSafeInteger(start) && start >= 0 ? start : undefined;
}

/** A count from 1. */
function numberOf(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isSafeInteger(count) && count >= 1 ? count : 1;
}
