import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PageIndex } from '../../../src/casebook/page-index.ts';
import { searchPage } from '../../../src/casebook/search-page.ts';
import { casebookIndex } from '../../../src/core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../../src/core/export/casebook/casebook-page.ts';
import type { Casebook } from '../../../src/core/export/casebook/casebook.ts';
import { redactedCasebook } from '../../../src/core/export/casebook/casebook.ts';
import { CASEBOOK_STYLE } from '../../../src/core/export/casebook/casebook-style.ts';
import { searchFor } from '../../../src/core/search/search-options.ts';
import { runSearch } from '../../../src/services/run-search.ts';
import { AT, CODEBOOK, sampleDocument } from '../../store/support/sample-document.ts';
import { temporaryLibrary } from '../../store/support/temporary-library.ts';

const TEXTS = [
  'The HV saw a bruise on his cheek and asked no more.',
  'A health visitor wrote to the surgery about the missed appointments.',
  'The family nurse clinic (FNC) closed in spring. The FNC was not told.',
  'Sharing of information between the school and the police was slow; the bruise was not mentioned.',
  'He was seen at home by the police on nine occasions.',
  'The <b>mother</b> & "father" said </script> nothing.',
];

function casebook(texts: readonly string[] = TEXTS): Casebook {
  return {
    title: 'Bruises & <others>',
    chosen: 'All passages of the library.',
    madeOn: '22 November 2026',
    softwareVersion: '0.1.0',
    codebookVersion: '2026.1',
    cases: [{ id: 4, name: 'Child T, Northvale 2023' }],
    passages: texts.map((text, at) => ({
      caseId: 4,
      documentId: 9,
      source: 'Report',
      page: 1 + at,
      paragraph: at === 0 ? '4.1' : null,
      heading: at === 3 ? 'What we found' : 'Analysis',
      kind: at === 3 ? 'findings' : 'analysis',
      text,
      themes: at === 0 ? ['Professional curiosity, concern (proposed)'] : [],
    })),
    acronyms: [[9, [{ short: 'FNC', name: 'family nurse clinic' }]]],
  };
}

const index = new PageIndex(casebookIndex(casebook()), TEXTS);
const found = (typed: string, off: readonly string[] = []): readonly number[] =>
  searchPage(index, TEXTS, typed, new Set(off)).all.toSorted((a, b) => a - b);

