import { knownTo, scoresOf } from '../src/core/themes/learned/heads.ts';
import type { Heads } from '../src/core/themes/learned/heads.ts';
import type { LearnedModel } from '../src/core/themes/learned/learned-model.ts';
import {
  mayPropose,
  presenceSigns,
  type PresenceLimits,
} from '../src/core/themes/learned/presence.ts';
import { STANCES } from '../src/core/themes/stance-words.ts';
import { logit, probability, signsOf } from '../src/core/themes/learned/theme-odds.ts';
import type { Scale } from '../src/core/themes/learned/theme-odds.ts';
import { calibrate } from './calibrate.ts';
import { fitHeads } from './fit-heads.ts';
import { fitStanceWords, heldThemes, signsOfStance, stancePriors } from './fit-stance.ts';
import type { Held } from './fit-stance.ts';
import { logistic } from './logistic.ts';
import type { Prepared, Setting } from './prepare.ts';

/** Of 0.1, 0.2 and 0.3 the best on writers left out (docs/decisions/0049-margins-for-words.md). */
const WORD_COST = 0.3;
/** Least probability of a proposal; docs/quality.md says how it was chosen. */
const THRESHOLD = 0.3;
/** How surely a passage has to speak of any theme; chosen with it. */
const PRESENCE_LIMITS: PresenceLimits = { least: 0.75, strongRule: 0.7, leastByRule: 0.3 };
/** Least probability of a second stance; there is little between 0.35 and 0.55. */
const BESIDE = 0.5;

/** Word heads of all themes, and last of "no theme". */
export function fitWords(setting: Setting, rows: readonly Prepared[]): Heads {
  const { themes } = setting;
  const outputs = themes.length + 1;
  const targets = new Float64Array(rows.length * outputs).fill(-1);
  for (const [number, { passage }] of rows.entries()) {
    for (const { theme } of passage.labels) {
      const output = themes.indexOf(theme);
      if (output >= 0) targets[number * outputs + output] = 1;
    }
    if (passage.labels.length === 0) targets[number * outputs + themes.length] = 1;
  }
  const instances = rows.map(({ features }) => features);
  return fitHeads({ instances, targets, outputs, cost: WORD_COST, least: [2, 2, 3, 3] });
}

/** The word scores of a passage. */
export function wordScores(heads: Heads, { features }: Prepared): Float64Array {
  return scoresOf(heads, knownTo(heads, features));
}

/** What a fold's fit says of passages it was not fitted to. */
export interface Unseen {
  readonly row: Prepared;
  readonly words: Float64Array;
  readonly held: readonly { readonly of: Held; readonly signs: Float64Array }[];
}

/** What is fitted to the words of some rows. */
export interface Base {
  readonly words: Heads;
  readonly stanceWords: Heads;
  readonly stancePriors: readonly (readonly number[])[];
}

/** Fits words and stance words; `always` are rows that teach words but no stance. */
export function fitBase(
  setting: Setting,
  rows: readonly Prepared[],
  always: readonly Prepared[],
): Base {
  const words = fitWords(setting, [...rows, ...always]);
  const held = heldThemes(setting, words, rows);
  return {
    words,
    stanceWords: fitStanceWords(held),
    stancePriors: stancePriors(setting.themes, held),
  };
}

/** Reads rows that `base` was not fitted to. */
export function readUnseen(
  setting: Setting,
  base: Base,
  unseen: readonly Prepared[],
): readonly Unseen[] {
  return unseen.map((row) => ({
    row,
    words: wordScores(base.words, row),
    held: heldThemes(setting, base.words, [row]).map((of) => ({
      of,
      signs: signsOfStance(setting, base.stanceWords, base.stancePriors, of),
    })),
  }));
}

/** What is fitted on top of the words, from readings of passages that the words were not fitted to. */
export interface Top {
  readonly odds: Scale;
  readonly presence: Scale;
  readonly stanceOdds: readonly Scale[];
  readonly calibration: LearnedModel['calibration'];
}

