import type { Firing } from '../derived-in-passage.ts';
import type { Token } from '../tokens.ts';
import { shareOf } from './heads.ts';
import type { Heads, Known } from './heads.ts';

/** A rule that fires counts as much as words of this weight. */
const RULE_WEIGHT = 0.5;

/** What shows where a theme stands in a passage. */
export interface Focused {
  readonly heads: Heads;
  readonly known: readonly Known[];
  readonly output: number;
  readonly firings: readonly Firing[];
  readonly tokens: readonly Token[];
}

/** Number of the sentence whose words and rules speak most for a theme; the first of several alike. */
export function focusOf({ heads, known, output, firings, tokens }: Focused): number {
  const sentences = new Float64Array((tokens.at(-1)?.sentence ?? 0) + 1);
  const add = (token: number, weight: number): void => {
    const sentence = tokens[token]?.sentence ?? 0;
    sentences[sentence] = (sentences[sentence] ?? 0) + weight;
  };
  for (const one of known) {
    const share = shareOf(heads, one, output);
    if (share === 0) continue;
    const places = one.feature.at;
    for (const { from } of places) add(from.from, share / places.length);
  }
  for (const { spans, confidence } of firings) {
    const [span] = spans;
    if (span !== undefined) add(span.start, RULE_WEIGHT * confidence);
  }
  let best = 0;
  for (const [index, weight] of sentences.entries()) {
    if (weight > (sentences[best] ?? 0)) best = index;
  }
  return best;
}
