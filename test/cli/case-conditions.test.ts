import { expect, test } from 'vitest';
import { addCondition } from '../../src/cli/case-conditions.ts';

test('babies and teenagers stand for their age bands, beside bands and what is not known', () => {
  expect(addCondition('age=babies')).toEqual({ ageBand: ['under 1'] });
  expect(addCondition('age=teenagers|18 and over|unknown')).toEqual({
    ageBand: ['11 to 15', '16 to 17', '18 and over', null],
  });
});

test('an age that is no band is refused with the bands there are, rather than finding no review', () => {
  expect(() => addCondition('age=toddlers')).toThrow(/babies, teenagers, .*under 1, 1 to 5/);
});
