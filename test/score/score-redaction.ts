import { parseArgs } from 'node:util';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import type { Identifier } from '../../src/core/identity/identifier.ts';
import { readPlantedSet } from './redaction/planted-set.ts';
import type { Planted, PlantedDocument } from './redaction/planted-set.ts';

/**
 * `npm run score:redaction`: how many planted identifiers are found whole, and how much of what is found was planted.
 * --faults names every one that is wrong, --set FILE takes another set beside it.
 */

/** Words of a planted stretch by themselves tell nothing: they need not be covered. */
const MERE_WORDS = /^(?:the|a|an|of|and|at|by|mr|mrs|ms|miss|dr)$/iu;

interface Tally {
  planted: number;
  found: number;
}

const { values } = parseArgs({
  options: { faults: { type: 'boolean', default: false }, set: { type: 'string' } },
});
for (const file of values.set === undefined ? ['planted.txt', 'planted-later.txt'] : [values.set]) {
  score(file);
}

function score(file: string): void {
  const documents = readPlantedSet(file);
  const byKind = new Map<string, Tally>();
  let right = 0;
  let wrong = 0;
  let decoys = 0;
  let decoysFlagged = 0;
  for (const document of documents) {
    const points = Array.from(document.text);
    const found = findIdentifiers(document.text, []);
    for (const planted of document.identifiers) {
      const tally = byKind.get(planted.kind) ?? { planted: 0, found: 0 };
      byKind.set(planted.kind, tally);
      tally.planted += 1;
      if (isCovered(planted, found, points)) tally.found += 1;
      else fault(document, 'missed', planted.kind, planted, points);
    }
    for (const one of found) {
      if (isPlanted(one, document.identifiers, points)) right += 1;
      else {
        wrong += 1;
        fault(document, 'wrong', `${one.kind} (${one.why})`, one, points);
      }
    }
    decoys += document.decoys.length;
    decoysFlagged += document.decoys.filter((decoy) =>
      found.some(
        (one) =>
          one.start < decoy.end &&
          one.end > decoy.start &&
          !isPlanted(one, document.identifiers, points),
      ),
    ).length;
  }
  const tallies = [...byKind.values()];
  const planted = sum(tallies.map((tally) => tally.planted));
  const hits = sum(tallies.map((tally) => tally.found));
  const lines = [...byKind]
    .sort((a, b) => b[1].planted - a[1].planted)
    .map(
      ([kind, tally]) =>
        `  ${kind.padEnd(14)} ${String(tally.found).padStart(4)} of ${tally.planted}`,
    );
  console.log(
    `${file}: ${sum(documents.map(({ passages }) => passages))} passages in ${documents.length} documents`,
  );
  console.log(`  recall     ${share(hits, planted)}  (${hits} of ${planted})`);
  console.log(`  precision  ${share(right, right + wrong)}  (${right} of ${right + wrong})`);
  console.log(`  decoys flagged ${decoysFlagged} of ${decoys}`);
  console.log(`${lines.join('\n')}\n`);
}

/** Whether every letter and digit of it lies in something found, small words apart. */
function isCovered(
  planted: Planted,
  found: readonly Identifier[],
  points: readonly string[],
): boolean {
  return wordsIn(planted, points).every(([start, end]) =>
    found.some((one) => one.start <= start && one.end >= end),
  );
}

/** Whether at least half of it, in words, was planted. */
function isPlanted(
  one: Identifier,
  planted: readonly Planted[],
  points: readonly string[],
): boolean {
  const words = wordsIn(one, points);
  const inside = words.filter(([start, end]) =>
    planted.some((other) => other.start <= start && other.end >= end),
  );
  return words.length > 0 && inside.length * 2 >= words.length;
}

/** Places of the words in a stretch, in code points. */
function wordsIn(
  { start, end }: { start: number; end: number },
  points: readonly string[],
): [number, number][] {
  const words: [number, number][] = [];
  let from: number | undefined;
  for (let i = start; i <= end; i += 1) {
    const isWord = i < end && /[\p{L}\p{N}]/u.test(points[i] ?? '');
    if (isWord) from ??= i;
    else if (from !== undefined) {
      if (!MERE_WORDS.test(points.slice(from, i).join(''))) words.push([from, i]);
      from = undefined;
    }
  }
  return words;
}

function fault(
  { title }: PlantedDocument,
  what: string,
  kind: string,
  { start, end }: { start: number; end: number },
  points: readonly string[],
): void {
  if (!values.faults) return;
  const around = `${points.slice(Math.max(0, start - 30), start).join('')}[${points.slice(start, end).join('')}]${points.slice(end, end + 20).join('')}`;
  console.log(`${title}: ${what} ${kind}: ${around.replaceAll('\n', ' / ')}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : (part / whole).toFixed(3);
}
