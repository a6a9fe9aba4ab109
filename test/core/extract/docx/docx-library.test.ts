import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { expect, it } from 'vitest';
import { readDocx } from '../../../../src/core/extract/docx/read-docx.ts';

function text(words: string, reference?: string, level = 0): Paragraph {
  return new Paragraph({
    text: words,
    ...(reference === undefined ? {} : { numbering: { reference, level } }),
  });
}

function row(...cells: string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [text(cell)] })) });
}

it('reads a review as another library writes it', async () => {
  const document = new Document({
    title: 'Child Z',
    creator: 'A reviewer',
    numbering: {
      config: [
        {
          reference: 'main',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
          ],
        },
        {
          reference: 'recommendations',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: 'Recommendation %1:' }],
        },
      ],
    },
    footnotes: { 1: { children: [text('Working together, 2023.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [text('CONFIDENTIAL: Child Z')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: 'Child Z', heading: HeadingLevel.TITLE }),
          new TableOfContents('Contents', { headingStyleRange: '1-2' }),
          new Paragraph({
            text: 'Findings',
            heading: HeadingLevel.HEADING_1,
            numbering: { reference: 'main', level: 0 },
            pageBreakBefore: true,
          }),
          new Paragraph({
            numbering: { reference: 'main', level: 1 },
            children: [
              new TextRun('In 2013'),
              new FootnoteReferenceRun(1),
              new TextRun(' the family moved.'),
            ],
          }),
          text('The partnership should agree a plan.', 'recommendations'),
          new Table({ rows: [row('No.', 'Lead'), row('1', 'Police')] }),
        ],
      },
    ],
  });
  const read = await readDocx(await Packer.toBuffer(document));
  expect(
    read.blocks.map(({ kind, page, number, text: words }) => [kind, page, number, words]),
  ).toEqual([
    ['heading', 1, undefined, 'Child Z'],
    ['paragraph', 1, undefined, 'Findings'],
    ['heading', 2, '1', 'Findings'],
    ['paragraph', 2, '1.1', 'In 2013 the family moved.'],
    ['footnote', 2, '1', 'Working together, 2023.'],
    ['paragraph', 2, 'Recommendation 1', 'The partnership should agree a plan.'],
    ['table-row', 2, undefined, 'No. | Lead'],
    ['table-row', 2, undefined, '1 | Police'],
  ]);
  expect(read.blocks.map((block) => block.contentsLine === true).indexOf(true)).toBe(1);
  expect(read.properties).toEqual({ title: 'Child Z', author: 'A reviewer' });
  expect(read.warnings.map((warning) => warning.code)).toEqual(['marked-confidential']);
});
