import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '../../src/services/report-ports.ts';
import { exportTables } from '../../src/services/export-tables.ts';
import { ExportGuard } from '../../src/services/export-guard.ts';
import { evidencePack } from '../../src/services/evidence-pack.ts';
import { makeReport } from '../../src/services/make-report.ts';
import { nodeFiles as files } from '../../src/workers/node-files.ts';
import { reportQuotes } from '../../src/services/report-quotes.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { cellAt, tableOf } from '../core/report/sample-source.ts';
import { codedLibrary, TEXTS, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';
import { guardFor } from '../support/export-guard.ts';

const ALL = { scope: 'all', filter: {} } as const;

/** What a library is asked to put down of exports. */
function watched(store: LibraryStore) {
  const records: ExportRecord[] = [];
  const recordExport = (record: ExportRecord, at: string): void => {
    records.push(record);
    store.recordExport(record, at);
  };
  const watching: LibraryStore = { ...store, recordExport };
  return {
    maker: {
      store: watching,
      codebook: TWO_THEMES,
      at: AT,
      softwareVersion: '0.1.0',
      guard: guardFor(store),
    },
    records,
  };
}

function stoppable(onPause: (pause: number) => void) {
  const stop = new AbortController();
  let pauses = 0;
  return {
    stop,
    waiting: {
      signal: stop.signal,
      giveWay: () => {
        pauses += 1;
        onPause(pauses);
        return Promise.resolve();
      },
    },
  };
}

describe('a long export', () => {
  it.each(['csv', 'xlsx', 'json'] as const)(
    'as %s stands in the audit with its hash, and the audit still holds together',
    async (format) => {
      const { store } = codedLibrary(2);
      const { maker, records } = watched(store);
      const { waiting } = stoppable(() => undefined);
      const { bytes } = await exportTables(maker, ALL, format, { waiting, files });
      expect(records).toEqual([
        {
          kind: 'tables',
          reviews: 2,
          tags: 8,
          sha256: files.sha256(bytes),
          guard: 'with-open-flags',
        },
      ]);
      expect(store.verify().ok).toBe(true);
    },
  );

  it('has the guard look at a document at a time, and looks at no more once it is stopped', async () => {
    const { store } = codedLibrary(3);
    const { maker } = watched(store);
    const looked: string[] = [];
    const guard = new ExportGuard(
      store,
      Object.assign(
        (text: string) => {
          looked.push(text);
          return [];
        },
        { version: '1' },
      ),
      { isRedacted: true },
    );
    const { stop, waiting } = stoppable((pause) => pause === 1 && stop.abort());
    const making = exportTables({ ...maker, guard }, ALL, 'csv', { waiting, files });
    await expect(making).rejects.toMatchObject({ code: 'cancelled' });
    expect(new Set(looked)).toEqual(new Set([...TEXTS, 'Ask again.']));

    const told: number[] = [];
    const again = stoppable(() => undefined);
    await exportTables({ ...maker, guard }, ALL, 'csv', {
      waiting: again.waiting,
      files,
      onTags: (done) => told.push(done),
    });
    // What was looked at before is not looked at again.
    expect(told).toEqual([8, 12]);
    expect(looked).toHaveLength(3 * 4);
  });

  it('ends where it is stopped, and leaves no entry behind', async () => {
    const { store } = codedLibrary(2);
    const { maker, records } = watched(store);
    for (const make of [
      (waiting: Parameters<typeof exportTables>[3]['waiting']) =>
        exportTables(maker, ALL, 'xlsx', { waiting, files }),
      (waiting: Parameters<typeof exportTables>[3]['waiting']) =>
        evidencePack(maker, { requests: [{ kind: 'themes' }], withQuotes: true, files, waiting }),
    ]) {
      const { stop, waiting } = stoppable((pause) => pause === 2 && stop.abort());
      // One library, one export after the other.
      // oxlint-disable-next-line no-await-in-loop
      await expect(make(waiting)).rejects.toMatchObject({ code: 'cancelled' });
    }
    expect(records).toEqual([]);
  });

  it('is not made of a library that was changed meanwhile; another export changes nothing', async () => {
    const { store, by } = codedLibrary(2);
    const { maker } = watched(store);
    const changed = stoppable((pause) => {
      if (pause === 1) store.editTags([1], { decision: 'accepted' }, by);
    });
    await expect(
      exportTables(maker, ALL, 'csv', { waiting: changed.waiting, files }),
    ).rejects.toMatchObject({ code: 'not-possible' });
    const beside = stoppable((pause) => {
      if (pause === 1) store.recordExport({ kind: 'report', reviews: 2, sha256: 'a' }, AT);
    });
    await expect(
      exportTables(maker, ALL, 'csv', { waiting: beside.waiting, files }),
    ).resolves.toMatchObject({ fileName: 'caselight-tables.zip' });
  });
});

describe('reports of tags made with one version of the codebook', () => {
  it('count those tags only, in every report, and say so; a version that is not there is refused', () => {
    const { store } = codedLibrary(2);
    const later = store.useCodebook({ ...TWO_THEMES, version: 'later' }, AT);
    const texts = [TEXTS[0] ?? '', 'Later.'];
    const proposals = [[sampleProposal('curiosity', texts[0] ?? '', [11, 16])], []];
    store.addDocument(sampleDocument({ texts, proposals }), later, AT);
    const { maker } = watched(store);
    const asked = (codebookVersion?: string) => ({
      ...ALL,
      ...(codebookVersion !== undefined && { codebookVersion }),
    });
    const curious = (codebookVersion?: string) => {
      const report = makeReport(maker, {
        kind: 'themes',
        smallNumbers: { how: 'shown' },
        ...asked(codebookVersion),
      });
      const table = tableOf(report, 'themes');
      return [
        report.about.N,
        cellAt(table, ['curiosity'], 'concern.n'),
        cellAt(table, ['curiosity'], 'tags'),
        report.about.tagsMadeWith,
      ];
    };
    const quotes = (codebookVersion?: string) =>
      reportQuotes(
        store,
        asked(codebookVersion),
        { themes: ['curiosity'] },
        { offset: 0, limit: 9 },
      ).total;
    expect(curious()).toEqual([3, 3, 5, undefined]);
    expect(curious('later')).toEqual([3, 1, 1, 'later']);
    expect([quotes(), quotes('later'), quotes(TWO_THEMES.version)]).toEqual([5, 1, 4]);
    expect(() => curious('never')).toThrow('not-possible');
  });
});
