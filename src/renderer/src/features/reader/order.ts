import { isUndecided } from './reading.ts';
import type { ReadPassage, ReadTag } from './reading.ts';

/** Tags in the order of the text: by passage, then where they begin, the longer first. */
export function inTextOrder(
  tags: Iterable<ReadTag>,
  passages: readonly ReadPassage[],
): readonly ReadTag[] {
  const place = new Map(passages.map(({ id }, i) => [id, i]));
  const at = (tag: ReadTag) => place.get(tag.passage) ?? -1;
  return [...tags].sort(
    (a, b) => at(a) - at(b) || a.start - b.start || b.end - a.end || a.id - b.id,
  );
}

/**
 * The next or previous tag of those in the order of the text that is shown and that nobody has decided, after `from`,
 * be that one shown or not; undefined where there is none. Those marked unsure are passed over unless `unsureToo`.
 */
export function nextUndecided(
  inOrder: readonly ReadTag[],
  from: number | undefined,
  direction: 1 | -1,
  {
    isShown = () => true,
    unsureToo = false,
  }: { readonly isShown?: (tag: ReadTag) => boolean; readonly unsureToo?: boolean } = {},
): ReadTag | undefined {
  const begin = inOrder.findIndex(({ id }) => id === from);
  const isSought = (tag: ReadTag) => isUndecided(tag) && (unsureToo || !tag.unsure) && isShown(tag);
  if (direction === 1) return inOrder.slice(begin + 1).find(isSought);
  return inOrder.slice(0, begin < 0 ? inOrder.length : begin).findLast(isSought);
}

/** How far the deciding has come: of proposals, how many are decided. */
export interface Progress {
  readonly decided: number;
  /** Of those that are left, marked as unsure. */
  readonly unsure: number;
  readonly of: number;
}

/** Proposals decided and in all; what a person tagged by hand was never a proposal. */
export function progressOf(tags: Iterable<ReadTag>): Progress {
  let decided = 0;
  let unsure = 0;
  let of = 0;
  for (const tag of tags) {
    if (tag.state === 'manual') continue;
    of += 1;
    if (!isUndecided(tag)) decided += 1;
    else if (tag.unsure) unsure += 1;
  }
  return { decided, unsure, of };
}

/** Undecided tags by section, for the outline; a section's own passages only. */
export function undecidedBySection(
  tags: Iterable<ReadTag>,
  passages: readonly ReadPassage[],
): ReadonlyMap<number, number> {
  const section = new Map(passages.map((passage) => [passage.id, passage.section]));
  const counts = new Map<number, number>();
  for (const tag of tags) {
    const at = section.get(tag.passage);
    if (at === undefined || !isUndecided(tag)) continue;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** The last tag that stands before a passage, from which the next one to decide is sought. */
export function lastTagBefore(
  inOrder: readonly ReadTag[],
  passages: readonly ReadPassage[],
  passage: number,
): ReadTag | undefined {
  const before = new Set<number>();
  for (const { id } of passages) {
    if (id === passage) break;
    before.add(id);
  }
  return inOrder.findLast((tag) => before.has(tag.passage));
}
