import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearTexts } from '../../../src/core/text/near-texts.ts';
import { sketchSimilarity, textSketch } from '../../../src/core/text/text-sketch.ts';

describe('NearTexts', () => {
  it('knows of each text those that comparing each with each finds, whatever came first', () => {
    const text = array(constantFrom('a', 'b'), { minLength: 3, maxLength: 14 });
    assert(
      property(array(text, { maxLength: 8 }), (texts) => {
        const near = new NearTexts(0.3);
        const sketches = texts.map((words) => textSketch(words.join(' ')));
        for (const [id, sketch] of sketches.entries()) near.add(id, sketch);
        for (const [id, sketch] of sketches.entries()) {
          const others = sketches.flatMap((other, at) => {
            const similarity = sketchSimilarity(sketch, other);
            return at === id || similarity < 0.3 ? [] : [[at, similarity] as const];
          });
          expect(new Map(near.near(id))).toEqual(new Map(others));
        }
      }),
    );
  });

  it('knows which texts are there', () => {
    const near = new NearTexts(0.5);
    near.add(3, []);
    expect([near.has(3), near.has(4)]).toEqual([true, false]);
    expect(near.near(4).size).toBe(0);
  });
});
