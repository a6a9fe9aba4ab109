import { describe, expect, it } from 'vitest';
import { marginOf, withMargin } from '../../../src/workers/ocr/margin.ts';
import { line, page } from '../../core/extract/ocr/recognised.ts';

const TEXT = 'the worker saw the family at home on three mornings in the spring';
const text = (y: number) => line(TEXT, { x: 110, y });
const textsOf = (given: ReturnType<typeof page>) =>
  given.lines.map((one) => one.words.map((word) => word.text).join(' '));

describe('marginOf', () => {
  it('is left of the text where numbers stand there', () => {
    const margin = marginOf(page(1, [line('2.1', { x: 60, y: 100 }), text(100), text(116)]));
    expect(margin?.from).toBeLessThan(60);
    expect(margin?.to).toBeGreaterThan(60 + 3 * 5.5);
    expect(margin?.to).toBeLessThan(110);
  });

  it('is none where no number stands apart', () => {
    expect(marginOf(page(1, [text(100), text(116)]))).toBeUndefined();
    expect(marginOf(page(1, [line(`2.1 ${TEXT}`, { x: 60, y: 100 })]))).toBeUndefined();
    expect(marginOf(page(1, []))).toBeUndefined();
  });
});

describe('withMargin', () => {
  const read = page(1, [line('211', { x: 60, y: 100 }), text(100), text(140), text(180)]);

  it('puts in the numbers that were passed over, and the stops that were lost', () => {
    const margin = page(1, [line('2.1.1', { x: 60, y: 100 }), line('2.1.2', { x: 60, y: 141 })]);
    expect(textsOf(withMargin(read, margin))).toEqual(['2.1.1', TEXT, '2.1.2', TEXT, TEXT]);
  });

  it('puts in nothing else: no words, no guesses, nothing without a text beside it', () => {
    const margin = page(1, [
      line('Sales', { x: 60, y: 140 }),
      line('2.1.3', { x: 60, y: 180, confidence: 0.3 }),
      line('44', { x: 60, y: 400 }),
      line('212', { x: 60, y: 100 }),
    ]);
    expect(withMargin(read, margin)).toEqual(read);
  });
});
