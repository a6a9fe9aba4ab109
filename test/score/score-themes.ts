import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LearnedThemes } from '../../src/core/themes/learned/learned-themes.ts';
import { proposeThemes } from '../../src/core/themes/propose.ts';
import { fitBase, fitTop, foldsBy, modelOf, writerOf } from '../../training/fit-model.ts';
import {
  codebookPassages,
  labelledPassages,
  ownCodebook,
  teachingPassages,
} from '../../training/passages.ts';
import { prepare } from '../../training/prepare.ts';
import { settingOf } from '../../training/setting.ts';
import type { ScoredPassage } from './theme-tables.ts';
import {
  agreementTable,
  errorList,
  groupTable,
  headTable,
  reliabilityTable,
} from './theme-tables.ts';
import { stanceTable, themeTable } from './theme-tables.ts';

/**
 * `npm run score:themes`: how well themes are proposed on passages that nothing was fitted to. Every
 * passage is proposed on by a model that saw none of its writer's (or, with --by voice, none of its
 * voice's), scales and thresholds included. --words-only takes the rules away, --errors lists what is
 * wrong, --theme keeps one theme's errors.
 */

const { values } = parseArgs({
  options: {
    by: { type: 'string', default: 'writer' },
    'words-only': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    theme: { type: 'string' },
  },
});

const own = ownCodebook();
const codebook = values['words-only']
  ? { ...own, themes: own.themes.map((theme) => ({ ...theme, rules: [] })) }
  : own;
const setting = settingOf(codebook);
const rows = prepare(setting, teachingPassages());
const always = prepare(setting, codebookPassages(own));
const folds = foldsBy(
  setting,
  rows,
  always,
  values.by === 'voice' ? ({ passage }) => passage.voice : writerOf,
);
const scored = folds.flatMap((fold): readonly ScoredPassage[] => {
  const others = folds.filter((other) => other !== fold).flatMap(({ unseen }) => unseen);
  const learned = new LearnedThemes(modelOf(setting, fold.base, fitTop(setting, others), 'fold'));
  return fold.unseen.map(({ row: { passage } }) => ({
    passage,
    labels: passage.labels,
    rules: proposeThemes(setting.compiled, passage),
    proposals: proposeThemes(setting.compiled, passage, learned),
  }));
});

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
if (values.errors) {
  print(errorList(scored, values.theme));
} else {
  print(`${scored.length} passages, left out one ${values.by} at a time.\n`);
  print(headTable(scored));
  print(stanceTable(scored));
  print(groupTable('Writer', scored, ({ passage }) => passage.writer));
  print(groupTable('Voice', scored, ({ passage }) => passage.voice));
  print(reliabilityTable(scored));
  print(themeTable(scored));
  print(agreementTable(scored, setting.themes));
  const sample = join(import.meta.dirname, '../../../shared/domain/gold-dev.jsonl');
  if (existsSync(sample)) {
    const top = fitTop(
      setting,
      folds.flatMap(({ unseen }) => unseen),
    );
    const learned = new LearnedThemes(modelOf(setting, fitBase(setting, rows, always), top, 'all'));
    const outside = labelledPassages(sample).map((passage) => ({
      passage,
      labels: passage.labels,
      rules: proposeThemes(setting.compiled, passage),
      proposals: proposeThemes(setting.compiled, passage, learned),
    }));
    print('The labelled sample outside the repository, with which the rules were written:\n');
    print(headTable(outside));
    print(groupTable('Kind', outside, ({ passage }) => passage.voice));
  }
}
