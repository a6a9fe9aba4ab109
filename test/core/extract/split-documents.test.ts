import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/extract/extracted-document.ts';
import { splitDocuments } from '../../../src/core/extract/split-documents.ts';
import {
  block,
  contentsLine,
  documentOf,
  heading,
  item,
  numbered,
  para,
  row,
} from '../review/blocks.ts';

const BOARD = 'Ambleford Safeguarding Children Board';
const large = { style: { size: 20 } };
const chapter = { style: { size: 14 } };

/** 60 words of text on a page. */
function prose(page: number): Block {
  return para('The nurse saw the baby at home and wrote down what she saw. '.repeat(5).trim(), {
    page,
  });
}

function title(page: number, ...lines: readonly string[]): Block[] {
  return lines.map((line) => heading(line, 1, { page, ...large }));
}

/** Numbered chapters, one a page, each with two paragraphs. */
function chapters(page: number, ...headings: readonly string[]): Block[] {
  return headings.flatMap((text, index) => [
    heading(text, 2, { page: page + index, number: String(index + 1), ...chapter }),
    prose(page + index),
    prose(page + index),
  ]);
}

function contents(page: number, ...lines: readonly string[]): Block[] {
  return [
    heading('Contents', 2, { page, ...chapter }),
    ...lines.map((line) => contentsLine(line, { page })),
  ];
}

/** Pages 1 to 5: cover, contents, three chapters. */
const REPORT = [
  ...title(1, BOARD, 'Serious Case Review', 'Child M', 'Overview report'),
  para('Author: Anthea Pell', { page: 1 }),
  ...contents(2, '1 Introduction 3', '2 Analysis 4', '3 Recommendations 5'),
  ...chapters(3, 'Introduction', 'Analysis', 'Recommendations'),
];

/** Pages 1 to 4: cover, three chapters. */
const SUMMARY = [
  ...title(1, BOARD, 'Serious Case Review', 'Executive Summary', 'Child M'),
  para('March 2012', { page: 1 }),
  ...chapters(2, 'Introduction', 'What happened', 'Lessons'),
];

/** First texts of the documents that the blocks are split into. */
function splitAt(...blocks: readonly Block[]): string[] {
  return splitDocuments(documentOf(blocks)).map((one) => one.blocks[0]?.text ?? '');
}

