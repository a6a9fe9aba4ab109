import { parseArgs } from 'node:util';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { readPlantedSet } from './redaction/planted-set.ts';
import { scoreSet } from './redaction/score-set.ts';

/**
 * `npm run score:redaction`: how many planted identifiers are found whole, and how much of what is found was planted, for each
 * set. --faults names every one that is wrong.
 */

const SETS = [
  'planted.txt',
  'planted-later.txt',
  'planted-last.txt',
  'planted-fourth.txt',
  'planted-fifth.txt',
  'planted-sixth.txt',
];

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } });

for (const file of SETS) {
  const documents = readPlantedSet(file);
  const { recall, precision, decoys, byKind, faults } = scoreSet(documents, findIdentifiers);
  const passages = documents.reduce((total, one) => total + one.passages, 0);
  console.log(`${file}: ${passages} passages in ${documents.length} documents`);
  console.log(`  recall     ${share(recall)}`);
  console.log(`  precision  ${share(precision)}`);
  console.log(`  decoys flagged ${decoys.flagged} of ${decoys.of}`);
  for (const [kind, { hits, of }] of [...byKind].sort((a, b) => b[1].of - a[1].of)) {
    console.log(`  ${kind.padEnd(14)} ${String(hits).padStart(4)} of ${of}`);
  }
  if (values.faults) {
    for (const { document, what, kind, why, around } of faults) {
      console.log(`  ${document}: ${what} ${kind}: ${around}${why === '' ? '' : ` (${why})`}`);
    }
  }
  console.log('');
}

function share({ hits, of }: { hits: number; of: number }): string {
  return of === 0 ? 'n/a' : `${(hits / of).toFixed(3)}  (${hits} of ${of})`;
}
