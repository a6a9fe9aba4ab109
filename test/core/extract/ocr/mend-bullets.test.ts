import { expect, it } from 'vitest';
import { mendBullets } from '../../../../src/core/extract/ocr/mend-bullets.ts';
import { line, page } from './recognised.ts';

it('reads a lone sign before a line as its bullet, and no other', () => {
  const lines = [
    line('+ He was frightened', { y: 100 }),
    line('» He was moved', { y: 120 }),
    line('2 + 2 is four', { y: 140 }),
    line('+', { y: 160 }),
  ];
  const texts = mendBullets(page(1, lines)).lines.map((one) =>
    one.words.map((word) => word.text).join(' '),
  );
  expect(texts).toEqual(['• He was frightened', '• He was moved', '2 + 2 is four', '+']);
});