describe('splitDocuments, where there are several', () => {
  it('parts an executive summary from the overview report behind it', () => {
    const report = [
      ...title(5, BOARD, 'Serious Case Review', 'Child M', 'Overview Report'),
      para('Author: Anthea Pell', { page: 5 }),
      ...contents(6, '1 Introduction 7', '2 Analysis 8'),
      ...chapters(7, 'Introduction', 'Analysis', 'Recommendations'),
    ];
    const parts = splitDocuments(documentOf([...SUMMARY, ...report]));
    expect(parts.map((one) => one.blocks)).toEqual([SUMMARY, report]);
  });

  it('parts a report from a summary that speaks of its appendices', () => {
    const report = REPORT.map((one) => ({ ...one, page: one.page + 4, runs: [] }));
    const note = para('The panel is named in an appendix of the overview report.', { page: 4 });
    expect(splitAt(...SUMMARY, note, ...report)).toHaveLength(2);
  });

  it('parts a report from a response that has neither cover, date nor numbers, but a larger title', () => {
    const response = [
      ...[BOARD, 'Response to the review concerning Child M'].map((line) =>
        heading(line, 1, { page: 6, style: { size: 24 } }),
      ),
      heading('Foreword', 2, { page: 6, ...chapter }),
      ...[6, 6, 6].map(prose),
    ];
    expect(splitAt(...REPORT, ...response)).toHaveLength(2);
  });

  it('parts a report from the response of the board, which has a cover and a date', () => {
    const response = [
      ...title(6, BOARD, 'Response of the Board to the Serious Case Review', 'Child M'),
      para('June 2012', { page: 6 }),
      ...[7, 7, 8].map(prose),
    ];
    expect(splitAt(...REPORT, ...response)).toEqual([BOARD, BOARD]);
  });

  it('parts a report from a response that begins its own numbers under its title', () => {
    const response = [
      heading('Response to the Serious Case Review concerning Child M', 1, { page: 6, ...large }),
      para('Agreed by the Board on 4 June 2012', { page: 6 }),
      ...[1, 2, 3].map((number) => numbered(String(number), prose(6).text, { page: 6 })),
    ];
    expect(splitAt(...REPORT, ...response)[1]).toMatch(/^Response/);
  });

  it('parts a report from the action plan, which is a table', () => {
    const plan = [
      ...title(6, BOARD, 'Multi-agency action plan', 'Child M'),
      para('Version 3, June 2012', { page: 6 }),
      ...Array.from({ length: 12 }, (_, index) =>
        row(
          [String(index + 1), 'Ask every parent about sleep', 'Health', 'Done by the end of May'],
          0,
          {
            page: 7,
          },
        ),
      ),
    ];
    expect(splitAt(...REPORT, ...plan)).toEqual([BOARD, BOARD]);
  });

  it('parts a report from an addition made after the trial', () => {
    const addition = [
      ...title(6, 'Addendum to the overview report', 'Child M'),
      para('Author: Anthea Pell', { page: 6 }),
      ...chapters(6, 'Introduction', 'What the trial heard'),
    ];
    expect(splitAt(...REPORT, ...addition)).toEqual([BOARD, 'Addendum to the overview report']);
  });

  it('parts three: summary, report, action plan', () => {
    const report = REPORT.map((one) => ({ ...one, page: one.page + 4, runs: [] }));
    const plan = [
      ...title(10, BOARD, 'Action plan', 'Child M'),
      para('Published June 2012', { page: 10 }),
      ...[11, 11, 11].map(prose),
    ];
    const parts = splitDocuments(documentOf([...SUMMARY, ...report, ...plan]));
    expect(parts.map((one) => one.blocks.length)).toEqual([
      SUMMARY.length,
      report.length,
      plan.length,
    ]);
  });

  it('parts a Word file whose sizes are not known, with titles as headings and breaks as pages', () => {
    const bare = [
      ...SUMMARY,
      ...title(5, 'Child M: overview report'),
      para('Author: Anthea Pell', { page: 5 }),
      ...chapters(6, 'Introduction', 'Analysis', 'Findings'),
    ];
    const blocks = bare.map(({ kind, text, page, level }) =>
      block(kind, text, { page, ...(level && { level }) }),
    );
    expect(splitDocuments(documentOf(blocks, { kind: 'docx' }))).toHaveLength(2);
  });
});

