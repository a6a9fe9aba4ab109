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

function all(...conditions: readonly string[]) {
  return conditions.reduce<ReturnType<typeof addCondition>>(
    (filter, condition) => addCondition(condition, filter),
    {},
  );
}

test('a field given again narrows further, as another field does', () => {
  expect(all('year=2010..', 'year=..2014')).toEqual({ years: { from: 2010, to: 2014 } });
  expect(all('year=2010..2016|unknown', 'year=2014..2020')).toEqual({
    years: { from: 2014, to: 2016 },
  });
  expect(all('year=..2012|unknown', 'year=2015..|unknown')).toEqual({
    years: { orNotKnown: true },
  });
  expect(all('year=unknown', 'year=2015|unknown')).toEqual({ years: { orNotKnown: true } });
  expect(all('partnership=Northvale|Eastmere|unknown', 'partnership=unknown|Eastmere')).toEqual({
    partnership: ['Eastmere', null],
  });
  expect(all('age=teenagers', 'age=11 to 15|babies')).toEqual({ ageBand: ['11 to 15'] });
  expect(all('harm=sudi|suicide', 'harm=suicide|several')).toEqual({ harm: ['incident_suicide'] });
  expect(all('status=new|reading', 'type=scr', 'status=reading', 'words=Northvale')).toEqual({
    status: ['reading'],
    reviewType: ['scr'],
    words: 'Northvale',
  });
  expect(all('agency=police', 'agency=school')).toEqual({
    facts: [
      { name: 'agency', values: ['police'] },
      { name: 'agency', values: ['school'] },
    ],
  });
});

test.each([
  ['year=2015', 'year=2017'],
  ['year=unknown', 'year=2017'],
  ['partnership=Northvale', 'partnership=Eastmere'],
  ['age=babies', 'age=teenagers'],
  ['harm=sudi', 'harm=suicide'],
  ['type=scr', 'type=lcspr'],
  ['status=new', 'status=reading'],
])('%s and %s are refused together, rather than finding no review', (first, second) => {
  expect(() => all(first, second)).toThrow(/No review can be .*"a\|b" is either/);
});

test('words given twice are refused, rather than the last ones alone sought', () => {
  expect(() => all('words=north', 'words=vale')).toThrow(/Words can be given once/);
});
