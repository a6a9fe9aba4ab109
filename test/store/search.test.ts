import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../src/services/ports.ts';
import { AT, CODEBOOK, sampleDocument } from './support/sample-document.ts';
import { codedLibrary } from './support/coded-library.ts';
import { temporaryLibrary } from './support/temporary-library.ts';
import { searchFor, USUAL_LAYOUT } from '../../src/core/search/search-options.ts';
import { searchLibrary } from '../../src/services/search-library.ts';
import { foundPassages } from '../support/found-passages.ts';

const TEXTS = [
  'The social worker explored what the father wanted.',
  'Nobody was investigating the café where they met.',
  'Professionals did not ask the mother about her partner.',
  'They did ask, but not the father. Ask again, father.',
  'Co-operation between agencies broke down at para 6.10.',
  'Curiosity was missing; practitioners were not curious.',
  'It was usual.',
  'Drugs were used.',
];

function stored(texts: readonly string[]): LibraryStore {
  const { store } = temporaryLibrary();
  store.addDocument(sampleDocument({ texts }), store.useCodebook(CODEBOOK, AT), AT);
  return store;
}

describe('search', () => {
  const library = () => stored(TEXTS);
  const found = (store: LibraryStore, query: string) =>
    foundPassages(store, query, { limit: 50, offset: 0 })
      .hits.map(({ passageId }) => passageId)
      .toSorted((a, b) => a - b);

  it('is readied part by part, and answers the same', () => {
    const [cold, ready] = [library(), library()];
    let parts = 1;
    while (ready.searchIndex.readyAhead()) parts += 1;
    expect(parts).toBeGreaterThan(30);
    expect(ready.searchIndex.readyAhead()).toBe(false);
    expect(ready.searchIndex.fieldWords()).toBe(ready.searchIndex.fieldWords());
    expect(found(ready, 'father explored')).toEqual(found(cold, 'father explored'));
  });

  it('is readied anew once tags have changed, and not for what no search reads', () => {
    const { store, by } = codedLibrary(1);
    const { searchIndex } = store;
    const readied = (): number => {
      let parts = 0;
      while (searchIndex.readyAhead()) parts += 1;
      return parts;
    };
    readied();
    const table = searchIndex.table();
    const names = { names: ['Ellis'], pseudonyms: [] };
    store.keepLearnedNames(1, 'asked with', names);
    store.keepFindings(1, 'asked with', 0, new Map([['Ellis', []]]));
    expect(searchIndex.table()).toBe(table);
    expect(readied()).toBe(0);

    const spans = [{ passageId: 2, start: 0, end: 4 }];
    store.addTags({ theme: 'curiosity', stance: 'concern', spans }, by);
    expect(readied()).toBeGreaterThan(0);
    const now = searchIndex.table();
    expect(now).not.toBe(table);
    const made = { theme: 'curiosity', stance: 'concern', isConfirmed: true };
    expect(table.tagKinds).not.toContainEqual(made);
    expect(now.tagKinds).toContainEqual(made);
    expect(readied()).toBe(0);
    expect(searchIndex.table()).toBe(now);
  });

  it('reads for a search what is being readied once, wherever the search comes in', () => {
    let parts = 1;
    for (const { searchIndex } = library(); searchIndex.readyAhead();) parts += 1;
    for (let at = 0; at < parts; at += 6) {
      const { searchIndex } = library();
      for (let part = 0; part < at; part += 1) searchIndex.readyAhead();
      const table = searchIndex.table();
      const words = searchIndex.fieldWords();
      words.suggest('fahter');
      let left = 1;
      while (searchIndex.readyAhead()) left += 1;
      expect([at, searchIndex.table() === table]).toEqual([at, true]);
      expect([at, searchIndex.fieldWords() === words]).toEqual([at, true]);
      expect(left).toBeLessThanOrEqual(parts - at);
    }
  });

  it('finds words, phrases, beginnings, either and not', () => {
    const store = library();
    const expected: Readonly<Record<string, readonly number[]>> = {
      father: [1, 4],
      'FATHER explore': [1],
      exploring: [1],
      cafe: [2],
      'investigat*': [2],
      'investi*': [2],
      'CAFÉ*': [2],
      'cur*': [6],
      'curiosi*': [6],
      'co-oper*': [5],
      'use*': [8],
      'zebra*': [],
      '"did not ask"': [3],
      '"did ask"': [4],
      'did ask': [3, 4],
      'mother OR explored': [1, 3],
      'father -explored': [4],
      'father NOT "ask again"': [1],
      'co-operation': [5],
      '6.10': [5],
      'father elephant': [],
    };
    for (const [query, ids] of Object.entries(expected)) {
      expect([query, found(store, query)]).toEqual([query, ids]);
    }
  });

  it('tells where a hit stands and which words were hit, best first', () => {
    const { total, hits } = foundPassages(library(), 'father', { limit: 1, offset: 0 });
    expect(total).toBe(2);
    expect(hits).toEqual([
      {
        caseId: 1,
        documentId: 1,
        passageId: 4,
        fileName: 'review.pdf',
        title: null,
        page: 2,
        paragraph: '1.4',
        section: 'Analysis',
        sectionKind: 'analysis',
        snippet: TEXTS[3],
        highlights: [
          { start: 26, end: 32, why: null },
          { start: 45, end: 51, why: null },
        ],
        cutBefore: false,
        cutAfter: false,
        score: hits[0]?.score,
        tags: [],
        byTag: [],
        signs: hits[0]?.signs,
      },
    ]);
    expect(hits[0]?.score).toBeGreaterThan(0);
    expect(hits[0]?.signs).toMatchObject({ lacking: 0, together: 2, quotation: 0, analysis: 1 });
  });

  it('finds every word with a beginning that very many words have', () => {
    const ends = Array.from({ length: 80 }, (_, index) =>
      String.fromCharCode(97 + (index % 26), 97 + index / 26),
    );
    const store = stored(ends.map((end) => `They con${end}q.`));
    expect(foundPassages(store, 'con*', { limit: 0, offset: 0 }).total).toBe(80);
  });

  it('shows of every hit its own words', () => {
    const store = stored(Array.from({ length: 40 }, (_, index) => `Visit ${index} was made.`));
    const { hits } = foundPassages(store, 'visit OR made', { limit: 40, offset: 0 });
    expect(hits).toHaveLength(40);
    for (const hit of hits) expect(hit.snippet).toBe(store.passage(hit.passageId)?.text);
  });

  it('gives every hit once when paged through', () => {
    const store = stored(Array.from({ length: 45 }, (_, index) => `Visit number ${index}.`));
    const pages = [0, 20, 40].flatMap(
      (offset) => foundPassages(store, 'visit', { limit: 20, offset }).hits,
    );
    expect(new Set(pages.map(({ passageId }) => passageId)).size).toBe(45);
    expect(foundPassages(store, 'visit', { limit: 0, offset: 0 })).toMatchObject({
      total: 45,
      hits: [],
    });
  });

  it('gives results or a hint for 200 hostile searches', () => {
    const store = library();
    const hostile = hostileSearches();
    expect(hostile.length).toBeGreaterThanOrEqual(200);
    for (const query of hostile) {
      const answer = searchLibrary(store.searchIndex, searchFor(query), USUAL_LAYOUT);
      const told = `${query.slice(0, 80)}: ${answer.hits.length + answer.hints.length + answer.nearly.hits.length}`;
      expect(told).not.toMatch(/: 0$/);
      expect(answer.hits.length).toBeLessThanOrEqual(answer.passages);
    }
    expect(store.verify().ok).toBe(true);
  });

  it('does not fail on any text', () => {
    const store = library();
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '*',
        '-',
        ' OR ',
        ' NOT ',
        'father',
        '(',
        ')',
        ':',
        '^',
        '+',
        ' ',
        'NEAR',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { total, hits } = foundPassages(store, pieces.join(''), { limit: 10, offset: 0 });
        expect(hits).toHaveLength(Math.min(10, total));
      }),
      { numRuns: 500 },
    );
  });
});