describe('splitDocuments, where there is one', () => {
  const second = (page: number): Block[] => [
    ...title(page, BOARD, 'Response of the Board', 'Child M'),
    para('June 2012', { page }),
    ...[1, 2, 3].map((number) =>
      numbered(String(number), prose(page + 1).text, { page: page + 1 }),
    ),
  ];

  it('has a response that would be split where nothing speaks against it', () => {
    expect(splitAt(...REPORT, ...second(6))).toHaveLength(2);
  });

  const plan = [1, 2, 3].map((number) => numbered(String(number), prose(7).text, { page: 7 }));
  const kept: Readonly<Record<string, readonly Block[]>> = {
    'an appendix by its heading': [
      ...REPORT,
      heading('Appendix 2', 1, { page: 6, ...large }),
      ...second(6),
    ],
    'an appendix announced on the page before': [
      ...REPORT,
      heading('Appendix B', 1, { page: 6, ...large }),
      ...second(7),
    ],
    'an appendix that the contents list': [
      ...REPORT.slice(0, 6),
      contentsLine('Appendix 1: Response of the Board 6', { page: 2 }),
      ...REPORT.slice(6),
      ...second(6),
    ],
    'a part that a contents page without leaders lists': [
      ...REPORT.slice(0, 6),
      para('The Board’s response', { page: 2 }),
      ...REPORT.slice(6),
      ...second(6),
    ],
    'an appendix that the text speaks of': [
      ...REPORT,
      para('The response of the Board is attached as an appendix.', { page: 5 }),
      ...second(6),
    ],
    'a further part behind a divider': [
      ...REPORT,
      heading('Part two', 1, { page: 6, ...large }),
      ...second(7),
    ],
    'a part by its title': [
      ...REPORT,
      ...title(6, 'Part Two: executive summary', BOARD, 'Child M'),
      para('June 2012', { page: 6 }),
      ...chapters(7, 'Introduction', 'Lessons'),
    ],
    'a summary as a chapter of the report': [
      ...REPORT.slice(0, 5),
      heading('Executive summary', 2, { page: 2, ...chapter }),
      ...[2, 2, 2, 3].map(prose),
      ...chapters(4, 'Introduction', 'Analysis', 'Recommendations'),
    ],
    'a title page repeated behind a foreword': [
      ...title(1, BOARD, 'Serious Case Review', 'Child M'),
      heading('Foreword', 2, { page: 2, ...chapter }),
      ...[2, 2, 2].map(prose),
      ...title(3, BOARD, 'Overview report', 'Child M'),
      para('Author: Anthea Pell', { page: 3 }),
      ...contents(4, '1 Introduction 5', '2 Analysis 6'),
      ...chapters(5, 'Introduction', 'Analysis'),
    ],
    'a cover in front of the title page': [
      ...title(1, 'Child M', 'Executive summary'),
      ...title(2, BOARD, 'Overview report', 'Child M'),
      para('Author: Anthea Pell', { page: 2 }),
      ...contents(3, '1 Introduction 5', '2 Analysis 6'),
      ...chapters(4, 'Introduction', 'Analysis'),
    ],
    'a thematic review of several families': [
      ...title(1, BOARD, 'A thematic Local Child Safeguarding Practice Review'),
      para('Author: Anthea Pell. June 2020', { page: 1 }),
      ...[0, 1, 2].flatMap((family) => [
        ...title(2 + 4 * family, `Family ${'ABC'.charAt(family)}`, 'Practice review', BOARD),
        para('June 2020', { page: 2 + 4 * family }),
        ...chapters(3 + 4 * family, 'Introduction', 'Events', 'Analysis'),
      ]),
    ],
    'a table of recommendations on a page of its own': [
      ...REPORT,
      heading('Recommendations and action plan', 2, { page: 6, ...chapter }),
      ...Array.from({ length: 30 }, (_, index) =>
        row([String(index + 1), 'Ask every parent about sleep', 'Health', 'May 2012'], 0, {
          page: 6,
        }),
      ),
    ],
    'a chapter on how the board responded': [
      ...REPORT,
      heading(`Response of the ${BOARD} to Child M`, 2, { page: 6, ...chapter }),
      ...plan,
    ],
    'an action plan under a title in the size of chapters, with larger headings behind it': [
      ...REPORT,
      ...title(6, BOARD, 'Action plan', 'Child M').map((one) => ({ ...one, ...chapter })),
      para('June 2012', { page: 6 }),
      heading('Findings', 1, { page: 7, ...large }),
      ...plan,
    ],
    'a title in the middle of a page': [...REPORT, prose(6), ...second(6)],
    'a title under a paragraph that runs over from the page before': [
      ...REPORT,
      block('paragraph', 'to the end', {
        page: 5,
        runs: [
          { at: 0, length: 3, page: 5, sourceAt: 900 },
          { at: 3, length: 7, page: 6, sourceAt: 0 },
        ],
      }),
      ...second(6),
    ],
    'lines of a running head above a chapter': [1, 2, 3, 4, 5, 6].flatMap((page) => [
      ...title(page, BOARD, 'Child M, June 2012'),
      ...(page === 1 ? title(1, 'Serious Case Review') : []),
      ...(page === 6 ? title(6, 'Action plan') : []),
      heading(page === 6 ? 'First actions' : 'Chapter', 2, {
        page,
        number: String(page % 6 || 1),
        ...chapter,
      }),
      prose(page),
      prose(page),
      prose(page),
    ]),
    'a second of the same kind': [
      ...REPORT,
      ...REPORT.map((one) => ({ ...one, page: one.page + 5, runs: [] })),
    ],
    'a short statement behind the report': [
      ...REPORT,
      ...title(6, BOARD, 'Response of the Board', 'Child M'),
      para('June 2012', { page: 6 }),
      prose(7),
    ],
    'a file whose beginning says nothing of what it is': [
      ...title(1, 'Ambleford Council', 'Papers for the meeting'),
      ...REPORT.slice(4).map((one) => ({ ...one })),
      ...second(6),
    ],
    'a list of books that names reviews at the top of a page': [
      ...REPORT,
      para('Ambleford Safeguarding Children Board (May 2009) Child K: Executive Summary', {
        page: 6,
        ...chapter,
      }),
      para('Northby Safeguarding Children Board (June 2010) Child L: Executive Summary', {
        page: 6,
        ...chapter,
      }),
      ...chapters(7, 'Terms', 'Panel', 'Agencies'),
    ],
    'a response of which it is not said whose it is': [
      ...REPORT,
      ...title(6, 'Response of the trust', 'June 2012'),
      ...plan,
    ],
    'a summary behind the report with a cover and a date, and no beginning of its own': [
      ...REPORT,
      ...title(6, BOARD, 'Executive summary', 'Child M').map((one) => ({ ...one, ...chapter })),
      para('June 2012', { page: 6 }),
      ...[7, 7, 7].map(prose),
    ],
    'a response whose numbers begin again, with nothing else to say that it is another': [
      ...REPORT,
      ...title(6, BOARD, 'Response to the review of Child M').map((one) => ({
        ...one,
        ...chapter,
      })),
      ...plan.map((one) => ({ ...one, page: 6 })),
    ],
    'a response under a title hardly larger than a chapter’s': [
      ...REPORT,
      ...title(6, BOARD, 'Response to the review of Child M').map((one) => ({
        ...one,
        style: { size: 15 },
      })),
      heading('Foreword', 2, { page: 6, ...chapter }),
      ...[6, 6, 6].map(prose),
    ],
    'a response by another board under a large title': [
      ...REPORT,
      ...title(6, 'Northby Safeguarding Children Board', 'Response to a review'),
      heading('Foreword', 2, { page: 6, ...chapter }),
      ...[6, 6, 6].map(prose),
    ],
    'numbers that had not got far before': [
      ...REPORT.filter(({ number }) => number === undefined || number === '1').filter(
        ({ text }) => text !== 'Introduction',
      ),
      numbered('1', 'The only number.', { page: 5 }),
      ...title(6, 'Response to the review of Child M'),
      para('June 2012', { page: 6 }),
      ...plan.map((one) => ({ ...one, page: 6 })),
    ],
    'a list of numbers under another heading': [
      ...REPORT,
      heading('What the Board will do', 1, { page: 6, ...large }),
      ...[1, 2, 3, 4].map((number) => item(String(number), prose(6).text, { page: 6 })),
    ],
  };

  it.each(Object.entries(kept))('keeps %s', (_, blocks) => {
    const document = documentOf(blocks);
    expect(splitDocuments(document)).toEqual([document]);
  });
});

