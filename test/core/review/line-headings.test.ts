import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../src/core/review/read-review.ts';
import { documentOf, heading, item, para, row } from './blocks.ts';

const TEXT =
  'The health visitor saw the baby at home and was told that all was well. She did not ask who else lived there.';

function headings(blocks: readonly Block[]): string[] {
  return readReview(documentOf(blocks)).sections.map(({ heading: words }) => words);
}

const size = (points: number) => ({ style: { size: points } });

describe('lines that head parts though nothing marks them', () => {
  it('are numbered by letters one after another, with text under each', () => {
    expect(
      headings([
        heading('Serious Case Review'),
        item('A', 'Preliminary'),
        para(TEXT),
        item('B', 'The story in outline'),
        para(TEXT),
        item('C', 'Principal lessons'),
        para('Harm grows when nobody looks'),
        para(TEXT),
      ]),
    ).toEqual([
      'Serious Case Review',
      'Preliminary',
      'The story in outline',
      'Principal lessons',
      'Harm grows when nobody looks',
    ]);
  });

  it('are not the items of a list', () => {
    expect(
      headings([
        heading('Terms of reference'),
        para(TEXT),
        item('A', 'The plan'),
        item('B', 'The visits'),
        item('C', 'The school'),
      ]),
    ).toEqual(['Terms of reference']);
  });

  it('are as large as headings that are marked, even between tables', () => {
    expect(
      headings([
        heading('Analysis', 1, size(15)),
        para(TEXT, size(10)),
        row(['Sex', 'Boy'], 0, size(10)),
        para('The home', size(15)),
        row(['Rooms', 'Two'], 1, size(10)),
        para('Smaller print', size(8)),
        para(TEXT, size(10)),
      ]),
    ).toEqual(['Analysis', 'The home']);
  });

  it('bear a Roman numeral above them or in front', () => {
    const review = readReview(
      documentOf([
        heading('I THE OCCASION OF THIS REPORT', 2),
        para(TEXT),
        heading('II', 1),
        heading('THE EVIDENCE', 2),
        para(TEXT),
        heading('III', 1),
        heading('AN EXAMINATION OF PRACTICE', 2),
        para(TEXT),
      ]),
    );
    expect(review.sections.map(({ heading: words }) => words)).toEqual([
      'THE OCCASION OF THIS REPORT',
      'THE EVIDENCE',
      'AN EXAMINATION OF PRACTICE',
    ]);
  });

  it('are no heads or labels of a table in small print, which name who is to act', () => {
    const review = readReview(
      documentOf([
        heading('Single agency recommendations', 1, size(15)),
        para(`The agencies have written these themselves. ${TEXT}`, size(10)),
        heading('Ref', 4, size(9)),
        heading('Riverside Hospitals', 4, size(9)),
        row(['SA1', 'Show the film to both parents.', 'May'], 0, size(9)),
        heading('Fold Community Health', 4, size(9)),
        row(['SA2', 'Stop using the telephone for the first visit.', 'June'], 1, size(9)),
      ]),
    );
    expect(review.sections.map(({ heading: words }) => words)).toEqual([
      'Single agency recommendations',
    ]);
    expect(
      review.recommendations.map(({ number, addressee, text }) => [number, addressee, text]),
    ).toEqual([
      ['SA1', 'Riverside Hospitals', 'Show the film to both parents.'],
      ['SA2', 'Fold Community Health', 'Stop using the telephone for the first visit.'],
    ]);
  });
});

describe('a list of contents', () => {
  it('is known by entries with rising page numbers that come again, whatever stands over it', () => {
    const review = readReview(
      documentOf([
        heading('Inside this report', 1, { page: 2 }),
        para('Why we write 3', { page: 2 }),
        para('The road to the ward 5', { page: 2 }),
        para('Bright spots 9', { page: 2 }),
        heading('Why we write', 1, { page: 3 }),
        para(TEXT, { page: 3 }),
        heading('The road to the ward', 1, { page: 5 }),
        para(TEXT, { page: 5 }),
        heading('Bright spots', 1, { page: 9 }),
        para(TEXT, { page: 9 }),
      ]),
    );
    expect(review.sections[0]).toMatchObject({ heading: 'Inside this report', kind: 'contents' });
    expect(review.sections).toHaveLength(4);
  });
});

describe('what stands behind an appendix', () => {
  it('belongs to it, unless a higher heading begins something else', () => {
    const kinds = readReview(
      documentOf([
        heading('Introduction', 3),
        para(TEXT),
        heading('Appendix: the records merged', 3),
        para(TEXT),
        heading('The early years', 3),
        para(TEXT),
        heading('Addendum to the overview report', 1),
        heading('Why there is an addendum', 3),
        para(TEXT),
      ]),
    ).sections.map(({ heading: words, kind }) => [words, kind]);
    expect(kinds).toContainEqual(['The early years', 'appendix']);
    expect(kinds).toContainEqual(['Why there is an addendum', 'introduction']);
  });
});
