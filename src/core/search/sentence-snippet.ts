import { CodePointOffsets } from '../text/offsets.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextSpan } from '../text/sentences.ts';
import type { TextHit } from './text-matcher.ts';

/** A hit in a snippet, in code points, end exclusive. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  /** Why it was looked for where it was not typed; null where it was. */
  readonly why: string | null;
}

/** A stretch of a passage and the hits in it. */
export interface Snippet {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  /** Whether words were left out before and behind. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A sentence longer than this is cut at words, in UTF-16 units. */
const LONGEST_SENTENCE = 420;
/** Words left standing before the first hit of such a sentence, in UTF-16 units. */
const LEAD = 120;

/**
 * The sentences of a passage that say most about what was searched: whole ones, one after the other, of about `width` UTF-16
 * units, with as many of the search's parts as can be had, the earlier of equals. A passage no longer than that is given whole.
 */
export function sentenceSnippet(text: string, hits: readonly TextHit[], width: number): Snippet {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const span = to - from <= width ? { start: from, end: to } : bestSpan(text, hits, width);
  const cut = text.slice(span.start, span.end);
  const offsets = new CodePointOffsets(cut);
  return {
    text: cut,
    highlights: hits
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ start, end, why }) => ({
        start: offsets.toCodePoints(start - span.start),
        end: offsets.toCodePoints(end - span.start),
        why,
      })),
    cutBefore: span.start > from,
    cutAfter: span.end < to,
  };
}

function bestSpan(text: string, hits: readonly TextHit[], width: number): TextSpan {
  const sentences = splitSentences(text);
  let best: { readonly span: TextSpan; readonly worth: number } | undefined;
  for (const [index, first] of sentences.entries()) {
    let end = first.end;
    for (const next of sentences.slice(index + 1)) {
      if (next.end - first.start > width) break;
      end = next.end;
    }
    const inside = hits.filter((hit) => hit.start >= first.start && hit.end <= end);
    const worth =
      new Set(inside.flatMap(({ typed }) => typed)).size * 100 + Math.min(99, inside.length);
    // A later beginning is better only where it has more: hits are understood by what stands before them.
    if (best === undefined || worth > best.worth)
      best = { span: { start: first.start, end }, worth };
  }
  const span = best?.span ?? { start: 0, end: text.length };
  return span.end - span.start <= LONGEST_SENTENCE ? span : atWords(text, span, hits, width);
}

/** Part of a long sentence around its first hit, from word to word. */
function atWords(text: string, span: TextSpan, hits: readonly TextHit[], width: number): TextSpan {
  const first = hits.find((hit) => hit.start >= span.start)?.start ?? span.start;
  const wanted = Math.max(span.start, Math.min(first - LEAD, span.end - width));
  const start = wanted <= span.start ? span.start : afterSpace(text, wanted, first);
  const end = start + width >= span.end ? span.end : beforeSpace(text, start + width, first);
  return { start, end };
}

function afterSpace(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < most ? space + 1 : most;
}

function beforeSpace(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > least ? space : outOfPair(text, at);
}

/** Never between the halves of a surrogate pair. */
function outOfPair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at + 1 : at;
}
