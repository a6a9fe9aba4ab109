import { describe, expect, it } from 'vitest';
import { MakingGate } from '../../../src/workers/making-gate.ts';
import { PageCanvases, type HeldCanvas } from '../../../src/workers/ocr/page-canvases.ts';

/** 25 million pixels: three of them are all that there may be. */
const SIDE = 5000;

describe('the canvases of a page', () => {
  it('have so many pixels at a time, and those given back count no more', () => {
    const canvases = new PageCanvases(new MakingGate());
    const first: HeldCanvas = canvases.create(SIDE, SIDE);
    canvases.create(SIDE, SIDE);
    canvases.create(SIDE, SIDE);
    expect(() => canvases.create(1, 1)).toThrow(RangeError);
    canvases.destroy(first);
    expect(first).toEqual({ canvas: null, context: null });
    expect(canvases.create(SIDE, SIDE).canvas.width).toBe(SIDE);
    expect(() => canvases.create(1, 1)).toThrow(RangeError);
    canvases.destroyAll();
    expect(canvases.create(SIDE, SIDE).canvas.width).toBe(SIDE);
    canvases.destroyAll();
  });

  it.each([
    [0, 5],
    [5, -1],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
  ])('are not made %f by %f', (width, height) => {
    expect(() => new PageCanvases(new MakingGate()).create(width, height)).toThrow(RangeError);
  });

  it('are empty and of the new size when they are asked to change it', () => {
    const canvases = new PageCanvases(new MakingGate());
    const held: HeldCanvas = canvases.create(4, 4);
    held.context?.fillRect(0, 0, 4, 4);
    canvases.reset(held, 6, 2);
    expect([held.canvas?.width, held.canvas?.height]).toEqual([6, 2]);
    expect(held.context?.getImageData(0, 0, 6, 2).data.every((value) => value === 0)).toBe(true);
  });

  it('can be given back where a change of size was too much: the program would end with it', () => {
    const canvases = new PageCanvases(new MakingGate());
    const held: HeldCanvas = canvases.create(1000, 500);
    expect(() => canvases.reset(held, 1000, 540_000)).toThrow(RangeError);
    canvases.destroy(held);
    expect(held.canvas).toBeNull();
    expect(canvases.create(SIDE, SIDE).canvas.height).toBe(SIDE);
  });
});
