import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../../src/core/search/sector/name-index.ts';
import { readWordGroups } from '../../../../src/core/search/sector/word-group.ts';

const index = new NameIndex(
  readWordGroups(`
grandmother: grandmother, nan > MGM
own: maternal grandmother, MGM
visitor: health visitor, HV > 0-19
officer: designated officer, DO
`),
);

describe('a run of words among names', () => {
  it('is met by the longest name, and not by a shorter one inside it', () => {
    expect(index.expand(['the', 'maternal', 'grandmother'])).toEqual([
      { from: 1, to: 3, words: ['mgm'], kind: 'acronym', why: 'short for maternal grandmother' },
    ]);
  });

  it('is met by plurals of names and of short forms', () => {
    const short = {
      from: 0,
      words: ['hv'],
      kind: 'acronym',
      why: 'short for health visitor',
    };
    expect(index.expand(['health', 'visitors'])).toContainEqual({ ...short, to: 2 });
    expect(index.expand(['hvs']).map(({ words }) => words.join(' '))).toContain('health visitor');
  });

  it('is not met where an ordinary word is bent into a short form', () => {
    expect(index.expand(['did'])).toEqual([]);
    expect(index.expand(['do'])).toHaveLength(1);
  });

  it('says what is narrower one way only', () => {
    expect(index.expand(['nan']).map(({ words }) => words.join(' '))).toEqual([
      'grandmother',
      'mgm',
    ]);
    expect(index.expand(['mgm']).map(({ words }) => words.join(' '))).toEqual([
      'maternal grandmother',
    ]);
  });

  it('finds several names in one run and says where they stand', () => {
    const found = index.expand(['nan', 'saw', 'health', 'visitor']);
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 1],
      [2, 4],
      [2, 4],
    ]);
  });
});

describe('the list of groups', () => {
  it('refuses a line that is none', () => {
    expect(() => readWordGroups('no colon here')).toThrow(SyntaxError);
  });
});
