import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedAs, type CitedCase } from '../../../src/core/cases/cited-as.ts';

const NORTHSHIRE = 'Northshire Safeguarding Children Partnership';

function aCase(id: number, known: Partial<CitedCase> = {}): CitedCase {
  return { id, subject: null, partnership: null, year: null, reviewType: null, ...known };
}

function cited(...known: Partial<CitedCase>[]): string[] {
  return [...citedAs(known.map((one, i) => aCase(i + 1, one))).values()];
}

test('a case is cited as its review calls the child', () => {
  expect(cited({ subject: 'Child M', partnership: NORTHSHIRE, year: 2021 })).toEqual(['Child M']);
});

test('a case without a name for the child is cited by what a reader can find', () => {
  const known = { partnership: NORTHSHIRE, year: 2021 };
  expect(cited({ ...known, reviewType: 'rapid_review' })).toEqual([
    'Northshire rapid review, 2021',
  ]);
  expect(cited({ ...known, reviewType: 'briefing' })).toEqual(['Northshire review, 2021']);
  expect(cited({ partnership: NORTHSHIRE })).toEqual(['Northshire review']);
  expect(cited({ reviewType: 'scr', year: 2014 })).toEqual(['Serious case review, 2014']);
  expect(cited({ reviewType: 'scr' })).toEqual(['Case 1']);
});

test.each([
  ['Ainsley Vale Local Safeguarding Children Board', 'Ainsley Vale'],
  ["Harrowfield Children's Safeguarding Partnership", 'Harrowfield'],
  ['Stourmarsh and Eddenham SCP', 'Stourmarsh and Eddenham'],
  ['Marlshire Multi-Agency Safeguarding Arrangements', 'Marlshire'],
  ['Safeguarding Northshire', 'Safeguarding Northshire'],
  ['Northshire Together', 'Northshire Together'],
])('the area of %s is %s', (partnership, area) => {
  expect(cited({ partnership, year: 2020 })).toEqual([`${area} review, 2020`]);
});

test('cases that would be cited alike are told apart by place and year, then by a letter', () => {
  const inNorthshire = { partnership: NORTHSHIRE, year: 2021 };
  expect(
    cited(
      { subject: 'Child A', ...inNorthshire },
      { subject: 'Child A', partnership: 'Marlshire SCP', year: 2019 },
      { subject: 'Child A', partnership: 'Marlshire SCP', year: 2019 },
      { subject: 'Child A' },
      inNorthshire,
      inNorthshire,
      { partnership: NORTHSHIRE },
      { partnership: NORTHSHIRE },
    ),
  ).toEqual([
    'Child A (Northshire, 2021)',
    'Child A (Marlshire, 2019a)',
    'Child A (Marlshire, 2019b)',
    'Child A',
    'Northshire review, 2021a',
    'Northshire review, 2021b',
    'Northshire review (a)',
    'Northshire review (b)',
  ]);
});

test('no two cases are cited alike, and the order in which they come changes nothing', () => {
  const some = <T>(...values: T[]) => fc.constantFrom<T | null>(null, ...values);
  const known = fc.record({
    subject: some('Child A', 'Child A (Marlshire, 2019)', 'Case 2', 'Marlshire review, 2019a'),
    partnership: some('Marlshire SCP', 'Marlshire Safeguarding Children Board'),
    year: some(2019),
    reviewType: some('scr', 'other'),
  });
  fc.assert(
    fc.property(fc.array(known, { maxLength: 60 }), (all) => {
      const cases = all.map((one, i) => aCase(i + 1, one));
      const names = citedAs(cases);
      expect(new Set(names.values()).size).toBe(cases.length);
      const turned = citedAs(cases.toReversed());
      for (const { id } of cases) expect(turned.get(id)).toBe(names.get(id));
    }),
  );
});
