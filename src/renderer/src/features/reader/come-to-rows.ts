import { rangeIn } from './choice.ts';
import type { Found } from './find-words.ts';

/** What stays in view above a row that was gone to. */
export const ABOVE = 64;

/** Words to be brought into view, once their row is drawn and the rows above it are measured. */
export interface WordsToShow {
  readonly words: Found;
  readonly tries: number;
}

/** Rows are measured when they are drawn, which may move the words again, but not for ever. */
export const MOST_TRIES = 4;

/** Scrolls so that the words stand well inside the window; does nothing where they do. */
export function showIfDrawn(
  scroller: HTMLElement | null,
  toShow: { current: WordsToShow | undefined },
): void {
  const asked = toShow.current;
  if (asked === undefined || scroller === null) return;
  const row = scroller.querySelector(`[data-index="${asked.words.row}"]`);
  const range = row === null ? undefined : rangeIn(row, asked.words);
  if (range === undefined) return;
  const words = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const isInside = words.top >= view.top + ABOVE / 2 && words.bottom <= view.bottom - ABOVE;
  if (!isInside) scroller.scrollTop += words.top - view.top - view.height / 3;
  toShow.current = isInside || asked.tries === 0 ? undefined : { ...asked, tries: asked.tries - 1 };
}

/** Gives the keyboard to the passage of a row, once it is drawn. */
export function focusIfDrawn(
  scroller: HTMLElement | null,
  toFocus: { current: number | undefined },
): void {
  if (toFocus.current === undefined) return;
  const row = scroller?.querySelector<HTMLElement>(
    `[data-index="${toFocus.current}"] [data-passage]`,
  );
  if (row === null || row === undefined) return;
  row.focus({ preventScroll: true });
  toFocus.current = undefined;
}
