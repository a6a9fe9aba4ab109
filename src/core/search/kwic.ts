import type { TextHit } from './text-matcher.ts';

/** A hit with the words around it on one line. */
export interface InContext {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Each hit of a text in its context: whole words before and after, at most `width` UTF-16 units on each side. */
export function inContext(
  text: string,
  hits: readonly Pick<TextHit, 'start' | 'end'>[],
  width: number,
): readonly InContext[] {
  return hits.map(({ start, end }) => {
    const from = Math.max(0, start - width);
    const before = oneLine(text.slice(from, start));
    const after = oneLine(text.slice(end, end + width));
    return {
      before: from === 0 ? before.trimStart() : before.slice(before.indexOf(' ') + 1),
      hit: oneLine(text.slice(start, end)),
      after:
        end + width >= text.length
          ? after.trimEnd()
          : after.slice(0, Math.max(0, after.lastIndexOf(' '))),
    };
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
