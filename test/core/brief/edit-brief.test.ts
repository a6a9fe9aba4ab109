import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { briefEditWords, editBrief, type BriefEdit } from '../../../src/core/brief/edit-brief.ts';

const BRIEF: Brief = {
  title: 'Asking again',
  template: 'seven-minute',
  themes: ['curiosity'],
  caseId: null,
  from: 'Panel',
  marking: 'Official',
  parts: [
    {
      id: 1,
      heading: 'About',
      items: [
        { id: 2, kind: 'text', text: 'On Monday.' },
        { id: 3, kind: 'quote', tag: 7, passage: 9, start: 0, end: 4 },
      ],
    },
    { id: 4, heading: 'Questions', items: [{ id: 5, kind: 'question', text: 'Who asked?' }] },
  ],
  decisions: [
    { item: 2, start: 3, end: 9, decision: 'replace', words: 'one day' },
    { item: 3, start: 0, end: 2, decision: 'keep', words: '' },
  ],
  nextId: 6,
};

function done(...edits: readonly BriefEdit[]): Brief {
  return edits.reduce((brief, edit) => {
    const next = editBrief(brief, edit);
    if (next === undefined) throw new Error(`cannot ${edit.act}`);
    return next;
  }, BRIEF);
}

const shape = (brief: Brief) =>
  brief.parts.map(({ id, items }) => [id, items.map((item) => item.id)]);

describe('an edit of a brief', () => {
  it('moves a part to its place and a line into another part', () => {
    expect(shape(done({ act: 'move-part', part: 4, to: 0 }))).toEqual([
      [4, [5]],
      [1, [2, 3]],
    ]);
    expect(shape(done({ act: 'move-item', item: 2, part: 4, to: 1 }))).toEqual([
      [1, [3]],
      [4, [5, 2]],
    ]);
    expect(shape(done({ act: 'move-item', item: 2, part: 1, to: 1 }))).toEqual([
      [1, [3, 2]],
      [4, [5]],
    ]);
  });

  it('gives what is added a number that none had before, also after something went', () => {
    const brief = done(
      { act: 'add-part', heading: 'More', at: 1 },
      { act: 'remove-part', part: 6 },
      { act: 'add-item', part: 4, at: 0, content: { kind: 'text', text: 'New' } },
    );
    expect(shape(brief)).toEqual([
      [1, [2, 3]],
      [4, [7, 5]],
    ]);
  });

  it('asks again about words that were changed, and only about those', () => {
    const changed = done({ act: 'text', item: 2, text: 'On Tuesday.' });
    expect(changed.decisions.map(({ item }) => item)).toEqual([3]);
    expect(done({ act: 'text', item: 2, text: 'On Monday.' }).decisions).toHaveLength(2);
    expect(done({ act: 'remove-item', item: 3 }).decisions.map(({ item }) => item)).toEqual([2]);
    expect(done({ act: 'remove-part', part: 1 }).decisions).toEqual([]);
  });

  it('keeps one decision for a stretch: a later one takes the place of those it overlaps', () => {
    const again = { item: 2, start: 0, end: 9, decision: 'keep', words: '' } as const;
    expect(
      done({ act: 'decide', decisions: [again] }).decisions.filter(({ item }) => item === 2),
    ).toEqual([{ item: 2, start: 0, end: 9, decision: 'keep', words: '' }]);
    expect(done({ act: 'reopen', item: 2, start: 3, end: 9 }).decisions).toHaveLength(1);
  });

  it('settles several flags at once, and says how many', () => {
    const all = {
      act: 'decide',
      decisions: [
        { item: 2, start: 0, end: 2, decision: 'keep', words: 'The day is not told' },
        { item: 2, start: 4, end: 9, decision: 'leave-out', words: '' },
      ],
    } as const;
    const other = { item: 3, start: 0, end: 2, decision: 'keep', words: '' };
    expect(done(all).decisions).toEqual([other, ...all.decisions]);
    expect(briefEditWords(all, BRIEF)).toBe('settled 2 flags in Asking again');
    const one = { act: 'decide', decisions: all.decisions.slice(1) } as const;
    expect(briefEditWords(one, BRIEF)).toBe('settled a flag in Asking again');
  });

  it.each<BriefEdit>([
    { act: 'heading', part: 9, heading: 'x' },
    { act: 'move-part', part: 9, to: 0 },
    { act: 'remove-item', item: 1 },
    { act: 'text', item: 3, text: 'not the words of the review' },
    { act: 'edges', item: 3, start: 4, end: 4 },
    { act: 'add-item', part: 2, at: 0, content: { kind: 'method' } },
  ])('is refused where it names what is not there: $act', (edit) => {
    expect(editBrief(BRIEF, edit)).toBeUndefined();
  });

  it('never loses or doubles a line by moving', () => {
    const move = fc.record({
      act: fc.constant('move-item' as const),
      item: fc.constantFrom(2, 3, 5),
      part: fc.constantFrom(1, 4),
      to: fc.nat(12),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const ids = done(...moves).parts.flatMap(({ items }) => items.map(({ id }) => id));
        expect(ids.toSorted((a, b) => a - b)).toEqual([2, 3, 5]);
      }),
    );
  });
});
