import type { FindIdentifiers, Identifier } from '../identity/identifier.ts';
import { CodePointOffsets } from '../text/offsets.ts';
import type { Brief, FlagDecision } from './brief.ts';

/** A text of a brief that the identity guard looks at. */
export interface GuardedText {
  /** As in `FlagDecision`. */
  readonly item: number;
  /** All of it, and the stretch that the brief shows, in code points; decisions are kept by places in all of it. */
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  /** Whether they are words of a review, in which every change is to be seen. */
  readonly isQuoted: boolean;
}

/** A stretch that could tell who is meant, and what was decided about it. */
export interface Flag extends Pick<Identifier, 'start' | 'end' | 'why' | 'suggestion'> {
  readonly item: number;
  /** 'marked' where a trainer marked it themselves. */
  readonly kind: Identifier['kind'] | 'marked';
  readonly words: string;
  /** Null while it is open. */
  readonly decision: FlagDecision['decision'] | null;
  /** What stands in its place, or why it is kept. */
  readonly instead: string;
}

/**
 * The flags of a text, in order: what the guard finds in the stretch shown, and what a trainer marked beside it. One is closed where a
 * decision covers all of it. The guard reads the whole text, so that what stands before a stretch is known to it.
 */
export function flagsOf(
  text: GuardedText,
  decisions: readonly FlagDecision[],
  find: FindIdentifiers,
  knownNames: readonly string[],
): readonly Flag[] {
  const offsets = new CodePointOffsets(text.whole);
  const words = (from: number, to: number): string =>
    text.whole.slice(offsets.toUnits(from), offsets.toUnits(to));
  const own = decisions.filter(
    ({ item, start, end }) => item === text.item && start < text.end && end > text.start,
  );
  const found = find(text.whole, knownNames)
    .filter(({ start, end }) => start < text.end && end > text.start)
    .map((one): Flag => {
      const by = own.find(({ start, end }) => start <= one.start && end >= one.end);
      return {
        item: text.item,
        start: one.start,
        end: one.end,
        kind: one.kind,
        why: one.why,
        suggestion: one.suggestion,
        words: words(one.start, one.end),
        decision: by?.decision ?? null,
        instead: by?.words ?? '',
      };
    });
  const marked = own
    .filter((one) => !found.some(({ start, end }) => one.start <= start && one.end >= end))
    .map((one): Flag => ({
      item: text.item,
      start: one.start,
      end: one.end,
      kind: 'marked',
      why: 'Marked by hand.',
      suggestion: '',
      words: words(one.start, one.end),
      decision: one.decision,
      instead: one.words,
    }));
  return [...found, ...marked].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The stretch as it is exported: what was decided is done. In words of a review what replaces others stands in square brackets and
 * what is left out is "[…]", so that no reader takes it for the review's own.
 */
export function guardedWords(text: GuardedText, decisions: Brief['decisions']): string {
  const offsets = new CodePointOffsets(text.whole);
  const slice = (from: number, to: number): string =>
    text.whole.slice(offsets.toUnits(from), offsets.toUnits(to));
  const changes = decisions
    .filter(
      ({ item, start, end, decision }) =>
        item === text.item && decision !== 'keep' && start < text.end && end > text.start,
    )
    .toSorted((a, b) => a.start - b.start);
  let written = '';
  let at = text.start;
  for (const { start, end, decision, words } of changes) {
    const instead = decision === 'leave-out' ? (text.isQuoted ? '…' : '') : words;
    written += slice(at, Math.max(at, start));
    written += text.isQuoted ? `[${instead}]` : instead;
    at = Math.min(end, text.end);
  }
  return written + slice(at, text.end);
}
