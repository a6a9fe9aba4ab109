import { xmlText } from './xml-text.ts';

/** What Excel takes in one cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** Longer texts, and more of them than this, stand in their cells alone. */
const LONGEST_SHARED = 100;
const MOST_SHARED = 10_000;

/**
 * The texts of a workbook. Most of those of a long table come again and again: short ones are written once, in a part of
 * their own, and their cells hold its number there; long ones are written in their cells. Neither is ever a formula.
 */
export class WorkbookTexts {
  readonly #cells = new Map<string, string>();
  readonly #shared: string[] = [];

  /** What stands behind the place of a cell with a text. */
  cell(text: string): string {
    const known = this.#cells.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST_SHARED || this.#shared.length === MOST_SHARED)
      return ` t="inlineStr"><is>${written(text)}</is></c>`;
    const cell = ` t="s"><v>${this.#shared.length}</v></c>`;
    this.#cells.set(text, cell);
    this.#shared.push(`<si>${written(text)}</si>`);
    return cell;
  }

  /** The texts that cells have numbers of, in order; complete once all cells are written. */
  *shared(): Generator<string> {
    yield* this.#shared;
  }
}

function written(text: string): string {
  // A program would else be free to leave out white space at an end.
  const space = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<t${space}>${xmlText(shortened(text))}</t>`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - 1);
  // Never half of a surrogate pair.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
