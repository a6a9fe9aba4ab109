import type { SourceRun } from '../extract/extracted-document.ts';

/** Characters written as other characters, so that search and rules see plain words. */
const REPLACED: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
  '\u2010': '-',
  '\u2011': '-',
};

/** Soft hyphen, zero-width marks and controls: they show nothing and break words for search. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/u;
const SPACE = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;
/** Bullets of symbol fonts land in the private use area (U+F0B7, U+F0A7 and others). */
const PRIVATE_USE = /[\uE000-\uF8FF]/u;
const LONE_SURROGATE = /^[\uD800-\uDFFF]$/;

/** What needs no change: nearly all of any text, so it is taken in one stretch. */
const PLAIN = /[!-~\u00A1-\u00AC\u00AE-\u00FF\u2012-\u2027\u2030-\u205E]+/uy;

/** Normalised text with the way back to the original. */
export interface BlockText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

/**
 * Builds the normalised text of one block, character by character, and keeps for every character
 * where it stood in the original. White space is folded to single spaces and trimmed, ligatures are
 * spelt out, invisible characters dropped, symbol-font bullets become "•", lone surrogates "\uFFFD".
 * Curly quotes, dashes and accents stay as printed.
 */
export class BlockTextBuilder {
  #text = '';
  #last = '';
  #runs: SourceRun[] = [];
  #pendingSpace = false;

  /** The text so far, without a trailing space. */
  get text(): string {
    return this.#text;
  }

  /** The last UTF-16 unit so far; empty where there is none. Cheaper than the text, which is put together for it. */
  get last(): string {
    return this.#last;
  }

  /** Adds a stretch of the original that begins at `sourceAt` (UTF-16 units) of `page`. */
  append(original: string, page: number, sourceAt: number): void {
    let at = 0;
    while (at < original.length) {
      PLAIN.lastIndex = at;
      const plain = PLAIN.exec(original)?.[0];
      if (plain !== undefined) {
        this.#writeSpace();
        this.#addRun(this.#text.length, plain.length, page, sourceAt + at);
        this.#text += plain;
        this.#last = plain.at(-1) ?? '';
        at += plain.length;
        continue;
      }
      const character = String.fromCodePoint(original.codePointAt(at) ?? 0xfffd);
      this.#appendCharacter(character, page, sourceAt + at);
      at += character.length;
    }
  }

  /** Asks for a space before whatever follows; at the beginning and the end it comes to nothing. */
  space(): void {
    this.#pendingSpace = this.#text !== '';
  }

  /** Takes back the last `units` UTF-16 units, for example a line-end hyphen. */
  dropLast(units: number): void {
    const length = this.#text.length - units;
    this.#text = this.#text.slice(0, length);
    this.#last = this.#text.at(-1) ?? '';
    this.#runs = this.#runs
      .filter((run) => run.at < length)
      .map((run) => ({ ...run, length: Math.min(run.length, length - run.at) }));
    this.#pendingSpace = false;
  }

  /** What was built. The builder may go on to be used. */
  build(): BlockText {
    return { text: this.#text, runs: this.#runs };
  }

  #appendCharacter(character: string, page: number, sourceAt: number): void {
    if (INVISIBLE.test(character)) return;
    if (SPACE.test(character)) {
      this.space();
      return;
    }
    const written = LONE_SURROGATE.test(character)
      ? '\uFFFD'
      : (REPLACED[character] ?? (PRIVATE_USE.test(character) ? '•' : character));
    this.#writeSpace();
    // A character spelt out as several points with each of them at its one place in the original.
    const unit = written.length === character.length ? written.length : 1;
    for (let i = 0; i < written.length; i += unit) {
      this.#addRun(this.#text.length, unit, page, sourceAt);
      this.#text += written.slice(i, i + unit);
    }
    this.#last = written.at(-1) ?? '';
  }

  #writeSpace(): void {
    if (!this.#pendingSpace) return;
    this.#text += ' ';
    this.#last = ' ';
    this.#pendingSpace = false;
  }

  #addRun(at: number, length: number, page: number, sourceAt: number): void {
    const last = this.#runs.at(-1);
    if (
      last?.page === page &&
      last.at + last.length === at &&
      last.sourceAt + last.length === sourceAt
    ) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length };
    } else {
      this.#runs.push({ at, length, page, sourceAt });
    }
  }
}
