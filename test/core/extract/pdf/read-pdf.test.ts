import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../../../src/core/extract/extracted-document.ts';
import { readPdf } from '../../../../src/core/extract/pdf/read-pdf.ts';
import type { Placed } from '../../../support/tiny-pdf.ts';
import { linesAt, tinyPdf } from '../../../support/tiny-pdf.ts';

const read = (pages: readonly (readonly Placed[])[], info?: Record<string, string>) =>
  readPdf(tinyPdf(pages, info));
const texts = (document: ExtractedDocument) => document.blocks.map((block) => block.text);

const AGENTS = ['nurse', 'judge', 'tutor', 'chair', 'coach', 'clerk', 'uncle'];

/** Eight lines, all but the last nearly 60 letters wide; `salt` makes the words of a page its own. */
function prose(
  y: number,
  salt = 0,
  first = 'The worker saw the child at home and wrote what was seen',
): Placed[] {
  const who = (i: number) => AGENTS[(salt + i) % AGENTS.length] ?? '';
  const lines = [1, 2, 3, 4, 5, 6].map(
    (i) => `and the ${who(i)} heard that the ${who(i * 2)} was known to every team`,
  );
  return linesAt(72, y, [`${first} by the ${who(0)}`, ...lines, 'so it went on.']);
}

