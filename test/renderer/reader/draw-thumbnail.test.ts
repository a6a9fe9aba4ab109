import type { PDFDocumentProxy } from 'pdfjs-dist';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Thumbnails } from '../../../src/renderer/src/features/reader/draw-thumbnail.ts';

/** Pages that keep a record of how often they were drawn. */
function fakePdf(drawn: number[]): PDFDocumentProxy {
  const pdf: unknown = {
    getPage: (number: number) =>
      Promise.resolve({
        getViewport: ({ scale }: { scale: number }) => ({
          width: 600 * scale,
          height: 800 * scale,
        }),
        getTextContent: () => Promise.resolve({ items: [] }),
        render: () => {
          drawn.push(number);
          return {
            promise: number === 13 ? Promise.reject(new Error('broken')) : Promise.resolve(),
          };
        },
        cleanup: () => undefined,
      }),
  };
  return pdf as PDFDocumentProxy;
}

beforeEach(() => {
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0 }) });
  return () => vi.unstubAllGlobals();
});

describe('pictures of pages', () => {
  const never = new AbortController().signal;

  it('are kept, those seen last the longest', async () => {
    const drawn: number[] = [];
    const pictures = new Thumbnails(fakePdf(drawn), 60);
    const page = async (number: number) => pictures.draw(number, never);
    for (let number = 101; number <= 180; number += 1) await page(number);
    await page(101);
    await page(181);
    drawn.length = 0;
    await page(101);
    expect(drawn).toEqual([]);
    await page(102);
    expect(drawn).toEqual([102]);
  });

  it('come the last asked for first, and not where they were given up', async () => {
    const drawn: number[] = [];
    const pictures = new Thumbnails(fakePdf(drawn), 60);
    const left = new AbortController();
    const first = pictures.draw(1, never);
    const given = pictures.draw(2, left.signal);
    const others = [pictures.draw(3, never), pictures.draw(4, never)];
    left.abort();
    expect(await given).toBeUndefined();
    await Promise.all([first, ...others]);
    expect(drawn).toEqual([1, 4, 3]);
  });

  it('stay away where a page cannot be drawn, and the others come', async () => {
    const pictures = new Thumbnails(fakePdf([]), 60);
    const [broken, whole] = await Promise.all([pictures.draw(13, never), pictures.draw(14, never)]);
    expect(broken).toBeUndefined();
    expect(whole).toMatchObject({ height: 800, lines: [] });
  });
});
