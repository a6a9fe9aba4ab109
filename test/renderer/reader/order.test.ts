import { describe, expect, it } from 'vitest';
import {
  inTextOrder,
  nextUndecided,
  progressOf,
  undecidedBySection,
} from '../../../src/renderer/src/features/reader/order.ts';
import {
  EVERYTHING,
  shownByTheme,
  shows,
} from '../../../src/renderer/src/features/reader/showing.ts';
import { passageFrom, rowsOf } from '../../../src/renderer/src/features/reader/rows.ts';
import { aPassage, aTag } from './tags.ts';

const passages = [aPassage({ id: 9, section: 0 }), aPassage({ id: 4, section: 1 })];
const tags = [
  aTag({ id: 1, passage: 4, start: 0 }),
  aTag({ id: 2, passage: 9, start: 5, end: 8 }),
  aTag({ id: 3, passage: 9, start: 5, end: 20, state: 'accepted' }),
  aTag({ id: 4, passage: 4, start: 2, unsure: true }),
  aTag({ id: 5, passage: 4, start: 3, state: 'manual' }),
];

describe('order of deciding', () => {
  it('goes by the place of the passage, not by its number', () => {
    expect(inTextOrder(tags, passages).map(({ id }) => id)).toEqual([3, 2, 1, 4, 5]);
  });

  it('skips what is decided or marked unsure, both ways', () => {
    const ordered = inTextOrder(tags, passages);
    expect(nextUndecided(ordered, undefined, 1)?.id).toBe(2);
    expect(nextUndecided(ordered, 2, 1)?.id).toBe(1);
    expect(nextUndecided(ordered, 1, 1)).toBeUndefined();
    expect(nextUndecided(ordered, 1, -1)?.id).toBe(2);
    expect(nextUndecided(ordered, undefined, -1)?.id).toBe(1);
  });

  it('goes to what is marked unsure where that is asked for', () => {
    const ordered = inTextOrder(tags, passages);
    expect(nextUndecided(ordered, 1, 1, { unsureToo: true })?.id).toBe(4);
    expect(nextUndecided(ordered, undefined, -1, { unsureToo: true })?.id).toBe(4);
  });

  it('goes on from where a hidden tag stands, to one that is shown', () => {
    const inOrder = inTextOrder(
      [1, 2, 3, 4, 5].map((id) => aTag({ id, passage: 9, start: 20 * id })),
      passages,
    );
    const isShown = ({ id }: { readonly id: number }) => id === 1 || id === 5;
    expect(nextUndecided(inOrder, 3, 1, { isShown })?.id).toBe(5);
    expect(nextUndecided(inOrder, 3, -1, { isShown })?.id).toBe(1);
    expect(nextUndecided(inOrder, 5, 1, { isShown })).toBeUndefined();
  });

  it('counts proposals only, and an unsure one as left', () => {
    expect(progressOf(tags)).toEqual({ decided: 1, unsure: 1, of: 4 });
  });

  it('counts what is left by section', () => {
    expect([...undecidedBySection(tags, passages)]).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });
});

describe('what is shown', () => {
  it('leaves weak proposals out, never what a person decided', () => {
    const weak = { confidence: 0.3 };
    expect(shows(EVERYTHING, aTag({ id: 1, ...weak }))).toBe(false);
    expect(shows(EVERYTHING, aTag({ id: 1, ...weak, state: 'accepted' }))).toBe(true);
    expect(shows(EVERYTHING, aTag({ id: 1, confidence: null, state: 'manual' }))).toBe(true);
  });

  it('joins its filters', () => {
    const only = { ...EVERYTHING, stances: ['good' as const], states: ['accepted' as const] };
    expect(shows(only, aTag({ id: 1, stance: 'good' }))).toBe(false);
    expect(shows(only, aTag({ id: 1, stance: 'good', state: 'accepted' }))).toBe(true);
  });
});

describe('themes to choose among', () => {
  it('are counted as the other filters show them, whatever theme is chosen', () => {
    const some = [
      aTag({ id: 1, theme: 'voice' }),
      aTag({ id: 2, theme: 'voice', confidence: 0.3 }),
      aTag({ id: 3, theme: 'neglect' }),
      aTag({ id: 4, theme: 'neglect', state: 'rejected' }),
      aTag({ id: 5, theme: 'housing', confidence: 0.3 }),
    ];
    const proposed = { ...EVERYTHING, themes: ['voice'], states: ['proposed' as const] };
    expect(shownByTheme(proposed, some)).toEqual({ voice: 1, neglect: 1 });
    expect(shownByTheme(EVERYTHING, some)).toEqual({ voice: 1, neglect: 2 });
  });
});

describe('rowsOf', () => {
  const section = (index: number, heading: string, start: number) => ({
    index,
    heading,
    kind: 'body' as const,
    level: 1,
    page: 1,
    start,
    end: start + 50,
  });

  it('shows a printed heading, not the first words that name a quotation', () => {
    const rows = rowsOf(
      [section(0, 'What happened', 0), section(1, 'When a child dies …', 30)],
      [
        aPassage({ id: 1, section: 0, start: 14, paragraph: '1.1' }),
        aPassage({ id: 2, section: 1, start: 30, paragraph: '1.1', page: 2 }),
      ],
    );
    expect(rows.map((row) => (row.kind === 'heading' ? row.section.heading : row.number))).toEqual([
      'What happened',
      '1.1',
      null,
    ]);
    expect(rows.map((row) => (row.kind === 'passage' ? row.newPage : null))).toEqual([null, 1, 2]);
  });

  it('has the passage that stands at a row or follows it', () => {
    const rows = rowsOf(
      [section(0, 'What happened', 0), section(1, 'What was learnt', 50)],
      [
        aPassage({ id: 1, section: 0, start: 14 }),
        aPassage({ id: 2, section: 1, start: 66, page: 2 }),
      ],
    );
    expect(rows.map((_, row) => passageFrom(rows, row)?.id)).toEqual([1, 1, 2, 2]);
    expect(passageFrom(rows, rows.length)).toBeUndefined();
  });

  it('parts the cells of a table row, in code points', () => {
    const [row] = rowsOf(
      [section(0, '', 0)],
      [aPassage({ id: 1, kind: 'table-row', text: '3 May | 😟 seen | none' })],
    );
    expect(row?.kind === 'passage' && row.cells).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 14 },
      { start: 17, end: 21 },
    ]);
  });
});