describe('what each part is given', () => {
  const part = { fileName: 'report.pdf', bytes: new Uint8Array([1]) };
  const blocks = [
    ...REPORT,
    ...title(6, BOARD, 'Response of the Board', 'Child M'),
    para('June 2012', { page: 6 }),
    ...[7, 7, 7].map(prose),
  ];
  const document = documentOf(blocks, {
    part,
    pages: 9,
    furniture: [{ kind: 'watermark', text: 'Final', pages: 9 }],
    warnings: [
      { code: 'marked-draft', pages: [] },
      { code: 'pages-without-text', pages: [2, 8] },
      { code: 'text-under-redaction', pages: [3] },
    ],
    properties: { title: 'Overview report' },
  });
  const [first, second, ...others] = splitDocuments(document);

  it('divides warnings by page, and gives each those of the whole file', () => {
    expect(others).toEqual([]);
    expect(first?.warnings).toEqual([
      { code: 'marked-draft', pages: [] },
      { code: 'pages-without-text', pages: [2] },
      { code: 'text-under-redaction', pages: [3] },
    ]);
    expect(second?.warnings).toEqual([
      { code: 'marked-draft', pages: [] },
      { code: 'pages-without-text', pages: [8] },
    ]);
  });

  it('keeps page numbers, page count, part and furniture of the file, and its properties for the first', () => {
    for (const one of [first, second]) {
      expect(one).toMatchObject({ pages: 9, part, furniture: document.furniture, kind: 'pdf' });
    }
    expect(second?.blocks[0]?.page).toBe(6);
    expect([first?.properties, second?.properties]).toEqual([{ title: 'Overview report' }, {}]);
  });

  it('loses and adds no block, whatever the order of the pieces', () => {
    const pieces = [
      SUMMARY,
      REPORT,
      blocks.slice(REPORT.length),
      [prose(1)],
      title(1, 'Action plan', BOARD),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (chosen) => {
        let page = 0;
        const all = chosen.flatMap((piece) => {
          const shift = page + 1 - (piece[0]?.page ?? 1);
          page = (piece.at(-1)?.page ?? 1) + shift;
          return piece.map((one) => ({ ...one, page: one.page + shift, runs: [] }));
        });
        const parts = splitDocuments(documentOf(all));
        expect(parts.flatMap((one) => one.blocks)).toEqual(all);
        expect(parts.every((one) => one.blocks.length > 0) || all.length === 0).toBe(true);
      }),
    );
  });
});
