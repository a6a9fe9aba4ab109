import { parseArgs } from 'node:util';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { readPlantedSet } from './redaction/planted-set.ts';
import { scoreSet } from './redaction/score-set.ts';
import type { SetScore } from './redaction/score-set.ts';

/**
 * `npm run score:redaction`: how many planted identifiers are found whole, and how much of what is found was planted: for each
 * set, and for all of them together. --kinds tells each set by kind, --faults names every fault.
 */

const SETS = [
  'planted.txt',
  'planted-later.txt',
  'planted-last.txt',
  'planted-fourth.txt',
  'planted-fifth.txt',
  'planted-sixth.txt',
  'planted-seventh.txt',
  'planted-eighth.txt',
  'planted-ninth.txt',
];

const { values } = parseArgs({
  options: {
    kinds: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
  },
});

const sets = SETS.map((file) => ({ name: file, documents: readPlantedSet(file) }));
for (const { name, documents } of sets) {
  const score = scoreSet(documents, findIdentifiers);
  printLine(name, score, documents);
  if (values.kinds) printKinds(score);
  if (values.faults) printFaults(score);
}
const documents = sets.flatMap((set) => set.documents);
const all = scoreSet(documents, findIdentifiers);
printLine('all together', all, documents);
console.log(`${'goal'.padEnd(20)} recall 0.95${' '.repeat(16)} precision 0.90\n`);
printKinds(all);

function printLine(
  name: string,
  { recall, precision, decoys }: SetScore,
  of: readonly { readonly passages: number }[],
): void {
  const passages = of.reduce((total, one) => total + one.passages, 0);
  console.log(
    `${name.padEnd(20)} recall ${share(recall).padEnd(20)} precision ${share(precision).padEnd(20)} decoys flagged ${decoys.flagged} of ${decoys.of}, ${passages} passages`,
  );
}

function printKinds({ byKind }: SetScore): void {
  for (const [kind, { hits, of }] of [...byKind].sort((a, b) => b[1].of - a[1].of)) {
    console.log(`  ${kind.padEnd(14)} ${String(hits).padStart(4)} of ${of}`);
  }
}

function printFaults({ faults }: SetScore): void {
  for (const { document, what, kind, why, around } of faults) {
    console.log(`  ${document}: ${what} ${kind}: ${around}${why === '' ? '' : ` (${why})`}`);
  }
}

function share({ hits, of }: { hits: number; of: number }): string {
  return of === 0 ? 'n/a' : `${(hits / of).toFixed(3)} (${hits} of ${of})`;
}
