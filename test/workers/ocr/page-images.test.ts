import { describe, expect, it } from 'vitest';
import { openPageImages, type PageImage } from '../../../src/workers/ocr/page-images.ts';

/** A PDF of pages of one size, each with what is drawn on it. */
function pdfOf(width: number, height: number, pages: readonly string[]): Uint8Array {
  const kids = pages.map((_, i) => `${3 + i * 2} 0 R`).join(' ');
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((ink, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${4 + i * 2} 0 R >>`,
      `<< /Length ${ink.length} >>\nstream\n${ink}\nendstream`,
    ]),
  ];
  const objects = bodies.map((body, i) => `${i + 1} 0 obj\n${body}\nendobj`);
  const file = ['%PDF-1.7', ...objects, 'trailer\n<< /Root 1 0 R >>'].join('\n');
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0));
}

const black = (width: number, height: number): string => `0 0 ${width} ${height} re f`;

/** A picture of eight by eight dots that is stretched to so many points. */
const stretched = (points: number): string =>
  `q ${points} 0 0 ${points} 0 0 cm BI /W 8 /H 8 /IM true /BPC 1 ID UUUUUUUU EI Q`;

async function drawn(pdf: Uint8Array, pages = 1): Promise<(PageImage | undefined)[]> {
  const images = await openPageImages(pdf, {});
  try {
    const all: (PageImage | undefined)[] = [];
    // oxlint-disable-next-line no-await-in-loop
    for (let number = 1; number <= pages; number += 1) all.push(await images.draw(number));
    return all;
  } finally {
    await images.close();
  }
}

describe('a page that is drawn', () => {
  it('has 300 dots to the inch', async () => {
    const [page] = await drawn(pdfOf(144, 72, [black(144, 72)]));
    expect([page?.image.width, page?.image.height]).toEqual([600, 300]);
  });

  it.each([
    [100_000, 4],
    [4, 100_000],
  ])('has no endless row or column of dots where it is %f by %f points', async (width, height) => {
    const [page] = await drawn(pdfOf(width, height, [black(width, height)]));
    const sides = [page?.image.width ?? 0, page?.image.height ?? 0].toSorted((a, b) => a - b);
    expect(sides).toEqual([1, 20_000]);
  });

  it('is left out where a picture is stretched over gigabytes, and the next is drawn', async () => {
    const ink = black(144, 72);
    const pdf = pdfOf(144, 72, [`${ink} ${stretched(300)}`, `${ink} ${stretched(4000)}`, ink]);
    const pages = await drawn(pdf, 3);
    expect(pages.map((page) => page?.image.width)).toEqual([600, undefined, 600]);
  });
});