/** Fits the scales on top of the words. */
export function fitTop(setting: Setting, unseen: readonly Unseen[]): Top {
  const read = unseen.map(({ row, words }) => {
    const heard = { words, rules: row.rules };
    const labelled = new Set(row.passage.labels.map(({ theme }) => theme));
    const right = setting.themes.map((theme) => labelled.has(theme));
    return { row, heard, signs: signsOf(heard), right };
  });
  const odds = logistic(
    read.flatMap(({ signs }) => signs),
    read.flatMap(({ right }) => right),
  );
  const ofPresence = read.map(({ row, heard, signs }) =>
    presenceSigns(odds, signs, heard, row.reading.cued.searched.tokens.length),
  );
  const presence = logistic(
    ofPresence,
    read.map(({ right }) => right.includes(true)),
  );
  const held = unseen.flatMap((one) => one.held);
  const stanceOdds = STANCES.map((stance) =>
    logistic(
      held.map((one) => one.signs),
      held.map(({ of }) => of.stances.has(stance)),
    ),
  );
  // Confidence is of what is proposed, so of that alone which passes the limits.
  const proposable = read.flatMap(({ heard, signs, right }, index) => {
    const present = probability(logit(presence, ofPresence[index] ?? []));
    return signs.flatMap((of, theme) =>
      mayPropose(PRESENCE_LIMITS, present, heard.rules[theme] ?? 0)
        ? [{ said: probability(logit(odds, of)), right: right[theme] === true }]
        : [],
    );
  });
  const calibration = calibrate(
    proposable.map(({ said }) => said),
    proposable.map(({ right }) => right),
  );
  return { odds, presence, stanceOdds, calibration };
}

/** A group of rows, what was fitted to all others, and what that says of the group. */
export interface Fold {
  readonly group: string;
  readonly base: Base;
  readonly unseen: readonly Unseen[];
}

/** One fold for each group of rows, each made as it is asked for: what is fitted takes much memory. */
export function* foldsBy(
  setting: Setting,
  rows: readonly Prepared[],
  always: readonly Prepared[],
  groupOf: (row: Prepared) => string,
): Generator<Fold> {
  for (const group of new Set(rows.map(groupOf))) {
    const seen = rows.filter((row) => groupOf(row) !== group);
    const base = fitBase(setting, seen, always);
    const others = rows.filter((row) => groupOf(row) === group);
    yield { group, base, unseen: readUnseen(setting, base, others) };
  }
}

/** The model of all rows; what stands on top of the words is fitted to folds by writer. */
export function fitModel(
  setting: Setting,
  rows: readonly Prepared[],
  always: readonly Prepared[],
  version: string,
): LearnedModel {
  const unseen: Unseen[] = [];
  const groupOf = writerGroups(rows);
  for (const fold of foldsBy(setting, rows, always, groupOf)) unseen.push(...fold.unseen);
  return modelOf(setting, fitBase(setting, rows, always), fitTop(setting, unseen), version);
}

/** Puts a model together. */
export function modelOf(setting: Setting, base: Base, top: Top, version: string): LearnedModel {
  const { themes, lexicon } = setting;
  const least = { threshold: THRESHOLD, presenceLimits: PRESENCE_LIMITS, beside: BESIDE };
  return { version, themes, lexicon, ...base, ...top, ...least };
}

/** Writers are left out by groups: one at a time takes hours, and leaves hardly more to learn from. */
const WRITER_GROUPS = 8;

/** The group of a row's writer. Writers are dealt out, those with the most passages first, so that groups are about alike. */
export function writerGroups(rows: readonly Prepared[]): (row: Prepared) => string {
  const writers = [...Map.groupBy(rows, ({ passage }) => passage.writer)]
    .map(([writer, { length }]) => ({ writer, length }))
    .toSorted((a, b) => b.length - a.length);
  const sizes = Array.from({ length: WRITER_GROUPS }, () => 0);
  const groups = new Map<string, string>();
  for (const { writer, length } of writers) {
    const least = sizes.indexOf(Math.min(...sizes));
    sizes[least] = (sizes[least] ?? 0) + length;
    groups.set(writer, String(least));
  }
  return ({ passage }) => groups.get(passage.writer) ?? '';
}
