import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { reportFile } from '../../src/core/export/report-file.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import type { CaseFilter } from '../../src/services/case-list.ts';
import { evidencePack } from '../../src/services/evidence-pack.ts';
import type { PackRequest } from '../../src/services/evidence-pack-files.ts';
import type { Leaving } from '../../src/services/export-guard.ts';
import { exportTables } from '../../src/services/export-tables.ts';
import { makeReport } from '../../src/services/make-report.ts';
import { reproducePack } from '../../src/services/reproduce-pack.ts';
import { nodeFiles as files } from '../../src/workers/node-files.ts';
import { readReportSource, type ExportMaker } from '../../src/services/report-source.ts';
import { TWO_THEMES } from '../store/support/coded-library.ts';
import { AT, sampleDocument } from '../store/support/sample-document.ts';
import { guardFor } from '../support/export-guard.ts';
import { plantedLibrary } from './support/planted-library.ts';
import { maker } from './support/report-maker.ts';

const waiting = { signal: new AbortController().signal, giveWay: () => Promise.resolve() };

/** Makes exports of a library of two reviews: one of Kayleigh Marsden, by Priti Shah, and one of which nothing is known. */
function exporting(leaving: Leaving): ExportMaker {
  const { store, by } = plantedLibrary();
  store.setFact(1, { name: 'subject', value: 'Kayleigh Marsden' }, by);
  store.setFact(1, { name: 'author', value: 'Priti Shah' }, by);
  store.setFact(1, { name: 'agency', value: 'Harrow Lane Primary School' }, by);
  const unknown = sampleDocument({ texts: ['A visit was made.'] });
  store.addDocument(unknown, store.useCodebook(TWO_THEMES, AT), AT);
  return { ...maker(store), guard: guardFor(store, leaving) };
}

const NAMES = /kayleigh|marsden|shah|harrow/i;
const FILTERS: readonly (readonly [string, CaseFilter])[] = [
  ['words of the name', { words: 'Kayleigh' }],
  ['words, in small letters', { words: 'kayleigh' }],
  ['words that stand in no name', { words: 'Donna Marsden' }],
  ['an author', { facts: [{ name: 'author', values: ['Priti Shah'] }] }],
  ['an agency', { facts: [{ name: 'agency', values: ['Harrow Lane Primary School', null] }] }],
];

/** All that a zip holds, by name. */
function textsIn(bytes: Uint8Array): readonly string[] {
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}

describe.each(FILTERS)('what reviews are chosen by, where it is %s', (_, filter) => {
  const asked = { scope: 'all', smallNumbers: { how: 'shown' } } as const;

  it('stands in no redacted file', async () => {
    const redacting = exporting({ isRedacted: true });
    const { bytes } = await exportTables(redacting, { scope: 'all', filter }, 'csv', {
      waiting,
      files,
    });
    const report = makeReport(redacting, { kind: 'themes', filter, ...asked });
    const groups = { first: filter, second: { words: 'nobody' } };
    const compared = makeReport(redacting, { kind: 'compare', filter: {}, groups, ...asked });
    for (const text of [
      ...textsIn(bytes),
      ...(['csv', 'json', 'html'] as const).flatMap((format) =>
        [report, compared].map((one) => strFromU8(reportFile(one, format)?.bytes ?? bytes)),
      ),
    ])
      expect(text).not.toMatch(NAMES);
    expect(report.about.selection).toContain('[');
    expect(compared.title).toContain('[');
  });

  it('holds a file back, is counted once, and is told whole on the screen', () => {
    const guarded = exporting({});
    const selection = { scope: 'all', filter } as const;
    // Read twice, as for a report that quotes reviews.
    readReportSource(guarded, selection);
    readReportSource(guarded, selection);
    expect(() => guarded.guard.passed()).toThrow(
      expect.objectContaining({ code: 'open-flags', detail: { flags: 1 } }),
    );
    const shown = makeReport(maker(guarded.store), { kind: 'themes', filter, ...asked });
    expect(shown.about.selection).toMatch(NAMES);
  });

  it('is no reason for a redacted pack, which would have to hold it', async () => {
    const requests: readonly PackRequest['requests'][] = [
      [{ kind: 'themes', filter }],
      [
        { kind: 'themes' },
        { kind: 'compare', groups: { first: { words: 'nobody' }, second: filter } },
      ],
    ];
    for (const one of requests) {
      const pack = async (leaving: Leaving): Promise<Uint8Array> =>
        evidencePack(exporting(leaving), { requests: one, withQuotes: false, files, waiting });
      // One after another: each makes a library of its own.
      // oxlint-disable-next-line no-await-in-loop
      await expect(pack({ isRedacted: true })).rejects.toMatchObject({
        code: 'not-possible',
        detail: { problem: expect.stringContaining('redacted pack') as string },
      });
      // oxlint-disable-next-line no-await-in-loop
      await expect(pack({})).rejects.toMatchObject({ code: 'open-flags' });
      // oxlint-disable-next-line no-await-in-loop
      expect(textsIn(await pack({ withOpenFlags: true })).join('\n')).toMatch(NAMES);
    }
  });
});

it('a redacted pack is made and computed again where nothing is flagged in what reviews are chosen by', async () => {
  const redacting = exporting({ isRedacted: true });
  const facts = [{ name: 'agency' as const, values: ['Cafcass'] }];
  const requests = [{ kind: 'themes' as const, filter: { years: { from: 2015 }, facts } }];
  const bytes = await evidencePack(redacting, { requests, withQuotes: false, files, waiting });
  expect(textsIn(bytes).join('\n')).toContain('Years from 2015; agency: Cafcass');
  const again = await reproducePack(redacting, findIdentifiers, bytes, files, waiting);
  expect(again).toMatchObject({ same: true, differing: 0 });
});
