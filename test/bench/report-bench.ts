// Measures reports and exports over 1,000 cases and 100,000 tags: node test/bench/report-bench.ts [cases]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { reportFile } from '../../src/core/export/report-file.ts';
import { REPORT_KINDS, type ReportKind } from '../../src/core/report/report.ts';
import { codingOf } from '../../src/services/coding-of-coder.ts';
import { evidencePack } from '../../src/services/evidence-pack.ts';
import { reproducePack } from '../../src/services/reproduce-pack.ts';
import { exportTables } from '../../src/services/export-tables.ts';
import { lookAhead } from '../../src/services/look-ahead.ts';
import { makeReport, type ReportRequest } from '../../src/services/make-report.ts';
import { reportQuotes } from '../../src/services/report-quotes.ts';
import type { ExportMaker } from '../../src/services/report-source.ts';
import { writeCoding } from '../../src/shared/coding-file.ts';
import { openLibrary } from '../../src/store/open-library.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { nodeFiles } from '../../src/workers/node-files.ts';
import { AT } from '../store/support/sample-document.ts';
import { guardFor } from '../support/export-guard.ts';
import { shippedCodebook } from './made-cases.ts';
import { CODER, makeReportLibrary, PASSAGES, PASSPHRASE } from './report-library.ts';

/*
 * The library is made in a process of its own, and each report and file in another, opened as a person opens it: the
 * memory told is the most that this process ever held, with the program itself and its opening (128 MB for the
 * passphrase) in it. Time is that of the processor, since others may be at work on the computer.
 */

const waiting = { signal: new AbortController().signal, giveWay: () => setImmediate() };

/** A pack of all reports that need nothing besides. */
function pack(maker: ExportMaker, withQuotes = false): Promise<Uint8Array> {
  return evidencePack(maker, {
    requests: REPORT_KINDS.filter(
      (kind) => !['agreement', 'compare', 'framework'].includes(kind),
    ).map((kind) => ({ kind })),
    withQuotes,
    files: nodeFiles,
    waiting,
  });
}

/** Where the pack lies that is computed again. */
function packPath(library: string): string {
  return `${library}.pack.zip`;
}

/** Where the coding lies with which one in the library is compared: the same, as a file handed over. */
function codingPath(library: string): string {
  return `${library}.coding.json`;
}

type Act = (maker: ExportMaker) => unknown;

/** Everything that is measured, by what it is called. */
function acts(path: string): ReadonlyMap<string, Act> {
  const asked = (kind: ReportKind, smallNumbers: ReportRequest['smallNumbers']): Act => {
    return (maker) =>
      makeReport(maker, {
        kind,
        scope: 'all',
        filter: {},
        smallNumbers,
        groups: { first: { ageBand: ['1 to 5'] } },
        ...(kind === 'agreement' && {
          coders: { first: CODER, second: readFileSync(codingPath(path), 'utf8') },
        }),
      });
  };
  const tables = (format: 'csv' | 'xlsx' | 'json'): Act => {
    return (maker) =>
      exportTables(maker, { scope: 'all', filter: {} }, format, { waiting, files: nodeFiles });
  };
  const redacted =
    (act: Act): Act =>
    (maker) =>
      act({ ...maker, guard: guardFor(maker.store, { isRedacted: true }) });
  const file = (kind: ReportKind, format: 'csv' | 'xlsx' | 'json' | 'html'): Act => {
    return (maker) =>
      reportFile(
        makeReport(maker, { kind, scope: 'all', filter: {}, smallNumbers: { how: 'shown' } }),
        format,
      );
  };
  return new Map<string, Act>([
    ['nothing but open', () => undefined],
    ...REPORT_KINDS.map((kind) => [kind, asked(kind, { how: 'shown' })] as const),
    ...REPORT_KINDS.map(
      (kind) => [`${kind}, small withheld`, asked(kind, { how: 'withheld', under: 5 })] as const,
    ),
    [
      'quotes behind a number',
      ({ store }) =>
        reportQuotes(store, { filter: {}, scope: 'all' }, {}, { offset: 0, limit: 50 }),
    ],
    ['matrix as a workbook', file('matrix', 'xlsx')],
    ['recommendations as a workbook', file('recommendations', 'xlsx')],
    ['recommendations as a page', file('recommendations', 'html')],
    ['tables as csv', tables('csv')],
    ['tables as xlsx', tables('xlsx')],
    ['tables as json', tables('json')],
    // Where the library is kept from one run to the next, they were looked at before.
    [
      'quotes looked at, the first time',
      ({ store }) => {
        for (const _ of lookAhead(store, findIdentifiers));
      },
    ],
    ['tables as csv, redacted', redacted(tables('csv'))],
    ['tables as xlsx, redacted', redacted(tables('xlsx'))],
    ['tables as json, redacted', redacted(tables('json'))],
    ['framework, redacted, as csv', redacted(file('framework', 'csv'))],
    ['recommendations, redacted', redacted(file('recommendations', 'xlsx'))],
    ['evidence pack, redacted', redacted((maker) => pack(maker, true))],
    ['evidence pack', (maker) => pack(maker)],
    ['evidence pack with quotes', (maker) => pack(maker, true)],
    [
      'evidence pack reproduced',
      async (maker) => {
        const made = readFileSync(packPath(path));
        if (!(await reproducePack(maker, findIdentifiers, made, nodeFiles, waiting)).same)
          throw new Error('the pack is not reproduced');
      },
    ],
  ]);
}

