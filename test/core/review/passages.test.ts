import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../src/core/review/read-review.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import {
  block,
  bullet,
  contentsLine,
  documentOf,
  heading,
  item,
  numbered,
  para,
  row,
} from './blocks.ts';

function passages(blocks: readonly Block[]) {
  return readReview(documentOf(blocks)).passages;
}

const anyWords = fc.array(
  fc.constantFrom(
    'baby',
    'e\u0301cole',
    '😀',
    'seen',
    'Police',
    '𝒜',
    'at',
    'home.',
    'Why?',
    'and:',
    '(2013)',
  ),
  { minLength: 0, maxLength: 60 },
);
const anyText = anyWords.map((list) => list.join(' '));
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyText.map((words) => para(words)),
  anyText.map((words) => bullet(words)),
  fc
    .tuple(fc.constantFrom('1', '2', '6.10', 'a', 'R3'), anyText)
    .map(([n, words]) => item(n, words)),
  fc.tuple(fc.constantFrom('1', '2', '6.10', '7'), anyText).map(([n, words]) => numbered(n, words)),
  fc.array(anyText, { minLength: 1, maxLength: 4 }).map((cells) => row(cells)),
  fc
    .constantFrom(
      'Analysis',
      'Recommendations',
      'Contents',
      'Glossary',
      'Northvale 😀',
      'Appendix 1: Terms of reference',
      '3',
    )
    .map((words) => heading(words)),
  fc.constantFrom('1 Analysis .... 4', 'Glossary').map((words) => contentsLine(words)),
  anyText.map((words) => block('footnote', words)),
);

describe('passages of any document', () => {
  it('are slices of the text, in order, apart, inside their section, of at most six sentences', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        const review = readReview(documentOf(blocks));
        const points = Array.from(review.text);
        let end = 0;
        for (const passage of review.passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          end = passage.end;
          expect(points.slice(passage.start, passage.end).join('')).toBe(passage.text);
          const section = review.sections[passage.section];
          expect(section).toBeDefined();
          expect(section?.start).toBeLessThanOrEqual(passage.start);
          expect(section?.end).toBeGreaterThanOrEqual(passage.end);
          const count = passage.text
            .split('\n')
            .reduce((sum, line) => sum + splitSentences(line).length, 0);
          expect(count).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  it('and sections stand one after another or one inside another, and leave no letter of a paragraph out', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        const review = readReview(documentOf(blocks));
        let at = 0;
        for (const [index, section] of review.sections.entries()) {
          expect(section.heading).not.toBe('');
          const before = review.sections.slice(0, index);
          expect(section.start).toBeLessThanOrEqual(at);
          expect(before.every(({ start }) => start <= section.start)).toBe(true);
          const crossed = before.filter(({ end }) => section.start < end && end < section.end);
          expect(crossed).toEqual([]);
          at = Math.max(at, section.end);
        }
        expect(at).toBe(blocks.length === 0 ? 0 : Array.from(review.text).length);
        const kept = review.passages.map((passage) => passage.text).join('\n');
        for (const { kind, text: words } of blocks) {
          if (kind !== 'footnote' || !/\p{L}/u.test(words)) continue;
          const inContents = review.sections.some(
            (section) => section.kind === 'contents' && section.end - section.start > 0,
          );
          if (!inContents)
            expect(kept).toContain(words.split(' ').find((word) => /\p{L}/u.test(word)));
        }
      }),
    );
  });
});

