import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { FlowingText } from '../flowing-text.ts';
import { changesState } from './rtf-changes.ts';
import { RtfFonts } from './rtf-fonts.ts';
import { RtfLexer, type RtfToken } from './rtf-lexer.ts';
import { NO_CELL, PLAIN, PLAIN_PARAGRAPH, type RtfState } from './rtf-state.ts';
import { RtfStory } from './rtf-story.ts';
import { RtfStyles } from './rtf-styles.ts';
import { RtfText } from './rtf-text.ts';
import { characterNamed, destinationOf } from './rtf-words.ts';

const MAX_DEPTH = 500;
/** Words, groups and stretches of text; a report of 121 pages has well under a million. */
const MAX_TOKENS = 6_000_000;
const SHOWN_ASIDE = new Set<unknown>(['text', 'box', 'picture', 'title', 'author']);
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
  readonly #text = new RtfText(this.#flow, this.#styles);
  readonly #fonts = new RtfFonts();
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
    this.#flow.guessed = this.#fonts.guessed;
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
    if (this.#state.destination === 'styles') this.#styles.open(this.#stack.length);
  }

  #close(): void {
    const inner = this.#state;
    if (this.#stack.length === 1) this.#text.endParagraph(this.#body, inner, true);
    this.#styles.close(this.#stack.length, inner.destination !== 'styles');
    const outer = this.#stack.pop();
    if (outer === undefined) throw new ExtractError('file-damaged');
    this.#opened = false;
    this.#skip = 0;
    if (inner.story !== outer.story) this.#text.endStory(inner, outer);
    this.#state = outer;
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
    const { destination, character } = this.#state;
    return this.#fonts.decode(bytes, character.font, destination === 'styles');
  }

  #say(text: string): void {
    const { destination, story, character } = this.#state;
    switch (destination) {
      case 'text':
        this.#text.say(this.#state, text);
        return;
      case 'label':
        if (!character.deleted) story.line.label += text;
        return;
      case 'field':
        if (/\b(?:PAGE|NUMPAGES)\b/u.test(text)) story.hasPage = true;
        return;
      case 'styles':
        this.#styles.letters(text);
        return;
      case 'title':
      case 'author':
        this.#properties[destination] += text;
        return;
      default:
        return;
    }
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
    else if (state.destination === 'fonts') this.#fonts.tableWord(name, value);
    else if (state.destination === 'styles') this.#styles.word(name, value);
    else if (!changesState(state, name, value)) {
      this.#otherWord(name, value);
    }
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
      else this.#text.endParagraph(story, state, false);
      if (name === 'sect') this.#text.endSection(state);
    } else if (name === 'cell' || name === 'nestcell') {
      const depth = name === 'cell' ? 1 : Math.max(paragraph.depth, 2);
      this.#text.endParagraph(story, state, true, depth);
      story.tables.endCell(depth);
    } else if (name === 'row' || name === 'nestrow') {
      const depth = name === 'row' ? 1 : Math.max(paragraph.depth, 2);
      this.#text.endParagraph(story, state, true, depth);
      story.tables.endRow(depth, state.definitions);
    } else if (name === 'tab') this.#text.node(state, { type: 'tab' });
    else if (name === 'line' || name === 'lbr')
      this.#text.node(state, { type: 'break', breakType: 'line' });
    else if (name === 'column') this.#text.node(state, { type: 'break', breakType: 'column' });
    else if (name === 'page') this.#text.endPage(state);
    else if (name === 'sbknone') this.#text.continueSection();
    else if (name === 'chpgn') story.hasPage = true;
    else if (name === 'ftnalt') state.endnote = true;
    else this.#fonts.fileWord(name, value);
  }
}
