import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LearnedThemes } from '../../src/core/themes/learned/learned-themes.ts';
import type { LearnedModel } from '../../src/core/themes/learned/learned-model.ts';
import { proposeThemes } from '../../src/core/themes/propose.ts';
import { fitBase, fitTop, foldsBy, modelOf, writerGroups } from '../../training/fit-model.ts';
import {
  codebookPassages,
  labelledPassages,
  ownCodebook,
  teachingPassages,
} from '../../training/passages.ts';
import { prepare } from '../../training/prepare.ts';
import type { Prepared } from '../../training/prepare.ts';
import { settingOf } from '../../training/setting.ts';
import type { Passage } from '../../training/passages.ts';
import {
  agreementLine,
  misreadList,
  reliabilityTable,
  stanceTable,
  themeTable,
  wholeTable,
} from '../../src/cli/evaluation-tables.ts';
import type { ScoredText } from '../../src/cli/evaluation-tables.ts';
import type { EvaluatedRow } from '../../src/core/themes/evaluate.ts';

/**
 * `npm run score:themes`: how well themes are proposed on passages that nothing was fitted to. Every
 * passage is proposed on by a model that saw none of its writer's, nor of the three or four writers' left out with it (or, with --by voice,
 * none of its voice's), scales and thresholds included. --words-only takes the rules away, --errors lists what is
 * wrong, --theme keeps one theme's errors. --curve only says what other thresholds would do.
 */

const { values } = parseArgs({
  options: {
    by: { type: 'string', default: 'writer' },
    'words-only': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    theme: { type: 'string' },
    curve: { type: 'boolean', default: false },
  },
});

/** Least probabilities of a theme, and of any theme, that --curve tries. */
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4];
const PRESENCES = [0, 0.5, 0.6, 0.69, 0.75, 0.8];
/** With and without a lower limit for strong rules. */
const BY_RULE = [0.3, 1];

/** A labelled passage with what is proposed for it, by all and by the rules alone. */
interface Scored extends ScoredText {
  readonly passage: Passage;
  readonly byRules: EvaluatedRow;
}

const own = ownCodebook();
const codebook = values['words-only']
  ? { ...own, themes: own.themes.map((theme) => ({ ...theme, rules: [] })) }
  : own;
const setting = settingOf(codebook);
const rows = prepare(setting, teachingPassages());
const always = prepare(setting, codebookPassages(own));
const groupOf =
  values.by === 'voice' ? ({ passage }: Prepared) => passage.voice : writerGroups(rows);
const folds = [...foldsBy(setting, rows, always, groupOf)];
/** Each fold with the model that saw nothing of it. */
const models = folds.map((fold) => {
  const others = folds.filter((other) => other !== fold).flatMap(({ unseen }) => unseen);
  return { fold, model: modelOf(setting, fold.base, fitTop(setting, others), 'fold') };
});

/** All passages, proposed on with the thresholds that were chosen or with others. */
function scoredWith(least: Partial<LearnedModel>): readonly Scored[] {
  return models.flatMap(({ fold, model }) => {
    const learned = new LearnedThemes({ ...model, ...least });
    return fold.unseen.map(({ row: { passage } }) => scoredBy(learned, passage));
  });
}

function scoredBy(learned: LearnedThemes, passage: Passage): Scored {
  const { id, text, labels } = passage;
  const proposals = proposeThemes(setting.compiled, passage, learned);
  const byRules = { labels, proposals: proposeThemes(setting.compiled, passage) };
  return { id, text, labels, proposals, passage, byRules };
}

function groupsOf(of: readonly Scored[], name: (passage: Passage) => string) {
  const names = [...new Set(of.map(({ passage }) => name(passage)))].toSorted();
  return names.map(
    (group) => [group, of.filter(({ passage }) => name(passage) === group)] as const,
  );
}

/** All passages and groups of them, and what the rules alone say of all. */
function printScores(of: readonly Scored[], name: (passage: Passage) => string): void {
  const byRules = of.map((row) => row.byRules);
  print(wholeTable([['Rules alone', byRules], ['All', of], ...groupsOf(of, name)]));
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
/** What other thresholds would do. */
function printCurve(): void {
  const pairs = THRESHOLDS.flatMap((threshold) =>
    PRESENCES.flatMap((least) =>
      BY_RULE.map((leastByRule) => ({
        threshold,
        presenceLimits: { least, leastByRule: Math.min(least, leastByRule), strongRule: 0.7 },
      })),
    ),
  );
  print(
    wholeTable(
      pairs.map((least) => [
        `Theme ${least.threshold}, any theme ${least.presenceLimits.least}, by a strong rule ${least.presenceLimits.leastByRule}`,
        scoredWith(least),
      ]),
    ),
  );
}

/** All tables, and what is said of the sample outside the repository where that is at hand. */
function printAll(scored: readonly Scored[]): void {
  print(
    `${scored.length} passages, left out ${values.by === 'voice' ? 'one voice' : 'four or so writers'} at a time.\n`,
  );
  printScores(scored, ({ writer }) => writer);
  printScores(scored, ({ voice }) => voice);
  print(stanceTable(scored));
  print(reliabilityTable(scored));
  print(themeTable(scored));
  print(agreementLine(scored, setting.themes));
  const sample = join(import.meta.dirname, '../../../shared/domain/gold-dev.jsonl');
  if (existsSync(sample)) {
    const top = fitTop(
      setting,
      folds.flatMap(({ unseen }) => unseen),
    );
    const learned = new LearnedThemes(modelOf(setting, fitBase(setting, rows, always), top, 'all'));
    const outside = labelledPassages(sample).map((passage) => scoredBy(learned, passage));
    print('\nThe labelled sample outside the repository, with which the rules were written:\n');
    printScores(outside, ({ voice }) => voice);
  }
}

if (values.curve) printCurve();
else if (values.errors) print(misreadList(scoredWith({}), values.theme));
else printAll(scoredWith({}));