describe('readPdf', () => {
  it('joins lines to paragraphs and parts them at gaps', async () => {
    const document = await read([
      [
        ...linesAt(72, 100, [
          'The health visitor made four visits to the family home in',
          'the spring and was told each time that all was well.',
        ]),
        ...linesAt(72, 150, [
          'Nobody asked to see where the children slept at any time in',
          'that year.',
        ]),
      ],
    ]);
    expect(texts(document)).toEqual([
      'The health visitor made four visits to the family home in the spring and was told each time that all was well.',
      'Nobody asked to see where the children slept at any time in that year.',
    ]);
  });

  it('takes running heads and page numbers away and rejoins a sentence across pages', async () => {
    const page = (n: number, body: readonly Placed[]): Placed[] => [
      { text: 'Review of Child X: overview report', x: 72, y: 40, size: 8 },
      ...body,
      { text: `Page ${n} of 4`, x: 280, y: 800, size: 8 },
    ];
    const document = await read([
      page(
        1,
        linesAt(72, 700, [
          'The school wrote to the mother twice and had no answer from',
          'her, and so the headteacher rang the social worker and then',
        ]),
      ),
      page(2, [...linesAt(72, 100, ['made a note on the file.']), ...prose(200)]),
      page(3, prose(100, 3)),
      page(4, prose(100, 5)),
    ]);
    expect(texts(document)[0]).toBe(
      'The school wrote to the mother twice and had no answer from her, and so the headteacher rang the social worker and then made a note on the file.',
    );
    expect(document.blocks[0]?.page).toBe(1);
    expect(new Set(document.blocks[0]?.runs.map((run) => run.page))).toEqual(new Set([1, 2]));
    expect(document.furniture).toEqual([
      { kind: 'running-head', text: 'Review of Child X: overview report', pages: 4 },
      { kind: 'page-number', text: 'Page 1 of 4', pages: 4 },
    ]);
  });

  it('leads every character back to the text that pdf.js gives', async () => {
    const bytes = tinyPdf([
      [...prose(100), ...prose(300, 0, '\u2022 Safe\u2019s hyphen- ated words')],
    ]);
    const document = await readPdf(bytes);
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
    const page = await (await task.promise).getPage(1);
    const { items } = await page.getTextContent();
    const original = items.map((item) => ('str' in item ? item.str : '')).join('');
    await task.destroy();
    for (const block of document.blocks) {
      for (const run of block.runs) {
        expect(original.slice(run.sourceAt, run.sourceAt + run.length)).toBe(
          block.text.slice(run.at, run.at + run.length),
        );
      }
      const covered = block.runs.reduce((sum, run) => sum + run.length, 0);
      expect(covered).toBeGreaterThanOrEqual(block.text.replaceAll(/\s/gu, '').length);
    }
  });

  it('keeps printed numbers apart from the text and takes no date for one', async () => {
    const document = await read([
      [
        { text: '6.10', x: 72, y: 100 },
        ...linesAt(108, 100, [
          'The strategy meeting was held without the school and nobody',
          'told them of it.',
        ]),
        { text: '6.11', x: 72, y: 140 },
        ...linesAt(108, 140, ['It was the last one.']),
        ...linesAt(72, 190, [
          '12.03.14 The mother rang the duty team to say that she was',
          'leaving.',
        ]),
      ],
    ]);
    expect(document.blocks.map((b) => [b.number, b.text])).toEqual([
      ['6.10', 'The strategy meeting was held without the school and nobody told them of it.'],
      ['6.11', 'It was the last one.'],
      [undefined, '12.03.14 The mother rang the duty team to say that she was leaving.'],
    ]);
  });

  it('reads a left column before the right one', async () => {
    const left = linesAt(
      60,
      100,
      Array.from({ length: 8 }, (_, i) => `left column line number ${i} goes on`),
    );
    const right = linesAt(
      310,
      100,
      Array.from({ length: 8 }, (_, i) => `right column line number ${i} is on`),
    );
    const across = left.flatMap((line, i) => [line, right[i] ?? line]);
    for (const page of [[...left, ...right], across]) {
      const text = texts(await read([page])).join(' ');
      expect(text.lastIndexOf('left column')).toBeLessThan(text.indexOf('right column'));
    }
  });

  it('keeps the rows of a table, wrapped cells and all', async () => {
    const row = (y: number, cells: readonly (readonly string[])[]): Placed[] =>
      cells.flatMap((cell, i) => linesAt([60, 160, 320][i] ?? 0, y, cell, { leading: 12 }));
    const document = await read([
      [
        ...prose(60),
        ...row(220, [['Date'], ['Agency'], ['Event']]),
        ...row(240, [['1 May'], ['Police'], ['Called to the home by a', 'neighbour at night.']]),
        ...row(272, [['3 May'], ['Health visiting', 'service'], ['Visit made.']]),
        ...row(304, [['9 May'], ['School'], ['Absent again.']]),
      ],
    ]);
    const rows = document.blocks.filter((block) => block.kind === 'table-row');
    expect(rows.map((block) => block.cells)).toEqual([
      ['Date', 'Agency', 'Event'],
      ['1 May', 'Police', 'Called to the home by a neighbour at night.'],
      ['3 May', 'Health visiting service', 'Visit made.'],
      ['9 May', 'School', 'Absent again.'],
    ]);
    expect(rows[1]?.text).toBe('1 May | Police | Called to the home by a neighbour at night.');
    expect(new Set(rows.map((block) => block.table))).toEqual(new Set([0]));
  });

  it('tells headings by size, weight and capitals', async () => {
    const document = await read([
      [
        { text: 'Serious case review', x: 72, y: 70, size: 18 },
        { text: 'Findings', x: 72, y: 100, font: 'bold' },
        ...prose(130),
        { text: 'LESSONS LEARNED', x: 72, y: 270 },
        ...prose(300),
      ],
    ]);
    const headings = document.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => [block.level, block.text])).toEqual([
      [1, 'Serious case review'],
      [1, 'Findings'],
      [2, 'LESSONS LEARNED'],
    ]);
  });

  it('takes numbers off headings that count, and leaves figures that are words of a title', async () => {
    const head = (text: string, y: number): Placed => ({ text, x: 72, y, size: 14, font: 'bold' });
    const document = await read([
      [
        head('1 Introduction', 60),
        ...prose(85),
        head('2 What happened', 280),
        ...prose(305, 1),
        head('7 Days in March', 500),
        ...prose(525, 2),
      ],
    ]);
    const headings = document.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => [block.number, block.text])).toEqual([
      ['1', 'Introduction'],
      ['2', 'What happened'],
      [undefined, '7 Days in March'],
    ]);
  });

  it('ranks headings without the cover, and takes neither its facts nor large sayings for headings', async () => {
    const document = await read([
      [
        { text: 'Serious case review', x: 72, y: 100, size: 26, font: 'bold' },
        { text: 'Child X', x: 72, y: 140, size: 20 },
        { text: 'Author: A. Writer', x: 72, y: 180, size: 14 },
        { text: 'March 2014', x: 72, y: 220, size: 14 },
      ],
      [
        { text: 'Introduction', x: 72, y: 60, size: 15, font: 'bold' },
        ...prose(85),
        {
          text: '\u201cNo one asked me. I would have said.\u201d',
          x: 90,
          y: 300,
          size: 14,
          font: 'italic',
        },
        { text: 'Brother of Child X', x: 150, y: 320, size: 12, font: 'italic' },
        { text: 'What happened', x: 72, y: 400, size: 12, font: 'bold' },
        ...prose(425, 1),
      ],
    ]);
    const headings = document.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => [block.text, block.level])).toEqual([
      ['Serious case review', 1],
      ['Child X', 1],
      ['Introduction', 1],
      ['What happened', 2],
    ]);
    expect(texts(document)).toContain(
      '\u201cNo one asked me. I would have said.\u201d Brother of Child X',
    );
  });

  it('takes a sentence for a heading where it bears the kind and number of one', async () => {
    const bold = (text: string, y: number): Placed => ({ text, x: 72, y, size: 10, font: 'bold' });
    const document = await read([
      [
        bold('Finding 1. Nobody owned the plan.', 60),
        ...prose(85),
        bold('Nobody owned the plan at all.', 280),
        ...prose(305, 1),
        { ...bold('2.2 Police.', 500), size: 11 },
        ...prose(525, 2),
      ],
    ]);
    expect(document.blocks.filter((b) => b.kind === 'heading').map((b) => b.text)).toEqual([
      'Finding 1. Nobody owned the plan.',
      'Police.',
    ]);
  });

  it('puts headings of a margin column before the text beside them', async () => {
    const beside = (y: number, salt: number) =>
      prose(y, salt).map((placed) => ({ ...placed, x: 200, size: 9 }));
    const document = await read([
      [
        { text: 'What we', x: 50, y: 100, size: 12, font: 'bold' },
        { text: 'learned', x: 50, y: 114, size: 12, font: 'bold' },
        ...beside(100, 0),
        { text: 'Next', x: 50, y: 300, size: 12, font: 'bold' },
        ...beside(300, 1),
      ],
    ]);
    expect(document.blocks.map((b) => [b.kind, b.text.slice(0, 15)])).toEqual([
      ['heading', 'What we learned'],
      ['paragraph', 'The worker saw '],
      ['heading', 'Next'],
      ['paragraph', 'The worker saw '],
    ]);
  });

  it('keeps a box beside the text out of the paragraph that flows round it, and its head out of the headings', async () => {
    const box = [
      { text: 'Key words', x: 400, y: 96, size: 8, font: 'bold' } as const,
      ...linesAt(400, 107, ['\u201cI was in', 'charge.\u201d'], { size: 8, leading: 11 }),
    ];
    const document = await read([
      [
        ...box,
        ...linesAt(72, 100, [
          'The child had come to live with the grandmother at',
          'the age of four and nobody had looked at that, for',
          'it was made by the family and the worker who heard of it did not think it',
          'was a matter for the service.',
        ]),
      ],
    ]);
    expect(document.blocks.map((block) => block.kind)).not.toContain('heading');
    expect(texts(document)).toEqual([
      'Key words',
      '\u201cI was in charge.\u201d',
      'The child had come to live with the grandmother at the age of four and nobody had looked at that, for it was made by the family and the worker who heard of it did not think it was a matter for the service.',
    ]);
  });

  it('reads boxes in two columns one by one, and indented items as a list', async () => {
    const box = (x: number, y: number, head: string, lines: string[], indent = 0): Placed[] => [
      { text: head, x, y, size: 12, font: 'bold' },
      ...linesAt(x + indent, y + 18, lines),
    ];
    const document = await read([
      [
        ...box(50, 100, '1. Why now', [
          'A baby died who had been seen at home',
          'by three teams in one week.',
        ]),
        ...box(320, 100, '2. The family', [
          'They had moved twice in that year and',
          'were sharing one room.',
        ]),
        ...box(
          50,
          220,
          '3. What we learned',
          ['Nobody asked the father.', 'Nobody saw the room.'],
          14,
        ),
        ...box(320, 220, '4. What to do', ['Ask to see the room.', 'Speak to both parents.'], 14),
      ],
    ]);
    const shape = document.blocks.map((b) => [b.kind, b.number ?? b.bullet ?? '', b.text]);
    expect(shape).toEqual([
      ['heading', '1', 'Why now'],
      ['paragraph', '', 'A baby died who had been seen at home by three teams in one week.'],
      ['heading', '2', 'The family'],
      ['paragraph', '', 'They had moved twice in that year and were sharing one room.'],
      ['heading', '3', 'What we learned'],
      ['list-item', true, 'Nobody asked the father.'],
      ['list-item', true, 'Nobody saw the room.'],
      ['heading', '4', 'What to do'],
      ['list-item', true, 'Ask to see the room.'],
      ['list-item', true, 'Speak to both parents.'],
    ]);
  });

  it('parts the items of a list that is one sentence', async () => {
    const document = await read([
      [
        ...linesAt(72, 100, ['The review was asked to consider:']),
        ...linesAt(92, 114, [
          'whether the child was seen;',
          'how far the team knew who was living there; and',
          'what is now known.',
        ]),
        ...prose(200),
      ],
    ]);
    expect(texts(document).slice(1, 4)).toEqual([
      'whether the child was seen;',
      'how far the team knew who was living there; and',
      'what is now known.',
    ]);
  });

  it('mends line-end hyphens by what the document itself writes', async () => {
    const document = await read([
      [
        ...linesAt(72, 100, ['The multi-agency plan named safeguarding and the review of']),
        ...linesAt(72, 140, [
          'Later the multi-',
          'agency meeting held that safe-',
          'guarding had failed; the re-',
          'view and the decision- making were late for pre- and postnatal care.',
        ]),
      ],
    ]);
    expect(texts(document)[1]).toBe(
      'Later the multi-agency meeting held that safeguarding had failed; the review and the decision-making were late for pre- and postnatal care.',
    );
  });

  it('takes stamps and markings away and says so', async () => {
    const document = await read(
      [1, 2, 3].map((n) => [
        { text: 'STRICTLY CONFIDENTIAL', x: 220, y: 30 },
        ...prose(100, n),
        { text: 'DRAFT', x: 150, y: 600, size: 90, turn: 45 },
        { text: `P a g e  ${n} | 3`, x: 280, y: 800, size: 9 },
      ]),
    );
    expect(texts(document).join(' ')).not.toMatch(/confidential|draft|p ?a ?g ?e/iu);
    expect(document.furniture.map((f) => [f.kind, f.pages])).toEqual([
      ['marking', 3],
      ['page-number', 3],
      ['watermark', 3],
    ]);
    expect(document.warnings).toContainEqual({ code: 'marked-confidential', pages: [1, 2, 3] });
    expect(document.warnings).toContainEqual({ code: 'marked-draft', pages: [1, 2, 3] });
  });

  it.each(['confidence.', 'restricted.', 'sensitive.', 'draft.', 'not for publication.'])(
    'leaves %j to the paragraph that it ends',
    async (word) => {
      const lines = ['The nurse told the panel what she had been told in', word];
      const body = await read([[...linesAt(72, 300, lines), ...prose(400)]]);
      expect(texts(body)[0]).toBe(lines.join(' '));
      expect(body.furniture).toEqual([]);
      expect(body.warnings).toEqual([]);
    },
  );

  it('leaves the last word of a page and the first of the next to their paragraphs', async () => {
    const ends = ['The nurse told the panel what she had been told in', 'confidence.'];
    const document = await read([
      [...prose(300), ...linesAt(72, 760, ends)],
      [...linesAt(72, 60, ['sensitive.']), ...prose(100)],
    ]);
    expect(texts(document).join(' ')).toMatch(/in confidence\. .*sensitive\./u);
    expect(document.warnings).toEqual([]);
  });

  it.each(['\u2022 Confidence', '- Draft', 'Restricted', 'Sensitive', 'Confidence'])(
    'leaves %j where it stands by itself in the text',
    async (text) => {
      const document = await read([[...prose(80), { text, x: 72, y: 400 }, ...prose(500)]]);
      expect(texts(document).join(' ')).toContain(text.replace(/^\W+/u, ''));
      expect(document.warnings).toEqual([]);
    },
  );

  it.each([
    ['STRICTLY CONFIDENTIAL', 1],
    ['Strictly private and confidential', 1],
    ['- CONFIDENTIAL -', 1],
    ['OFFICIAL-SENSITIVE', 1],
    ['Not for publication until 4 July', 1],
    ['Confidential', 2],
  ])('takes the stamp %j in the body of %d pages away', async (text, pages) => {
    const body = [1, 2].map((n) => [
      ...prose(80, n),
      ...(n <= pages ? [{ text, x: 220, y: 400 }] : []),
      ...prose(500, n + 2),
    ]);
    const document = await read(body);
    expect(document.furniture).toEqual([{ kind: 'marking', text, pages }]);
    expect(document.warnings).toEqual([
      { code: 'marked-confidential', pages: [1, 2].slice(0, pages) },
    ]);
  });

  it('mends letters drawn twice and letters spaced out', async () => {
    const document = await read([
      [
        { text: 'SSEERRIIOOUUSS CCAASSEE RREEVVIIEEWW', x: 72, y: 60, size: 16 },
        { text: 'O V E R V I E W', x: 72, y: 90, size: 16 },
        { text: 'Findings', x: 72, y: 120, size: 14 },
        { text: 'Findings', x: 72.4, y: 120, size: 14 },
        ...prose(270),
      ],
    ]);
    expect(texts(document).slice(0, 3)).toEqual(['SERIOUS CASE REVIEW', 'OVERVIEW', 'Findings']);
    const codes = document.warnings.map((warning) => warning.code);
    expect(codes).toContain('doubled-letters-mended');
    expect(codes).toContain('letter-spacing-mended');
  });

  it('mends letters that were drawn twice in pieces, and spreads of short words', async () => {
    // Each piece holds the second drawing of one letter and the first of the next, 0.5 points apart.
    const pieces = ['S', 'SA', 'AF', 'FE', 'ER', 'R S', 'SL', 'LE', 'EE', 'EP', 'P'];
    const at = [0, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10];
    const document = await read([
      [
        ...pieces.map((text, i) => ({
          text,
          x: 72 + (at[i] ?? 0) * 9.6 + (i === 0 ? 0 : 0.5),
          y: 60,
          size: 16,
        })),
        { text: '2. T H E', x: 72, y: 90, size: 15 },
        { text: 'F A C T S', x: 159, y: 90, size: 15 },
        { text: 'O F', x: 255, y: 90, size: 15 },
        ...prose(270),
      ],
    ]);
    expect(texts(document).slice(0, 2)).toEqual(['SAFER SLEEP', 'THE FACTS OF']);
  });

  it('puts notes after the text and takes their numbers off the words', async () => {
    const document = await read([
      [
        ...prose(100),
        { text: 'It was published in 2013', x: 72, y: 240 },
        { text: '1', x: 216, y: 236, size: 6 },
        { text: 'and read by all.', x: 226, y: 240 },
        ...prose(300),
        { text: '1', x: 72, y: 757, size: 5 },
        ...linesAt(76, 760, ['Working Together, the guidance that was then in force.'], {
          size: 8,
        }),
      ],
    ]);
    expect(texts(document)).toContain('It was published in 2013 and read by all.');
    const last = document.blocks.at(-1);
    expect([last?.kind, last?.number, last?.text]).toEqual([
      'footnote',
      '1',
      'Working Together, the guidance that was then in force.',
    ]);
  });

  it('marks the lines of a table of contents', async () => {
    const document = await read([
      [
        { text: 'Contents', x: 72, y: 70, size: 14 },
        { text: 'Introduction ................................ 3', x: 72, y: 100 },
        { text: 'Invisible fathers ........................... 5', x: 72, y: 120 },
      ],
      prose(100),
    ]);
    const lines = document.blocks.filter((block) => block.contentsLine === true);
    expect(lines.map((block) => block.text)).toEqual(['Introduction 3', 'Invisible fathers 5']);
  });

  it('gives bullets as list items without their bullets', async () => {
    const document = await read([
      [
        ...linesAt(72, 100, ['The panel asked that']),
        ...linesAt(90, 120, [
          '\u2022 every agency share what it',
          '  knows of the fathers',
          '\u2022 the plan be kept',
        ]),
      ],
    ]);
    expect(document.blocks.slice(1).map((b) => [b.kind, b.bullet, b.text])).toEqual([
      ['list-item', true, 'every agency share what it knows of the fathers'],
      ['list-item', true, 'the plan be kept'],
    ]);
  });

  it('keeps text that recurs at the edge of pages but belongs to the text', async () => {
    const pages = [1, 2, 3, 4].map((n) => [
      ...prose(640, n),
      ...linesAt(72, 752, ['No concerns were recorded by the visitor.']),
    ]);
    const document = await read(pages);
    const found = texts(document)
      .join(' ')
      .match(/No concerns were recorded/gu);
    expect(found).toHaveLength(4);
    expect(document.furniture).toEqual([]);
  });

  it('keeps rows together over pages, with the header once', async () => {
    const row = (y: number, cells: readonly string[], font: 'plain' | 'bold' = 'plain') =>
      cells.map((text, i) => ({ text, x: [60, 160, 320][i] ?? 0, y, font }));
    const head = (y: number) => row(y, ['Date', 'Agency', 'Event'], 'bold');
    const document = await read([
      [
        ...prose(60),
        ...head(740),
        ...row(756, ['1 May', 'Police', 'Called to the home by a']),
        { text: 'neighbour who heard', x: 320, y: 768 },
      ],
      [
        ...head(60),
        { text: 'shouting at night.', x: 320, y: 76 },
        ...row(96, ['3 May', 'School', 'Absent.']),
        ...row(116, ['9 May', 'School', 'Absent again.']),
      ],
    ]);
    const rows = document.blocks.filter((block) => block.kind === 'table-row');
    expect(rows.map((block) => [block.table, ...(block.cells ?? [])])).toEqual([
      [0, 'Date', 'Agency', 'Event'],
      [0, '1 May', 'Police', 'Called to the home by a neighbour who heard shouting at night.'],
      [0, '3 May', 'School', 'Absent.'],
      [0, '9 May', 'School', 'Absent again.'],
    ]);
    const [, split] = rows;
    for (const run of split?.runs ?? []) expect([1, 2]).toContain(run.page);
    expect(split?.runs.at(-1)?.page).toBe(2);
  });

  it('takes the even gaps of a justified line for spaces, and those of cells for gutters', async () => {
    const spread = ['January', 'and', 'September.', 'The'];
    let x = 60;
    const justified = spread.map((text) => {
      const placed = { text, x, y: 114 };
      x += text.length * 6 + 15;
      return placed;
    });
    const document = await read([
      [
        ...linesAt(60, 100, ['from several agencies visited between']),
        ...justified,
        ...linesAt(60, 128, ['multi-agency meeting was held in May.']),
      ],
    ]);
    expect(texts(document)).toEqual([
      'from several agencies visited between January and September. The multi-agency meeting was held in May.',
    ]);
  });

  it('reads columns by the column and not by the indents in it', async () => {
    const left = linesAt(
      60,
      100,
      Array.from({ length: 9 }, (_, i) => `left line ${AGENTS[i % 7]} goes on and on`),
    );
    const right = [
      ...linesAt(
        345,
        100,
        Array.from({ length: 5 }, (_, i) => `indented ${AGENTS[i] ?? ''} in a list`),
      ),
      ...linesAt(
        315,
        172,
        Array.from({ length: 4 }, (_, i) => `right line ${AGENTS[i] ?? ''} goes on`),
      ),
    ];
    const text = texts(await read([[...left, ...right]])).join(' ');
    expect(text.lastIndexOf('left line')).toBeLessThan(text.indexOf('indented'));
    expect(text.lastIndexOf('indented')).toBeLessThan(text.indexOf('right line'));
  });

  it('tells a suspended hyphen from one that has been given a space', async () => {
    const document = await read([
      linesAt(72, 100, [
        'Their day- to-day care was a short- and long-term worry; it was well',
        'known to be so.',
      ]),
    ]);
    expect(texts(document)).toEqual([
      'Their day-to-day care was a short- and long-term worry; it was well known to be so.',
    ]);
  });

  it('refuses more pages than any review has', async () => {
    const pages = Array.from({ length: 3001 }, () => []);
    await expect(read(pages)).rejects.toMatchObject({
      code: 'file-too-many-pages',
      detail: { pages: 3001, limitPages: 3000 },
    });
  });

  it('says which pages have no text, and refuses a file that has none', async () => {
    const document = await read([prose(100), [], prose(100)], {
      Title: 'Child X',
      Author: 'A Board',
    });
    expect(document.warnings).toEqual([{ code: 'pages-without-text', pages: [2] }]);
    expect(document.properties).toEqual({ title: 'Child X', author: 'A Board' });
    await expect(read([[], []])).rejects.toMatchObject({ code: 'file-no-text' });
  });

  it('takes a page whose letters are none for one without text, and refuses a file of such pages', async () => {
    const rubbish = prose(100).map((placed) => ({
      ...placed,
      text: placed.text.replace(
        /[a-z]/gu,
        (c) => '-0127_;]b9htlmorqu=v|o(âãä'[c.charCodeAt(0) - 97] ?? c,
      ),
    }));
    const document = await read([prose(100), rubbish, prose(100)]);
    expect(document.warnings).toEqual([{ code: 'pages-without-text', pages: [2] }]);
    expect(texts(document).join(' ')).not.toContain('|');
    await expect(read([rubbish, rubbish])).rejects.toMatchObject({ code: 'file-no-text' });
  });

  it('refuses what is no PDF, and stops when told to', async () => {
    const bytes = new TextEncoder().encode('<html>not here</html>');
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'file-damaged' });
    const seen: number[] = [];
    const reading = readPdf(tinyPdf([prose(100), prose(100), prose(100)]), {
      onPage: (done) => seen.push(done),
      isCancelled: () => seen.length === 2,
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([1, 2]);
  });

  it('takes a head away of which one part is on every page and the other on those of a chapter', async () => {
    const chapters = ['What happened', 'What happened', 'What was found', 'What was asked'];
    const document = await read(
      chapters.map((chapter, i) => [
        { text: 'Northvale Partnership', x: 72, y: 40, size: 8 },
        { text: chapter, x: 450, y: 40, size: 8 },
        ...prose(100, i, `In chapter ${String(i)} the worker saw the child`),
      ]),
    );
    expect(texts(document)).toHaveLength(4);
    expect(texts(document).join(' ')).not.toContain('Northvale');
  });

  it('puts a roman numeral that stands over a heading to it, where several go on', async () => {
    const title = (numeral: string, text: string, y: number): Placed[] => [
      { text: numeral, x: 290, y, size: 14, font: 'bold' },
      { text, x: 200, y: y + 40, size: 14, font: 'bold' },
    ];
    const document = await read([
      [
        ...title('I', 'THE OCCASION', 200),
        ...prose(270),
        ...title('II', 'THE MEANS', 420),
        ...prose(490, 3),
      ],
      [...title('III', 'THE HOUSEHOLD', 80), ...prose(150, 5)],
    ]);
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ number, text }) => [number, text])).toEqual([
      ['I', 'THE OCCASION'],
      ['II', 'THE MEANS'],
      ['III', 'THE HOUSEHOLD'],
    ]);
  });

  it('tells a note in body type below the text from its raised number', async () => {
    const document = await read([
      [
        ...prose(100),
        { text: '1', x: 72, y: 736, size: 6 },
        ...linesAt(76, 740, ['The edition in force at the time was that of the spring.']),
      ],
    ]);
    expect(document.blocks.map(({ kind, number }) => [kind, number])).toEqual([
      ['paragraph', undefined],
      ['footnote', '1'],
    ]);
  });
});
