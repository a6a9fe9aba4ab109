// Measures a library of 100,000 made-up passages: node test/store/bench-store.ts [documents]
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary } from '../../src/store/create-library.ts';
import { openLibrary } from '../../src/store/open-library.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { foundPassages } from '../support/found-passages.ts';

const PASSPHRASE = 'tall cup under rain';
const PASSAGES = 400;
const WORDS = 64;
const documents = Number(process.argv[2] ?? 250);

/** The same numbers at every run (a linear congruential generator). */
let seed = 1;
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
}

const SYLLABLES = 'ba ne ri to lu sha mo ke vi dro pla sti gra fen cor wel'.split(' ');
const COMMON = 'the of to and a in was that child mother father social worker school health'.split(
  ' ',
);
const vocabulary = [...COMMON, ...Array.from({ length: 30_000 }, (_, index) => madeUp(index + 17))];
function madeUp(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
  return word + ['', 's', 'ing', 'ed'][number % 4];
}

/** Words as often as Zipf has it: the nth, from 0, by 1 / (n + 3). */
const cumulated: number[] = [];
for (const index of vocabulary.keys()) cumulated.push((cumulated.at(-1) ?? 0) + 1 / (index + 3));
function anyWord(): string {
  const at = random() * (cumulated.at(-1) ?? 0);
  let [low, high] = [0, cumulated.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low] ?? '';
}
const middlingWord = (): string => vocabulary[30 + Math.floor(random() * 3000)] ?? '';

function timed<T>(name: string, act: () => T): T {
  const start = performance.now();
  const result = act();
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

const folder = mkdtempSync(join(tmpdir(), 'caselight-bench-'));
try {
  const path = join(folder, 'bench.caselight');
  const options = { at: AT, who: 'bench' };
  const { store: made } = timed('create', () => createLibrary(path, PASSPHRASE, options));
  const codebook = made.useCodebook(CODEBOOK, AT);
  timed(`add ${documents} documents of ${PASSAGES} passages`, () => {
    for (let number = 0; number < documents; number += 1) {
      const texts = Array.from({ length: PASSAGES }, () =>
        Array.from({ length: WORDS }, anyWord).join(' '),
      );
      const proposals = texts.map((text, index) =>
        index % 4 === 0 ? [sampleProposal(`theme ${index % 16}`, text, [0, 1])] : [],
      );
      const bytes = createHash('shake256', { outputLength: 300_000 }).update(`${number}`).digest();
      made.addDocument(sampleDocument({ texts, proposals, bytes }), codebook, AT);
    }
  });
  timed('close', () => made.close());
  console.log(`size: ${(statSync(path).size / 1e6).toFixed(0)} MB`);

  const store = timed('open', () => openLibrary(path, PASSPHRASE, options));
  const queries: Readonly<Record<string, () => string>> = {
    'one middling word': middlingWord,
    'one word as often as it stands there': anyWord,
    'two middling words': () => `${middlingWord()} ${middlingWord()}`,
    'a phrase': () => '"social worker"',
    'a very common word': () => 'father',
    'the commonest word': () => 'the',
    'either of two common words': () => 'father OR mother',
    'a beginning of four letters': () => `${middlingWord().slice(0, 4)}*`,
  };
  for (const [name, query] of Object.entries(queries)) {
    let hits = 0;
    const times = Array.from({ length: 100 }, () => {
      const typed = query();
      const start = performance.now();
      hits += foundPassages(store, typed, { limit: 20, offset: 0 }).total;
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const [p50 = 0, p95 = 0] = [times[50], times[95]];
    console.log(`${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${hits / 100} hits`);
  }
  timed('counts by case and theme', () => store.caseThemeCounts());
  timed('list of cases', () => store.listCases());
  timed('list of all tags', () => store.listTags({}));
  timed('back up', () => store.backUp(join(folder, 'copy.caselight'), AT));
  timed('delete a case', () => store.deleteCase(1, AT));
  console.log(timed('verify', () => store.verify()));
  store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
