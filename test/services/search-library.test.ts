import { describe, expect, it } from 'vitest';
import type { Layout, Search } from '../../src/core/search/search-options.ts';
import { compareSearchNames } from '../../src/core/search/search-names.ts';
import { searchFor, USUAL_LAYOUT } from '../../src/core/search/search-options.ts';
import { compareSearches } from '../../src/services/compare-searches.ts';
import { exportSearch } from '../../src/services/export-search.ts';
import { keywordsInContext } from '../../src/services/keywords-in-context.ts';
import { moreLikeThis } from '../../src/services/more-like-this.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { searchLibrary } from '../../src/services/search-library.ts';
import type { SearchAnswer } from '../../src/services/search-ports.ts';
import { previewTagResults, tagResults } from '../../src/services/tag-results.ts';
import { wilsonInterval } from '../../src/core/stats/wilson.ts';
import type { Theme } from '../../src/core/themes/codebook.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';
import { guardFor } from '../support/export-guard.ts';

const THEME: Theme = {
  id: 'drift',
  label: 'Drift and delay',
  code: 'DD',
  group: 'practice',
  definition: '',
  include: [],
  exclude: [],
  alsoCalled: ['waiting'],
  sources: [],
  rules: [{ id: 'drift/postponed', when: 'postponed', stance: 'concern', strength: 0.9 }],
  never: [],
};

const CASES = [
  {
    subject: 'Child A',
    year: '2015',
    texts: [
      'The health visitor noted drift in the plan.',
      'The grandmother said the plan had drifted.',
      'Nobody asked the father.',
    ],
  },
  {
    subject: 'Child B',
    year: '2019',
    texts: ['Drift again, and the father was absent.', 'The school wrote.'],
  },
  { subject: 'Child C', year: '2019', texts: ['The HV telephoned the father’s mother.'] },
];

function library() {
  const { store } = temporaryLibrary();
  const codebook = store.useCodebook({ ...CODEBOOK, themes: [THEME] }, AT);
  for (const { subject, year, texts } of CASES) {
    const fact = { confidence: 1, page: 1, quote: subject };
    const facts = [
      { name: 'subject', value: subject, ...fact },
      { name: 'publishedDate', value: year, iso: year, precision: 'year', ...fact },
    ] as const;
    const proposals = texts.map((text, index) =>
      index === 0 ? [sampleProposal('drift', text, [0, 3])] : [],
    );
    store.addDocument(sampleDocument({ texts, facts, proposals }), codebook, AT);
  }
  const by = { coder: store.addCoder('Ana', AT), at: AT };
  return { store, by };
}

/** One review of these passages. */
function libraryOf(texts: readonly string[], themes: readonly Theme[] = []) {
  const { store } = temporaryLibrary();
  const codebook = store.useCodebook({ ...CODEBOOK, themes }, AT);
  store.addDocument(sampleDocument({ texts }), codebook, AT);
  return { store };
}

function answer(
  store: LibraryStore,
  query: string,
  layout: Partial<Layout> = {},
  search: Partial<Search> = {},
): SearchAnswer {
  return searchLibrary(
    store.searchIndex,
    { ...searchFor(query), ...search },
    { ...USUAL_LAYOUT, ...layout },
  );
}
const idsOf = ({ hits }: SearchAnswer): readonly number[] =>
  hits.map(({ passageId }) => passageId).toSorted((a, b) => a - b);

