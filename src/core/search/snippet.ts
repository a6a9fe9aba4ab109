import { CodePointOffsets } from '../text/offsets.ts';

/** Put by the index before and after what it found; no text holds them, they stand for no character. */
export const HIT_START = '\uFDD0';
export const HIT_END = '\uFDD1';

/** A stretch of a text and where the hits stand in it, in code points, end exclusive. */
export interface Snippet {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the best stretch out of a text in which hits stand between HIT_START and HIT_END: about
 * `width` UTF-16 units that begin and end at words and hold as many hits as can be had, the earlier
 * of equals. A text no longer than `width` is given whole. No ellipses are added.
 */
export function cutSnippet(marked: string, width: number): Snippet {
  const { text, hits } = readMarks(marked);
  const [from, to] = text.length <= width ? [0, text.length] : bestWindow(text, hits, width);
  const cut = text.slice(from, to);
  const offsets = new CodePointOffsets(cut);
  return {
    text: cut,
    highlights: hits
      .filter((hit) => hit.start >= from && hit.end <= to)
      .map((hit) => ({
        start: offsets.toCodePoints(hit.start - from),
        end: offsets.toCodePoints(hit.end - from),
      })),
  };
}

function readMarks(marked: string): { text: string; hits: Span[] } {
  const hits: Span[] = [];
  let text = '';
  for (const part of marked.split(HIT_START)) {
    const end = part.indexOf(HIT_END);
    if (end >= 0) hits.push({ start: text.length, end: text.length + end });
    text += end < 0 ? part : part.slice(0, end) + part.slice(end + 1);
  }
  return { text, hits };
}

/** A few words are left to stand before the first hit, so that it can be understood. */
const LEAD = 40;

function bestWindow(text: string, hits: readonly Span[], width: number): [number, number] {
  let best = { from: 0, count: 0 };
  for (const hit of hits) {
    const from = Math.max(0, Math.min(hit.start - LEAD, text.length - width));
    const count = hits.filter((other) => other.start >= hit.start && other.end <= from + width);
    if (count.length > best.count) best = { from, count: count.length };
  }
  const from = best.from === 0 ? 0 : afterSpace(text, best.from);
  const end = best.from + width;
  return [from, end >= text.length ? text.length : beforeSpace(text, end, from)];
}

/** The beginning of the next word, or `at` where there is none near: never inside a surrogate pair. */
function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < at + LEAD ? space + 1 : outOfPair(text, at);
}

function beforeSpace(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > Math.max(least, at - LEAD) ? space : outOfPair(text, at);
}

function outOfPair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
