import { toWholeWords } from './caret.ts';
import type { ChosenWords } from './choice.ts';
import type { PagePlaces, PageStretch } from './page-places.ts';
import type { ReadPassage, Stretch } from './reading.ts';

/**
 * What the mouse has selected on printed pages, in units of each page's own text. Runs of the text laid over a
 * page say where they begin (`data-unit`), pages which they are (`data-printed`).
 */
export function selectedOnPages(scroller: ParentNode): readonly PageStretch[] {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...scroller.querySelectorAll<HTMLElement>('[data-unit]')].flatMap((run) => {
    const words = run.firstChild;
    const page = Number(run.closest<HTMLElement>('[data-printed]')?.dataset['printed']);
    if (!(words instanceof Text) || !range.intersectsNode(words)) return [];
    const unit = Number(run.dataset['unit']);
    const from = range.startContainer === words ? range.startOffset : 0;
    const to = range.endContainer === words ? range.endOffset : words.length;
    return to > from ? [{ page, start: unit + from, end: unit + to }] : [];
  });
}

/** The words of passages that stretches of printed pages hold: whole words, one entry for each passage, in the order of the text. */
export function chosenOnPages(
  passages: readonly ReadPassage[],
  places: PagePlaces,
  selected: readonly PageStretch[],
): readonly ChosenWords[] {
  const stretches = selected.flatMap((stretch) => places.inText(stretch));
  return passages.flatMap((passage) => {
    const words = wordsWithin(passage, stretches);
    return words === undefined ? [] : [{ passage: passage.id, words }];
  });
}

/** From the first to the last of what was selected in a passage: a hyphen that was mended leaves a gap on the page only. */
function wordsWithin(passage: ReadPassage, stretches: readonly Stretch[]): Stretch | undefined {
  const inside = stretches.filter(({ start, end }) => start < passage.end && end > passage.start);
  if (inside.length === 0) return undefined;
  const start = Math.min(...inside.map((one) => one.start));
  const end = Math.max(...inside.map((one) => one.end));
  return toWholeWords(passage.text, {
    start: Math.max(start, passage.start) - passage.start,
    end: Math.min(end, passage.end) - passage.start,
  });
}
