import { describe, expect, it } from 'vitest';
import {
  chosen,
  countWords,
  moveCaret,
  toWholeWords,
  wordAtCaret,
} from '../../../src/renderer/src/features/reader/caret.ts';
import { CodePointOffsets, codePointLength } from '../../../src/core/text/offsets.ts';

const text = 'Dr. Shah saw “Baby T”. She did not ask again; the 😟 child’s bruise stayed.';
const start = { anchor: 0, at: 0 };

function slice(of: string, span: { start: number; end: number } | undefined): string | undefined {
  if (span === undefined) return undefined;
  const offsets = new CodePointOffsets(of);
  return of.slice(offsets.toUnits(span.start), offsets.toUnits(span.end));
}

describe('wordAtCaret', () => {
  it('is the word that the caret stands before, and the last one at the end', () => {
    expect(slice(text, wordAtCaret(text, start))).toBe('Dr');
    expect(slice(text, wordAtCaret(text, moveCaret(text, start, 'next-word', false)))).toBe('Shah');
    expect(slice(text, wordAtCaret(text, moveCaret(text, start, 'end', false)))).toBe('stayed');
    expect(wordAtCaret('…', start)).toBeUndefined();
  });
});

describe('moveCaret', () => {
  it('chooses word by word when extended', () => {
    let caret = start;
    for (let i = 0; i < 3; i += 1) caret = moveCaret(text, caret, 'next-word', true);
    expect(slice(text, chosen(caret))).toBe('Dr. Shah saw');
  });

  it('chooses a sentence, and the stop of a title is no end', () => {
    const caret = moveCaret(text, start, 'next-sentence', true);
    expect(slice(text, chosen(caret))).toBe('Dr. Shah saw “Baby T”.');
  });

  it('comes back to the beginning of the word before', () => {
    const end = moveCaret(text, start, 'end', false);
    const caret = moveCaret(text, end, 'previous-word', true);
    expect(slice(text, chosen(caret))).toBe('stayed.');
  });

  it('stays where there is nothing further', () => {
    const end = moveCaret(text, start, 'end', false);
    expect(moveCaret(text, end, 'next-word', false)).toEqual(end);
    expect(moveCaret(text, start, 'previous-sentence', false)).toEqual(start);
  });

  it('drops the choice when it is not extended', () => {
    const caret = moveCaret(text, { anchor: 0, at: 8 }, 'next-word', false);
    expect(chosen(caret)).toEqual({ start: caret.at, end: caret.at });
  });
});

describe('toWholeWords', () => {
  it('takes whole words where the mouse cut them, and the marks that belong to them', () => {
    const from = text.indexOf('id not');
    const to = text.indexOf('gain;') + 3;
    expect(slice(text, toWholeWords(text, { start: from, end: to }))).toBe('did not ask again');
    expect(slice(text, toWholeWords(text, { start: from, end: to + 3 }))).toBe(
      'did not ask again;',
    );
    expect(slice(text, toWholeWords(text, { start: 13, end: 22 }))).toBe('“Baby T”.');
  });

  it('counts in code points after an astral letter', () => {
    const at = codePointLength(text.slice(0, text.indexOf('bruise')));
    expect(slice(text, toWholeWords(text, { start: at, end: at + 2 }))).toBe('bruise');
  });

  it('gives nothing for a stretch without a word', () => {
    expect(toWholeWords(text, { start: 3, end: 4 })).toBeUndefined();
  });
});

describe('countWords', () => {
  it('counts words that are touched', () => {
    expect(countWords('The child was not seen.', { start: 5, end: 17 })).toBe(3);
  });
});
