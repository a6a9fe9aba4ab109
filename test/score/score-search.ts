import { parseArgs } from 'node:util';
import { engines, type Engine } from './search/engines.ts';
import { GAINS, ndcg } from './search/ndcg.ts';
import {
  gradesOf,
  isFirstSet,
  judgedSearches,
  partOf,
  type JudgedSearch,
} from './search/relevance-set.ts';
import { filesOf, scoreLibrary, type ScoreLibrary } from './search/score-library.ts';

/**
 * `npm run score:search`: how well passages are found, by nDCG@10 over the judged searches, beside plain engines on the same
 * passages. Half of the set was tuned on, half of it checks, and what was written last nothing was tuned on. --each prints a line for every search, --unjudged the results
 * of ours that nobody has judged, --number keeps one search.
 */
const DEPTH = 10;

/** What each part of the set is for. */
const PART_WORDS = {
  tuned: 'Tuned on (odd to 203)',
  check: 'Check (even to 202)',
  fresh: 'Fresh (from 204)',
} as const;

const { values } = parseArgs({
  options: {
    each: { type: 'boolean', default: false },
    unjudged: { type: 'boolean', default: false },
    number: { type: 'string' },
  },
});

type Gain = keyof typeof GAINS;

const GAIN_WORDS: Readonly<Record<Gain, string>> = {
  plain: 'the gain of a grade is the grade',
  steep: 'the gain of a grade is 2^grade - 1',
};

interface Row {
  readonly search: JudgedSearch;
  /** By engine. */
  readonly scores: Readonly<Record<Gain, readonly number[]>>;
  /** Of the first results of ours, how many were judged, and how many there are. */
  readonly judged: number;
  readonly shown: number;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const rows: Row[] = [];
let names: readonly string[] = [];
for (const half of ['samples', 'reports'] as const) {
  const files = await filesOf(half);
  if (files === undefined) {
    print('The published reports are not on this computer: their half is left out.');
    continue;
  }
  const library = await scoreLibrary(files);
  try {
    const all = engines(library);
    names = all.map(({ name }) => name);
    for (const search of judgedSearches()) {
      const isWanted = values.number === undefined || Number(values.number) === search.number;
      if (search.library === half && isWanted) rows.push(scored(search, all, library));
    }
  } finally {
    library.close();
  }
}
for (const gain of ['plain', 'steep'] as const) table(gain);

function scored(search: JudgedSearch, all: readonly Engine[], library: ScoreLibrary): Row {
  const grades = gradesOf(search);
  const keysOf = (engine: Engine): readonly string[] =>
    engine.search(search.query, DEPTH).map((id) => library.passages.get(id)?.key ?? '');
  const known = new Set([...library.passages.values()].map(({ key }) => key));
  const missing = [...grades.keys()].filter((key) => !known.has(key));
  if (missing.length > 0)
    print(`Search ${search.number}: ${missing.length} judged passages are not there.`);
  const found = all.map(keysOf);
  const ours = found[0] ?? [];
  if (values.unjudged) {
    for (const key of ours) if (!grades.has(key)) print(`${search.number} ${key}`);
  }
  const scores = (gain: Gain): readonly number[] =>
    found.map((keys) => {
      const ofKeys = keys.map((key) => grades.get(key) ?? 0);
      return ndcg(ofKeys, [...grades.values()], GAINS[gain], DEPTH);
    });
  return {
    search,
    scores: { plain: scores('plain'), steep: scores('steep') },
    judged: ours.filter((key) => grades.has(key)).length,
    shown: ours.length,
  };
}

function table(gain: Gain): void {
  const sets: readonly (readonly [string, readonly Row[]])[] = [
    ...(values.each
      ? rows.map((row) => [`${row.search.number} ${row.search.query}`, [row]] as const)
      : []),
    ['First set (1 to 70)', rows.filter(({ search }) => isFirstSet(search))],
    [
      'First set, check (even)',
      rows.filter(({ search }) => isFirstSet(search) && partOf(search) === 'check'),
    ],
    ['All', rows],
    ...(['tuned', 'check', 'fresh'] as const).map(
      (part) => [PART_WORDS[part], rows.filter(({ search }) => partOf(search) === part)] as const,
    ),
    ['Samples', rows.filter(({ search }) => search.library === 'samples')],
    ['Published reports', rows.filter(({ search }) => search.library === 'reports')],
    ...(['panel', 'trainer', 'researcher'] as const).map(
      (reader) =>
        [`As a ${reader} asks`, rows.filter((row) => row.search.reader === reader)] as const,
    ),
  ];
  print(`\nnDCG@${DEPTH}, ${GAIN_WORDS[gain]}\n`);
  print(`| nDCG@${DEPTH} | searches | ${names.join(' | ')} | judged |`);
  print(`| --- | ---: | ${names.map(() => '---:').join(' | ')} | ---: |`);
  for (const [name, of] of sets) {
    if (of.length === 0) continue;
    const means = names.map((_, index) => mean(of.map(({ scores }) => scores[gain][index] ?? 0)));
    const judged = sum(of.map((row) => row.judged)) / Math.max(1, sum(of.map((row) => row.shown)));
    const cells = [...means.map((value) => value.toFixed(3)), `${Math.round(judged * 100)}%`];
    print(`| ${name} | ${of.length} | ${cells.join(' | ')} |`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / Math.max(1, numbers.length);
}
