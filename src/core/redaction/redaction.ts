import type { IdentifierKind } from '../identity/identifier.ts';

/** A stretch to be taken out of a text, and what stands in its place. In code points, the end exclusive. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  /** What it gives away; `other` where a person took out what no rule knows. */
  readonly kind: IdentifierKind | 'other';
  /** Why it is taken out, as a sentence. */
  readonly reason: string;
  readonly replacement: string;
}

/** In a redacted text, what stands for words that were taken out: "[the mother]". */
export function inBrackets(replacement: string): string {
  return replacement === '' ? '[taken out]' : `[${replacement}]`;
}

/**
 * The slice from `from` to `to` of a text in code points, without what is to be taken out. A redaction that begins in the
 * slice is replaced in it; of one that began before it nothing is left, and the part beyond the slice is for the next.
 */
export function redactedSlice(
  points: readonly string[],
  redactions: readonly Redaction[],
  from: number,
  to: number,
): string {
  let text = '';
  let at = from;
  for (const { start, end, replacement } of redactions) {
    if (end <= at || start >= to) continue;
    if (start >= at) text += points.slice(at, start).join('') + inBrackets(replacement);
    at = Math.min(end, to);
  }
  return text + points.slice(at, to).join('');
}
