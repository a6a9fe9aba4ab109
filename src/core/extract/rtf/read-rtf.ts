import { decodeWindows1252 } from '../decode-text.ts';
import type { BodyNode } from '../docx/body-text.ts';
import { superscript } from '../docx/inline-parts.ts';
import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { FlowingText, labelOf, pageMark } from '../flowing-text.ts';
import { characterNamed, destinationOf } from './rtf-words.ts';
import { RtfLexer, type RtfToken } from './rtf-lexer.ts';
import { changesState } from './rtf-changes.ts';
import { NO_CELL, PLAIN, PLAIN_PARAGRAPH, type RtfState } from './rtf-state.ts';
import { RtfLine, RtfStory } from './rtf-story.ts';
import { RtfStyles, type RtfStyle } from './rtf-styles.ts';

const MAX_DEPTH = 500;
/** Words, groups and stretches of text; a report of 121 pages has well under a million. */
const MAX_TOKENS = 6_000_000;
/** Character sets of fonts (RTF 1.9.1, "Font table") whose letters are windows-1252, or no letters at all. */
const KNOWN_CHARSETS = new Set([0, 1, 2]);
const SYMBOL_CHARSET = 2;
const SHOWN_ASIDE = new Set<unknown>(['text', 'box', 'picture', 'title', 'author']);
/** Bytes that are no part of RTF, unless in binary data. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/u;

/**
 * Reads Rich Text (.rtf 1.9.1): what is printed, in order. Author's deletions, comments and hidden
 * text are left out. Throws ExtractError: 'file-damaged' for a file cut short, 'file-unsafe' for
 * groups deeper than any program writes.
 */
export function readRtf(bytes: Uint8Array): ExtractedDocument {
  return new RtfReader(bytes).read();
}

