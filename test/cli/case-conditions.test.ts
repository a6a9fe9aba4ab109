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

test('what is not known is told apart from every value, of facts and years too', () => {
  expect(addCondition('sex=unknown|female')).toEqual({
    facts: [{ name: 'sex', values: [null, 'female'] }],
  });
  expect(addCondition('year=unknown')).toEqual({ years: { orNotKnown: true } });
  expect(addCondition('year=2015..2020|unknown')).toEqual({
    years: { from: 2015, to: 2020, orNotKnown: true },
  });
  expect(addCondition('year=2015')).toEqual({ years: { from: 2015, to: 2015 } });
  expect(addCondition('year=..2020')).toEqual({ years: { to: 2020 } });
});

test.each(['year=2020..2015', 'year=2015|2017', 'harm=suicide_self_harm', 'type=serious'])(
  '%s is refused, rather than finding no review',
  (typed) => {
    expect(() => addCondition(typed)).toThrow(/one of .*suicide|one of .*scr|earlier one first/);
  },
);

test('a harm may be typed with or without what the codebook puts in front', () => {
  expect(addCondition('harm=sudi|incident_suicide|several|unknown')).toEqual({
    harm: ['incident_sudi', 'incident_suicide', 'several', null],
  });
});
