import { describe, expect, it } from 'vitest';
import { withSuggestions } from '../../../src/core/brief/flag-suggestions.ts';
import type { Flag } from '../../../src/core/brief/flags.ts';

const flag = (item: number, words: string, suggestion = 'Person A'): Flag => ({
  item,
  start: 0,
  end: words.length,
  kind: 'name',
  why: 'A name.',
  words,
  suggestion,
  decision: null,
  instead: '',
});

describe('suggestions for the flags of a brief', () => {
  const suggested = (flags: readonly Flag[]): readonly string[] =>
    withSuggestions(flags, (item) => item < 0, ['Orrinside Safeguarding Children Partnership']).map(
      ({ suggestion }) => suggestion,
    );

  it('give each person a letter of their own, the same wherever they stand', () => {
    expect(suggested([flag(4, 'Tomas'), flag(5, 'Ewa'), flag(6, 'Tomas')])).toEqual([
      'Person A',
      'Person B',
      'Person A',
    ]);
  });

  it('call cases reviews in citations, and a partnership by no name of a person', () => {
    expect(suggested([flag(-3, 'Baby Rowan'), flag(-7, 'Baby Ash'), flag(9, 'Orrinside')])).toEqual(
      ['Review A', 'Review B', 'the area'],
    );
  });

  it('call the area by which a case is cited by a letter, the same for all its cases', () => {
    expect(suggested([flag(-3, 'Orrinside'), flag(-7, 'Baby Ash'), flag(-9, 'Orrinside')])).toEqual(
      ['Area A', 'Review A', 'Area A'],
    );
  });

  it('leave what the guard knows more about as it is', () => {
    expect(suggested([flag(4, 'Sam', 'a teacher')])).toEqual(['a teacher']);
  });

  it('does not run out of letters', () => {
    const flags = Array.from({ length: 60 }, (_, i) => flag(i, `Name${i}`));
    expect(new Set(suggested(flags)).size).toBe(60);
  });
});
