import { expect, test } from 'vitest';
import type { ReportedRecommendation } from '../../../src/core/report/made-recommendation.ts';
import { madeIn, repeatedOf } from '../../../src/core/report/repeated-tables.ts';
import { sampleCase } from './sample-source.ts';

/** One review before, three that make it (one of them without a year), one later and two without a year that do not. */
const CASES = [2011, 2013, 2015, null, 2020, null, null].map((year, i) =>
  sampleCase(i + 1, { year }),
);
const MAKING = [2, 3, 4];

function made(caseId: number): ReportedRecommendation {
  return {
    id: caseId,
    caseId,
    documentId: caseId,
    number: null,
    text: 'Audit how letters reach the health visitor.',
    addressee: null,
    page: 1,
    paragraph: null,
    themes: [],
    passages: [],
  };
}

function repeatedAmong(cases: typeof CASES, making: readonly number[]) {
  const members = making.map((id) => ({ id, likeness: 1 }));
  const byId = new Map(making.map((id) => [id, made(id)]));
  return repeatedOf({ centre: making[0] ?? 0, members }, byId, cases);
}

test('a review without a year is below the line whether it makes the recommendation or not', () => {
  const repeated = repeatedAmong(CASES, MAKING);
  expect(repeated).toMatchObject({ first: 2013, last: 2015, of: 6, hasUndated: true });
  expect(madeIn(repeated)).toBe('3 of 6 reviews since 2013 or without a known year');
});

test('only reviews before the first that makes it are left out', () => {
  const dated = CASES.filter(({ year }) => year !== null);
  const repeated = repeatedAmong(dated, [2, 3]);
  expect(madeIn(repeated)).toBe('2 of 3 reviews since 2013');
});

test('where no review that makes it has a year, all reviews could have', () => {
  const repeated = repeatedAmong(CASES, [4, 6]);
  expect(repeated).toMatchObject({ first: null, of: 7 });
  expect(madeIn(repeated)).toBe('2 of 7 reviews');
});
