import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSteady } from '../../ui/use-steady.ts';
import { countWords } from './caret.ts';
import type { Deciding } from './deciding.ts';
import { moveEdge } from './edges.ts';
import type { ReadTag, Stretch } from './reading.ts';
import { neighbouringPassage } from './rows.ts';
import type { Row } from './rows.ts';
import type { Choice } from './use-choice.ts';

/** The keys of the passage that one stands on, and the edges that they move. */
export interface WordKeys {
  /** The tag whose edges are being moved, and where they are now. */
  readonly edges: { readonly tag: ReadTag; readonly at: Stretch } | undefined;
  readonly beginEdges: (tag: ReadTag) => void;
  readonly keepEdges: () => void;
  /** Leaves edges and chosen words as they were. */
  readonly leave: () => void;
  /** True where the key was used. */
  readonly onPassageKey: (event: KeyboardEvent, row: number) => boolean;
}

/** Going from passage to passage, into the words of one, and along the edges of a tag. */
export function useWordKeys({
  rows,
  choice,
  nameOf,
  deciding,
  onRow,
  say,
  fail,
}: {
  readonly rows: readonly Row[];
  readonly choice: Choice;
  readonly nameOf: (theme: string) => string;
  readonly deciding: Deciding;
  /** Goes to a row with the keyboard. */
  readonly onRow: (row: number) => void;
  readonly say: (words: string) => void;
  readonly fail: (error: unknown) => void;
}): WordKeys {
  const [edges, setEdges] = useState<WordKeys['edges']>();
  const leave = () => {
    setEdges(undefined);
    choice.clear();
  };
  const keepEdges = () => {
    if (edges === undefined) return;
    deciding.setEdges(edges.tag, edges.at).catch(fail);
    say(`${nameOf(edges.tag.theme)} has new edges`);
    leave();
  };
  const pressed = (event: KeyboardEvent, row: number): boolean => {
    const here = rows[row];
    if (here?.kind !== 'passage') return false;
    const { passage } = here;
    if (event.key === 'Escape') {
      if (event.defaultPrevented) return true;
      if (choice.inside === undefined) return false;
      leave();
      return true;
    }
    if (edges?.tag.passage === passage.id) {
      if (event.key === 'Enter') {
        keepEdges();
        return true;
      }
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
      const at = moveEdge(passage.text, edges.at, {
        edge: event.shiftKey ? 'start' : 'end',
        by: event.ctrlKey ? 'sentence' : 'word',
        direction: event.key === 'ArrowRight' ? 1 : -1,
      });
      setEdges({ ...edges, at });
      say(`${countWords(passage.text, at)} words`);
      return true;
    }
    if (choice.inside === passage.id && choice.useKey(event, passage)) return true;
    switch (event.key) {
      case 'Enter':
        choice.enter(passage);
        say('In the words. Shift and arrows choose words, T tags them, Escape leaves');
        return true;
      case 'ArrowDown':
      case 'ArrowUp': {
        const next = neighbouringPassage(rows, row, event.key === 'ArrowDown' ? 1 : -1);
        if (next === undefined) return false;
        onRow(next);
        return true;
      }
      default:
        return false;
    }
  };
  const beginEdges = useCallback(
    (tag: ReadTag) => setEdges({ tag, at: { start: tag.start, end: tag.end } }),
    [],
  );
  // Words chosen with the mouse leave the keyboard where it was: Escape is heard from anywhere, and first.
  const escape = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const isElsewhere =
      event.key !== 'Escape' ||
      (event.target instanceof Element && event.target.matches('input, select, textarea')) ||
      document.querySelector('[role="dialog"]') !== null;
    if (isElsewhere || (edges === undefined && choice.words.length === 0)) return;
    event.preventDefault();
    leave();
  });
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent): void => escape(event);
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
  const onPassageKey = useSteady(pressed);
  return { edges, beginEdges, keepEdges, leave, onPassageKey };
}
