import { describe, expect, it } from 'vitest';
import { fieldMeaning } from '../../../src/core/search/field-values.ts';
import type { PassageTable, SearchedCase } from '../../../src/core/search/passage-table.ts';
import { queryTokens } from '../../../src/core/search/query-tokens.ts';
import { tableOf } from './support/passage-tables.ts';

const NOTHING = {
  subject: null,
  partnership: null,
  year: null,
  reviewType: null,
  harm: null,
  ageBand: null,
  published: null,
  status: 'reading',
};
const THEMES = [{ id: 'drift', label: 'Drift, delay', code: 'DD', alsoCalled: [] }];

function tableWith(cases: readonly Partial<SearchedCase>[]): PassageTable {
  return {
    ...tableOf([]),
    cases: cases.map((one, index) => ({ ...NOTHING, id: index + 1, ...one })),
  };
}

/** Ids of the cases that a field lets through; null where its value means nothing. */
function idsOf(typed: string, cases: readonly Partial<SearchedCase>[]): readonly number[] | null {
  const table = tableWith(cases);
  const [token, ...others] = queryTokens(typed);
  if (token?.kind !== 'field' || others.length > 0) throw new Error(`${typed} is no field`);
  const { tests } = fieldMeaning({ ...token, kind: 'field' }, table, THEMES);
  if (tests.length === 0) return null;
  return table.cases
    .filter((one) => tests.some(({ ofCase }) => ofCase?.(one) === true))
    .map(({ id }) => id);
}

describe('the age of a child', () => {
  const BANDS = ['unborn', 'under 1', '1 to 5', '6 to 10', '11 to 15', '16 to 17', '18 and over'];
  const CASES = [...BANDS, 'several', null].map((ageBand) => ({ ageBand }));

  it.each(BANDS.map((band, index) => [`age:"${band}"`, index + 1] as const))(
    'is understood by the name of its band: %s',
    (typed, id) => {
      expect(idsOf(typed, CASES)).toEqual([id]);
    },
  );

  it.each([
    ['age:18+', [7]],
    ['age:"16 and over"', [6, 7]],
    ['age:"under 5"', [1, 2, 3]],
    ['age:"under 1 year"', [2]],
    ['age:5years', [3]],
    ['age:"over 15"', [6, 7]],
    ['age: > 15', [6, 7]],
    ['age:<= 0', [1, 2]],
    ['age:several', [8]],
    ['age:unknown', [9]],
    ['age:"not known"', [9]],
    ['age:teenager,unborn', [1, 5, 6]],
  ])('is understood: %s', (typed, ids) => {
    expect(idsOf(typed, CASES)).toEqual(ids);
  });

  it('is several or not known only where there is such a case', () => {
    expect(idsOf('age:several', [{ ageBand: 'unborn' }])).toBeNull();
    expect(idsOf('age:unknown', [{ ageBand: 'unborn' }])).toBeNull();
  });
});

describe('the year of a case', () => {
  const CASES = [{ year: 2015 }, { year: 2018 }, { year: 2020 }, {}];

  it.each([
    ['year:2018+', [2, 3]],
    ['year:> 2018', [3]],
    ['year: >= 2018', [2, 3]],
    ['year:unknown', [4]],
    ['year:"not known"', [4]],
    ['year:2015,unknown', [1, 4]],
  ])('is understood: %s', (typed, ids) => {
    expect(idsOf(typed, CASES)).toEqual(ids);
  });

  it('takes a word after a sign for no year', () => {
    expect([...queryTokens('year:> drift')]).toEqual([{ kind: 'run', text: 'drift' }]);
  });
});

describe('what happened', () => {
  const CASES = [
    { harm: 'incident_fatal_abuse' },
    { harm: 'incident_serious_injury' },
    { harm: 'incident_sudi' },
    { harm: 'incident_suicide' },
    { harm: 'incident_other_harm' },
    { harm: 'several' },
    {},
  ];

  it.each([
    ['harm:neglect', [1]],
    ['harm:"fatal abuse"', [1]],
    ['harm:"Death, abuse or neglect"', [1]],
    ['harm:"Serious injury"', [2]],
    ['harm:sudi', [3]],
    ['harm:incident_sudi', [3]],
    ['harm:"sudden death in infancy"', [3]],
    ['harm:"sudden unexpected death in infancy"', [3]],
    ['harm:self-harm', [4]],
    ['harm:"Suicide or self-harm"', [4]],
    ['harm:"other harm"', [5]],
    ['harm:"Other serious harm"', [5]],
    ['harm:several', [6]],
    ['harm:unknown', [7]],
  ])('is understood: %s', (typed, ids) => {
    expect(idsOf(typed, CASES)).toEqual(ids);
  });
});

describe('a partnership', () => {
  const CASES = [
    'St. Helens Safeguarding Children Partnership',
    'Avon (Northvale)',
    'Norfolk/Suffolk',
    'Bath & North East Somerset',
    'Stoke-on-Trent',
    'King’s Lynn and Northwick',
  ].map((partnership) => ({ partnership }));

  it.each([
    ['partnership:"st helens"', [1]],
    ['partnership:"st. helens"', [1]],
    ['partnership:northvale', [2]],
    ['partnership:suffolk', [3]],
    ['partnership:"norfolk/suffolk"', [3]],
    ['partnership:"bath and north east somerset"', [4]],
    ['partnership:"bath & north east somerset"', [4]],
    ['partnership:"stoke on trent"', [5]],
    ['partnership:"kings lynn"', [6]],
    ['partnership:north', [2, 4, 6]],
    ['partnership:olk', null],
  ])('is found whatever the punctuation: %s', (typed, ids) => {
    expect(idsOf(typed, CASES)).toEqual(ids);
  });
});

describe('a case', () => {
  const CASES = [
    { subject: 'Child N' },
    { subject: 'Child Nathan' },
    { subject: 'Baby T' },
    { subject: 'Family 13' },
    { subject: 'Child N and sibling' },
    {},
  ];

  it.each([
    ['case:"child n"', [1]],
    ['case:3', [3]],
    ['case:2', [2]],
    ['case:13', [4]],
    ['case:n', [1, 5]],
    ['case:child', [1, 2, 5]],
    ['case:nath', [2]],
    ['case:zebra', null],
  ])('is found by its name, else by whole words, else by a part: %s', (typed, ids) => {
    expect(idsOf(typed, CASES)).toEqual(ids);
  });
});

describe('values that mean nothing', () => {
  const table = tableWith([{ year: 2015, partnership: 'Northvale' }]);
  const leftOut = (field: 'year' | 'partnership' | 'theme', ...values: string[]) =>
    fieldMeaning({ kind: 'field', field, values }, table, THEMES).leftOut;

  it('are told apart from those that are understood', () => {
    expect(leftOut('year', '2015', 'abcd')).toEqual(['abcd']);
    expect(leftOut('partnership', 'northvale or nortvale')).toEqual(['nortvale']);
    expect(leftOut('partnership', 'nortvale, zebra')).toEqual(['nortvale, zebra']);
    expect(leftOut('theme', 'drift, delay', 'drift, -')).toEqual([]);
  });

  it.each(['age', 'stance', 'tagged', 'harm', 'type'])(
    'are what every object has: %s:constructor',
    (field) => {
      expect(
        idsOf(`${field}:constructor`, [{ harm: 'incident_sudi', reviewType: 'scr' }]),
      ).toBeNull();
    },
  );
});
