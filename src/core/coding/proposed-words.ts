import { CodePointOffsets } from '../text/offsets.ts';
import { splitSentences } from '../text/sentences.ts';

/** A stretch of a passage in code points, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words that a proposal covers: from the sentence in which its evidence begins to the sentence in
 * which it ends, so that the tag is what a person would have marked and its quotation can be read
 * alone. All of the passage where there is no evidence.
 */
export function proposedWords(text: string, evidence: readonly Stretch[]): Stretch {
  const offsets = new CodePointOffsets(text);
  const whole = { start: 0, end: offsets.toCodePoints(text.length) };
  if (evidence.length === 0) return whole;
  const from = offsets.toUnits(Math.min(...evidence.map(({ start }) => start)));
  const to = offsets.toUnits(Math.max(...evidence.map(({ end }) => end)));
  const touched = splitSentences(text).filter(({ start, end }) => start < to && end > from);
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return whole;
  return {
    start: offsets.toCodePoints(Math.min(first.start, from)),
    end: offsets.toCodePoints(Math.max(last.end, to)),
  };
}
