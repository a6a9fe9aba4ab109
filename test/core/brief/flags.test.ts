import { describe, expect, it } from 'vitest';
import type { FlagDecision } from '../../../src/core/brief/brief.ts';
import { flagsOf, guardedWords, type GuardedText } from '../../../src/core/brief/flags.ts';
import type { FindIdentifiers } from '../../../src/core/identity/identifier.ts';

/** Stands in for the identity guard: every "Ash", in code points. */
const findAsh: FindIdentifiers = (text) =>
  [...text.matchAll(/Ash/gu)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return { start, end: start + 3, kind: 'name', why: 'A name.', suggestion: 'the baby' };
  });

/** "😀 " before it: code points and UTF-16 units differ. */
const WHOLE = '😀 Ash slept. Ash woke in Fenwick Row. Ash cried.';
const QUOTE: GuardedText = { item: 3, whole: WHOLE, start: 13, end: 37, isQuoted: true };
const decide = (
  start: number,
  end: number,
  decision: FlagDecision['decision'],
  words = '',
): FlagDecision => ({ item: 3, start, end, decision, words });

describe('flags', () => {
  it('are those within the stretch that is shown, open until decided', () => {
    expect(flagsOf(QUOTE, [], findAsh, [])).toMatchObject([
      { item: 3, start: 13, end: 16, words: 'Ash', decision: null, suggestion: 'the baby' },
    ]);
  });

  it('are closed by a decision that covers all of them, not by one on a part or on another line', () => {
    const closed = (decision: FlagDecision) =>
      flagsOf(QUOTE, [decision], findAsh, []).filter(
        (flag) => flag.words === 'Ash' && flag.decision !== null,
      ).length;
    expect(closed(decide(13, 16, 'keep'))).toBe(1);
    expect(closed(decide(13, 21, 'leave-out'))).toBe(1);
    expect(closed(decide(13, 15, 'keep'))).toBe(0);
    expect(closed({ ...decide(13, 16, 'keep'), item: 4 })).toBe(0);
  });

  it('tell what a person marked by hand beside what was found', () => {
    const marked = decide(25, 36, 'replace', 'a street');
    expect(flagsOf(QUOTE, [marked], findAsh, [])).toMatchObject([
      { kind: 'name', decision: null },
      { kind: 'marked', words: 'Fenwick Row', decision: 'replace', instead: 'a street' },
    ]);
  });
});

describe('words as they are exported', () => {
  it('are those of the review where nothing was decided, letter for letter', () => {
    expect(guardedWords(QUOTE, [])).toBe('Ash woke in Fenwick Row.');
    expect(guardedWords(QUOTE, [decide(13, 16, 'keep', 'a pseudonym')])).toBe(
      'Ash woke in Fenwick Row.',
    );
  });

  it('show every change in words of a review in square brackets', () => {
    const decisions = [decide(13, 16, 'replace', 'The baby'), decide(25, 36, 'leave-out')];
    expect(guardedWords(QUOTE, decisions)).toBe('[The baby] woke in […].');
  });

  it("change a trainer's own words without brackets", () => {
    const own = { ...QUOTE, isQuoted: false };
    expect(guardedWords(own, [decide(25, 36, 'replace', 'a street')])).toBe(
      'Ash woke in a street.',
    );
  });

  it('hold nothing of what was replaced, wherever it reaches over the edges', () => {
    const over = [decide(9, 16, 'leave-out'), decide(32, 44, 'replace', 'x')];
    expect(guardedWords(QUOTE, over)).toBe('[…] woke in Fenwick[x]');
  });
});
