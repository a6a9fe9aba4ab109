import type { BodyNode } from '../docx/body-text.ts';
import { superscript } from '../docx/inline-parts.ts';
import { ExtractError } from '../extract-error.ts';
import { labelOf, pageMark, type FlowingText } from '../flowing-text.ts';
import type { RtfState } from './rtf-state.ts';
import { RtfLine, type RtfStory } from './rtf-story.ts';
import type { RtfStyles } from './rtf-styles.ts';

/** Bytes that are no part of RTF, unless in binary data. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/u;

/** What is printed, paragraph by paragraph; author's deletions and hidden text are left out. */
export class RtfText {
  readonly #flow: FlowingText;
  readonly #styles: RtfStyles;
  #sectionEnded = false;

  constructor(flow: FlowingText, styles: RtfStyles) {
    this.#flow = flow;
    this.#styles = styles;
  }

  /** Words of the text. Throws ExtractError 'file-damaged' for bytes that are none. */
  say(state: RtfState, text: string): void {
    const { story, character } = state;
    if (CONTROL.test(text)) throw new ExtractError('file-damaged');
    if (character.deleted) this.#flow.changes = true;
    if (character.hidden || character.deleted) return;
    this.#begin(state);
    const shown = character.raised ? superscript(text) : text;
    if (story.line.letters.add(text, character) && story.kind === 'body') this.#flow.pages.text();
    story.line.nodes.push({ type: 'text', value: shown });
  }

  /** A tab or a break. */
  node(state: RtfState, node: BodyNode): void {
    const { destination, character, story } = state;
    if (destination === 'label') story.line.label += ' ';
    if (destination !== 'text' || character.hidden || character.deleted) return;
    this.#begin(state);
    story.line.nodes.push(node);
  }

  /** A page ends where the author has put it. */
  endPage({ story, character }: RtfState): void {
    if (story.kind !== 'body' || character.deleted) return;
    this.#flow.pages.explicitBreak();
    if (story.line.page !== null) story.line.nodes.push(pageMark(this.#flow.pages.page));
  }

  /** A section ends, and a page with it, unless the next one goes on where it ended. */
  endSection({ story }: RtfState): void {
    if (story.kind === 'body') this.#sectionEnded = true;
  }

  /** The section at hand goes on where the one before it ended. */
  continueSection(): void {
    this.#sectionEnded = false;
  }

  /** Ends the paragraph that is read in a story, at a depth of tables; with `onlyIfBegun`, none is made of nothing. */
  endParagraph(
    story: RtfStory,
    { paragraph }: RtfState,
    onlyIfBegun: boolean,
    depth = paragraph.depth,
  ): void {
    const { line, boxes } = story;
    story.line = new RtfLine();
    story.boxes = [];
    if (story.kind === 'furniture') {
      const text = line.nodes.map((n) => (n.type === 'text' ? n.value : ' ')).join('');
      this.#flow.furniture(text, story.hasPage);
      story.hasPage = false;
      return;
    }
    if (line.nodes.length > 0 || !onlyIfBegun) {
      const style = this.#styles.paragraph(paragraph.style, paragraph.outline, paragraph.indent);
      const made = this.#flow.paragraph(line.nodes, {
        page: story.kind === 'note' ? 0 : (line.page ?? this.#flow.pages.page),
        style,
        label: labelOf(line.label, paragraph.listLevel),
        contents: /^(?:toc|contents) \d/u.test(style.name),
        ...line.letters.look(),
      });
      story.tables.add([made], depth);
    }
    if (boxes.length > 0) story.tables.add(boxes, depth);
  }

  /** Ends the story of a group, and puts it where it hangs in the one around it. */
  endStory(inner: RtfState, outer: RtfState): void {
    const { story } = inner;
    this.endParagraph(story, inner, true);
    const blocks = story.tables.end();
    if (story.kind === 'box') outer.story.boxes.push(...blocks);
    if (story.kind === 'note' && !outer.character.hidden && !outer.character.deleted) {
      outer.story.line.nodes.push(this.#flow.note(inner.endnote ? 'endnote' : 'footnote', blocks));
    }
  }

  /** Settles on which page the paragraph at hand begins, when its first character is met. */
  #begin({ story, paragraph }: RtfState): void {
    if (story.line.page !== null) return;
    if (story.kind === 'body' && this.#sectionEnded) this.#flow.pages.explicitBreak();
    if (story.kind === 'body') this.#sectionEnded = false;
    if (story.kind === 'body' && paragraph.pageBefore) this.#flow.pages.breakUnlessJustBroken();
    story.line.page = this.#flow.pages.page;
  }
}
