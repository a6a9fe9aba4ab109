import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { evidencePack } from '../../src/services/evidence-pack.ts';
import type { PackRequest } from '../../src/services/evidence-pack-files.ts';
import { reproducePack } from '../../src/services/reproduce-pack.ts';
import { csvRows } from '../../src/core/export/read-csv.ts';
import { nodeFiles as files } from '../../src/workers/node-files.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { guardFor } from '../support/export-guard.ts';
import { AGES, maker } from './support/report-maker.ts';

const waiting = { signal: new AbortController().signal, giveWay: () => Promise.resolve() };
const packed = (store: LibraryStore, asked: PackRequest['requests']) =>
  evidencePack(
    { ...maker(store), guard: guardFor(store) },
    { requests: asked, withQuotes: false, files, waiting },
  );

describe('an evidence pack', () => {
  const requests = [{ kind: 'themes' as const }, { kind: 'numbers' as const }];

  it('is computed again from the same library, and told where another differs', async () => {
    const { store, by } = codedLibrary(3, AGES);
    const bytes = await packed(store, requests);
    const same = await reproducePack(
      { ...maker(store), at: '2027-01-01T00:00:00.000Z' },
      findIdentifiers,
      bytes,
      files,
      waiting,
    );
    expect(same).toMatchObject({ same: true, differing: 0, madeOn: '2026-03-01' });
    expect(same.cells).toBeGreaterThan(100);
    store.editTags([1, 2], { decision: 'rejected' }, by);
    const other = await reproducePack(maker(store), findIdentifiers, bytes, files, waiting);
    expect(other.same).toBe(false);
    expect(other.differences).toContainEqual({
      file: 'reports/1-themes/themes.csv',
      where: expect.stringMatching(/\(curiosity\), column concern_n$/) as string,
      inPack: '3',
      inLibrary: '2',
    });
  });

  it('tells of each document and each tag whether it is restricted', async () => {
    const { store, by } = codedLibrary(2, AGES);
    store.setAccess([1], 'restricted', by);
    const parts = unzipSync(await packed(store, requests));
    for (const name of ['documents', 'tags']) {
      const text = strFromU8(parts[`data/${name}.csv`] ?? new Uint8Array());
      const [heads = [], ...rows] = csvRows([text]);
      const [ofCase, access] = [heads.indexOf('case'), heads.indexOf('access')];
      const labels = new Map(rows.map((row) => [row[ofCase], row[access]]));
      expect(labels.get('1'), name).toBe('restricted');
      expect(labels.get('2'), name).toBe('');
    }
  });

  it.each([
    { how: 'rounded', to: 5 },
    { how: 'withheld', under: 5 },
  ] as const)('lists nothing that gives away numbers that are $how, and says so', async (how) => {
    const { store } = codedLibrary(7, AGES);
    const kept = [{ kind: 'themes' as const, smallNumbers: how }];
    const whole = Object.keys(unzipSync(await packed(store, requests)));
    expect(whole).toContain('data/documents.csv');
    // One report that keeps them back is enough.
    const bytes = await packed(store, [...requests, ...kept]);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => name.startsWith('data/'))).toEqual([]);
    const readme = strFromU8(parts['README.txt'] ?? new Uint8Array());
    expect(readme).toContain('documents, cases and tags are left out');
    expect(readme).not.toContain('data/');
    const again = await reproducePack(maker(store), findIdentifiers, bytes, files, waiting);
    expect(again).toMatchObject({ same: true, differing: 0 });
  });

  it('says a rounded number of documents beside a rounded number of reviews', async () => {
    const { store } = codedLibrary(7, AGES);
    const rounded = { how: 'rounded', to: 5 } as const;
    const parts = unzipSync(await packed(store, [{ kind: 'themes', smallNumbers: rounded }]));
    const about = strFromU8(parts['reports/1-themes/about.csv'] ?? new Uint8Array());
    expect(about).toContain('"5, from 5 documents"');
  });

  it('holds no words of reviews unless asked, and says where it was changed', async () => {
    const { store } = codedLibrary(1, AGES);
    const bytes = await packed(store, requests);
    expect(Buffer.from(bytes).includes('review.pdf')).toBe(false);
    const changed = Uint8Array.from(bytes);
    changed.set([changed[200] === 65 ? 66 : 65], 200);
    for (const bad of [changed, new Uint8Array(10)]) {
      const reproduced = reproducePack(maker(store), findIdentifiers, bad, files, waiting);
      // oxlint-disable-next-line no-await-in-loop
      await expect(reproduced).rejects.toThrow('not-possible');
    }
  });
});
