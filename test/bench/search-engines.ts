import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSearchWord, generatedReviews } from '../../src/cli/bench/generated-reviews.ts';
import { searchFor, USUAL_LAYOUT } from '../../src/core/search/search-options.ts';
import { seeded } from '../../src/core/stats/seeded.ts';
import { searchLibrary } from '../../src/services/search-library.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { openLibrary } from '../../src/store/open-library.ts';
import type { Proposal } from '../../src/core/themes/proposal.ts';
import type { NewDocument } from '../../src/services/ports.ts';
import { shippedCodebook } from '../../src/workers/shipped-files.ts';
import { AT } from '../store/support/sample-document.ts';
import { ROOT } from '../support/command-line.ts';

/** The engines that are measured; Caselight without tags, and with three proposals on every second passage. */
export const ENGINES = ['Caselight', 'Caselight, tagged', 'lunr', 'minisearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What was measured of an engine. Each search is timed as the best of three, so that what else a machine does is hardly in it. */
export interface EngineSpeed {
  readonly engine: EngineName;
  readonly buildSeconds: number;
  /** Of the library with its documents, or of the index as JSON. */
  readonly diskMegabytes: number;
  /** From what is on disk to the answer of a first search. */
  readonly loadMilliseconds: number;
  /** Resident, after loading and searching. */
  readonly memoryMegabytes: number;
  /** Undefined where an index cannot be added to. */
  readonly addMilliseconds?: number;
  readonly searches: readonly {
    readonly kind: string;
    readonly p50: number;
    readonly p95: number;
    /** Processor time of one search, mean of all of them, in milliseconds: what else the machine does is not in it. */
    readonly processor: number;
  }[];
}

/** How an engine is asked for each kind of search; what it cannot do is left out. */
type Searches = Readonly<Partial<Record<Kind, (query: Query) => unknown>>>;
type Kind = (typeof KINDS)[number];
interface Query {
  readonly words: readonly [string, string];
  /** Two words as they stand one after the other in a passage. */
  readonly phrase: string;
  /** What the codebook calls one of its themes. */
  readonly theme: string;
}

const KINDS = [
  'one word',
  'two words',
  'phrase',
  'beginning',
  'misspelt',
  'either of two',
  'naming a theme',
] as const;
/** Themes of the codebook, and how some are named in searches. */
const THEMES = [
  'supervision_oversight',
  'neglect',
  'domestic_abuse',
  'child_voice',
  'invisible_men',
];
const THEME_NAMES = ['supervision', 'neglect', 'domestic abuse', 'lived experience', 'unseen men'];
const TIMES = 150;
const WARM = 20;
const PASSPHRASE = 'tall cup under rain';

/** Builds an engine's index over so many passages, loads it anew and searches. */
export async function measureEngine(engine: EngineName, passages: number): Promise<EngineSpeed> {
  switch (engine) {
    case 'Caselight':
      return caselight(engine, passages, (document) => document);
    case 'Caselight, tagged':
      return caselight(engine, passages, tagged);
    case 'lunr':
      return lunrIndex(passages);
    case 'minisearch':
      return miniSearch(passages);
  }
}

async function caselight(
  engine: EngineName,
  passages: number,
  made: (document: NewDocument) => NewDocument,
): Promise<EngineSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-bench-'));
  const path = join(folder, 'bench.caselight');
  const options = { at: AT, who: 'bench', cost: { n: 2 ** 10, r: 8, p: 1 } };
  try {
    const { store: empty } = createLibrary(path, PASSPHRASE, options);
    const version = empty.useCodebook(await shippedCodebook(ROOT), AT);
    const buildSeconds = seconds(() => {
      for (const one of generatedReviews(passages)) empty.addDocument(made(one), version, AT);
    });
    empty.close();
    const started = performance.now();
    const store = openLibrary(path, PASSPHRASE, options);
    const answer = (query: string): unknown =>
      searchLibrary(store.searchIndex, searchFor(query), { ...USUAL_LAYOUT, limit: 20 });
    answer('supervision');
    const loadMilliseconds = performance.now() - started;
    const searches = measured({
      'one word': ({ words: [one] }) => answer(one),
      'two words': ({ words }) => answer(words.join(' ')),
      phrase: ({ phrase }) => answer(`"${phrase}"`),
      beginning: ({ words: [one] }) => answer(`${one.slice(0, 4)}*`),
      misspelt: ({ words: [one] }) => answer(misspelt(one)),
      'either of two': ({ words }) => answer(words.join(' OR ')),
      'naming a theme': ({ theme }) => answer(theme),
    });
    const memoryMegabytes = resident();
    const [more] = generatedReviews(500);
    const addMilliseconds =
      more === undefined
        ? 0
        : 1000 *
          seconds(() => store.addDocument({ ...made(more), sha256: 'f'.repeat(64) }, version, AT));
    store.close();
    const diskMegabytes = statSync(path).size / 1e6;
    return {
      engine,
      buildSeconds,
      diskMegabytes,
      loadMilliseconds,
      memoryMegabytes,
      addMilliseconds,
      searches,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lunrIndex(passages: number): EngineSpeed {
  let built = '';
  const buildSeconds = seconds(() => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const passage of allPassages(passages)) builder.add(passage);
    });
    built = JSON.stringify(index);
  });
  const diskMegabytes = built.length / 1e6;
  const started = performance.now();
  const index = lunr.Index.load(JSON.parse(built));
  index.search('supervision');
  const loadMilliseconds = performance.now() - started;
  built = '';
  const searches = measured({
    'one word': ({ words: [one] }) => index.search(one),
    'two words': ({ words: [one, other] }) => index.search(`+${one} +${other}`),
    beginning: ({ words: [one] }) => index.search(`${one.slice(0, 4)}*`),
    misspelt: ({ words: [one] }) => index.search(`${misspelt(one)}~1`),
    'either of two': ({ words }) => index.search(words.join(' ')),
  });
  return {
    engine: 'lunr',
    buildSeconds,
    diskMegabytes,
    loadMilliseconds,
    memoryMegabytes: resident(),
    searches,
  };
}