describe('searchLibrary', () => {
  it('groups by case with counts, pages without repeating, and sorts', () => {
    const { store } = library();
    const all = answer(store, 'drift OR father');
    expect([all.passages, all.cases, all.ofCases, all.listed]).toEqual([5, 3, 3, 5]);
    expect(answer(store, 'drift OR father', { perCase: 1 }).listed).toBe(3);
    expect(answer(store, 'drift OR father', { perCase: 1, open: [1] }).listed).toBe(5);
    const pages = [0, 2, 4].flatMap(
      (offset) => answer(store, 'drift OR father', { limit: 2, offset }).hits,
    );
    expect(new Set(pages.map(({ passageId }) => passageId)).size).toBe(5);
    const order = (sort: Layout['sort']) =>
      answer(store, 'drift OR father', { sort }).byCase.map(({ caseId }) => caseId);
    expect(order('case')).toEqual([1, 2, 3]);
    expect(order('oldest')[0]).toBe(1);
    expect(order('newest')[2]).toBe(1);
    expect(answer(store, 'drift OR father', { sort: 'case' }).byCase[0]?.shown).toEqual([1, 2, 3]);
  });

  it.each([
    ['theme:drift', [1, 4, 6]],
    ['theme:waiting', [1, 4, 6]],
    ['theme:"drift and delay" father', [4, 6]],
    ['tagged:no', [2, 3, 5]],
    ['tagged:confirmed', []],
    ['year:2019 father', [4, 6]],
    ['year:<2016 drift', [1, 2]],
    ['-year:2015 father', [4, 6]],
    ['case:"child a" plan', [1, 2]],
    ['section:analysis school', [5]],
    ['mothers', [6]],
    ['"father\'s mother"', [6]],
    ['"drifted"', [2]],
    ['drift NEAR/2 plan', [1, 2]],
    ['(drift OR school) NOT plan', [4, 5]],
    ['school OR theme:zebra', [5]],
    ['school OR (theme:zebra section:zebra)', [5]],
    ['school OR (nobody theme:zebra)', [3, 5]],
    ['school OR NOT theme:zebra', [5]],
    ['school -(theme:zebra section:zebra)', [5]],
    ['theme:zebra OR section:zebra', [1, 2, 3, 4, 5, 6]],
  ])('finds %s', (query, ids) => {
    const { store } = library();
    expect(idsOf(answer(store, query, { perCase: null }))).toEqual(ids);
  });

  it('says what it found where a field in brackets was left out', () => {
    const { store } = library();
    const inWords = (query: string): string => answer(store, query).inWords;
    expect(inWords('school OR (theme:zebra section:zebra)')).toBe('passages with “school”');
    expect(inWords('school -theme:zebra')).toBe('passages with “school”');
    expect(inWords('-theme:zebra')).toBe('all passages');
  });

  it('names what was left out of a list and takes the rest', () => {
    const { store } = library();
    const { hints, inWords, passages } = answer(store, 'father year:2015,abcd,xyz');
    expect(passages).toBe(1);
    expect(inWords).toContain('2015');
    expect(hints.map(({ words }) => words)).toEqual([
      'Nothing here has year “abcd, xyz”, so it was left out of the search. There is 2015, 2019.',
    ]);
    expect(answer(store, 'father year:2015,2019').hints).toEqual([]);
  });

  it('finds the field’s other words, says so, and leaves out those that are switched off', () => {
    const { store, by } = library();
    const found = answer(store, 'health visitor');
    expect(idsOf(found)).toEqual([1, 6]);
    expect(found.hits.find(({ passageId }) => passageId === 6)?.highlights[0]?.why).toEqual(
      expect.any(String),
    );
    expect(found.parts[0]?.ways.find(({ words }) => words === 'hv')).toMatchObject({
      isOn: true,
      passages: 1,
    });
    expect(idsOf(answer(store, 'health visitor', {}, { off: ['hv'] }))).toEqual([1]);
    expect(idsOf(answer(store, 'health visitor', {}, { off: ['HV'] }))).toEqual([1]);
    expect(idsOf(answer(store, 'health visitor', {}, { fieldWords: false }))).toEqual([1]);
    expect(idsOf(answer(store, 'HV'))).toEqual([1, 6]);
    store.changeSetting('fieldWordsOff', ['hv'], by);
    expect(idsOf(answer(store, 'health visitor'))).toEqual([1]);
  });

  it('counts facets as if nothing were chosen in them', () => {
    const { store } = library();
    const { facets, passages } = answer(
      store,
      'drift OR father',
      {},
      { filters: { year: [2015], theme: ['drift'] } },
    );
    expect(passages).toBe(1);
    expect(facets.year).toEqual([
      { value: 2019, passages: 2, cases: 2 },
      { value: 2015, passages: 1, cases: 1 },
    ]);
    expect(facets.theme).toEqual([{ value: 'drift', passages: 1, cases: 1 }]);
    expect(answer(store, 'drift OR father').facets.tagged).toEqual([
      { value: 'proposed', passages: 3, cases: 3 },
      { value: 'none', passages: 2, cases: 1 },
    ]);
  });

  it('helps where nothing is found', () => {
    const { store } = library();
    const kinds = (query: string, search: Partial<Search> = {}) =>
      answer(store, query, {}, search).hints.map(({ kind }) => kind);
    expect(kinds('zebra')).toContain('did-you-mean');
    expect(answer(store, 'granmother').hits[0]?.passageId).toBe(2);
    expect(kinds('school grandmother')).toContain('fewer-words');
    expect(answer(store, 'school grandmother').nearly.hits.map(({ lacks }) => lacks)).toEqual(
      expect.arrayContaining([['grandmother'], ['school']]),
    );
    // What stands nowhere keeps nothing away that holds another part.
    expect(
      answer(store, 'school grandmother xylophone').nearly.hits.map(({ lacks }) => lacks),
    ).toContainEqual(['grandmother', 'xylophone']);
    expect(kinds('"the plans"')).toContain('other-forms');
    const offered = (query: string) =>
      answer(store, query).hints.flatMap((hint) => hint.query ?? []);
    // In quotation marks words count as spelt beside NEAR, too.
    expect(idsOf(answer(store, 'drift NEAR/5 plan'))).toEqual([1, 2]);
    expect(idsOf(answer(store, '"drift" NEAR/5 plan'))).toEqual([1]);
    expect(idsOf(answer(store, '"drifted" NEAR/5 "plan"'))).toEqual([2]);
    // What is offered holds all else that was asked for, and finds what it says.
    expect(offered('grandmother NEAR/5 drift school year:2015..2019 NOT police')).toEqual([
      '(NEAR(grandmother drift, 5) OR school) year:2015..2019 NOT police',
    ]);
    expect(kinds('theme:zebra')).toContain('no-such-value');
    expect(kinds('school', { filters: { year: [2015] } })).toContain('without-filters');
  });
});

