import { describe, expect, it } from 'vitest';
import { openPageImages } from '../../../src/workers/ocr/page-images.ts';

/** A PDF of one page that is black all over. */
function blackPage(width: number, height: number): Uint8Array {
  const ink = `0 0 ${width} ${height} re f`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R >>`,
    `<< /Length ${ink.length} >>\nstream\n${ink}\nendstream`,
  ].map((body, i) => `${i + 1} 0 obj\n${body}\nendobj`);
  return new TextEncoder().encode(
    ['%PDF-1.7', ...objects, 'trailer\n<< /Root 1 0 R >>'].join('\n'),
  );
}

async function drawn(width: number, height: number) {
  const images = await openPageImages(blackPage(width, height), {});
  try {
    return await images.draw(1);
  } finally {
    await images.close();
  }
}

describe('a page that is drawn', () => {
  it('has 300 dots to the inch', async () => {
    const page = await drawn(144, 72);
    expect([page?.image.width, page?.image.height]).toEqual([600, 300]);
  });

  it.each([
    [100_000, 4],
    [4, 100_000],
  ])('has no endless row or column of dots where it is %f by %f points', async (width, height) => {
    const page = await drawn(width, height);
    const sides = [page?.image.width ?? 0, page?.image.height ?? 0].toSorted((a, b) => a - b);
    expect(sides).toEqual([1, 20_000]);
  });
});