function opened(path: string): ExportMaker {
  const store = openLibrary(path, PASSPHRASE, { at: AT, who: 'bench' });
  const guard = guardFor(store);
  return { store, codebook: shippedCodebook(), at: AT, softwareVersion: 'bench', guard };
}

const measuredOnce = z.object({ ms: z.number(), peakMb: z.number() });

/** In a process of its own: does one thing and tells what it took. */
async function measure(path: string, what: string): Promise<void> {
  const act = acts(path).get(what);
  if (act === undefined) throw new Error(`nothing is called ${what}`);
  const maker = opened(path);
  const before = process.cpuUsage();
  await act(maker);
  const { user, system } = process.cpuUsage(before);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  maker.store.close();
  process.stdout.write(JSON.stringify({ ms: (user + system) / 1000, peakMb }));
}

/** As `bin/caselight.cjs` starts the program. */
const AS_STARTED = '--max-semi-space-size=8';

/** This file again, with these arguments. */
function inChild(argv: readonly string[]): string {
  const file = fileURLToPath(import.meta.url);
  return execFileSync(process.execPath, [AS_STARTED, file, ...argv], { encoding: 'utf8' });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: 'string' },
    measure: { type: 'string' },
    library: { type: 'string' },
    only: { type: 'string' },
  },
});
const cases = Number(positionals[0] ?? 1000);
if (values.build !== undefined) {
  makeReportLibrary(values.build, cases);
  const maker = opened(values.build);
  writeFileSync(packPath(values.build), await pack(maker));
  const coding = codingOf(maker.store, CODER, maker.codebook);
  writeFileSync(codingPath(values.build), writeCoding(coding));
  maker.store.close();
} else if (values.measure !== undefined && values.library !== undefined) {
  await measure(values.library, values.measure);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-report-bench-'));
  const path = values.library ?? join(folder, 'bench.caselight');
  if (!existsSync(path)) inChild(['--build', path, String(cases)]);
  console.log(`${cases} cases, ${cases * PASSAGES} tags\n`);
  for (const what of acts(path).keys()) {
    if (values.only !== undefined && !what.includes(values.only)) continue;
    const { ms, peakMb } = measuredOnce.parse(
      JSON.parse(inChild(['--library', path, '--measure', what])),
    );
    console.log(
      `${what.padEnd(34)}${ms.toFixed(0).padStart(7)} ms${peakMb.toFixed(0).padStart(7)} MB`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}