class RtfReader {
  readonly #bytes: Uint8Array;
  readonly #lexer: RtfLexer;
  readonly #flow = new FlowingText(false);
  readonly #styles = new RtfStyles();
  readonly #charsets = new Map<number, number>();
  readonly #properties = { title: '', author: '' };
  readonly #stack: RtfState[] = [];
  readonly #body = new RtfStory('body');
  #state: RtfState = {
    destination: 'text',
    story: this.#body,
    character: PLAIN,
    paragraph: PLAIN_PARAGRAPH,
    definitions: [],
    cell: NO_CELL,
    fallback: 1,
  };
  /** A group was just opened, and whether its destination may be skipped by who does not know it. */
  #opened = false;
  #starred = false;
  /** How much of what follows stands for a character that was given by its number. */
  #skip = 0;
  #font = 0;
  /** The style that is being read, and the depth of its group. */
  #style: RtfStyle | null = null;
  #styleDepth = 0;
  #sectionEnded = false;
  #westernFile = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#lexer = new RtfLexer(bytes);
  }

  read(): ExtractedDocument {
    let tokens = 0;
    do {
      tokens += 1;
      if (tokens > MAX_TOKENS) throw new ExtractError('file-too-hungry');
      const token = this.#lexer.next();
      if (token === null) throw new ExtractError('file-damaged');
      this.#token(token);
    } while (this.#stack.length > 0);
    const title = this.#properties.title.trim();
    const author = this.#properties.author.trim();
    return this.#flow.document(
      {
        kind: 'rtf',
        engine: 'caselight rtf',
        properties: { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) },
      },
      this.#body.tables.end(),
    );
  }

  #token(token: RtfToken): void {
    if (token.type === 'open') this.#open();
    else if (token.type === 'close') this.#close();
    else if (token.type === 'star') this.#starred = this.#opened;
    else if (token.type === 'word') this.#wordOrSkip(token.name, token.value);
    else this.#letters(token);
  }

  #open(): void {
    if (this.#stack.length >= MAX_DEPTH) {
      throw new ExtractError('file-unsafe', { reason: 'groups too deep' });
    }
    this.#stack.push(this.#state);
    this.#state = { ...this.#state };
    this.#opened = true;
    this.#starred = false;
    this.#skip = 0;
    if (this.#state.destination === 'styles' && this.#style === null) {
      this.#style = { id: 0, name: '', outline: null, basedOn: null };
      this.#styleDepth = this.#stack.length;
    }
  }

  #close(): void {
    const inner = this.#state;
    if (this.#stack.length === 1) this.#endParagraph(this.#body, true);
    const styleEnds = this.#style !== null && this.#stack.length === this.#styleDepth;
    const outer = this.#stack.pop();
    if (outer === undefined) throw new ExtractError('file-damaged');
    this.#opened = false;
    this.#skip = 0;
    if (inner.story !== outer.story) this.#endStory(inner, outer);
    if (styleEnds && this.#style !== null) {
      if (inner.destination === 'styles') this.#styles.add(this.#style);
      this.#style = null;
    }
    this.#state = outer;
  }

  #endStory(inner: RtfState, outer: RtfState): void {
    const { story } = inner;
    this.#endParagraph(story, true);
    const blocks = story.tables.end();
    if (story.kind === 'box') outer.story.boxes.push(...blocks);
    if (story.kind === 'note' && !outer.character.hidden && !outer.character.deleted) {
      outer.story.line.nodes.push(this.#flow.note(inner.endnote ? 'endnote' : 'footnote', blocks));
    }
  }

  #wordOrSkip(name: string, value: number | null): void {
    const opened = this.#opened;
    this.#opened = false;
    if (opened && this.#beginDestination(name)) return;
    if (this.#skip > 0 && characterNamed(name) !== null) this.#skip -= 1;
    else this.#word(name, value);
  }

  /** Whether the word that begins a group names a destination; if so, the group goes there. */
  #beginDestination(name: string): boolean {
    const state = this.#state;
    const destination = destinationOf(name, this.#starred);
    if (destination === null) return false;
    if (state.destination === 'skip') return true;
    if (state.destination === 'aside' && !SHOWN_ASIDE.has(destination)) {
      state.destination = 'skip';
      return true;
    }
    // The look of a style stands in its group; whatever else it holds is not its name.
    if (state.destination === 'styles' || state.destination === 'fonts') {
      if (name === 's' || name === 'f') return false;
      state.destination = 'skip';
      return true;
    }
    switch (destination) {
      case 'note':
      case 'box':
      case 'furniture':
        state.story = new RtfStory(destination);
        state.destination = 'text';
        state.paragraph = PLAIN_PARAGRAPH;
        state.character = PLAIN;
        break;
      case 'picture':
        this.#flow.picture();
        state.destination = 'skip';
        break;
      case 'comment':
        this.#flow.comments = true;
        state.destination = 'skip';
        break;
      case 'title':
      case 'author':
        // LibreOffice gives the author twice.
        state.destination = this.#properties[destination] === '' ? destination : 'skip';
        break;
      default:
        state.destination = destination;
    }
    return true;
  }

  #letters(token: Extract<RtfToken, { type: 'text' | 'byte' | 'character' }>): void {
    this.#opened = false;
    const { destination } = this.#state;
    if (token.type !== 'text') {
      if (this.#skip > 0) {
        this.#skip -= 1;
      } else if (destination !== 'skip') {
        this.#say(token.type === 'byte' ? this.#decode(Uint8Array.of(token.value)) : token.value);
      }
      return;
    }
    const from = Math.min(token.from + this.#skip, token.to);
    this.#skip -= from - token.from;
    if (from < token.to && destination !== 'skip') {
      this.#say(this.#decode(this.#bytes.subarray(from, token.to)));
    }
  }

  #decode(bytes: Uint8Array): string {
    const charset = this.#charsets.get(this.#state.character.font) ?? 0;
    if (charset === SYMBOL_CHARSET && this.#state.destination !== 'styles') {
      return Array.from(bytes, (b) => String.fromCharCode(b > 0x20 ? 0xf000 + b : b)).join('');
    }
    if (
      (!KNOWN_CHARSETS.has(charset) || !this.#westernFile) &&
      bytes.some((byte) => byte >= 0x80)
    ) {
      this.#flow.guessed = true;
    }
    return decodeWindows1252(bytes);
  }

  #say(text: string): void {
    const { destination, story, character } = this.#state;
    switch (destination) {
      case 'text':
        break;
      case 'label':
        if (!character.deleted) story.line.label += text;
        return;
      case 'field':
        if (/\b(?:PAGE|NUMPAGES)\b/u.test(text)) story.hasPage = true;
        return;
      case 'styles':
        if (this.#style !== null) this.#style.name += text;
        return;
      case 'title':
      case 'author':
        this.#properties[destination] += text;
        return;
      default:
        return;
    }
    if (CONTROL.test(text)) throw new ExtractError('file-damaged');
    if (character.deleted) this.#flow.changes = true;
    if (character.hidden || character.deleted) return;
    this.#begin();
    const shown = character.raised ? superscript(text) : text;
    if (story.line.letters.add(text, character) && story.kind === 'body') this.#flow.pages.text();
    story.line.nodes.push({ type: 'text', value: shown });
  }

  /** Settles on which page the paragraph at hand begins, when its first character is met. */
  #begin(): void {
    const { story, paragraph } = this.#state;
    if (story.line.page !== null) return;
    if (story.kind === 'body' && this.#sectionEnded) this.#flow.pages.explicitBreak();
    if (story.kind === 'body') this.#sectionEnded = false;
    if (story.kind === 'body' && paragraph.pageBefore) this.#flow.pages.breakUnlessJustBroken();
    story.line.page = this.#flow.pages.page;
  }

  #node(node: BodyNode): void {
    const { destination, character, story } = this.#state;
    if (destination === 'label') story.line.label += ' ';
    if (destination !== 'text' || character.hidden || character.deleted) return;
    this.#begin();
    story.line.nodes.push(node);
  }

  #word(name: string, value: number | null): void {
    const state = this.#state;
    if (name === 'u') {
      if (state.destination !== 'skip' && value !== null) {
        this.#say(String.fromCharCode(value & 0xffff));
      }
      this.#skip = state.fallback;
    } else if (name === 'uc') state.fallback = Math.min(Math.max(value ?? 1, 0), 20);
    else if (state.destination === 'skip' || state.destination === 'aside') return;
    else if (state.destination === 'fonts') this.#fontWord(name, value);
    else if (state.destination === 'styles') this.#styleWord(name, value);
    else if (!changesState(state, name, value)) {
      this.#otherWord(name, value);
    }
  }

  #fontWord(name: string, value: number | null): void {
    if (name === 'f') this.#font = value ?? 0;
    if (name === 'fcharset') this.#charsets.set(this.#font, value ?? 0);
  }

  #styleWord(name: string, value: number | null): void {
    if (this.#style === null || value === null) return;
    if (name === 's') this.#style.id = value;
    if (name === 'outlinelevel') this.#style.outline = value;
    if (name === 'sbasedon') this.#style.basedOn = value;
  }

  #otherWord(name: string, value: number | null): void {
    const state = this.#state;
    const { story, paragraph } = state;
    const character = characterNamed(name);
    if (character !== null) this.#say(character);
    else if (name === 'revised') this.#flow.changes ||= value !== 0;
    else if (name === 'par' || name === 'sect') {
      if (state.character.deleted) this.#flow.changes = true;
      // A deleted paragraph mark joins its paragraph to the next.
      else this.#endParagraph(story, false);
      if (name === 'sect' && story.kind === 'body') this.#sectionEnded = true;
    } else if (name === 'cell' || name === 'nestcell') {
      const depth = name === 'cell' ? 1 : Math.max(paragraph.depth, 2);
      this.#endParagraph(story, true, depth);
      story.tables.endCell(depth);
    } else if (name === 'row' || name === 'nestrow') {
      const depth = name === 'row' ? 1 : Math.max(paragraph.depth, 2);
      this.#endParagraph(story, true, depth);
      story.tables.endRow(depth, state.definitions);
    } else if (name === 'tab') this.#node({ type: 'tab' });
    else if (name === 'line' || name === 'lbr') this.#node({ type: 'break', breakType: 'line' });
    else if (name === 'column') this.#node({ type: 'break', breakType: 'column' });
    else if (name === 'page') this.#endPage(story);
    else if (name === 'sbknone') this.#sectionEnded = false;
    else if (name === 'chpgn') story.hasPage = true;
    else if (name === 'ftnalt') state.endnote = true;
    else if (/^(?:mac|pca?)$/u.test(name) || (name === 'ansicpg' && value !== 1252)) {
      this.#westernFile = false;
    }
  }

  #endPage(story: RtfStory): void {
    if (story.kind !== 'body' || this.#state.character.deleted) return;
    this.#flow.pages.explicitBreak();
    if (story.line.page !== null) story.line.nodes.push(pageMark(this.#flow.pages.page));
  }

  /** Ends the paragraph at hand; with `onlyIfBegun`, none is made of nothing. */
  #endParagraph(story: RtfStory, onlyIfBegun: boolean, depth?: number): void {
    const { line, boxes } = story;
    const { paragraph } = this.#state;
    story.line = new RtfLine();
    story.boxes = [];
    if (story.kind === 'furniture') {
      const text = line.nodes.map((n) => (n.type === 'text' ? n.value : ' ')).join('');
      this.#flow.furniture(text, story.hasPage);
      story.hasPage = false;
      return;
    }
    const at = depth ?? paragraph.depth;
    if (line.nodes.length > 0 || !onlyIfBegun) {
      const style = this.#styles.paragraph(paragraph.style, paragraph.outline, paragraph.indent);
      const made = this.#flow.paragraph(line.nodes, {
        page: story.kind === 'note' ? 0 : (line.page ?? this.#flow.pages.page),
        style,
        label: labelOf(line.label, paragraph.listLevel),
        contents: /^(?:toc|contents) \d/u.test(style.name),
        ...line.letters.look(),
      });
      story.tables.add([made], at);
    }
    if (boxes.length > 0) story.tables.add(boxes, at);
  }
}
