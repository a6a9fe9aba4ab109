// Measures reports and exports over 1,000 cases and 100,000 tags: node test/bench/report-bench.ts [cases]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawWord } from '../../src/cli/bench/generated-reviews.ts';
import { reportFile } from '../../src/core/export/report-file.ts';
import type { SmallNumbers } from '../../src/core/report/about.ts';
import { REPORT_KINDS } from '../../src/core/report/report.ts';
import type { CaseFact, Recommendation } from '../../src/core/review/review.ts';
import { seeded } from '../../src/core/stats/seeded.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import { parseCodebook } from '../../src/core/themes/codebook-file.ts';
import { evidencePack, reproducePack } from '../../src/services/evidence-pack.ts';
import { exportTables } from '../../src/services/export-tables.ts';
import { makeReport, type ReportRequest } from '../../src/services/make-report.ts';
import { writeCoding } from '../../src/shared/coding-file.ts';
import { codingOf } from '../../src/services/coding-of-coder.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { AT, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';

const cases = Number(process.argv[2] ?? 1000);
const PASSAGES = 100;
const random = seeded(11);

function codebook(): Codebook {
  const folder = new URL('../../resources/codebook/', import.meta.url);
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const themes = readdirSync(new URL('themes', folder)).map((name) => json(`themes/${name}`));
  return parseCodebook({ codebook: json('codebook.json'), themes });
}

function one<T>(all: readonly T[]): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

function facts(number: number): CaseFact[] {
  const year = String(2005 + (number % 20));
  const all: [CaseFact['name'], string, string?][] = [
    ['subject', `Child ${number}`],
    ['partnership', `Partnership ${number % 60}`],
    ['reviewType', one(['scr', 'lcspr', 'rapid_review'])],
    ['incidentType', one(['incident_sudi', 'incident_suicide', 'incident_other_harm'])],
    ['ageAtIncident', `${1 + (number % 16)} years`],
    ['sex', one(['female', 'male'])],
    ['ethnicity', one(['White British', 'Black African', 'Pakistani'])],
    ['childProtectionPlan', one(['current', 'previous', 'never'])],
    ['publishedDate', year, year],
  ];
  return all.map(([name, value, iso]) => ({
    name,
    value,
    confidence: 0.8,
    page: 1,
    quote: value,
    ...(iso === undefined ? {} : { iso, precision: 'year' as const }),
  }));
}

function words(count: number): string {
  return Array.from({ length: count }, () => drawWord(random)).join(' ');
}

function recommendations(): Recommendation[] {
  return Array.from({ length: 10 }, (_, i) => ({
    number: `${i + 1}`,
    text: words(40),
    addressee: one(['the partnership', 'the police', 'the trust']),
    page: 1,
    paragraph: null,
  }));
}

const book = codebook();
const folder = mkdtempSync(join(tmpdir(), 'caselight-report-bench-'));
const { store } = createLibrary(join(folder, 'bench.caselight'), 'tall cup under rain', {
  at: AT,
  who: 'bench',
});
const version = store.useCodebook(book, AT);
for (let number = 0; number < cases; number += 1) {
  const texts = Array.from({ length: PASSAGES }, () => words(64));
  const document = sampleDocument({
    texts,
    facts: facts(number),
    fileName: `review-${number}.pdf`,
    proposals: texts.map((text) => [
      sampleProposal(one(book.themes).id, text, [0, 40], one(['concern', 'concern', 'good'])),
    ]),
  });
  const review = { ...document.read.review, recommendations: recommendations() };
  store.addDocument({ ...document, read: { ...document.read, review } }, version, AT);
}
const by = { coder: store.addCoder('Ana Bell', AT), at: AT };
const tags = store.listTags({ limit: 20_000 }).map(({ id }) => id);
store.editTags(tags, { decision: 'accepted' }, by);
console.log(`${cases} cases, ${cases * PASSAGES} tags, 20,000 of them confirmed\n`);

const maker = { store, codebook: book, at: AT, softwareVersion: 'bench' };
const shown: SmallNumbers = { how: 'shown' };

const hashing = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') };
const waiting = { signal: new AbortController().signal, giveWay: () => setImmediate() };

/** Time of the processor, since others may be at work on this machine. */
async function measured(what: string, act: () => unknown): Promise<void> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(
    `${what.padEnd(34)}${((user + system) / 1000).toFixed(0).padStart(7)} ms${`${memory}`.padStart(7)} MB`,
  );
}

const second = writeCoding(codingOf(store, 'Ana Bell', book));
for (const smallNumbers of [shown, { how: 'withheld', under: 5 } as const]) {
  for (const kind of REPORT_KINDS) {
    const request: ReportRequest = {
      kind,
      scope: 'all',
      filter: {},
      smallNumbers,
      groups: { first: { ageBand: ['1 to 5'] } },
      coders: { first: 'Ana Bell', second },
    };
    await measured(`${kind}${smallNumbers.how === 'shown' ? '' : ', small withheld'}`, () =>
      makeReport(maker, request),
    );
  }
}
const themes = { kind: 'themes', scope: 'all', filter: {}, smallNumbers: shown } as const;
await measured('themes as a workbook', () => reportFile(makeReport(maker, themes), 'xlsx'));
for (const format of ['csv', 'xlsx', 'json'] as const) {
  await measured(`tables as ${format}`, () =>
    exportTables(maker, { scope: 'all', filter: {} }, format, { waiting, files: hashing }),
  );
}
let pack: Uint8Array = new Uint8Array();
await measured('evidence pack', async () => {
  pack = await evidencePack(maker, {
    requests: REPORT_KINDS.filter(
      (kind) => !['agreement', 'compare', 'framework'].includes(kind),
    ).map((kind) => ({ kind })),
    withQuotes: false,
    files: hashing,
    waiting,
  });
});
await measured('reproduced', async () => {
  if (!(await reproducePack(maker, pack, hashing, waiting)).same)
    throw new Error('the pack is not reproduced');
});
store.close();
rmSync(folder, { recursive: true, force: true });
