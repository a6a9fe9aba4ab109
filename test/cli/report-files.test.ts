import { describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../src/services/ports.ts';
import { databaseProcessData } from '../../src/shared/contract/process-messages.ts';
import { reportHandlers } from '../../src/workers/database-reports.ts';
import { plantedLibrary, plantedWordsIn, tagAll } from '../services/support/planted-library.ts';
import { nodeFiles } from '../../src/workers/node-files.ts';
import { DatabaseSession } from '../../src/workers/database-session.ts';
import { codedLibrary, sampleFact, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';
import { commandLine } from './support/command-line.ts';

const FACTS = [
  sampleFact('ageAtIncident', '3 months'),
  sampleFact('publishedDate', '2020', '2020-01'),
];

/** The window's calls over the same library, on the same day. */
function windowCalls(store: LibraryStore) {
  const data = databaseProcessData.parse({ root: '.', softwareVersion: '0.1.0' });
  const session = new DatabaseSession(data, () => undefined);
  Object.defineProperty(session, 'clock', { value: { now: () => AT, monotonic: () => 0 } });
  Object.defineProperty(session, 'store', { value: store });
  Object.defineProperty(session, 'codebook', { value: () => Promise.resolve(TWO_THEMES) });
  return reportHandlers(session);
}

describe('files of reports', () => {
  it('are the same bytes from the window and from the command line', async () => {
    const { store } = codedLibrary(6, FACTS);
    const cli = commandLine(store);
    const calls = windowCalls(store);
    for (const format of ['csv', 'xlsx', 'json', 'html'] as const) {
      expect(
        await cli.run('report', 'numbers', '--format', format, '--suppress', '--out', 'f'),
      ).toBe(0);
      const file = await calls.exportReport({
        request: { kind: 'numbers', smallNumbers: { how: 'withheld', under: 5 } },
        format,
      });
      expect(cli.written('f').length).toBeGreaterThan(100);
      expect(cli.written('f').equals(file.bytes)).toBe(true);
    }
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      expect(await cli.run('export', 'tables', '--format', format, '--out', 'f')).toBe(0);
      expect(cli.written('f').equals((await calls.exportTables({ format })).bytes)).toBe(true);
    }
    expect(await cli.run('export', 'pack', '--report', 'themes', '--out', 'f')).toBe(0);
    const pack = await calls.exportPack({
      requests: [{ kind: 'themes', scope: 'all', filter: {}, smallNumbers: { how: 'shown' } }],
    });
    expect(cli.written('f').equals(pack.bytes)).toBe(true);
  });

  it('pass the guard and stand in the record where a report is written as text, too', async () => {
    const { store, by } = plantedLibrary();
    tagAll(store, by);
    const cli = commandLine(store);
    const framework = (...options: string[]) => cli.run('report', 'framework', ...options);
    const exported = () =>
      store
        .auditEntries()
        .filter(({ act }) => act === 'export-made')
        .map(({ subject }): unknown => JSON.parse(subject));
    expect(await framework()).toBe(0);
    expect(plantedWordsIn(cli.printed())).not.toEqual([]);
    expect(await framework('--out', 'held')).toBe(2);
    expect(cli.written('held').length).toBe(0);
    expect(exported()).toEqual([]);
    expect(await framework('--redacted')).toBe(0);
    expect(plantedWordsIn(cli.printed())).toEqual([]);
    expect(await framework('--redacted', '--out', 'f')).toBe(0);
    expect(cli.written('f').toString()).toMatch(/Quotes from each review[^]*\[Person A\]/);
    expect(plantedWordsIn(cli.written('f').toString())).toEqual([]);
    expect(await framework('--with-open-flags', '--out', 'f')).toBe(0);
    expect(plantedWordsIn(cli.written('f').toString())).not.toEqual([]);
    expect(exported()).toMatchObject([
      { kind: 'report', reviews: 1, guard: 'redacted' },
      { guard: 'redacted' },
      { guard: 'with-open-flags', sha256: nodeFiles.sha256(cli.written('f')) },
    ]);
  });

  it('are reproduced, or said to differ with exit code 65', async () => {
    const { store, by } = codedLibrary(2, FACTS);
    const cli = commandLine(store);
    expect(await cli.run('export', 'pack', '--report', 'themes', '--out', 'p')).toBe(0);
    expect(await cli.run('reproduce', 'p', '--json')).toBe(0);
    expect(JSON.parse(cli.printed())).toMatchObject({
      schema: 'caselight.reproduce/1',
      same: true,
    });
    store.editTags([1, 2], { decision: 'rejected' }, by);
    expect(await cli.run('reproduce', 'p')).toBe(65);
    expect(cli.printed()).toContain('column concern_n');
  });

  it('compare two coders by a file of places', async () => {
    const { store, by } = codedLibrary(2, FACTS);
    const cli = commandLine(store);
    store.editTags([1, 2], { decision: 'accepted' }, by);
    expect(await cli.run('export', 'coding', '--coder', 'Ana Bell', '--out', 'c')).toBe(0);
    expect(cli.written('c').toString()).not.toContain('father');
    expect(
      await cli.run('report', 'agreement', '--coder', 'Ana Bell', '--with', 'c', '--json'),
    ).toBe(0);
    const report: { rows: { kappa: { value?: number } | number }[] } = JSON.parse(cli.printed());
    expect(report.rows[0]).toMatchObject({ kappa: 1, percent: 1 });
  });

  it.each([
    [['report', 'themes', '--format', 'xlsx'], 2],
    [['report', 'compare'], 2],
    [['report', 'themes', '--where', 'colour=red'], 2],
    [['report', 'themes', '--where', 'year=many'], 2],
    [['report', 'themes', '--format', 'csv', '--table', 'none'], 2],
    [['report', 'trend', '--theme', 'curiosty'], 2],
    [['report', 'framework', '--theme', 'visits', 'curiosty'], 2],
    [['export', 'pack', '--report', 'trend', '--theme', 'curiosty', '--out', 'p'], 2],
    [['report', 'trend', '--theme', 'PR', 'home visits'], 0],
    [['report', 'themes', '--where', 'age=under 1', '--where', 'year=2020..2021'], 0],
  ] as const)('%j ends with %i', async (argv, code) => {
    const { store } = codedLibrary(1, FACTS);
    expect(await commandLine(store).run(...argv)).toBe(code);
  });
});
