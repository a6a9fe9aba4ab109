import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../../src/renderer/src/features/reader/pdf-document.ts';

type Pdf = Parameters<typeof sizesOf>[0];

/** A file of four pages of which the third cannot be read. */
function fakePdf(asked: number[] = []): Pdf {
  const getPage = (number: number): unknown => {
    asked.push(number);
    return number === 3
      ? Promise.reject(new Error('broken'))
      : Promise.resolve({ getViewport: () => ({ width: 100 * number, height: 50 }) });
  };
  return { numPages: 4, getPage: getPage as Pdf['getPage'] };
}

const FIRST = { width: 100, height: 50 };

describe('the sizes of all pages', () => {
  it('come though a page cannot be read: it is as large as the first', async () => {
    const sizes = await sizesOf(fakePdf(), FIRST, new AbortController().signal);
    expect(sizes.map(({ width }) => width)).toEqual([100, 200, 100, 400]);
  });

  it('are not asked for once nobody waits', async () => {
    const asked: number[] = [];
    expect(await sizesOf(fakePdf(asked), FIRST, AbortSignal.abort())).toEqual([]);
    expect(asked).toEqual([]);
  });
});
