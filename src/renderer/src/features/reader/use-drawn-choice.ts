import { useEffect } from 'react';
import type { RefObject } from 'react';
import { drawChoice } from './choice.ts';
import type { ChosenWords } from './choice.ts';
import type { Choice } from './use-choice.ts';
import type { WordKeys } from './use-word-keys.ts';

/** Draws what is in hand in the text: the tag's words while its edges are moved, else those chosen and the caret. */
export function useDrawnChoice(
  drawnIn: RefObject<HTMLElement | null>,
  { words, caretAt }: Choice,
  edges: WordKeys['edges'],
): void {
  useEffect(() => {
    if (drawnIn.current !== null) drawChoice(drawnIn.current, ...inHand(words, caretAt, edges));
    return () => {
      if (drawnIn.current !== null) drawChoice(drawnIn.current, []);
    };
  });
}

/** The words to be drawn as chosen, and the word of the caret. */
export function inHand(
  words: readonly ChosenWords[],
  caretAt: ChosenWords | undefined,
  edges: WordKeys['edges'],
): readonly [words: readonly ChosenWords[], caret?: ChosenWords | undefined] {
  return edges === undefined
    ? [words, caretAt]
    : [[{ passage: edges.tag.passage, words: edges.at }]];
}
