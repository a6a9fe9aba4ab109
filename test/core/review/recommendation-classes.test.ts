import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../src/core/review/read-review.ts';
import { bullet, documentOf, heading, item, numbered, para, row } from './blocks.ts';

function asked(blocks: readonly Block[]) {
  return readReview(documentOf([heading('Review of Child T'), ...blocks])).recommendations.map(
    ({ number, text, addressee }) => [number, addressee, text],
  );
}

const HOUSING = 'Eastwick Housing should open a letter box on each landing.';
const NURSES = 'School nurses should keep a diary of who asks for them.';
const STORY = 'The worker came on a Friday and found the door locked, as it had been all week.';

describe('recommendations in boxes', () => {
  it.each([
    [`The panel therefore recommends: ${HOUSING}`],
    [`We now ask that: ${HOUSING}`],
    [`This report also proposes the following: ${HOUSING}`],
    [`It is recommended that: ${HOUSING}`],
  ])('are read behind the lead-in of %j', (text) => {
    expect(asked([heading('What we found'), para(STORY), para(text), para(STORY)])).toEqual([
      [null, 'Eastwick Housing', HOUSING],
    ]);
  });

  it('are read from the paragraph under a lead-in, and from no other', () => {
    const after = 'Landlords must always weigh such calls with care.';
    expect(
      asked([heading('Analysis'), para(STORY), para('We recommend:'), para(NURSES), para(after)]),
    ).toEqual([[null, 'School nurses', NURSES]]);
  });

  it('take whom the lead-in asks', () => {
    expect(
      asked([
        heading('Analysis'),
        para('We ask the Eastwick Trust to:'),
        bullet('ring each family by noon on the day after a birth'),
        bullet('count the calls that nobody answers'),
      ]),
    ).toEqual([
      [null, 'Eastwick Trust', 'ring each family by noon on the day after a birth'],
      [null, 'Eastwick Trust', 'count the calls that nobody answers'],
    ]);
  });

  it('are found where the review asks that somebody act, if nothing else recommends', () => {
    const text = 'The review asks that the Eastwick Trust meet each family at home.';
    expect(asked([heading('Analysis'), para(STORY), para(text)]).map(([, , is]) => is)).toEqual([
      text,
    ]);
  });

  it.each([
    ['We recommend: that was how her letter ended.'],
    ['The board asked: who had rung the family?'],
    ['We asked the school: it had no record of a call.'],
    ['We recommended: The school should ring at ten.'],
  ])('are none in %j', (text) => {
    expect(asked([heading('What happened'), para(STORY), para(text)])).toEqual([]);
  });

  it('do not make a part of judgement one of recommendations', () => {
    const blocks = [
      heading('What we make of it', 1),
      heading('A lift that was never mended', 2),
      para(`Nobody asked why she did not come. It was assumed that she would not. ${STORY}`),
      para(`We recommend: ${HOUSING}`),
      heading('A diary that nobody kept', 2),
      para(`It was not known who had seen her. No one took the lead. ${STORY}`),
      para(`We recommend: ${NURSES}`),
    ];
    const kinds = readReview(documentOf(blocks)).sections.map(({ kind }) => kind);
    expect(kinds).not.toContain('recommendations');
  });
});

