import { describe, expect, it } from 'vitest';
import { narrowCases } from '../../src/core/cases/narrow-cases.ts';
import { nameCases } from '../../src/renderer/src/data/named-case.ts';
import { makeReport } from '../../src/services/make-report.ts';
import { maker } from './support/report-maker.ts';
import { listCases } from '../../src/services/case-list.ts';
import type { CaseFilter, CaseSort } from '../../src/services/case-list.ts';
import type { CaseFact } from '../../src/core/review/review.ts';
import { codedLibrary, sampleFact, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT, sampleDocument } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';

const YEAR: CaseSort = { by: 'year', descending: true };

function library() {
  const { store } = temporaryLibrary();
  const version = store.useCodebook(TWO_THEMES, AT);
  const add = (name: string, ...facts: readonly CaseFact[]) =>
    store.addDocument(
      sampleDocument({
        texts: [`Text of ${name}`],
        facts: [sampleFact('subject', name), ...facts],
      }),
      version,
      AT,
    );
  const of = (type: string, year: string, age: string) => [
    sampleFact('reviewType', type),
    sampleFact('publishedDate', year, year),
    sampleFact('ageAtIncident', age),
  ];
  add('Child 10', ...of('lcspr', '2021', '7 weeks'), sampleFact('agency', 'police'));
  add('Child 2', ...of('lcspr', '2023', '4 years'), sampleFact('partnership', 'Northvale'));
  add(
    'Child 3',
    ...of('scr', '2012', '15 years'),
    sampleFact('agency', 'school'),
    sampleFact('agency', 'police'),
  );
  add('Child 4');
  return store;
}

const ids = (filter: CaseFilter, sort = YEAR) =>
  listCases(library(), filter, sort).rows.map(({ id }) => id);

describe('listCases', () => {
  it.each<[string, CaseFilter, CaseSort, number[]]>([
    ['all, the newest first and what has no year last', {}, YEAR, [2, 1, 3, 4]],
    [
      'by year upwards, what has no year last too',
      {},
      { by: 'year', descending: false },
      [3, 1, 2, 4],
    ],
    ['by subject as people count', {}, { by: 'subject', descending: false }, [2, 3, 4, 1]],
    ['by age in the order of ages', {}, { by: 'ageBand', descending: false }, [1, 2, 3, 4]],
    ['of one type', { reviewType: ['lcspr'] }, YEAR, [2, 1]],
    ['of no known type', { reviewType: [null] }, YEAR, [4]],
    ['of years, both ends in', { years: { from: 2012, to: 2021 } }, YEAR, [1, 3]],
    ['with an agency', { facts: [{ name: 'agency', values: ['police'] }] }, YEAR, [1, 3]],
    ['in which a fact is not known', { facts: [{ name: 'agency', values: [null] }] }, YEAR, [2, 4]],
    [
      'in which it is not known or has a value',
      { facts: [{ name: 'agency', values: ['school', null] }] },
      YEAR,
      [2, 3, 4],
    ],
    ['without a year', { years: { orNotKnown: true } }, YEAR, [4]],
    ['of years or without one', { years: { to: 2015, orNotKnown: true } }, YEAR, [3, 4]],
    ['by words of the partnership', { words: ' NORTH ' }, YEAR, [2]],
    [
      'of several at once',
      { reviewType: ['lcspr', 'scr'], ageBand: ['under 1', '11 to 15'] },
      YEAR,
      [1, 3],
    ],
    ['of an empty choice', { reviewType: [] }, YEAR, [2, 1, 3, 4]],
  ])('lists %s', (_, filter, sort, expected) => {
    expect(ids(filter, sort)).toEqual(expected);
  });

  it('finds words in the name that a case goes by, and reports count what the window shows', () => {
    const { store } = temporaryLibrary();
    const version = store.useCodebook(TWO_THEMES, AT);
    for (const [fileName, ...facts] of [
      ['north-child-t.pdf', sampleFact('title', 'Learning from Northvale')],
      ['child-u.pdf', sampleFact('subject', 'Child U'), sampleFact('title', 'North')],
      ['NORTH-2021.pdf'],
      ['south.pdf', sampleFact('partnership', 'Northmere Safeguarding Children Partnership')],
    ] as const)
      store.addDocument(
        sampleDocument({ texts: [`Text of ${fileName}`], facts, fileName }),
        version,
        AT,
      );
    for (const [words, expected] of [
      ['north', [1, 3, 4]],
      ['child u', [2]],
      ['2021', [3]],
      ['nowhere', []],
    ] as const) {
      const shown = narrowCases(nameCases(store.listCases(), store.listDocuments()), { words });
      expect(shown.rows.map(({ id }) => id)).toEqual(expected);
      expect(listCases(store, { words }, YEAR).rows.map(({ id }) => id)).toEqual(expected);
      const asked = { kind: 'themes', scope: 'all', filter: { words } } as const;
      const { about } = makeReport(maker(store), { ...asked, smallNumbers: { how: 'shown' } });
      expect(about).toMatchObject({
        N: expected.length,
        selection: `"${words}" in the review's name (child, title or file) or the partnership`,
      });
    }
  });

  it('follows the work: new, reading, facts to check, finished', () => {
    const { store, by } = codedLibrary(1, [sampleFact('subject', 'Child N')]);
    const row = () => store.listCases()[0];
    expect(row()).toMatchObject({ status: 'new', decidedShare: 0, toCheck: ['subject'] });
    store.editTags([1], { decision: 'rejected' }, by);
    expect(row()).toMatchObject({ status: 'reading', decidedShare: 0.25, proposed: 3 });
    store.editTags([2, 3, 4], { decision: 'accepted' }, by);
    expect(row()).toMatchObject({ status: 'facts-to-check', confirmed: 3, rejected: 1 });
    store.decideFact(1, 'accepted', by);
    expect(row()).toMatchObject({ status: 'finished', toCheck: [], decidedShare: 1 });
  });
});
