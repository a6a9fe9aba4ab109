import { describe, expect, it } from 'vitest';
import { redactedCopy } from '../../../src/core/redaction/redacted-copy.ts';
import type { Passage } from '../../../src/core/review/review.ts';

const passage = (start: number, end: number, text: string): Passage => ({
  page: 3,
  endPage: 3,
  paragraph: '2.1',
  section: 0,
  kind: 'paragraph',
  start,
  end,
  text,
});

describe('redactedCopy', () => {
  const copy = redactedCopy(
    {
      title: 'A review',
      text: 'Ann rang.\nAnn left.',
      sections: [{ heading: 'Of Ann', kind: 'analysis', level: 1, page: 3, start: 0, end: 19 }],
      passages: [passage(0, 9, 'Ann rang.'), passage(10, 19, 'Ann left.')],
      redactions: [0, 10].map((start) => ({
        start,
        end: start + 3,
        kind: 'name',
        reason: 'A name.',
        replacement: 'the mother',
      })),
    },
    { day: '1 March 2026', redact: (text) => text.replace('Ann', '[x]') },
  );

  it('redacts headings and passages, and prints a number once for a paragraph of several passages', () => {
    expect(copy.blocks.slice(1, 4)).toEqual([
      { kind: 'heading', level: 2, text: 'Of [x]' },
      { kind: 'paragraph', text: '2.1 [the mother] rang.' },
      { kind: 'paragraph', text: '[the mother] left.' },
    ]);
  });

  it('lists what was taken out by kind and reason, with pages and without the words', () => {
    expect(copy.blocks.at(-1)).toMatchObject({
      kind: 'table',
      rows: [['Names of people', '2', 'A name.', '3']],
    });
    expect(JSON.stringify(copy)).not.toContain('Ann');
  });
});
