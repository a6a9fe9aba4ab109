import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { MakingGate } from '../making-gate.ts';

/**
 * Pixels of all canvases at a time, each of which takes four bytes: an A4 page as one picture of 600 dots to the inch takes
 * 68 million with what it is made smaller in.
 */
const MOST_PIXELS = 75_000_000;

/** A canvas and what draws on it, as pdf.js holds them; null once it is given back. */
export interface HeldCanvas {
  canvas: Canvas | null;
  context: SKRSContext2D | null;
}

/**
 * The canvases on which a page is drawn, in the form that pdf.js asks its own from. A page that wants more of them than is safe
 * is not drawn: a file of a kilobyte can stretch a picture over gigabytes.
 *
 * A canvas is never made larger. Where that fails, the drawing library counts its memory by another size than it has, and later
 * ends the whole program over it (github.com/Brooooooklyn/canvas/issues/1120).
 */
export class PageCanvases {
  readonly #held = new Set<HeldCanvas>();
  readonly #gate: MakingGate;

  constructor(gate: MakingGate) {
    this.#gate = gate;
  }

  /** Throws RangeError where it would be too much, or the process is about to be ended. */
  create(width: number, height: number): { canvas: Canvas; context: SKRSContext2D } {
    const [wide, high] = [Math.ceil(width), Math.ceil(height)];
    const pixels = wide * high;
    // Also where one of them is not a number.
    if (!(wide > 0 && high > 0 && this.#pixels() + pixels <= MOST_PIXELS)) {
      throw new RangeError('canvas');
    }
    const canvas = this.#gate.through(() => createCanvas(wide, high));
    const held = { canvas, context: canvas.getContext('2d') };
    this.#held.add(held);
    return held;
  }

  /** Gives another one of that size in its place. Throws as `create` does. */
  reset(held: HeldCanvas, width: number, height: number): void {
    this.destroy(held);
    const made = this.create(width, height);
    this.#held.delete(made);
    this.#held.add(Object.assign(held, made));
  }

  /** Takes a canvas back. Its pixels are outside the heap: emptied at once, or they would wait for the heap to be full. */
  destroy(held: HeldCanvas): void {
    if (held.canvas !== null) {
      held.canvas.height = 1;
      held.canvas.width = 1;
    }
    held.canvas = null;
    held.context = null;
    this.#held.delete(held);
  }

  /** Takes back what a page that could not be drawn has kept. */
  destroyAll(): void {
    for (const held of this.#held) this.destroy(held);
  }

  #pixels(): number {
    let sum = 0;
    for (const { canvas } of this.#held) sum += canvas === null ? 0 : canvas.width * canvas.height;
    return sum;
  }
}
