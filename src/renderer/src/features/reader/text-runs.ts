import { CodePointOffsets } from '../../../../core/text/offsets.ts';
import type { ReadTag, Stretch } from './reading.ts';

/** A run of a passage's text over which the same tags, evidence and marks hold. */
export interface TextRun {
  readonly text: string;
  /** In code points of the passage. */
  readonly start: number;
  readonly end: number;
  /** Tags that cover it, longest first. */
  readonly tags: readonly ReadTag[];
  /** Of these, the tags whose evidence it is. */
  readonly evidenceOf: readonly ReadTag[];
}

/**
 * Cuts a stretch of a passage into runs at every edge of a tag or of its evidence. The runs'
 * texts put together are the stretch, whatever overlaps what.
 *
 * @param within The part of the passage to cut, a table's cell for example; all of it if left out.
 */
export function textRuns(
  text: string,
  tags: readonly ReadTag[],
  within?: Stretch,
): readonly TextRun[] {
  const offsets = new CodePointOffsets(text);
  const whole = within ?? { start: 0, end: offsets.toCodePoints(text.length) };
  const inside = (at: number) => Math.min(Math.max(at, whole.start), whole.end);
  const edges = new Set([whole.start, whole.end]);
  for (const tag of tags) {
    for (const { start, end } of [tag, ...tag.evidence]) edges.add(inside(start)).add(inside(end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const byLength = tags.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.id - b.id);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const covers = (stretch: Stretch) => stretch.start <= start && stretch.end >= end;
    const here = byLength.filter(covers);
    return {
      text: text.slice(offsets.toUnits(start), offsets.toUnits(end)),
      start,
      end,
      tags: here,
      evidenceOf: byLength.filter((tag) => tag.evidence.some(covers)),
    };
  });
}
