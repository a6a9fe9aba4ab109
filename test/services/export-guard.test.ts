import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { casebookIndex } from '../../src/core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../src/core/export/casebook/casebook-page.ts';
import { reportFile } from '../../src/core/export/report-file.ts';
import { REPORT_FORMATS, TABLES_FORMATS } from '../../src/core/export/report-format.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { searchFor } from '../../src/core/search/search-options.ts';
import type { By } from '../../src/services/coding-ports.ts';
import { codingOf } from '../../src/services/coding-of-coder.ts';
import { evidencePack } from '../../src/services/evidence-pack.ts';
import { reproducePack } from '../../src/services/reproduce-pack.ts';
import { exportCaseReport } from '../../src/services/export-case-report.ts';
import type { Leaving } from '../../src/services/export-guard.ts';
import { exportSearch } from '../../src/services/export-search.ts';
import { exportTables } from '../../src/services/export-tables.ts';
import { makeCasebook } from '../../src/services/make-casebook.ts';
import { makeReport } from '../../src/services/make-report.ts';
import { nodeFiles as files } from '../../src/workers/node-files.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import type { ExportRecord } from '../../src/services/report-ports.ts';
import type { ExportMaker } from '../../src/services/report-source.ts';
import { recordExport } from '../../src/services/record-export.ts';
import { writeCoding } from '../../src/shared/coding-file.ts';
import { writeDocument } from '../../src/workers/written/write-document.ts';
import { TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';
import { guardFor } from '../support/export-guard.ts';
import { readCsv } from '../support/read-csv.ts';
import { plantedLibrary, plantedWordsIn, PLANTED, tagAll } from './support/planted-library.ts';

const waiting = { signal: new AbortController().signal, giveWay: () => Promise.resolve() };
const ALL = { scope: 'all', filter: {} } as const;
const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that a file holds: its bytes and names as they are, and what is packed in it, packed files in packed files too. */
function allIn(bytes: Uint8Array): string {
  const whole = strFromU8(bytes, true) + new TextDecoder().decode(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return whole;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${allIn(part)}`);
  return [whole, ...parts].join('\n').replaceAll('&amp;', '&').replaceAll('&apos;', "'");
}

interface Given {
  readonly store: LibraryStore;
  readonly by: By;
  readonly leaving: Leaving;
  readonly maker: ExportMaker;
}

/** Every way in which words of reviews leave the library for analysis or to be handed on. */
const EXPORTS: readonly (readonly [string, (given: Given) => Promise<Uint8Array>])[] = [
  ...TABLES_FORMATS.map(
    (format) =>
      [
        `tables as ${format}`,
        async ({ maker }: Given) =>
          (await exportTables(maker, ALL, format, { waiting, files })).bytes,
      ] as const,
  ),
  ...REPORT_FORMATS.map(
    (format) =>
      [
        `framework matrix as ${format}`,
        ({ maker }: Given) => {
          const asked = { kind: 'framework', smallNumbers: { how: 'shown' }, ...ALL } as const;
          const { bytes } = reportFile(makeReport(maker, asked), format) ?? {
            bytes: new Uint8Array(),
          };
          recordExport(maker, files, { kind: 'report', reviews: 1, bytes });
          return Promise.resolve(bytes);
        },
      ] as const,
  ),
  [
    'agreement with another coder, who tagged nothing',
    ({ store, maker }) => {
      const first = codingOf(store, 'Ann', TWO_THEMES);
      const tags = first.documents.map((one) => ({ ...one, tags: [] }));
      const second = writeCoding({ ...first, coder: 'Ben', documents: tags });
      const coders = { first: 'Ann', second };
      const asked = { kind: 'agreement', coders, smallNumbers: { how: 'shown' }, ...ALL } as const;
      const bytes =
        reportFile(makeReport(maker, asked), 'csv', 'disagreements')?.bytes ?? new Uint8Array();
      recordExport(maker, files, { kind: 'report', reviews: 1, bytes });
      return Promise.resolve(bytes);
    },
  ],
  [
    'evidence pack with quotes',
    ({ maker }) =>
      evidencePack(maker, { requests: [{ kind: 'framework' }], withQuotes: true, files, waiting }),
  ],
  ...(['csv', 'kwic'] as const).map(
    (format) =>
      [
        `search as ${format}`,
        ({ store, maker }: Given) => {
          const found = exportSearch(
            store.searchIndex,
            maker.guard,
            searchFor('mother OR child OR she OR he'),
            'case',
            format,
          );
          const bytes = inBytes(found.csv);
          recordExport(maker, files, { kind: 'search', reviews: 1, bytes });
          return Promise.resolve(bytes);
        },
      ] as const,
  ),
  [
    'casebook',
    ({ store, maker }) => {
      const casebook = makeCasebook(
        store,
        TWO_THEMES,
        { cases: [1], confirmedOnly: false },
        { madeOn: '1 March 2026', softwareVersion: '1' },
        maker.guard,
      );
      const page = casebookPage(casebook, casebookIndex(casebook), { script: '', hash: () => '' });
      recordExport(maker, files, { kind: 'casebook', reviews: 1, bytes: inBytes(page) });
      return Promise.resolve(inBytes(page));
    },
  ],
  [
    'case report',
    async ({ store, by, leaving }) => {
      const maker = {
        store,
        codebook: TWO_THEMES,
        findIdentifiers,
        softwareVersion: '1',
        at: AT,
      };
      const wanted = { caseId: 1, scope: 'all', format: 'html', ...leaving } as const;
      return (await exportCaseReport(maker, wanted, by, writeDocument)).bytes;
    },
  ],
];

function given(leaving: Leaving): Given & { readonly records: readonly (string | undefined)[] } {
  const { store: whole, by } = plantedLibrary();
  tagAll(whole, by);
  const records: (string | undefined)[] = [];
  const store: LibraryStore = {
    ...whole,
    recordExport: (record: ExportRecord) => records.push(record.guard),
    caseReportExported: (_, facts) => records.push(facts.guard),
  };
  const maker = { store, codebook: TWO_THEMES, at: AT, softwareVersion: '1' };
  return { store, by, leaving, records, maker: { ...maker, guard: guardFor(store, leaving) } };
}

describe.each(EXPORTS)('%s', (_, make) => {
  it('does not leave with an open flag, and nothing is put down of it', async () => {
    const { records, ...rest } = given({});
    await expect(async () => make(rest)).rejects.toMatchObject({ code: 'open-flags' });
    expect(records).toEqual([]);
  });

  it('redacted holds no planted words in any of its bytes, and the audit says so', async () => {
    const { records, ...rest } = given({ isRedacted: true });
    const all = allIn(await make(rest));
    expect(plantedWordsIn(all)).toEqual([]);
    expect(all).toMatch(/\[[^\]]{3,}\]/);
    expect(records).toEqual(['redacted']);
  });

  it('says of a review with a restricted document that it is one, and of no other', async () => {
    const plain = given({ isRedacted: true });
    expect(allIn(await make(plain))).not.toContain('(restricted)');
    const restricted = given({ isRedacted: true });
    restricted.store.setAccess([1], 'restricted', restricted.by);
    expect(allIn(await make(restricted))).toContain('(restricted)');
  });

  it('is redacted where both are said, as the audit says', async () => {
    const { records, ...rest } = given({ isRedacted: true, withOpenFlags: true });
    expect(plantedWordsIn(allIn(await make(rest)))).toEqual([]);
    expect(records).toEqual(['redacted']);
  });

  it('leaves as it is where a person says so, and the audit says so', async () => {
    const { records, ...rest } = given({ withOpenFlags: true });
    expect(plantedWordsIn(allIn(await make(rest))).length).toBeGreaterThan(PLANTED.length / 4);
    expect(records).toEqual(['with-open-flags']);
  });
});

describe('a redacted search', () => {
  const exported = (query: string, leaving: Leaving, format: 'csv' | 'kwic') => {
    const { store, maker } = given(leaving);
    const search = searchFor(query);
    const { csv } = exportSearch(store.searchIndex, maker.guard, search, 'relevance', format);
    const [heads = [], ...rows] = readCsv(csv);
    return (name: string) => rows.map((row) => row[heads.indexOf(name)] ?? '');
  };

  it('finds no words that the guard put in, and of the others those that are left', () => {
    // "[the mother]" and "[an NHS number]" stand where a name and a number were.
    const query = 'mother OR number OR Kayleigh';
    const whole = exported(query, { withOpenFlags: true }, 'kwic')('Word');
    const left = whole.filter((word) => !word.startsWith('Kayleigh'));
    expect(left.length).toBeLessThan(whole.length);
    expect(exported(query, { isRedacted: true }, 'kwic')('Word')).toEqual(left);
    const rows = exported(query, { isRedacted: true }, 'csv');
    const second = rows('Paragraph').indexOf('1.2');
    expect(rows('Passage')[second]).toMatch(/mother, \[the mother\].*\[a telephone number\]/u);
    expect(rows('Words found')[second]).toBe('mother');
    expect(rows('Words found')[rows('Paragraph').indexOf('1.4')]).toBe('');
  });

  it('has its passages in the order of the whole words', () => {
    const order = (leaving: Leaving) => exported('Kayleigh', leaving, 'csv')('Paragraph');
    expect(order({ isRedacted: true })).toEqual(order({ withOpenFlags: true }));
  });
});

describe('the guard', () => {
  it('lets go what a person left in', async () => {
    const { store, by, maker, records } = given({});
    const ids = store.redactions(1).map(({ id }) => id);
    store.decideRedactions(ids, 'kept', by);
    await exportTables(maker, ALL, 'csv', { waiting, files });
    expect(records).toEqual(['no-flags']);
  });

  it('knows the names of a document for which nothing was proposed', () => {
    const { store, by } = given({});
    store.undo(by);
    store.undo(by);
    expect(store.redactions(1)).toEqual([]);
    const guard = guardFor(store, { isRedacted: true });
    // By itself nothing tells that it is a name.
    expect(guard.words(1, 'kayleigh')).not.toContain('kayleigh');
  });

  it('lets a redacted pack be computed again', async () => {
    const { maker } = given({ isRedacted: true });
    const requests = [{ kind: 'framework' as const }];
    const bytes = await evidencePack(maker, { requests, withQuotes: true, files, waiting });
    const again = await reproducePack(maker, findIdentifiers, bytes, files, waiting);
    expect(again).toMatchObject({ same: true, differing: 0 });
  });
});
