import { describe, expect, it } from 'vitest';
import { drawPagesOf, type PageHelper } from '../../../../src/core/extract/pdf/draw-pages.ts';
import { readPdf } from '../../../../src/core/extract/pdf/read-pdf.ts';
import { linesAt, tinyPdf } from '../../../support/tiny-pdf.ts';

const pdfOf = (pages: number) =>
  tinyPdf(
    Array.from({ length: pages }, (_, i) =>
      linesAt(72, 400, [
        `On day ${String(i + 1)} the worker saw the child at home and wrote what was seen and`,
        'heard there; the letter went to the school, and was read by nobody.',
      ]),
    ),
  );

describe('pages read by a helper', () => {
  it('are the second half of a long document, and come to the same', async () => {
    const asked: number[][] = [];
    const helper: PageHelper = async (bytes, from, to) => {
      asked.push([from, to]);
      return structuredClone(await drawPagesOf(bytes, {}, from, to, () => undefined));
    };
    const helped = await readPdf(pdfOf(41), { pageHelper: helper });
    expect(asked).toEqual([[22, 41]]);
    expect(helped).toEqual(await readPdf(pdfOf(41)));
    expect(helped.blocks.length).toBeGreaterThan(40);
  });

  it('are read by oneself where nobody helps', async () => {
    const alone = await readPdf(pdfOf(31), { pageHelper: () => Promise.resolve(null) });
    expect(alone).toEqual(await readPdf(pdfOf(31)));
  });

  it('are not asked for in a short document', async () => {
    const helper: PageHelper = () => Promise.reject(new Error('asked'));
    expect((await readPdf(pdfOf(5), { pageHelper: helper })).pages).toBe(5);
  });
});
