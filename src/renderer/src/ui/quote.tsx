import type { ReactElement } from 'react';
import { CodePointOffsets } from '../../../core/text/offsets.ts';

/** A stretch of a text, in code points, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words from a review with some of them marked. */
export function MarkedWords({
  text,
  marks,
}: {
  readonly text: string;
  /** In order, not overlapping. */
  readonly marks: readonly Stretch[];
}): ReactElement {
  const offsets = new CodePointOffsets(text);
  const parts: { readonly words: string; readonly isMarked: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    const [from, to] = [offsets.toUnits(start), offsets.toUnits(end)];
    if (from < at) continue;
    parts.push({ words: text.slice(at, from), isMarked: false, at });
    parts.push({ words: text.slice(from, to), isMarked: true, at: from });
    at = to;
  }
  parts.push({ words: text.slice(at), isMarked: false, at });
  return (
    <>
      {parts.map(({ words, isMarked, at: key }) =>
        isMarked ? <mark key={key}>{words}</mark> : <span key={`p${key}`}>{words}</span>,
      )}
    </>
  );
}

/** "page 14, paragraph 4.12". */
export function placeInReview({
  page,
  paragraph,
}: {
  readonly page: number;
  readonly paragraph: string | null;
}): string {
  return paragraph === null ? `page ${page}` : `page ${page}, paragraph ${paragraph}`;
}
