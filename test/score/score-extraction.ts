/**
 * Reads every fixture and says how well it was read:
 *
 *     node test/score/score-extraction.ts                 table
 *     node test/score/score-extraction.ts --faults        table, and every fault by name
 *     node test/score/score-extraction.ts --json          all of it as JSON
 *     node test/score/score-extraction.ts --only NAME     fixtures whose name holds NAME
 *
 * What the figures mean stands in docs/quality.md.
 */
import { parseArgs } from 'node:util';
import { fixtureNames, readFixture } from './read-fixtures.ts';
import { f1, precision, recall, sumHits, type Hits } from './hits.ts';
import { scoreReview, type ReviewScore } from './score-review.ts';

interface Row {
  readonly name: string;
  readonly refusal: string | null;
  readonly milliseconds: number;
  readonly score: ReviewScore | null;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean' },
    faults: { type: 'boolean' },
  },
});

const rows: Row[] = [];
for (const name of await fixtureNames(values.only)) {
  const { truth, review, refusal, milliseconds } = await readFixture(name);
  const score = review === null ? null : scoreReview(review, truth);
  rows.push({ name, refusal, milliseconds, score });
}
const write = (text: string): void => void process.stdout.write(`${text}\n`);
if (values.json === true) write(JSON.stringify({ documents: rows, all: summary(rows) }, null, 2));
else printTable();

/** The figures over all documents that were read; hits are summed, so that long documents weigh more. */
function summary(of: readonly Row[]) {
  const scores = of.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = (pick: (score: ReviewScore) => Hits): Hits => sumHits(scores.map(pick));
  return {
    read: scores.length,
    refused: of.length - scores.length,
    sectionsFoundF1: f1(sum((score) => score.sectionsFound)),
    sectionsTypedF1: f1(sum((score) => score.sectionsTyped)),
    sectionPages: recall(sum((score) => score.sectionPages)),
    recommendationsPrecision: precision(sum((score) => score.recommendations)),
    recommendationsRecall: recall(sum((score) => score.recommendations)),
    recommendationsF1: f1(sum((score) => score.recommendations)),
    recommendationNumbers: recall(sum((score) => score.recommendationNumbers)),
    recommendationAddressees: recall(sum((score) => score.recommendationAddressees)),
    recommendationPages: recall(sum((score) => score.recommendationPages)),
    paragraphNumbers: recall(sum((score) => score.paragraphNumbers)),
    factsPrecision: precision(sum((score) => score.facts)),
    factsRecall: recall(sum((score) => score.facts)),
    furnitureLeft: scores.reduce((total, { furnitureLeft }) => total + furnitureLeft, 0),
    gramRecall: recall(sum((score) => score.grams)),
    gramPrecision: precision(sum((score) => score.grams)),
  };
}

function printTable(): void {
  write(
    line('document', [
      'found',
      'typed',
      'rec P',
      'rec R',
      'para',
      'fact P',
      'fact R',
      'furn',
      '8g R',
      '8g P',
      'ms',
    ]),
  );
  for (const { name, refusal, score, milliseconds } of rows) {
    if (score === null) write(`${name.padEnd(46)} refused: ${refusal ?? ''}`);
    else {
      write(
        line(name, [
          two(f1(score.sectionsFound)),
          two(f1(score.sectionsTyped)),
          two(precision(score.recommendations)),
          two(recall(score.recommendations)),
          two(recall(score.paragraphNumbers)),
          two(precision(score.facts)),
          two(recall(score.facts)),
          String(score.furnitureLeft),
          three(recall(score.grams)),
          three(precision(score.grams)),
          String(Math.round(milliseconds)),
        ]),
      );
      if (values.faults === true) for (const fault of score.faults) write(`    ${fault}`);
    }
  }
  const all = summary(rows);
  write('');
  write(`read ${String(all.read)}, refused ${String(all.refused)}`);
  goal('sections found F1', all.sectionsFoundF1, 0.9);
  goal('sections typed F1', all.sectionsTypedF1, 0.9);
  goal('section pages right', all.sectionPages, null);
  goal('recommendations precision', all.recommendationsPrecision, null);
  goal('recommendations recall', all.recommendationsRecall, null);
  goal('recommendations F1', all.recommendationsF1, 0.95);
  goal('  their numbers right', all.recommendationNumbers, null);
  goal('  their addressees right', all.recommendationAddressees, null);
  goal('  their pages right', all.recommendationPages, null);
  goal('paragraph numbers right', all.paragraphNumbers, null);
  goal('facts precision', all.factsPrecision, 0.95);
  goal('facts recall', all.factsRecall, 0.8);
  goal('8-gram recall', all.gramRecall, 0.985);
  goal('8-gram precision', all.gramPrecision, 0.98);
  write(`${'furniture left in passages'.padEnd(28)} ${String(all.furnitureLeft)}`);
}

function goal(name: string, figure: number, least: number | null): void {
  const verdict =
    least === null ? '' : `  goal ${String(least)}: ${figure >= least ? 'met' : 'missed'}`;
  write(`${name.padEnd(28)} ${three(figure)}${verdict}`);
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(46), ...cells.map((cell) => cell.padStart(6))].join(' ');
}

function two(figure: number): string {
  return figure.toFixed(2);
}

function three(figure: number): string {
  return figure.toFixed(3);
}
