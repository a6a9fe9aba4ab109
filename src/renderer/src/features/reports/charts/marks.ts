import type { Opens } from '../../../../../core/report/report.ts';

/** A colour by the name of its token (styles/tokens.css). */
export type Ink =
  | 'ink'
  | 'quiet'
  | 'line'
  | 'edge'
  | 'paper'
  | 'accent'
  | 'practice'
  | 'family'
  | 'child'
  | 'system'
  | 'indigo'
  | 'pink'
  | 'olive'
  | 'red';

/** An outline in the language of SVG paths, which a canvas paints too. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly d: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Of the line, in pixels; 1 where left out. */
  readonly width?: number;
  /** Of the fill, 0 to 1. */
  readonly opacity?: number;
}

/** Words at their baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** In pixels; 13 where left out. */
  readonly size?: number;
  readonly isStrong?: boolean;
  /** Read upwards. */
  readonly isTurned?: boolean;
}

/** One thing drawn. The same marks are shown in the window, saved as SVG and painted as PNG. */
export type Mark = ShapeMark | TextMark;

/** A place on a chart that stands for a number. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The number in words, with what it is of. */
  readonly words: string;
  /** What stands behind it; null where nothing does. */
  readonly opens: Opens | null;
}

/** A chart, in pixels. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** As they are read: row by row. */
  readonly spots: readonly Spot[];
}

/** How wide words are, in pixels. */
export type Measure = (text: string, size: number) => number;

/** The size of words that say no other, in pixels. */
export const TEXT_SIZE = 13;

/** The outline of a box. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`;
}

/** The outline of a circle about a point. */
export function disc(x: number, y: number, r: number): string {
  return `M${at(x - r)} ${at(y)}a${at(r)} ${at(r)} 0 1 0 ${at(2 * r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-2 * r)} 0z`;
}

/** The outline of a diamond about a point. */
export function diamond(x: number, y: number, r: number): string {
  return `M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y)}L${at(x)} ${at(y + r)}L${at(x - r)} ${at(y)}z`;
}

/** A line with a cap at each end: an interval. */
export function interval(low: number, high: number, y: number): string {
  return `${line(low, y, high, y)}${line(low, y - 4, low, y + 4)}${line(high, y - 4, high, y + 4)}`;
}

/** Words cut to a width, with an ellipsis where they were. */
export function fitted(text: string, width: number, measure: Measure, size = TEXT_SIZE): string {
  if (measure(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`, size) > width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** To a tenth of a pixel, so that a drawing is the same wherever it is made. */
function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