describe('a search with a hyphen', () => {
  const TEXTS = [
    'A non-accidental injury was found.',
    'A nonaccidental injury was found.',
    'The multi-agency safeguarding hub met.',
    'They would not co-operate with the school.',
    'They would not cooperate with the school.',
    'Long-term neglect was not seen.',
    'It took longer than the long and early term.',
    'The NAI was put to the MASH.',
  ];

  it.each([
    ['non-accidental injury', [1, 2, 8]],
    ['multi-agency safeguarding hub', [3, 8]],
    ['co-operate NEAR/5 school', [4, 5]],
    ['cooperate NEAR/5 school', [4, 5]],
    ['co-operate NEAR/5 sch*', [4, 5]],
    ['co-operate NEAR/0 school', []],
  ])('finds %s', (query, ids) => {
    const { store } = libraryOf(TEXTS);
    expect(idsOf(answer(store, query))).toEqual(ids);
  });

  it('answers however many words could be written with one', () => {
    const { store } = libraryOf(TEXTS);
    expect(idsOf(answer(store, `"${'cooperate school '.repeat(12)}"~9`))).toContain(5);
  });

  it('shows a name as it was typed', () => {
    const { store } = libraryOf(TEXTS);
    const { parts, inWords } = answer(store, 'non-accidental injury');
    expect(parts.map(({ typed }) => typed)).toEqual(['non-accidental injury']);
    expect(inWords).toContain('“non-accidental injury”');
  });

  it('is corrected only where its pieces stand together nowhere', () => {
    const { store } = libraryOf(TEXTS);
    const found = answer(store, 'long-term neglect');
    expect(idsOf(found)).toEqual([6]);
    expect(found.parts.flatMap(({ ways }) => ways)).toEqual([]);
    expect(idsOf(answer(store, 'long-term'))).toEqual([6]);
    const mistaken = answer(store, 'non-accidentl injury');
    expect(mistaken.parts[0]?.ways).toMatchObject([
      { words: 'nonaccidental', why: 'nothing has “non-accidentl”' },
    ]);
    expect(idsOf(mistaken)).toEqual([2]);
  });
});

