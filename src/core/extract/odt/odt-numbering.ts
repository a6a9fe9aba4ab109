import { elements, type XmlElement } from '../../archive/xml-tree.ts';
import { formatNumber } from '../docx/number-format.ts';
import type { PrintedLabel } from '../docx/numbering.ts';
import { labelOf } from '../flowing-text.ts';

interface Level {
  readonly bullet: boolean;
  /** "%1%.%2%.": the counters of levels and what is printed around them. */
  readonly text: string;
  readonly format: string;
  readonly start: number;
}

/** The counters of one list, by level from 0. */
export type Counters = (number | undefined)[];

const LEVELS = 10;
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Counts the numbers of lists and headings as they are printed (ODF 1.3 part 3, sections 5.3 and 19.880). */
export class OdtNumbering {
  readonly #styles = new Map<string, readonly (Level | undefined)[]>();
  readonly #outline: readonly (Level | undefined)[];
  readonly #headings: Counters = [];
  readonly #byId = new Map<string, Counters>();
  readonly #byStyle = new Map<string, Counters>();

  constructor(groups: readonly (XmlElement | undefined)[]) {
    const all = groups.flatMap((group) => elements(group));
    for (const style of all.filter(({ name }) => name === 'list-style')) {
      this.#styles.set(style.attributes['name'] ?? '', levelsOf(style));
    }
    const outline = all.find(({ name }) => name === 'outline-style');
    this.#outline = outline === undefined ? [] : levelsOf(outline);
  }

  /** The counters of a list that begins: new ones, or those of the list that it goes on from. */
  begin(list: XmlElement, style: string): Counters {
    const { 'continue-list': from, 'continue-numbering': goesOn, 'xml:id': id } = list.attributes;
    const known = from === undefined ? undefined : this.#byId.get(from);
    const counters = known ?? (goesOn === 'true' ? this.#byStyle.get(style) : undefined) ?? [];
    if (id !== undefined) this.#byId.set(id, counters);
    this.#byStyle.set(style, counters);
    return counters;
  }

  /** Counts an item and gives its label; `start` where the item says with which number it begins. */
  item(counters: Counters, style: string, level: number, start?: number): PrintedLabel | null {
    return label(this.#styles.get(style) ?? [], counters, level, start);
  }

  /** Counts a heading that stands outside lists. */
  heading(level: number, start?: number): PrintedLabel | null {
    return label(this.#outline, this.#headings, level, start);
  }
}

function label(
  levels: readonly (Level | undefined)[],
  counters: Counters,
  index: number,
  start: number | undefined,
): PrintedLabel | null {
  const level = levels[index];
  if (level === undefined) return null;
  const now = counters[index];
  counters[index] = start ?? (now === undefined ? level.start : now + 1);
  counters.length = index + 1;
  if (level.bullet) return { bullet: true };
  const written = level.text.replace(/%(\d{1,2})%/gu, (_, digits: string) => {
    const other = Number(digits) - 1;
    const value = counters[other] ?? levels[other]?.start ?? 1;
    return formatNumber(value, levels[other]?.format ?? 'decimal');
  });
  return labelOf(written, index);
}

function levelsOf(style: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elements(style)) {
    const index = Number(element.attributes['level'] ?? Number.NaN) - 1;
    if (!(index >= 0 && index < LEVELS)) continue;
    const format = element.attributes['num-format'] ?? '';
    const start = Number(element.attributes['start-value'] ?? 1);
    levels[index] = {
      bullet: /bullet|image/u.test(element.name),
      text: format === '' ? '' : textOfLevel(element, index),
      format: FORMATS[format] ?? 'decimal',
      start: Number.isSafeInteger(start) ? start : 1,
    };
  }
  return levels;
}

function textOfLevel({ attributes }: XmlElement, index: number): string {
  const whole = attributes['num-list-format'];
  if (whole !== undefined) return whole;
  const shown = Math.min(Math.max(Number(attributes['display-levels'] ?? 1) || 1, 1), index + 1);
  const counters = Array.from({ length: shown }, (_, i) => `%${index - shown + i + 2}%`);
  return `${attributes['num-prefix'] ?? ''}${counters.join('.')}${attributes['num-suffix'] ?? ''}`;
}
