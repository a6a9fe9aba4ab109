import { expect, it } from 'vitest';
import { PdfFonts } from '../../../src/workers/written/pdf-fonts.ts';

it('sets letters of many languages by the files that have them', async () => {
  const fonts = await PdfFonts.read();
  expect(fonts.runs('text', 'Nguyễn Оксана Żak')).toEqual([
    { font: 'text-latin', text: 'Nguy' },
    { font: 'text-vietnamese', text: 'ễ' },
    { font: 'text-latin', text: 'n ' },
    { font: 'text-cyrillic', text: 'Оксана' },
    { font: 'text-latin', text: ' ' },
    { font: 'text-latin-ext', text: 'Ż' },
    { font: 'text-latin', text: 'ak' },
  ]);
  // No file has it.
  expect(fonts.runs('small', '漢')).toEqual([{ font: 'small-latin', text: '漢' }]);
});