/** What people paste and what attackers try: signs alone, around words, between them, doubled, and far too much of all. */
function hostileSearches(): readonly string[] {
  const signs = [
    '"',
    '""',
    '*',
    '**',
    '(',
    ')',
    '()',
    ')(',
    '((((',
    'NEAR(',
    'NEAR/',
    'NEAR/5',
    'NEAR/999999',
    'AND',
    'OR',
    'NOT',
    '-',
    '--',
    '+',
    '^',
    ':',
    '::',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '/',
    '%',
    '_',
    ';',
    "'",
    "''",
    '`',
    '~',
    '~5',
    '|',
    '||',
    '&',
    '!',
    '?',
    '#',
    '@',
    '=',
    '<',
    '>',
    ',',
    '.',
    '…',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '😀',
    '👨‍👩‍👧',
    '\u0000',
    '\uD800',
    '\uFDD0',
    '\u202E',
    '\u0301',
  ];
  const around = signs.flatMap((sign) => [sign, `${sign}father`, `father ${sign} mother`]);
  const others = [
    'NEAR(father mother, 2)',
    'NEAR(father',
    'NEAR((father',
    'NEAR("father mother" x*, 3',
    'text:father',
    'col: x',
    '{text}: father',
    'text : father',
    'rowid:1',
    'passage_index:father',
    'theme:',
    'theme:""',
    'theme:zebra',
    'year:',
    'year:abc',
    'year:9999999999',
    'year:2015..',
    'age:<',
    'age:-1',
    'section:()',
    "father'; DROP TABLE passage; --",
    "' OR 1=1 --",
    '" OR 1=1 --',
    'father") OR ("',
    '1; SELECT * FROM tag',
    'UNION SELECT 1',
    'OR OR OR',
    'NOT NOT father',
    'AND OR NOT',
    'NOT (',
    'father AND',
    'AND father',
    'a* ',
    'ab*',
    '*a',
    'f*r',
    'ﬁ ﷺ İ ß',
    '日本語',
    'العربية',
    'ελλάδα',
    '<script>alert(1)</script>',
    '${father}',
    '{{father}}',
    '../../etc/passwd',
    'C:\\Windows',
    '%00',
    '\t\n\r father',
    'x'.repeat(10_240),
    'father '.repeat(1500),
    'a* '.repeat(3000),
    '"father '.repeat(1500),
    'father OR '.repeat(1100),
    '-father '.repeat(1300),
    '('.repeat(10_240),
    'NEAR('.repeat(2000),
    '"'.repeat(10_240),
    'NOT '.repeat(2500),
    'theme:x '.repeat(1200),
    '*'.repeat(10_240),
    '😀'.repeat(5000),
    'father NEAR/3 '.repeat(700),
  ];
  return [...around, ...others];
}
