// Measures what the window's rooms ask of a library of 1,000 cases: node test/store/bench-rooms.ts [cases]
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawWord } from '../../src/cli/bench/generated-reviews.ts';
import { seeded } from '../../src/core/stats/seeded.ts';
import type { CaseFact } from '../../src/core/review/review.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import { parseCodebook } from '../../src/core/themes/codebook-file.ts';
import { listCases } from '../../src/services/case-list.ts';
import { editLibraryCodebook } from '../../src/services/edit-codebook.ts';
import type { Clock, LibraryStore } from '../../src/services/ports.ts';
import { reproposeLibrary } from '../../src/services/repropose.ts';
import { tryRule } from '../../src/services/try-rule.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { AT, sampleDocument, sampleProposal } from './support/sample-document.ts';

const cases = Number(process.argv[2] ?? 1000);
const PASSAGES = 100;
const random = seeded(11);
const clock: Clock = { now: () => AT, monotonic: () => performance.now() };
const giveWay = () => Promise.resolve();

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
    ['publishedDate', year, year],
    ['agency', one(['police', 'school', 'midwifery'])],
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

function add(
  store: LibraryStore,
  version: number,
  number: number,
  passages: number,
  perPassage: number,
) {
  const texts = Array.from({ length: passages }, () =>
    Array.from({ length: 64 }, () => drawWord(random)).join(' '),
  );
  const proposals = texts.map((text) =>
    random() < perPassage ? [sampleProposal(one(themes), text, [0, 3])] : [],
  );
  const document = sampleDocument({ texts, proposals, facts: facts(number) });
  // As a PDF has them: a span for each line.
  const { review } = document.read;
  const sourceMap = Array.from({ length: Math.ceil(review.text.length / 80) }, (_, line) => ({
    at: line * 80,
    length: Math.min(80, review.text.length - line * 80),
    page: 1 + Math.floor(line / 45),
    sourceAt: (line % 45) * 80,
  }));
  return store.addDocument(
    { ...document, read: { ...document.read, review: { ...review, sourceMap } } },
    version,
    AT,
  );
}

function measure(name: string, act: (round: number) => unknown, rounds = 20): void {
  const cpu = process.cpuUsage();
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    act(round);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const used = process.cpuUsage(cpu);
  const milliseconds = (used.user + used.system) / 1000 / rounds;
  const at = (share: number) => (times[Math.floor(share * (rounds - 1))] ?? 0).toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, CPU ${milliseconds.toFixed(1)} ms`);
}

async function measureOnce(name: string, act: () => unknown): Promise<void> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await act();
  const used = process.cpuUsage(cpu);
  const seconds = (used.user + used.system) / 1e6;
  const wall = (performance.now() - start) / 1000;
  console.log(`${name}: ${wall.toFixed(2)} s, CPU ${seconds.toFixed(2)} s`, result ?? '');
}

const book = codebook();
const themes = book.themes.map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), 'caselight-rooms-'));
try {
  const path = join(folder, 'bench.caselight');
  const { store } = createLibrary(path, 'tall cup under rain', { at: AT, who: 'bench' });
  const version = store.useCodebook(book, AT);
  await measureOnce(`add ${cases} cases of ${PASSAGES} passages`, () => {
    for (let number = 0; number < cases; number += 1) add(store, version, number, PASSAGES, 1);
  });
  const { documentId: long } = add(store, version, cases, 1200, 0.5);
  const by = { coder: store.addCoder('Bench', AT), at: AT };
  const tags = store.listTags({}).map(({ id }) => id);
  console.log(`${tags.length} tags`);

  await measureOnce('decide 5,000 tags in one act', () => {
    store.editTags(tags.slice(0, 5000), { decision: 'accepted' }, by);
  });
  await measureOnce('undo it', () => void store.undo(by));
  await measureOnce('redo it', () => void store.redo(by));
  measure('decide one tag', (round) =>
    store.editTags([tags[6000 + round] ?? 0], { decision: 'rejected' }, by),
  );
  measure('undo one', () => store.undo(by));
  const year = { by: 'year', descending: true } as const;
  measure('list of cases in order', () => listCases(store, {}, year));
  measure('the same, narrowed by type, years and an agency', () =>
    listCases(
      store,
      {
        reviewType: ['lcspr'],
        years: { from: 2010 },
        facts: [{ name: 'agency', values: ['police'] }],
      },
      year,
    ),
  );
  measure('progress of the library', () => store.progress({}));
  measure('outline of 1,200 passages', () => store.documentOutline(long));
  measure('its first 150 passages with tags', () => store.readPassages(long, 0, 150));
  measure('all of its passages with tags', () => store.readPassages(long, 0, 1200));
  measure('its places on 3 pages', () => store.sourceMap(long, { from: 60, to: 62 }));
  measure('its bytes', () => store.documentBytes(long));
  measure('next undecided, from the middle', (round) =>
    store.undecidedTag({ direction: 'next', within: 'library', documentId: 10 + round }),
  );
  store.editTags(
    store
      .listTags({ state: 'proposed' })
      .map(({ id }) => id)
      .slice(0, -1),
    { decision: 'accepted' },
    by,
  );
  measure('next undecided, the last of the library', () =>
    store.undecidedTag({ direction: 'next', within: 'library', documentId: 1 }),
  );
  store.undo(by);
  measure('counts by theme', () => store.themeCounts());
  measure('counts by rule of a theme', () => store.ruleCounts(one(themes)));
  measure(
    'learned, from 5,000 decisions',
    (round) => {
      store.editTags([tags[7000 + round] ?? 0], { decision: 'rejected' }, by);
      return store.learned();
    },
    10,
  );
  const rule = {
    id: 'neglect/trial',
    when: 'school ..8 police',
    stance: 'concern',
    strength: 0.8,
  } as const;
  await measureOnce('try a rule on all passages', async () => {
    const { passages, fresh } = await tryRule(
      store,
      { theme: 'neglect', rule },
      { giveWay, limit: 20 },
    );
    return { passages, fresh };
  });
  editLibraryCodebook(store, { kind: 'set-rule', theme: 'neglect', rule }, by);
  await measureOnce('propose anew', () => reproposeLibrary(store, clock, { giveWay }));
  await measureOnce('merge two themes', () =>
    editLibraryCodebook(store, { kind: 'merge', theme: 'neglect', into: 'recording' }, by),
  );
  await measureOnce('verify', () => store.verify().ok);
  store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