describe('what is done with results', () => {
  it('shows each hit in its context, also by the words behind it', () => {
    const { store } = library();
    const options = { sort: 'after', width: 30, limit: 10, offset: 0 } as const;
    const { lines, total } = keywordsInContext(store.searchIndex, searchFor('father'), options);
    expect(total).toBe(3);
    expect(lines.map(({ hit, after }) => `${hit}|${after}`)).toEqual([
      'father|.',
      'father’s| mother.',
      'father| was absent.',
    ]);
  });

  it('finds passages like one', () => {
    const { store } = library();
    const { hits } = moreLikeThis(store.searchIndex, 1, {
      filters: {},
      sameDocument: true,
      limit: 5,
    });
    expect(hits.every(({ passageId }) => passageId !== 1)).toBe(true);
    expect(
      moreLikeThis(store.searchIndex, 99, { filters: {}, sameDocument: true, limit: 5 }).hits,
    ).toEqual([]);
  });

  it('compares two searches by year: n of N cases', () => {
    const { store } = library();
    const { years, all } = compareSearches(
      store.searchIndex,
      searchFor('drift'),
      searchFor('father'),
    );
    const counts = (row: (typeof years)[number]) => [
      row.year,
      row.N,
      row.first.n,
      row.second.n,
      row.both,
    ];
    expect(years.map(counts)).toEqual([
      [2015, 1, 1, 1, 1],
      [2019, 2, 1, 2, 1],
    ]);
    expect(counts(all)).toEqual([null, 3, 2, 3, 2]);
  });

  it('compares among the cases that the searches are narrowed to, and those alone', () => {
    const { store } = library();
    const narrowed = (query: string) => ({ ...searchFor(query), filters: { year: [2019] } });
    const compared = (first: Search, second: Search) => {
      const { years, all } = compareSearches(store.searchIndex, first, second);
      return [...years, all].map(({ year, N, first: one }) => [year, N, one.n, one.high]);
    };
    const { high } = wilsonInterval(1, 2);
    expect(compared(narrowed('drift'), narrowed('father'))).toEqual([
      [2019, 2, 1, high],
      [null, 2, 1, high],
    ]);
    const typed = compared(searchFor('drift year:2019'), searchFor('father'));
    expect(typed.map(([, N, n]) => [N, n])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
  });

  it.each(['none', 'old'])(
    'neither tags nor tells what tagging would do with theme %j',
    (theme) => {
      const { store, by } = library();
      store.useCodebook(
        { ...CODEBOOK, version: '2', themes: [THEME, { ...THEME, id: 'old', retired: true }] },
        AT,
      );
      for (const query of ['father', 'nowhere']) {
        const results = { search: searchFor(query), theme, stance: 'mention' } as const;
        const refused = {
          code: 'not-possible',
          detail: { problem: 'The codebook in use does not have that theme.' },
        };
        const thrown = (act: () => unknown) => {
          try {
            return act();
          } catch (error) {
            return error;
          }
        };
        expect(thrown(() => previewTagResults(store, results))).toMatchObject(refused);
        expect(thrown(() => tagResults(store, results, by))).toMatchObject(refused);
      }
    },
  );

  it('tags all results in one act: proposals are accepted, the rest is tagged by hand, and one undo takes it back', () => {
    const { store, by } = library();
    const before = store.listTags({});
    const results = {
      search: searchFor('father'),
      theme: 'drift',
      stance: before[0]?.stance ?? 'mention',
    } as const;
    const preview = previewTagResults(store, results);
    expect(preview).toMatchObject({ add: 1, accept: 2, already: 0, cases: 3 });
    expect(store.listTags({})).toEqual(before);
    tagResults(store, results, by);
    expect(store.listTags({}).filter(({ state }) => state !== 'proposed')).toHaveLength(3);
    expect(previewTagResults(store, results)).toMatchObject({ add: 0, accept: 0, already: 3 });
    expect(answer(store, 'tagged:confirmed').passages).toBe(3);
    store.undo(by);
    expect(store.listTags({})).toEqual(before);
    expect(store.actStack().undo).toBeNull();
    expect(store.verify().ok).toBe(true);
  });

  it('keeps searches by name; saving and removing are taken back by undo', () => {
    const { store, by } = library();
    const names = () => store.savedSearches().map(({ name, search }) => [name, search.query]);
    const { id } = store.saveSearch('Fathers', searchFor('father'), by);
    store.saveSearch('fathers', searchFor('father OR partner'), by);
    expect(names()).toEqual([['fathers', 'father OR partner']]);
    store.undo(by);
    expect(names()).toEqual([['Fathers', 'father']]);
    store.removeSearch(id, by);
    expect(names()).toEqual([]);
    store.undo(by);
    expect(names()).toEqual([['Fathers', 'father']]);
    expect(store.verify().ok).toBe(true);
  });

  it('knows a long name again that was cut', () => {
    const { store, by } = library();
    const name = 'What reviews say of fathers '.repeat(9);
    const { id } = store.saveSearch(name, searchFor('father'), by);
    expect(store.saveSearch(name, searchFor('father OR partner'), by).id).toBe(id);
    expect(store.savedSearches()).toHaveLength(1);
    expect(compareSearchNames(store.savedSearches()[0]?.name ?? '', name)).toBe(0);
  });

  it('exports every result with a citation, safe for a spreadsheet', () => {
    const { store } = library();
    const csv = exportSearch(store.searchIndex, guardFor(store), searchFor('father'), 'case', 'csv')
      .csv.trimEnd()
      .split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[1]).toContain('Child A,,2015');
    expect(csv[1]).toContain('page 2, paragraph 1.3');
    const lines = exportSearch(
      store.searchIndex,
      guardFor(store),
      searchFor('father'),
      'case',
      'kwic',
    )
      .csv.trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(4);
  });

  it('reads 2,000 passages for lines on a screen and says so, and all of them for a file', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const texts = Array.from({ length: 2001 }, () => 'Nobody asked the father.');
    store.addDocument(sampleDocument({ texts }), codebook, AT);
    const search = searchFor('father');
    const options = { sort: 'case', width: 30, limit: 10, offset: 0 } as const;
    const { total, passages, ofPassages } = keywordsInContext(store.searchIndex, search, options);
    expect({ total, passages, ofPassages }).toEqual({
      total: 2000,
      passages: 2000,
      ofPassages: 2001,
    });
    const { csv } = exportSearch(store.searchIndex, guardFor(store), search, 'case', 'kwic');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2002);
  });
});