describe('a casebook searched', () => {
  it.each([
    ['bruise', [0, 3]],
    ['bruising', [0, 3]],
    ['HV', [0, 1]],
    ['health visitors', [0, 1]],
    ['did not attend', [1]],
    ['family nurse clinic', [2]],
    ['"information between"', [3]],
    ['"between information"', []],
    ['information sharing', [3]],
    ['polic*', [3, 4]],
    ['police -bruise', [4]],
    ['mother OR nine', [4, 5]],
    ['section:findings bruise', [3]],
    ['bruise -section:findings', [0]],
    ['section:"what we found"', [3]],
  ])('finds for %s the same as the library would', (typed, passages) => {
    expect(found(typed)).toEqual(passages);
  });

  it('knows short forms with signs in them, names with hyphens and fields that mean nothing there', () => {
    const texts = [
      'She was seen in A&E with a non-accidental injury.',
      'She was taken to accident and emergency; an NAI was not ruled out.',
      'The school wrote.',
    ];
    const other = new PageIndex(casebookIndex(casebook(texts)), texts);
    const all = (typed: string): readonly number[] =>
      searchPage(other, texts, typed, new Set()).all.toSorted((a, b) => a - b);
    expect(all('A&E')).toEqual([0, 1]);
    expect(all('"A&E"')).toEqual([0]);
    expect(all('non-accidental injury')).toEqual([0, 1]);
    expect(all('school OR theme:supervison')).toEqual([2]);
  });

  it('finds every way of writing not in another way of saying it, as the library does', () => {
    const texts = [
      'They did not question what he said.',
      'The mark was never explored.',
      'Nobody explored the mark.',
      'The mark was not explored.',
      'The mark was explored.',
    ];
    const { store } = temporaryLibrary();
    store.addDocument(sampleDocument({ texts }), store.useCodebook(CODEBOOK, AT), AT);
    const { narrowed } = runSearch(store.searchIndex, searchFor('did not question'));
    const other = new PageIndex(casebookIndex(casebook(texts)), texts);
    const { all } = searchPage(other, texts, 'did not question', new Set());
    expect(all.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    expect(all).toHaveLength(narrowed.set.reduce((sum, isIn) => sum + isIn, 0));
  });

  it('leaves a way of saying it out when it is switched off', () => {
    expect(found('HV', ['health visitor'])).toEqual([0]);
  });

  it('takes a mistyped word for the nearest and says so', () => {
    const { all, instead } = searchPage(index, TEXTS, 'serguery', new Set());
    expect(instead).toEqual([['serguery', 'surgery']]);
    expect(all).toEqual([1]);
  });

  it.each([
    ['year:2019 bruise', ['year']],
    ['bruise -stance:concern', ['stance']],
    ['bruise OR theme:curiosity', ['theme']],
    ['(tagged:no year:2019) bruise case:4', ['tagged', 'year', 'case']],
  ])('leaves the fields of %s that it knows nothing of out and says so', (typed, fields) => {
    const { all, leftOut } = searchPage(index, TEXTS, typed, new Set());
    expect(all.toSorted((a, b) => a - b)).toEqual([0, 3]);
    expect(leftOut).toEqual(fields.map((field) => ({ field })));
  });

  it('says where no passage has the value of a field', () => {
    const { all, leftOut } = searchPage(index, TEXTS, 'section:glossary bruise', new Set());
    expect(all).toHaveLength(2);
    expect(leftOut).toEqual([{ field: 'section', value: 'glossary' }]);
  });

  it('tells that there is nothing to look for where only such fields were typed', () => {
    const { isAsked, leftOut } = searchPage(index, TEXTS, 'year:2019', new Set());
    expect([isAsked, leftOut]).toEqual([false, [{ field: 'year' }]]);
    expect(searchPage(index, TEXTS, 'section:findings', new Set())).toMatchObject({
      isAsked: true,
      all: [3],
    });
  });

  it('puts what holds most of it apart where little holds all', () => {
    const answer = searchPage(index, TEXTS, 'bruise police surgery', new Set());
    expect(answer.all).toEqual([]);
    expect(answer.nearly[0]).toBe(3);
  });
});

describe('the page of a casebook', () => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  const page = casebookPage(casebook(), casebookIndex(casebook()), {
    script: 'let one = 1;',
    hash,
  });

  it('lets nothing run or load but its own script and styles', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/u
      .exec(page)?.[1]
      ?.replaceAll('&#39;', "'");
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash('let one = 1;')}'; style-src 'sha256-${hash(CASEBOOK_STYLE)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<style>${CASEBOOK_STYLE}</style>`);
    expect(page).toContain('<script>let one = 1;</script>');
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/u);
  });

  it('holds the passages as text, with their places, and never as markup', () => {
    expect(page).toContain(
      'The &lt;b&gt;mother&lt;/b&gt; &amp; &quot;father&quot; said &lt;/script&gt; nothing.',
    );
    expect(page).toContain('<title>Bruises &amp; &lt;others&gt;</title>');
    expect(page).toContain(
      'Report, page 1, paragraph 4.1. Themes: Professional curiosity, concern (proposed)',
    );
    expect(page.match(/<\/script>/gu)).toHaveLength(2);
  });

  it('says what it is of', () => {
    for (const said of [
      '<dd>1</dd>',
      '22 November 2026',
      'version 2026.1',
      'All passages of the library.',
    ]) {
      expect(page).toContain(said);
    }
  });
});

describe('redaction', () => {
  it('reaches everything that came out of a review, and so the index', () => {
    const named = casebook(['Alice Smith was seen.', 'The Smith Centre (SC)']);
    const redacted = redactedCasebook(
      { ...named, title: 'Smith', cases: [{ id: 4, name: 'Smith' }] },
      (text) => text.replaceAll(/smith/giu, '[name]'),
    );
    expect(JSON.stringify([redacted, casebookIndex(redacted)])).not.toMatch(/smith/iu);
  });
});
