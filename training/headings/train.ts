/**
 * Learns what headings mean from the teaching list and writes src/core/review/heading-weights.json:
 *
 *     node training/headings/train.ts            learn and write
 *     node training/headings/train.ts --check    say how well held-out headings are read
 *     node training/headings/train.ts --faults   and name those that are misread
 */
import { writeFileSync } from 'node:fs';
import { learn, probabilities, STEPS, type Model } from './learn.ts';
import { teachingList, type TaughtHeading } from './teaching-list.ts';

const FOLDS = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const write = (text: string): void => void process.stdout.write(`${text}\n`);

function best(model: Model, heading: TaughtHeading): { kind: string; chance: number } {
  const chances = probabilities(model, heading.features);
  const chance = Math.max(...chances);
  return { kind: model.kinds[chances.indexOf(chance)] ?? '', chance };
}

/** Reads each fifth of the list by what was learned from the others; near-duplicates stay together. */
function check(list: readonly TaughtHeading[], faults: boolean): void {
  let right = 0;
  let sure = 0;
  let sureRight = 0;
  const kinds = new Map<string, { all: number; right: number }>();
  const groups = [...new Set(list.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = learn(list.filter(({ group }) => foldOf.get(group) !== fold));
    for (const heading of list.filter(({ group }) => foldOf.get(group) === fold)) {
      const read = best(model, heading);
      const hit = read.kind === heading.kind ? 1 : 0;
      const tally = kinds.get(heading.kind) ?? { all: 0, right: 0 };
      kinds.set(heading.kind, { all: tally.all + 1, right: tally.right + hit });
      right += hit;
      if (read.chance >= 0.6) {
        sure += 1;
        sureRight += hit;
      }
      if (faults && hit === 0) {
        write(`${heading.kind} > ${read.kind} ${read.chance.toFixed(2)}: ${heading.heading}`);
      }
    }
  }
  write(`${String(list.length)} headings in ${String(groups.length)} groups`);
  write(`held out, right: ${(right / list.length).toFixed(3)}`);
  write(
    `read with 0.6 or more: ${(sure / list.length).toFixed(3)}, of these right: ${(sureRight / sure).toFixed(3)}`,
  );
  for (const [kind, tally] of kinds) {
    write(`  ${kind.padEnd(16)} ${String(tally.right)} of ${String(tally.all)}`);
  }
}

/** One line a feature: its words, a tab, then a letter for the kind and the weight in steps, repeated. */
function packed(model: Model): string {
  const lines = [...model.weights].map(([feature, own]) => {
    const parts = own.flatMap((w, k) =>
      w === 0 ? [] : [`${LETTERS.charAt(k)}${String(Math.round(w * STEPS))}`],
    );
    return `${feature}\t${parts.join('')}`;
  });
  return lines.sort().join('\n');
}

/** The file that src/core/review/heading-model.ts reads and describes. */
function learnedFile(model: Model): string {
  const bias = model.kinds.map((_, k) => Math.round((model.bias[k] ?? 0) * 100) / 100);
  return `${JSON.stringify({ kinds: model.kinds, bias, steps: STEPS, weights: packed(model) })}\n`;
}

const list = teachingList();
if (process.argv.includes('--check') || process.argv.includes('--faults')) {
  check(list, process.argv.includes('--faults'));
} else {
  const target = new URL('../../src/core/review/heading-weights.json', import.meta.url);
  writeFileSync(target, learnedFile(learn(list)));
}