describe('a search that names a theme', () => {
  it('finds what is tagged with it too, says so, and can leave it out', () => {
    const { store } = library();
    const found = answer(store, 'waiting', { grouped: false });
    expect(idsOf(found)).toEqual([1, 4, 6]);
    expect(found.hits[0]?.highlights).toEqual([]);
    expect(found.hits[0]?.byTag).toEqual([
      { theme: 'drift', label: 'Drift and delay', isConfirmed: false },
    ]);
    expect(found.inWords).toContain('tagged Drift and delay');
    const theme = { theme: 'drift', label: 'Drift and delay', words: 'theme:drift' };
    expect(found.parts[0]?.themes).toEqual([{ ...theme, isOn: true, passages: 3 }]);

    const without = answer(store, 'waiting', {}, { off: ['theme:drift'] });
    expect(without.passages).toBe(0);
    expect(without.parts[0]?.themes).toEqual([{ ...theme, isOn: false, passages: null }]);
    const plain = answer(store, 'waiting', {}, { fieldWords: false });
    expect([plain.passages, plain.parts[0]?.themes]).toEqual([0, []]);
    expect(answer(store, '"waiting"').passages).toBe(0);
  });

  it('does not leave out what is only proposed where it is not wanted', () => {
    const { store } = library();
    expect(idsOf(answer(store, 'plan -waiting', { grouped: false }))).toEqual([1, 2]);
  });

  it('puts what a person confirmed before what is proposed', () => {
    const { store, by } = library();
    tagResults(store, { search: searchFor('telephoned'), theme: 'drift', stance: 'concern' }, by);
    const { hits } = answer(store, 'waiting', { grouped: false });
    expect(hits.map(({ byTag }) => byTag.map(({ isConfirmed }) => isConfirmed))).toEqual([
      [true],
      [false],
      [false],
    ]);
  });
});

