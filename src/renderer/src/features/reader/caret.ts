import { CodePointOffsets, codePointLength } from '../../../../core/text/offsets.ts';
import { splitSentences } from '../../../../core/text/sentences.ts';
import type { Stretch } from './reading.ts';

/** The selection inside a passage: from where it was begun to where the caret is, in code points. */
export interface Caret {
  readonly anchor: number;
  readonly at: number;
}

/** How a caret is moved by a key. */
export type CaretMove =
  'next-word' | 'previous-word' | 'next-sentence' | 'previous-sentence' | 'start' | 'end';

const SEGMENTER = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** What was cut last: the words of a passage are asked for by each of its tags, one after the other. */
let cut: { readonly text: string; readonly words: readonly Stretch[] } | undefined;

/** Words of a passage in order, in code points; marks between them belong to none. */
export function wordsOf(text: string): readonly Stretch[] {
  if (cut?.text === text) return cut.words;
  const offsets = new CodePointOffsets(text);
  const words: Stretch[] = [];
  for (const { index, segment, isWordLike } of SEGMENTER.segment(text)) {
    if (isWordLike !== true) continue;
    words.push({
      start: offsets.toCodePoints(index),
      end: offsets.toCodePoints(index + segment.length),
    });
  }
  cut = { text, words };
  return words;
}

/** Sentences of a passage in order, in code points. */
export function sentencesOf(text: string): readonly Stretch[] {
  const offsets = new CodePointOffsets(text);
  return splitSentences(text).map(({ start, end }) => ({
    start: offsets.toCodePoints(start),
    end: offsets.toCodePoints(end),
  }));
}

/**
 * The caret after a move. Forwards it comes to the end of the next word or sentence, backwards to
 * the beginning of the one before, so that whole words are always chosen. Where `extend` is false
 * nothing stays chosen.
 */
export function moveCaret(text: string, caret: Caret, move: CaretMove, extend: boolean): Caret {
  const at = target(text, caret.at, move);
  return extend ? { anchor: caret.anchor, at } : { anchor: at, at };
}

function target(text: string, at: number, move: CaretMove): number {
  const units = move.endsWith('sentence') ? sentencesOf(text) : wordsOf(text);
  switch (move) {
    case 'next-word':
    case 'next-sentence':
      return units.find(({ end }) => end > at)?.end ?? at;
    case 'previous-word':
    case 'previous-sentence':
      return units.findLast(({ start }) => start < at)?.start ?? at;
    case 'start':
      return 0;
    case 'end':
      return new CodePointOffsets(text).toCodePoints(text.length);
  }
}

/** The word that the caret stands before, or the last one behind it; undefined where there is no word. */
export function wordAtCaret(text: string, { at }: Caret): Stretch | undefined {
  const words = wordsOf(text);
  return words.find(({ end }) => end > at) ?? words.at(-1);
}

/** The chosen stretch; empty where the caret stands on its anchor. */
export function chosen({ anchor, at }: Caret): Stretch {
  return { start: Math.min(anchor, at), end: Math.max(anchor, at) };
}

/**
 * The stretch made to whole words, without white space or marks at its ends except a full stop,
 * quotation mark or bracket that belongs to the last word; undefined where it holds no word.
 */
export function toWholeWords(text: string, { start, end }: Stretch): Stretch | undefined {
  const words = wordsOf(text).filter((word) => word.end > start && word.start < end);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const offsets = new CodePointOffsets(text);
  const after = text.slice(offsets.toUnits(last.end), offsets.toUnits(Math.max(end, last.end)));
  const marks = /^[.!?,;:\u2019\u201d"')\]]+/u.exec(after)?.[0] ?? '';
  const before = text.slice(
    offsets.toUnits(Math.min(start, first.start)),
    offsets.toUnits(first.start),
  );
  const opening = /[\u2018\u201c"'([]+$/u.exec(before)?.[0] ?? '';
  return { start: first.start - codePointLength(opening), end: last.end + codePointLength(marks) };
}

/** How many words a stretch holds, for saying so aloud. */
export function countWords(text: string, { start, end }: Stretch): number {
  return wordsOf(text).filter((word) => word.start < end && word.end > start).length;
}
