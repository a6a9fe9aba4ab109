import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../src/core/review/read-review.ts';
import { bullet, documentOf, heading, item, numbered, para, row } from './blocks.ts';

function recommendations(blocks: readonly Block[]) {
  return readReview(documentOf(blocks)).recommendations.map(({ number, text, addressee }) => [
    number,
    addressee,
    text,
  ]);
}

const COUNCIL = 'Northvale Council should tell placements when a plan changes.';
const POLICE = 'Northvale Police must check who lives at an address.';

describe('recommendations', () => {
  it('are read from numbered paragraphs, without the words that lead to them', () => {
    expect(
      recommendations([
        heading('Recommendations', 1, { number: '10' }),
        numbered('10.1', 'This part sets out the recommendations that follow from the findings.'),
        numbered('10.2', COUNCIL),
        numbered('10.3', POLICE),
        numbered('10.4', 'The panel believes that staff should be commended for their care.'),
        numbered('10.5', 'That surgeries are told of each call-out.'),
      ]),
    ).toEqual([
      ['10.2', 'Northvale Council', COUNCIL],
      ['10.3', 'Northvale Police', POLICE],
      ['10.5', null, 'That surgeries are told of each call-out.'],
    ]);
  });

  it('are read from marks anywhere, several in one paragraph, and from the block below a lone mark', () => {
    expect(
      recommendations([
        heading('Analysis'),
        para('The nurse should have been told of the move.'),
        heading('Recommendation 1', 2),
        para(COUNCIL),
        para(`Recommendation 2: ${POLICE} Recommendation 3: All agencies should audit referrals.`),
        para('R4. Schools should call on the first day.'),
        para('Recommendation 5 \u2003The Partnership may wish to meet each month.'),
      ]),
    ).toEqual([
      ['1', 'Northvale Council', COUNCIL],
      ['2', 'Northvale Police', POLICE],
      ['3', 'All agencies', 'All agencies should audit referrals.'],
      ['4', 'Schools', 'Schools should call on the first day.'],
      ['5', 'Partnership', 'The Partnership may wish to meet each month.'],
    ]);
  });

  it('take the items under them, and the addressee of a lead-in', () => {
    expect(
      recommendations([
        heading('Recommendations'),
        item('1', 'Northvale Police should:'),
        bullet('train its officers;'),
        bullet('count its visits.'),
        para('The Partnership should:'),
        bullet('ask each agency for its figures once a year'),
        bullet('publish what it is told by them'),
      ]),
    ).toEqual([
      ['1', 'Northvale Police', 'Northvale Police should:\ntrain its officers;\ncount its visits.'],
      [null, 'Partnership', 'ask each agency for its figures once a year'],
      [null, 'Partnership', 'publish what it is told by them'],
    ]);
  });

  it('are read from a table by its header, wrapped rows put together and further actions passed over', () => {
    const header = ['No', 'Recommendation', 'Agency', 'Action', 'Lead', 'Date'];
    expect(
      recommendations([
        heading('Appendix 3: Action plan'),
        row(header),
        row(['1', 'Plans are shared with the', 'Social care', 'Write a protocol', 'A', 'May']),
        row(['', 'placement within a day.', '', '', '', '']),
        row(['', '', '', 'Audit it', 'A', 'June']),
        row(header),
        row(['2', 'Visits are made without notice.', 'Health', 'Train staff', 'B', 'May']),
      ]),
    ).toEqual([
      ['1', 'Social care', 'Plans are shared with the placement within a day.'],
      ['2', 'Health', 'Visits are made without notice.'],
    ]);
  });

  it('are read from rows that bear their mark', () => {
    expect(
      recommendations([
        heading('Recommendations'),
        row(['Recommendation 1', 'Schools should call on the first day.', 'May']),
        row(['Recommendation 2', 'The Board should ask for figures.', 'June']),
      ]),
    ).toEqual([
      ['1', 'Schools', 'Schools should call on the first day.'],
      ['2', 'Board', 'The Board should ask for figures.'],
    ]);
  });

  it('take the agency of the heading above', () => {
    expect(
      recommendations([
        heading('Recommendations', 1),
        heading('Recommendations for the Northvale Hospital Trust', 2),
        bullet('Ensure that staff ask who is at home.'),
        heading('Police', 2),
        bullet('Review how call-outs are graded by the control room.'),
      ]),
    ).toEqual([
      [null, 'Northvale Hospital Trust', 'Ensure that staff ask who is at home.'],
      [null, 'Police', 'Review how call-outs are graded by the control room.'],
    ]);
  });

  it('are read from what needs to improve and from a mark after a paragraph', () => {
    expect(
      recommendations([
        heading('What needs to improve'),
        bullet('The timeliness of first health assessments.'),
        heading('Leadership and management'),
        numbered('7', 'Managers do not look at caseloads often enough. (Recommendation)'),
      ]),
    ).toEqual([
      [null, null, 'The timeliness of first health assessments.'],
      [null, null, 'Managers do not look at caseloads often enough.'],
    ]);
  });

  it('are read from considerations for a board, but not from questions to it', () => {
    expect(
      recommendations([
        heading('Questions for the Board'),
        bullet('Does the Board know how often this happens?'),
        heading('Considerations for the Board'),
        item('1', 'How the Board learns from families who have been through this.'),
      ]),
    ).toEqual([['1', 'Board', 'How the Board learns from families who have been through this.']]);
  });

  it('are none where the story only tells of them', () => {
    expect(
      recommendations([
        heading('Narrative'),
        para('The court made a recommendation about contact. It was recommended that he attend.'),
        para('Recommendations from an earlier review were to be followed by the trust.'),
        heading('Terms of reference'),
        bullet('Agencies should consider whether thresholds were met.'),
        heading('Analysis'),
        para('Recommendation: the panel noted that one was made by the coroner.'),
        para('Staff should have asked. Practitioners must always weigh such signs with care.'),
      ]),
    ).toEqual([]);
  });

  it('are found in so many words where no list of them stands', () => {
    expect(
      recommendations([
        heading('Findings'),
        numbered(
          '4.2',
          `Nobody looked. The review therefore recommends that the Trust should count visits.`,
        ),
      ]),
    ).toEqual([
      [null, 'Trust', 'The review therefore recommends that the Trust should count visits.'],
    ]);
  });

  it('of a table are read by its columns, once, with the lead where nobody else is named', () => {
    expect(
      recommendations([
        heading('Actions and recommendations'),
        row(['Ref', 'Recommendation', 'Lead', 'By when']),
        row(['R1', COUNCIL, 'Ann Marsh', 'May']),
        row(['R2', 'Advice should be given again at home.', 'Head of nursing', 'June']),
      ]),
    ).toEqual([
      ['R1', 'Northvale Council', COUNCIL],
      ['R2', 'Head of nursing', 'Advice should be given again at home.'],
    ]);
  });

  it('leave what a body does out of its name, and know people by their work', () => {
    const words = 'Northvale Council, which pays for the clinic, should visit it.';
    const nurseries = 'Nurseries should write down what a child says.';
    expect(
      recommendations([heading('Recommendations'), item('1', words), item('2', nurseries)]),
    ).toEqual([
      ['1', 'Northvale Council', words],
      ['2', 'Nurseries', nurseries],
    ]);
  });

  it.each([
    ['What the agencies are now asked to do', [item('a', COUNCIL), item('b', POLICE)]],
    [
      'Steps ahead',
      [para('The reviewer asks partners for two things.'), bullet(COUNCIL), bullet(POLICE)],
    ],
    ['Changes we seek', [para(`Change 1: ${COUNCIL}`), para(`Change 2: ${POLICE}`)]],
  ])('are read from their own words under %j', (words, blocks) => {
    expect(
      recommendations([heading('Review of Child E'), heading(words), ...blocks]).map(
        ([, , text]) => text,
      ),
    ).toEqual([COUNCIL, POLICE]);
  });

  it('are read under the body that is to act', () => {
    expect(
      recommendations([
        heading('Action that is needed'),
        heading('By the Board', 2),
        item('1', 'To print a card for parents.'),
        heading('By Northvale Council', 2),
        item('2', 'To test the card with parents.'),
      ]),
    ).toEqual([
      ['1', 'Board', 'To print a card for parents.'],
      ['2', 'Northvale Council', 'To test the card with parents.'],
    ]);
  });

  it.each([
    ['Lessons for practice', [bullet(COUNCIL), bullet(POLICE)]],
    ['What the agencies were asked to do', [bullet(COUNCIL), bullet(POLICE)]],
    [
      'What must now change',
      [bullet('The council should have told the school.'), bullet('The police should have rung.')],
    ],
    ['What must now change', [bullet('Cold is a risk.'), bullet('Children wait.'), bullet(POLICE)]],
  ])('are not read from what only looks like them under %j', (words, blocks) => {
    expect(recommendations([heading('Review of Child E'), heading(words), ...blocks])).toEqual([]);
  });

  it('are read from a table of actions with who and when, unless they were taken', () => {
    const table = (first: string, second: string) => [
      heading('Closing part'),
      row(['Action', 'Who', 'When']),
      row([first, 'Housing', 'May']),
      row([second, 'Midwifery', 'June']),
    ];
    expect(recommendations(table('Mend lifts within a day.', 'Visit again in winter.'))).toEqual([
      [null, 'Housing', 'Mend lifts within a day.'],
      [null, 'Midwifery', 'Visit again in winter.'],
    ]);
    expect(recommendations(table('Mended all lifts.', 'Visits have been made.'))).toEqual([]);
  });

  it('are read from a response whose table is cut before its header is printed again', () => {
    expect(
      recommendations([
        heading('Our answers'),
        row(['1', COUNCIL, 'Accepted'], 0),
        para('For the police'),
        row(['#', 'The review recommends', 'Our answer'], 1),
        row(['2', POLICE, 'Accepted'], 1),
      ]).map(([number, , text]) => [number, text]),
    ).toEqual([
      ['1', COUNCIL],
      ['2', POLICE],
    ]);
  });
});
