import type { Measure } from './marks.ts';

let context: CanvasRenderingContext2D | null = null;

/** How wide words are in the window's own face. */
export const measureWords: Measure = (text, size) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size * 0.55;
  context.font = fontOf(size, false);
  return context.measureText(text).width;
};

/** The face of words of a chart, as a canvas wants it. */
export function fontOf(size: number, isStrong: boolean): string {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--ui');
  return `${isStrong ? '600 ' : ''}${size}px ${family}`;
}