describe('recommendations of a single agency', () => {
  const agency = (part: string, name: string, text: string) => [
    heading(name, 2, { number: part }),
    para(`${STORY} It was not asked why, and no one thought to ring the family again.`),
    numbered(`${part}.1`, 'Single agency recommendation'),
    para(text),
  ];

  it('are read as orders under headings numbered with letters, and what follows is no such part', () => {
    const document = documentOf([
      heading('Review of Child T'),
      heading('Analysis by agency', 1, { number: '4' }),
      ...agency('4A', 'Eastwick Homes', 'Every caller is to be rung back on the same day.'),
      ...agency('4B', 'Eastwick Police', 'Officers are to write down the name of each child.'),
      heading('Conclusions', 1, { number: '5' }),
      para('No single body could have foreseen what happened.'),
    ]);
    const { recommendations, sections } = readReview(document);
    expect(recommendations.map(({ number, addressee, text }) => [number, addressee, text])).toEqual(
      [
        [null, 'Eastwick Homes', 'Every caller is to be rung back on the same day.'],
        [null, 'Eastwick Police', 'Officers are to write down the name of each child.'],
      ],
    );
    expect(sections.slice(1).map(({ heading: words, kind }) => [words, kind])).toEqual([
      ['Analysis by agency', 'analysis'],
      ['Eastwick Homes', 'analysis'],
      ['Single agency recommendation', 'recommendations'],
      ['Eastwick Police', 'analysis'],
      ['Single agency recommendation', 'recommendations'],
      ['Conclusions', 'conclusion'],
    ]);
  });

  it('are none where something is only to come or is an aim', () => {
    expect(
      asked([
        heading('Recommendations'),
        para('The aim of these is to make calls safer for children at home.'),
        para('It is to be hoped that they will be read.'),
        numbered('0', 'Wardens have since been told that each card is to be numbered.'),
        numbered('1', 'Wardens are to knock where a child has been heard.'),
        heading('What happened'),
        para('The father is to be sentenced in May. The brothers are to live with an aunt.'),
      ]),
    ).toEqual([['1', null, 'Wardens are to knock where a child has been heard.']]);
  });
});

describe('lists of what is to be done', () => {
  it.each([
    ['Lessons to act on at once'],
    ['Points for action'],
    ['What has to be acted on'],
    ['Matters that we must act upon'],
  ])('are read under %j', (words) => {
    expect(asked([heading(words), item('a', HOUSING), item('b', NURSES)])).toEqual([
      ['a', 'Eastwick Housing', HOUSING],
      ['b', 'School nurses', NURSES],
    ]);
  });

  const PROMISED = [
    item('1', 'Health visitors will ask about damp at each visit.'),
    item('2', 'The council will answer the telephone until eight.'),
    item('3', 'Letters will be read aloud to those who wish it.'),
  ];

  it.each([['From here on'], ['What we will do'], ['What the services will now do differently']])(
    'are read as promises under %j',
    (words) => {
      expect(asked([heading(words), ...PROMISED]).map(([number, to]) => [number, to])).toEqual([
        ['1', 'Health visitors'],
        ['2', 'council'],
        ['3', null],
      ]);
    },
  );

  it('are no promises beside recommendations, under other headings, or where they foretell', () => {
    expect(
      asked([
        heading('From now on'),
        ...PROMISED,
        heading('Recommendations'),
        numbered('1', HOUSING),
      ]),
    ).toEqual([['1', 'Eastwick Housing', HOUSING]]);
    expect(asked([heading('How the service works'), ...PROMISED])).toEqual([]);
    expect(
      asked([
        heading('What happens next'),
        bullet('The report will be published by the council in May.'),
        bullet('The inquest will be held in the autumn.'),
      ]),
    ).toEqual([]);
  });
});

describe('whom a recommendation asks', () => {
  it('is not the object of its verb but who stands in the column', () => {
    expect(
      asked([
        heading('Recommendations'),
        row(['No', 'Recommendation', 'By whom']),
        row([
          '1',
          'Tell the school to which a child will move by the Monday before.',
          'Eastwick Trust',
        ]),
        row(['2', 'Visit every nursery that has lost two or more staff.', 'The Board']),
      ]).map(([, to]) => to),
    ).toEqual(['Eastwick Trust', 'The Board']);
  });

  it.each([
    ['Local dentists should ask who brings the child.', 'Local dentists'],
    ['Pharmacies in the town are to keep a list.', 'Pharmacies in the town'],
    ['The clinic staff are now to write it down.', 'clinic staff'],
  ])('is read from %j', (text, to) => {
    expect(asked([heading('Recommendations'), numbered('1', text)])).toEqual([['1', to, text]]);
  });
});
