import { describe, expect, it } from 'vitest';
import { modelFiles, parseModel } from '../../../../src/core/themes/learned/model-files.ts';
import { shippedModel } from '../shipped-model.ts';
import { PASSAGES, tinyModel } from './tiny-model.ts';

const MODEL = tinyModel();

function files() {
  const { head, weights } = modelFiles(MODEL);
  const copy: Record<string, unknown> = structuredClone({ ...head });
  return { head: copy, weights: weights.slice() };
}

describe('parseModel', () => {
  it('gives back the model that was written', () => {
    const { head, weights } = modelFiles(MODEL);
    expect(parseModel({ head: JSON.parse(JSON.stringify(head)), weights })).toEqual(MODEL);
  });

  it('refuses any weights with a byte changed, cut off or added', () => {
    const { head, weights } = files();
    const changed = weights.slice();
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(() => parseModel({ head, weights: changed })).toThrow('weights that are damaged');
    expect(() => parseModel({ head, weights: weights.slice(0, -1) })).toThrow('another length');
    expect(() => parseModel({ head, weights: new Uint8Array([...weights, 0]) })).toThrow(
      'another length',
    );
  });

  it.each([
    ['themes', undefined, 'model has no themes'],
    ['themes', ['drink'], 'model.words has weights for a theme that is not there'],
    ['threshold', 'high', 'model.threshold is not a number'],
    ['odds', { constant: 0, weights: [1] }, 'model.odds.weights has 1 entries where 12'],
    ['calibration', { said: [0.1, 0.2], right: [0.3, 0.2] }, 'calibration that does not ascend'],
    ['format', 1, 'of a form that this version does not read'],
  ])('says plainly what is wrong with %s', (field, value, problem) => {
    const { head, weights } = files();
    if (value === undefined) delete head[field];
    else head[field] = value;
    expect(() => parseModel({ head, weights })).toThrow(problem);
    expect(() => parseModel({ head, weights })).toThrow('labelled passages cannot be used');
  });

  it('reads the model that comes with Caselight', () => {
    const { head, weights } = shippedModel();
    expect(weights.length).toBeLessThan(20_000_000);
    const model = parseModel({ head, weights });
    expect(model.themes).toHaveLength(51);
    expect(model.words.rows.size).toBeGreaterThan(10_000);
  });
});

describe('fitModel', () => {
  it('gives the same bytes for the same passages', () => {
    const again = modelFiles(tinyModel());
    expect(again).toEqual(modelFiles(MODEL));
  });

  it('is fitted to passages, not to their order', () => {
    const turned = tinyModel((rows) => rows.toReversed());
    expect(turned.words.rows).toEqual(MODEL.words.rows);
    for (const [output, bias] of turned.words.bias.entries()) {
      expect(bias).toBeCloseTo(MODEL.words.bias[output] ?? Number.NaN, 2);
    }
    expect(PASSAGES.length).toBe(60);
  });
});
