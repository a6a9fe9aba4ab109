import { useCallback, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { chosen, moveCaret, toWholeWords, wordAtCaret } from './caret.ts';
import type { Caret, CaretMove } from './caret.ts';
import { selectedOnScreen } from './choice.ts';
import type { ChosenWords } from './choice.ts';
import type { ReadPassage } from './reading.ts';

/** The words that are chosen, by mouse or by keyboard, and how they are chosen. */
export interface Choice {
  readonly words: readonly ChosenWords[];
  /** The passage that the word caret is in, if it is in one. */
  readonly inside: number | undefined;
  /** The word that the caret stands at. */
  readonly caretAt: ChosenWords | undefined;
  /** Takes what the mouse has selected. */
  readonly takeFromScreen: () => void;
  /** Sets the caret before the first word of a passage. */
  enter(passage: ReadPassage): void;
  /** Uses a key pressed while the caret is in the passage; false where it means nothing there. */
  useKey(event: KeyboardEvent, passage: ReadPassage): boolean;
  /** Chooses words that were found out otherwise; none leave what was chosen before. */
  take(found: readonly ChosenWords[]): void;
  clear(): void;
}

/**
 * Choosing words. The selection is ours and not the browser's, so that it survives a new drawing,
 * is in whole words and is the same by mouse and by keyboard.
 */
export function useChoice(passages: readonly ReadPassage[]): Choice {
  const [words, setWords] = useState<readonly ChosenWords[]>([]);
  const [caret, setCaret] = useState<{
    readonly passage: number;
    readonly text: string;
    readonly caret: Caret;
  }>();

  const caretAt = useMemo(() => {
    const word = caret && wordAtCaret(caret.text, caret.caret);
    return word && { passage: caret.passage, words: word };
  }, [caret]);

  const clear = useCallback(() => {
    setWords([]);
    setCaret(undefined);
    window.getSelection()?.removeAllRanges();
  }, []);

  const take = useCallback((found: readonly ChosenWords[]) => {
    if (found.length === 0) return;
    setWords(found);
    setCaret(undefined);
    window.getSelection()?.removeAllRanges();
  }, []);

  const put = useCallback((passage: ReadPassage, to: Caret) => {
    setCaret({ passage: passage.id, text: passage.text, caret: to });
    const stretch = toWholeWords(passage.text, chosen(to));
    setWords(
      stretch === undefined || to.anchor === to.at ? [] : [{ passage: passage.id, words: stretch }],
    );
  }, []);

  return useMemo(
    () => ({
      words,
      inside: caret?.passage,
      caretAt,
      clear,
      takeFromScreen: () => take(selectedOnScreen(passages)),
      take,
      enter: (passage) => put(passage, { anchor: 0, at: 0 }),
      useKey(event, passage) {
        if (caret?.passage !== passage.id) return false;
        if (event.key.toLowerCase() === 'p' && !event.ctrlKey) {
          const end = moveCaret(passage.text, caret.caret, 'end', false).at;
          put(passage, { anchor: 0, at: end });
          return true;
        }
        const move = moveFor(event);
        if (move === undefined) return false;
        put(passage, moveCaret(passage.text, caret.caret, move, event.shiftKey));
        return true;
      },
    }),
    [words, caret, caretAt, clear, put, take, passages],
  );
}

function moveFor(event: KeyboardEvent): CaretMove | undefined {
  const unit = event.ctrlKey || event.metaKey ? 'sentence' : 'word';
  switch (event.key) {
    case 'ArrowRight':
      return `next-${unit}`;
    case 'ArrowLeft':
      return `previous-${unit}`;
    case 'Home':
      return 'start';
    case 'End':
      return 'end';
    default:
      return undefined;
  }
}
