import { expect, it, vi } from 'vitest';
import { ScanReader } from '../../../src/workers/ocr/scan-reader.ts';

/** What happened, in its order. */
const done = vi.hoisted((): string[] => []);
const failed = vi.hoisted(() => Promise.withResolvers<void>());

vi.mock(import('../../../src/workers/ocr/page-images.ts'), () => ({
  openPageImages: () =>
    Promise.resolve({
      draw: async (number: number) => {
        const image = { pixels: new Uint8Array(1), width: 1, height: 1 };
        if (number === 1) return { image, width: 1, height: 1 } as never;
        await failed.promise;
        done.push(`drawn ${number}`);
        return undefined;
      },
      close: async () => void done.push('closed'),
    }),
}));
vi.mock(import('../../../src/workers/ocr/recogniser.ts'), () => ({
  Recogniser: {
    start: () => {
      done.push('no model');
      setTimeout(failed.resolve);
      return Promise.reject(new Error('no model'));
    },
  } as never,
}));

it('ends with the pages that are being read, and closes the file behind them, where one fails', async () => {
  const reader = new ScanReader({
    pdfAssets: { standardFontDataUrl: '', cMapUrl: '', wasmUrl: '' },
    recognition: { languageFolder: '/nowhere' },
  });
  const read = reader.readPages(new Uint8Array(), [1, 2, 3, 4, 5, 6], {
    onPage: ({ number }) => void done.push(`told of ${number}`),
    onAlive: () => undefined,
    isCancelled: () => false,
  });
  await expect(read).rejects.toThrow('no model');
  expect(done).toEqual(['no model', 'drawn 2', 'told of 2', 'closed']);
});
