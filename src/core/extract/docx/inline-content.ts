import {
  child,
  descendants,
  elements,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../archive/xml-tree.ts';
import { isPageBreak, joinRuns, superscript } from './inline-parts.ts';
import { LetterCount } from './letter-count.ts';
import type { PageCounter } from './page-counter.ts';
import { bookmark, PAGE_MARK, runOf, wordsOf } from './plain-word.ts';
import { chosenAlternative, shapeContent } from './shapes.ts';
import type { Styles } from './styles.ts';
import { isTransparent, type ContentControls } from './wrappers.ts';

/** Parts of a run, besides its text and its fields, that are read as they stand. */
const KEPT = new Set([
  'w:tab',
  'w:sym',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:footnoteReference',
  'w:endnoteReference',
]);

/** What a paragraph holds. */
export interface ParagraphContent {
  readonly inline: readonly XmlNode[];
  /** How its visible letters look. */
  readonly letters: LetterCount;
  /** Text boxes that hang on it; they follow it. */
  readonly boxes: readonly XmlElement[];
}

/** The paragraph that is being read. */
interface ParagraphAtHand {
  readonly properties: XmlElement | undefined;
  readonly isInNote: boolean;
  readonly letters: LetterCount;
  readonly boxes: XmlElement[];
}

/** Reads what stands in paragraphs, in reading order. */
export class InlineContent {
  /** Whether the author's insertions or deletions were met. */
  changes = false;
  /** Whether comments were met. */
  comments = false;
  /** Pages with pictures. */
  readonly pictures = new Set<number>();
  readonly #styles: Styles;
  readonly #pages: PageCounter;
  readonly #controls: ContentControls;
  readonly #related: (id: string) => XmlElement | undefined;

  /** `related` gives the part of the file that holds a diagram's data. */
  constructor(
    styles: Styles,
    pages: PageCounter,
    controls: ContentControls,
    related: (id: string) => XmlElement | undefined,
  ) {
    this.#styles = styles;
    this.#pages = pages;
    this.#controls = controls;
    this.#related = related;
  }

  /** Reads a paragraph. In a note no page ends: it is printed where it is referred to. */
  read(paragraph: XmlElement, isInNote: boolean): ParagraphContent {
    const at: ParagraphAtHand = {
      properties: child(paragraph, 'w:pPr'),
      isInNote,
      letters: new LetterCount(),
      boxes: [],
    };
    const inline = joinRuns(this.#inline(paragraph, at));
    return { inline, letters: at.letters, boxes: at.boxes };
  }

  #inline(container: XmlElement, at: ParagraphAtHand): XmlNode[] {
    return elements(container).flatMap((element): XmlNode[] => {
      switch (element.name) {
        case 'w:r':
          return this.#run(element, at);
        case 'w:del':
        case 'w:moveFrom':
          this.changes = true;
          return [];
        case 'w:ins':
        case 'w:moveTo':
          this.changes = true;
          return this.#inline(element, at);
        case 'w:commentRangeStart':
          this.comments = true;
          return [];
        case 'w:sdt':
          return this.#controls.read(element, (inside) => this.#inline(inside, at));
        case 'mc:AlternateContent': {
          const chosen = chosenAlternative(element);
          return chosen ? this.#inline(chosen, at) : [];
        }
        case 'm:oMath':
        case 'm:oMathPara': {
          const text = descendants(element, 'm:t').map(textOf).join('');
          at.letters.add(text, this.#styles.run(at.properties, undefined));
          return [runOf([wordsOf(text)])];
        }
        default:
          return isTransparent(element) ? this.#inline(element, at) : [];
      }
    });
  }

  #run(element: XmlElement, at: ParagraphAtHand): XmlNode[] {
    const properties = child(element, 'w:rPr');
    const look = this.#styles.run(at.properties, properties);
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
        if (at.isInNote) continue;
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
        if (at.letters.add(text, look)) this.#pages.text();
        kept.push(wordsOf(raised ? superscript(text) : text));
      } else if (KEPT.has(part.name)) kept.push(part);
      else if (part.name === 'w:commentReference') this.comments = true;
      else this.#shape(part, at);
    }
    flush();
    return nodes;
  }

  #shape(element: XmlElement, at: ParagraphAtHand): void {
    const { boxes, picture } = shapeContent(element, this.#related);
    for (const box of boxes) at.boxes.push(box);
    if (!picture) return;
    this.#pages.text();
    this.pictures.add(this.#pages.page);
  }
}
