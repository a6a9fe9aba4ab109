/**
 * Writes review.docx, of which the other files of these tests are conversions (README.md says how).
 * Run: node test/core/extract/doc/files/make-files.ts
 */
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const change = { author: 'Reviewer', date: '2024-02-03T10:00:00Z' };

function plain(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

function heading(text: string, level: 1 | 2 = 1): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 };
  return new Paragraph({ heading: levels[level], children: [new TextRun(text)] });
}

function listed(reference: string, text: string, level = 0): Paragraph {
  return new Paragraph({ numbering: { reference, level }, children: [new TextRun(text)] });
}

function cell(text: string, more: { columnSpan?: number; rowSpan?: number } = {}): TableCell {
  return new TableCell({ ...more, children: [plain(text)] });
}

const level = (
  index: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 720 * (index + 1), hanging: 360 } } },
});

const document = new Document({
  title: 'Learning review: Child Q',
  creator: 'Aldermere Safeguarding Children Partnership',
  features: { trackRevisions: false },
  footnotes: {
    1: { children: [plain('Aldermere’s threshold guidance was rewritten in the spring of 2021.')] },
  },
  comments: {
    children: [
      { id: 0, author: 'Panel', date: new Date(0), children: [plain('Is this the right date?')] },
    ],
  },
  numbering: {
    config: [
      {
        reference: 'paragraphs',
        levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.DECIMAL, '%1.%2')],
      },
      { reference: 'letters', levels: [level(0, LevelFormat.LOWER_LETTER, '(%1)')] },
      { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•')] },
    ],
  },
  sections: [
    {
      headers: { default: new Header({ children: [plain('Aldermere SCP | Child Q')] }) },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] }),
          ],
        }),
      },
      children: [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: [new TextRun('Learning review: Child Q')],
        }),
        plain('OFFICIAL – SENSITIVE'),
        heading('1. Why this review was held'),
        listed(
          'paragraphs',
          'Child Q was nine when a neighbour rang the duty team for the fourth time.',
        ),
        listed(
          'paragraphs',
          'The panel met within fifteen working days and asked for a review.',
          1,
        ),
        listed(
          'paragraphs',
          'Every agency sent its records, and most of them sent them in time.',
          1,
        ),
        listed('paragraphs', 'The family’s own account is given wherever it was offered to us.'),
        new Paragraph({
          children: [
            new TextRun('The “step-down” from the plan was recorded as positive'),
            new FootnoteReferenceRun(1),
            new TextRun(
              ', although the home was non\u2011compliant with the safe\u00ADguarding agreement, and £240 was owed in rent.',
            ),
          ],
        }),
        heading('What was known', 2),
        listed(
          'bullets',
          'The school nurse had seen bruises twice and had written to the practice.',
        ),
        listed(
          'bullets',
          'The practice filed the letters without a code, so nobody saw them together.',
        ),
        new Paragraph({
          children: [
            new TextRun('The first visit took place on a Tuesday. '),
            new DeletedTextRun({ id: 1, ...change, text: 'The social worker was careless. ' }),
            new InsertedTextRun({
              id: 2,
              ...change,
              text: 'The social worker held thirty-one cases. ',
            }),
            new CommentRangeStart(0),
            new TextRun('She was newly qualified.'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new TextRun({ text: ' Her real name is hidden here.', vanish: true }),
          ],
        }),
        new Paragraph({
          children: [
            new PageBreak(),
            new TextRun('A new page begins with this sentence about the winter of that year.'),
          ],
        }),
        heading('2. What happened'),
        new Table({
          rows: [
            new TableRow({ children: [cell('Date'), cell('Agency'), cell('What was done')] }),
            new TableRow({
              children: [
                cell('March 2020', { rowSpan: 2 }),
                cell('Police'),
                cell('A welfare check found the children asleep and the kitchen cold.'),
              ],
            }),
            new TableRow({
              children: [
                cell('School'),
                cell('Food parcels were brought to the door each Friday until July.'),
              ],
            }),
            new TableRow({
              children: [
                cell('No agency visited between August and October.', { columnSpan: 2 }),
                cell('The plan had ended.'),
              ],
            }),
          ],
        }),
        plain('The meeting place was known to the youth workers but not to the police.'),
        plain('They called it the warm room, after the café that had stood there before.'),
        heading('3. Recommendations'),
        listed(
          'letters',
          'The partnership should test whether letters about bruises are read together.',
        ),
        listed('letters', 'The practice should code every letter that names an injury to a child.'),
        new Paragraph({ children: [new TextRun({ text: 'What the family said', bold: true })] }),
        plain(
          '“We were asked the same questions by eleven people,” Child Q’s grandmother said, “and none of them came back.”',
        ),
      ],
    },
  ],
});

writeFileSync(new URL('review.docx', import.meta.url), await Packer.toBuffer(document));
