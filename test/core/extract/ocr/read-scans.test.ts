import { describe, expect, it } from 'vitest';
import { dropNoise } from '../../../../src/core/extract/ocr/drop-noise.ts';
import { readPdf } from '../../../../src/core/extract/pdf/read-pdf.ts';
import { linesAt, tinyPdf } from '../../../support/tiny-pdf.ts';
import { line, page, readerOf } from './recognised.ts';

const WRITTEN = 'This page was written with a program, as most pages are.';
const SCANNED = 'This page was scanned, and its words were recognised.';
const FAINT = 'A faint copy of a letter could hardly be made out.';

const written = linesAt(72, 100, [WRITTEN]);
const scanned = (number: number, text = SCANNED, confidence = 0.9) =>
  page(number, [line(text, { y: 100, confidence })]);

describe('pages without text', () => {
  it('are read, marked and put in their places', async () => {
    const told: number[] = [];
    const document = await readPdf(tinyPdf([[], written, [], []]), {
      pageReader: readerOf([scanned(1), scanned(3, FAINT, 0.65)]),
      onPage: (done) => told.push(done),
    });
    expect(document.blocks.map(({ page: on, text, ocr }) => [on, text, ocr?.confidence])).toEqual([
      [1, SCANNED, 0.9],
      [2, WRITTEN, undefined],
      [3, FAINT, 0.65],
    ]);
    expect(document.warnings).toEqual([
      { code: 'read-by-ocr', pages: [1, 3] },
      { code: 'ocr-uncertain', pages: [3] },
      { code: 'pages-without-text', pages: [4] },
    ]);
    expect(document.engine).toMatch(/, reader of tests 1$/);
    expect(told.at(-1)).toBe(4);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('lead to offsets in the recognised words', async () => {
    const { blocks } = await readPdf(tinyPdf([[]]), { pageReader: readerOf([scanned(1)]) });
    expect(blocks[0]?.text).toBe(SCANNED);
    for (const { at, length, sourceAt } of blocks[0]?.runs ?? []) {
      expect(SCANNED.slice(sourceAt, sourceAt + length)).toBe(
        blocks[0]?.text.slice(at, at + length),
      );
    }
  });

  it('give way to more words, a page number alone does not stop it', async () => {
    const stamped = linesAt(290, 800, ['Page 1']);
    const { blocks } = await readPdf(tinyPdf([stamped]), { pageReader: readerOf([scanned(1)]) });
    expect(blocks.map((block) => block.text)).toEqual([SCANNED]);
  });

  it('are refused where nothing is found', async () => {
    await expect(readPdf(tinyPdf([[], []]), { pageReader: readerOf([]) })).rejects.toMatchObject({
      code: 'file-no-text',
    });
  });

  it('are not asked for where every page has text', async () => {
    const pageReader = {
      engine: 'none',
      readPages: () => Promise.reject(new Error('it was asked')),
    };
    const { engine, warnings } = await readPdf(tinyPdf([written]), { pageReader });
    expect(engine).not.toContain('none');
    expect(warnings).toEqual([]);
  });
});

describe('dropNoise', () => {
  const words = (given: Parameters<typeof dropNoise>[0]) =>
    dropNoise(given).lines.map((one) => one.words.map((word) => word.text).join(' '));

  it('drops what was seen in rules and dirt, and no word of the text', () => {
    const lines = [
      line('| She was seen | twice | __', { y: 100 }),
      line('oo jl', { y: 120, confidence: 0.4 }),
      line('Sales', { y: 140, confidence: 0.06 }),
      line('I saw no GP and Child J is 9', { y: 160, confidence: 0.4 }),
      line('2.2', { y: 180, confidence: 0.1 }),
    ];
    expect(words(page(1, lines))).toEqual([
      'She was seen twice',
      'I saw no GP and Child J is 9',
      '2.2',
    ]);
  });
});