describe('passages', () => {
  it('split a long paragraph evenly at its sentences', () => {
    const sentences = Array.from({ length: 8 }, (_, i) => `The nurse made visit number ${i + 1}.`);
    const found = passages([heading('Analysis'), numbered('6.10', sentences.join(' '))]);
    expect(found.map(({ text: words }) => words)).toEqual([
      sentences.slice(0, 4).join(' '),
      sentences.slice(4).join(' '),
    ]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(['6.10', '6.10']);
  });

  it('join very short items with their lead-in, and leave whole ones alone', () => {
    const found = passages([
      heading('Method'),
      numbered('2.1', 'Reports came from:'),
      bullet('Health visiting'),
      bullet('The police'),
      numbered('2.2', 'The panel looked at three questions about what was known at the time.'),
      bullet('Whether anybody had asked who else was living in the household at the time'),
      bullet('Whether the school had told social care that the children were often away'),
    ]);
    expect(found.map(({ text: words }) => words.split('\n').length)).toEqual([3, 1, 1, 1]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(['2.1', '2.2', '2.2', '2.2']);
  });

  it('give the number to what stands under it on its page, not to an imprint on a later one', () => {
    const found = passages([
      heading('Analysis', 1, { page: 12 }),
      numbered('45', 'Managers met each month and looked at the same report as before.', {
        page: 12,
      }),
      para('The minutes of those meetings were kept by the service manager.', { page: 12 }),
      para('This document may be copied whole as long as its source is named.', { page: 13 }),
    ]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(['45', '45', null]);
  });

  it('keep the number of the paragraph for the lettered and numbered items under it', () => {
    const found = passages([
      heading('Analysis'),
      numbered(
        '14',
        'Three things stood in the way of a good assessment of the baby at that time.',
      ),
      item('1', 'The social worker did not know that the father had come back to the home.'),
      item('2', 'The midwife did not know that an older child had been taken into care before.'),
      numbered('15', 'The conference did not ask about any of these when it met in the spring.'),
      para('It met again in June and the same people came to it as had come before.'),
      heading('Good practice'),
      para('The teacher wrote down what the child had said to her on the same day.'),
    ]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(['14', '14', '14', '15', '15', null]);
  });

  it('are not made of headings, unless a heading is a finding in itself', () => {
    const finding =
      'Finding 2: Staff take a warm manner for safe care and so do not ask about the home.';
    const found = passages([
      heading('Findings'),
      heading(finding, 2),
      para('Three workers said so when they were asked about it.'),
    ]);
    expect(found.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['heading', finding],
      ['paragraph', 'Three workers said so when they were asked about it.'],
    ]);
  });

  it('leave out the row that only heads a table, and its printing on a new page', () => {
    const found = passages([
      heading('Key events'),
      row(['Date', 'Agency', 'Event']),
      row(['May 2012', 'Police', 'An officer called and was told that all was well.']),
      row(['Date', 'Agency', 'Event']),
      row(['June 2012', 'School', 'The teacher rang the mother and nobody answered.']),
      para('The two calls were made by people who did not know of one another.'),
      row(['Place', 'At home'], 1),
      row(['Sex', 'Male'], 1),
    ]);
    expect(found.map(({ text: words }) => words.split(' | ')[0])).toEqual([
      'May 2012',
      'June 2012',
      'The two calls were made by people who did not know of one another.',
      'Place',
      'Sex',
    ]);
  });

  it('cut a long row between its cells', () => {
    const cell = (who: string): string =>
      Array.from({ length: 4 }, (_, i) => `The ${who} made visit number ${i + 1}.`).join(' ');
    const found = passages([
      heading('What agencies did'),
      row(['Health', cell('nurse'), cell('midwife')]),
    ]);
    expect(found.map(({ text: words }) => words)).toEqual([
      `Health | ${cell('nurse')}`,
      cell('midwife'),
    ]);
  });

  it('keep the items of one sentence together, and what was said with who said it', () => {
    const said = '“They came and they went and nobody asked me anything.”';
    const found = passages([
      heading('What the family said'),
      para('The mother asked that workers who come to a house:'),
      bullet('say at the door who they are and why they have come today,'),
      bullet('write down what they are told before they leave the house, and'),
      bullet('come back when they have said that they will come back.'),
      para(said),
      heading('MGM, to the author', 2),
      para('I used to think that somebody would come.', { style: { italic: true } }),
      para('Sam', { style: { italic: true } }),
      heading('Analysis'),
      para('The visits were many and the questions were few in all those months.'),
    ]);
    expect(found.map(({ text: words }) => words.split('\n').length)).toEqual([4, 2, 2, 1]);
    expect(found[1]?.text).toBe(`${said}\nMGM, to the author`);
  });

  it('say on which page they begin and end', () => {
    const words = 'The visit was made on a Monday and nobody came to the door.';
    const crossing: Block = {
      ...para(words),
      runs: [
        { at: 0, length: 20, page: 3, sourceAt: 400 },
        { at: 20, length: words.length - 20, page: 4, sourceAt: 0 },
      ],
      page: 3,
    };
    const [found] = passages([heading('Analysis'), crossing]);
    expect([found?.page, found?.endPage]).toEqual([3, 4]);
  });
});
