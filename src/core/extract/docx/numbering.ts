import { child, elements, type XmlElement } from '../../archive/xml-tree.ts';
import { formatNumber } from './number-format.ts';
import { isOnElement, type ParagraphStyle, type Styles } from './styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** Level after which this one begins again (from 1; 0 never); undefined for after any higher one. */
  readonly restart: number | undefined;
  /** Roman and letters of higher levels are written as decimals. */
  readonly legal: boolean;
  readonly styleId: string | undefined;
}

/** What is printed in front of a numbered paragraph. */
export type PrintedLabel =
  { readonly number: string; readonly level: number } | { readonly bullet: true };

const MAX_LINKS = 10;

/**
 * Counts the automatic numbers of a document as Word prints them (ECMA-376 part 1, 17.9). Ask for
 * every numbered paragraph once, in document order.
 */
export class Numbering {
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #nums = new Map<string, XmlElement>();
  readonly #styles: Styles;
  /** Counters by abstract numbering: lists of one look go on counting unless told to begin again. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(part: XmlElement | undefined, styles: Styles) {
    this.#styles = styles;
    for (const abstract of elements(part, 'w:abstractNum')) {
      this.#abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
    }
    for (const num of elements(part, 'w:num')) this.#nums.set(num.attributes['w:numId'] ?? '', num);
  }

  /** Counts the paragraph and gives its label, or null where it has none. */
  label(style: ParagraphStyle, styleIds: readonly string[]): PrintedLabel | null {
    const found = style.numId === undefined ? null : this.#find(style.numId);
    if (style.numId === undefined || found === null) return null;
    const { id, levels } = found;
    const index = style.ilvl ?? levelOfStyle(levels, styleIds);
    const level = levels[index];
    if (level === undefined) return null;
    const counters = this.#count(style.numId, id, levels, index);
    if (level.format === 'bullet') return { bullet: true };
    const written = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const other = levels[Number(digit) - 1];
      const value = counters[Number(digit) - 1] ?? other?.start ?? 1;
      const format = other?.format ?? 'decimal';
      return formatNumber(value, level.legal && format !== 'decimalZero' ? 'decimal' : format);
    });
    const number = written
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[.:]+$/u, '')
      .replace(/^([^(]*)\)$/u, '$1');
    return number === '' ? null : { number, level: index };
  }

  #count(
    numId: string,
    id: string,
    levels: readonly (Level | undefined)[],
    index: number,
  ): (number | undefined)[] {
    const counters = this.#counters.get(id) ?? [];
    this.#counters.set(id, counters);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const override of elements(this.#nums.get(numId), 'w:lvlOverride')) {
        const start = child(override, 'w:startOverride');
        if (start !== undefined) counters[Number(override.attributes['w:ilvl'])] = undefined;
      }
    }
    for (let higher = 0; higher < index; higher += 1) {
      counters[higher] ??= levels[higher]?.start ?? 1;
    }
    const now = counters[index];
    counters[index] = now === undefined ? (levels[index]?.start ?? 1) : now + 1;
    for (let lower = index + 1; lower < 9; lower += 1) {
      const restart = levels[lower]?.restart;
      if (restart === undefined || (restart > 0 && index < restart)) counters[lower] = undefined;
    }
    return counters;
  }

  #find(numId: string): { id: string; levels: (Level | undefined)[] } | null {
    let num = this.#nums.get(numId);
    for (let links = 0; links < MAX_LINKS; links += 1) {
      const id = child(num, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const abstract = this.#abstracts.get(id);
      if (abstract === undefined) return null;
      const link = child(abstract, 'w:numStyleLink')?.attributes['w:val'];
      if (link === undefined) return { id, levels: levelsOf(abstract, this.#nums.get(numId)) };
      num = this.#nums.get(this.#styles.numberingOf(link) ?? '');
    }
    return null;
  }
}

/** The level that is tied to a paragraph's style, or to the nearest that it is based on. */
function levelOfStyle(levels: readonly (Level | undefined)[], styleIds: readonly string[]): number {
  for (const id of styleIds) {
    const index = levels.findIndex((level) => level?.styleId === id);
    if (index >= 0) return index;
  }
  return 0;
}

function levelsOf(abstract: XmlElement, num: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of elements(abstract, 'w:lvl')) levels[indexOf(level)] = levelOf(level);
  for (const override of elements(num, 'w:lvlOverride')) {
    const index = indexOf(override);
    const replaced = child(override, 'w:lvl');
    const level = replaced === undefined ? levels[index] : levelOf(replaced);
    const start = Number(child(override, 'w:startOverride')?.attributes['w:val'] ?? Number.NaN);
    levels[index] = level && !Number.isNaN(start) ? { ...level, start } : level;
  }
  return levels;
}

function indexOf(element: XmlElement): number {
  const index = Number(element.attributes['w:ilvl'] ?? 0);
  return index >= 0 && index < 9 ? index : 0;
}

function levelOf(element: XmlElement): Level {
  const value = (name: string): string | undefined => child(element, name)?.attributes['w:val'];
  const restart = value('w:lvlRestart');
  return {
    start: Number(value('w:start') ?? 0),
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: isOnElement(child(element, 'w:isLgl')),
    styleId: value('w:pStyle'),
  };
}
