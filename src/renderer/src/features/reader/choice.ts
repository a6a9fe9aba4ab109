import { CodePointOffsets, codePointLength } from '../../../../core/text/offsets.ts';
import { countWords, toWholeWords } from './caret.ts';
import type { ReadPassage, Stretch } from './reading.ts';

/** Words chosen in one passage. */
export interface ChosenWords {
  readonly passage: number;
  readonly words: Stretch;
}

/** A place on the screen told as a place in the text. */
export interface Place {
  readonly passage: number;
  /** In code points. */
  readonly at: number;
}

/**
 * What a selection from one place to another chooses: whole words, one entry for each passage that
 * it touches, in the order of the text. Empty where it holds no word.
 */
function chooseBetween(
  passages: readonly ReadPassage[],
  from: Place,
  to: Place,
): readonly ChosenWords[] {
  const index = (place: Place) => passages.findIndex(({ id }) => id === place.passage);
  const backwards = index(from) > index(to) || (index(from) === index(to) && from.at > to.at);
  const [first, last] = backwards ? [to, from] : [from, to];
  const begin = index(first);
  if (begin < 0) return [];
  return passages.slice(begin, index(last) + 1).flatMap(({ id, text }) => {
    const words = toWholeWords(text, {
      start: id === first.passage ? first.at : 0,
      end: id === last.passage ? last.at : new CodePointOffsets(text).toCodePoints(text.length),
    });
    return words === undefined ? [] : [{ passage: id, words }];
  });
}

/** Words in all. */
export function wordsChosen(
  passages: readonly ReadPassage[],
  choice: readonly ChosenWords[],
): number {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return choice.reduce(
    (sum, { passage, words }) => sum + countWords(texts.get(passage) ?? '', words),
    0,
  );
}

/** The place that a point of the page shows, or undefined outside of passages' words. */
export function placeAt(node: Node | null, offset: number): Place | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  const run = element?.closest<HTMLElement>('[data-at]');
  const row = element?.closest<HTMLElement>('[data-passage]');
  if (!run || !row) return undefined;
  const before = node instanceof Text ? node.data.slice(0, offset) : '';
  return {
    passage: Number(row.dataset['passage']),
    at: Number(run.dataset['at']) + codePointLength(before),
  };
}

/** What the mouse has selected in the text, as whole words. */
export function selectedOnScreen(passages: readonly ReadPassage[]): readonly ChosenWords[] {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed) return [];
  const from = placeAt(selection.anchorNode, selection.anchorOffset);
  const to = placeAt(selection.focusNode, selection.focusOffset);
  return from === undefined || to === undefined ? [] : chooseBetween(passages, from, to);
}

/** The drawn words of a stretch of a passage, or undefined where the passage is not on the screen. */
export function rangeOf(scroller: ParentNode, { passage, words }: ChosenWords): Range | undefined {
  const row = scroller.querySelector(`[data-passage="${passage}"]`);
  return row === null ? undefined : rangeIn(row, words);
}

/** The drawn words of a stretch of a row, given in code points of the row's own words. */
export function rangeIn(row: Element, words: Stretch): Range | undefined {
  return rangesIn(row, [words])[0];
}

/** The drawn words of several stretches of a row; those that are not drawn are left out. */
export function rangesIn(row: Element, stretches: readonly Stretch[]): readonly Range[] {
  const runs = [...row.querySelectorAll<HTMLElement>('[data-at]')].flatMap((run) => {
    const text = run.firstChild;
    if (!(text instanceof Text)) return [];
    const start = Number(run.dataset['at']);
    const offsets = new CodePointOffsets(text.data);
    return [{ text, start, end: start + offsets.toCodePoints(text.data.length), offsets }];
  });
  return stretches.flatMap((words) => {
    const first = runs.find(({ start, end }) => words.start >= start && words.start <= end);
    const last = runs.findLast(({ start, end }) => words.end >= start && words.end <= end);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.text, first.offsets.toUnits(words.start - first.start));
    range.setEnd(last.text, last.offsets.toUnits(words.end - last.start));
    return [range];
  });
}

const CHOICE = 'reader-choice';
const CARET = 'reader-caret';

/**
 * Draws the chosen words without touching the browser's own selection, and the word that the caret stands at where
 * none are chosen; an empty list takes it off.
 */
export function drawChoice(
  scroller: ParentNode,
  choice: readonly ChosenWords[],
  caret?: ChosenWords,
): void {
  draw(CHOICE, scroller, choice);
  draw(CARET, scroller, choice.length > 0 || caret === undefined ? [] : [caret]);
}

function draw(name: string, scroller: ParentNode, words: readonly ChosenWords[]): void {
  const ranges = words.flatMap((one) => rangeOf(scroller, one) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
