import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../src/core/brief/flags.ts';
import {
  decisionsOn,
  openOfKind,
  openOnSameWords,
  reasonsGiven,
} from '../../../src/core/brief/settle-flags.ts';

const flag = (item: number, words: string, others: Partial<Flag> = {}): Flag => ({
  item,
  start: 2,
  end: 2 + words.length,
  kind: 'name',
  why: 'A name.',
  suggestion: `Person ${item}`,
  words,
  decision: null,
  instead: '',
  ...others,
});

const [lyra, lyraAgain, settled, march] = [
  flag(1, 'Lyra'),
  flag(2, 'Lyra'),
  flag(3, 'Lyra', { decision: 'keep' }),
  flag(4, '3 March', { kind: 'date', suggestion: '' }),
];
const FLAGS = [lyra, lyraAgain, settled, march];

describe('several flags', () => {
  it('are those open on the same words, or of a kind; what is settled stays as it is', () => {
    expect(openOnSameWords(FLAGS, lyra)).toEqual([lyra, lyraAgain]);
    expect(openOnSameWords(FLAGS, settled)).toEqual([lyra, lyraAgain]);
    expect(openOfKind(FLAGS, 'date')).toEqual([march]);
    expect(openOfKind(FLAGS, 'name')).toEqual([lyra, lyraAgain]);
  });

  it('are replaced by the same words, or each by what is suggested for it', () => {
    expect(decisionsOn([lyra, lyraAgain], 'replace', 'a child').map(({ words }) => words)).toEqual([
      'a child',
      'a child',
    ]);
    expect(decisionsOn([lyra, lyraAgain], 'replace').map(({ words }) => words)).toEqual([
      'Person 1',
      'Person 2',
    ]);
  });

  it('are left out where nothing would stand in their place', () => {
    const leftOut = { item: 4, start: 2, end: 9, decision: 'leave-out', words: '' };
    expect(decisionsOn([march], 'replace')).toEqual([leftOut]);
    expect(decisionsOn([march], 'replace', '  ')).toEqual([leftOut]);
    expect(decisionsOn([march], 'leave-out', 'ignored')).toEqual([leftOut]);
  });

  it('tell why words were kept before, each reason once', () => {
    const kept = (item: number, instead: string): Flag =>
      flag(item, 'Lyra', { decision: 'keep', instead });
    const replaced = flag(5, 'Lyra', { decision: 'replace', instead: 'a child' });
    const flags = [kept(1, 'A charity'), kept(2, 'Published'), kept(3, ''), kept(4, 'A charity')];
    expect(reasonsGiven([...flags, replaced])).toEqual(['A charity', 'Published']);
  });

  it('are kept with the reason that was given', () => {
    expect(decisionsOn([march], 'keep', 'The day of the review')).toMatchObject([
      { decision: 'keep', words: 'The day of the review' },
    ]);
  });
});