describe('a search that is about a theme', () => {
  const about = (theme: string, label: string, isOn: boolean) => [
    { theme, label, words: `theme:${theme}`, isOn },
  ];

  it('shows what is tagged with it below what was found, says why, and can leave it out', () => {
    const { store } = library();
    // No passage has both words; the rule of the theme reads them as it reads passages.
    const found = answer(store, 'school postponed');
    expect(found.passages).toBe(0);
    expect(found.nearly.about).toEqual(about('drift', 'Drift and delay', true));
    // The passage that says a part of it, then what is only tagged.
    expect(found.nearly.hits.map(({ passageId }) => passageId)).toEqual([5, 4, 1, 6]);
    expect(found.nearly.hits.map(({ byTag }) => byTag.length)).toEqual([0, 1, 1, 1]);
    expect(found.nearly.hits[0]?.lacks).toEqual(['postponed']);
    expect(found.nearly.hits[1]?.lacks).toEqual(['school', 'postponed']);
    expect(found.facets.theme).toEqual([]);

    // As many as are asked for, in the same order.
    const fewer = answer(store, 'school postponed', { near: 2 });
    expect(fewer.nearly.passages).toBe(4);
    expect(fewer.nearly.hits).toEqual(found.nearly.hits.slice(0, 2));

    const without = answer(store, 'school postponed', {}, { off: ['theme:drift'] });
    expect(without.nearly.about).toEqual(about('drift', 'Drift and delay', false));
    expect(without.nearly.hits.map(({ passageId }) => passageId)).toEqual([5]);
  });

  it('reads nothing from quotation marks, from what is not wanted, or where the field’s words are off', () => {
    const { store } = library();
    for (const typed of ['school "postponed"', 'mother school -postponed', 'theme:drift school']) {
      expect([typed, answer(store, typed).nearly.about]).toEqual([typed, []]);
    }
    expect(answer(store, 'school postponed', {}, { fieldWords: false }).nearly.about).toEqual([]);
  });
});

describe('a field with a value in quotation marks', () => {
  const named = (id: string, label: string, code: string): Theme => ({ ...THEME, id, label, code });
  const THEMES = [
    named('drift', 'Drift, delay and waiting', 'DD'),
    named('delay', 'Delay and waiting in court', 'DC'),
  ];
  const inWords = (query: string): string =>
    answer(libraryOf(['The plan.'], THEMES).store, query).inWords;

  it.each([
    ['theme:"Drift, delay and waiting"', 'Drift, delay and waiting'],
    [
      'theme:("Drift, delay and waiting", DC)',
      'Drift, delay and waiting or Delay and waiting in court',
    ],
    ['theme:"dc, drift"', 'Delay and waiting in court or Drift, delay and waiting'],
    ['theme:"dc OR drift"', 'Delay and waiting in court or Drift, delay and waiting'],
  ])('reads %s', (query, words) => {
    expect(inWords(query)).toBe(`passages: theme: ${words}`);
  });
});

describe('a short form with signs in it', () => {
  const TEXTS = [
    'She was seen in A&E.',
    'She was taken to accident and emergency.',
    'A Section 47 enquiry began.',
    'The S.47 enquiry ended.',
    'Paragraph 6.10 says so.',
  ];

  it.each([
    ['A&E', [1, 2]],
    ['accident and emergency', [1, 2]],
    ['S.47', [3, 4]],
    ['S.47 ended', [4]],
    ['NOT A&E', [3, 4, 5]],
    ['"A&E"', [1]],
    ['“S.47”', [4]],
    ['6.10', [5]],
  ])('finds %s', (query, ids) => {
    const { store } = libraryOf(TEXTS);
    expect(idsOf(answer(store, query))).toEqual(ids);
  });

  it('can be searched for without its other names', () => {
    const { store } = libraryOf(TEXTS);
    expect(idsOf(answer(store, 'A&E', {}, { fieldWords: false }))).toEqual([1]);
    expect(idsOf(answer(store, 'A&E', {}, { off: ['accident and emergency'] }))).toEqual([1]);
    expect(answer(store, 'A&E').parts[0]?.ways).toMatchObject([
      { words: 'accident and emergency', isOn: true, passages: 1 },
    ]);
  });
});