function miniSearch(passages: number): EngineSpeed {
  const options = { fields: ['text'] };
  let built = '';
  const buildSeconds = seconds(() => {
    const index = new MiniSearch(options);
    index.addAll([...allPassages(passages)]);
    built = JSON.stringify(index);
  });
  const diskMegabytes = built.length / 1e6;
  const started = performance.now();
  const index = MiniSearch.loadJSON(built, options);
  index.search('supervision');
  const loadMilliseconds = performance.now() - started;
  built = '';
  const searches = measured({
    'one word': ({ words: [one] }) => index.search(one),
    'two words': ({ words }) => index.search(words.join(' '), { combineWith: 'AND' }),
    beginning: ({ words: [one] }) => index.search(one.slice(0, 4), { prefix: true }),
    misspelt: ({ words: [one] }) => index.search(misspelt(one), { fuzzy: 0.2 }),
    'either of two': ({ words }) => index.search(words.join(' ')),
  });
  const memoryMegabytes = resident();
  const more = [...allPassages(500)].map(({ id, text }) => ({ id: passages + id, text }));
  const addMilliseconds = 1000 * seconds(() => index.addAll(more));
  return {
    engine: 'minisearch',
    buildSeconds,
    diskMegabytes,
    loadMilliseconds,
    memoryMegabytes,
    addMilliseconds,
    searches,
  };
}

function* allPassages(passages: number): Generator<{ readonly id: number; readonly text: string }> {
  let id = 0;
  for (const { read } of generatedReviews(passages)) {
    for (const { text } of read.review.passages) yield { id: (id += 1), text };
  }
}

function measured(searches: Searches): EngineSpeed['searches'] {
  const phrases = [...allPassages(500)].flatMap(
    ({ text }) => text.match(/\p{L}{5,} \p{L}{5,}/gu) ?? [],
  );
  return KINDS.flatMap((kind) => {
    const search = searches[kind];
    if (search === undefined) return [];
    const random = seeded(11);
    const times: number[] = [];
    let processor = 0;
    for (let count = 0; count < TIMES + WARM; count += 1) {
      const phrase = phrases[Math.floor(random() * phrases.length)] ?? '';
      const theme = THEME_NAMES[count % THEME_NAMES.length] ?? '';
      const query: Query = { words: [longWord(random), longWord(random)], phrase, theme };
      const began = process.cpuUsage();
      const best = Math.min(...[1, 2, 3].map(() => 1000 * seconds(() => search(query))));
      const { user, system } = process.cpuUsage(began);
      if (count < WARM) continue;
      times.push(best);
      processor += (user + system) / 1000 / 3;
    }
    times.sort((a, b) => a - b);
    return {
      kind,
      p50: times[Math.floor(TIMES * 0.5)] ?? 0,
      p95: times[Math.floor(TIMES * 0.95)] ?? 0,
      processor: processor / TIMES,
    };
  });
}

/** A document with three proposals on every second passage. */
function tagged(document: NewDocument): NewDocument {
  const proposals = document.read.review.passages.map(({ text }, at) =>
    at % 2 === 1
      ? []
      : [0, 1, 2].map((step): Proposal => {
          const end = text.indexOf(' ');
          return {
            theme: THEMES[(at + 7 * step) % THEMES.length] ?? '',
            stance: 'concern',
            confidence: 0.5 + (at % 5) / 10,
            rule: 'generated',
            evidence: [{ start: 0, end, text: text.slice(0, end) }],
            why: 'Generated.',
          };
        }),
  );
  return { ...document, read: { ...document.read, proposals } };
}

function longWord(random: () => number): string {
  for (;;) {
    const word = drawSearchWord(random);
    if (word.length > 4) return word;
  }
}

/** Two letters in the middle the wrong way round, so that it is no word. */
function misspelt(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

function seconds(act: () => void): number {
  const started = performance.now();
  act();
  return (performance.now() - started) / 1000;
}

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}
