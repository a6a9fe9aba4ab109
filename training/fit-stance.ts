import type { Stance } from '../src/core/themes/proposal.ts';
import type { Feature } from '../src/core/themes/learned/features.ts';
import { focusOf } from '../src/core/themes/learned/focus.ts';
import { knownTo, scoresOf } from '../src/core/themes/learned/heads.ts';
import type { Heads } from '../src/core/themes/learned/heads.ts';
import { focusFeatures, stanceSigns } from '../src/core/themes/learned/stance-odds.ts';
import { STANCES } from '../src/core/themes/stance-words.ts';
import { fitHeads } from './fit-heads.ts';
import type { Prepared, Setting } from './prepare.ts';

/** As for words; compared were 0.03 and 0.1, of which the higher was better. */
const STANCE_COST = 0.3;

/** A theme that a passage is labelled with, by the passage's place among the rows. */
export interface Held {
  readonly row: Prepared;
  readonly output: number;
  readonly stances: ReadonlySet<Stance>;
  readonly focus: number;
}

/** The themes that passages are labelled with, each with the sentence that shows it by `heads`. */
export function heldThemes(
  setting: Setting,
  heads: Heads,
  rows: readonly Prepared[],
): readonly Held[] {
  return rows.flatMap((row) => {
    const known = knownTo(heads, row.features);
    const labelled = new Set(row.passage.labels.map(({ theme }) => theme));
    return [...labelled].flatMap((theme) => {
      const output = setting.themes.indexOf(theme);
      if (output < 0) return [];
      const of = row.passage.labels.filter((label) => label.theme === theme);
      const focus = focusOf({
        heads,
        known,
        output,
        firings: firingsOf(row, theme),
        tokens: row.reading.cued.searched.tokens,
      });
      return [{ row, output, focus, stances: new Set(of.map(({ stance }) => stance)) }];
    });
  });
}

function firingsOf({ reading }: Prepared, theme: string) {
  return reading.fired.find((one) => one.theme.id === theme)?.firings ?? [];
}

/** What stance is told by: the words of the sentence that shows the theme, and those of the passage. */
function stanceFeatures({ sentences, features }: Prepared, focus: number): readonly Feature[] {
  return [...focusFeatures(sentences, focus), ...features];
}

/** Word heads of the three stances. */
export function fitStanceWords(held: readonly Held[]): Heads {
  const targets = Float64Array.from(
    held.flatMap(({ stances }) => STANCES.map((stance) => (stances.has(stance) ? 1 : -1))),
  );
  const instances = held.map(({ row, focus }) => stanceFeatures(row, focus));
  const outputs = STANCES.length;
  return fitHeads({ instances, targets, outputs, cost: STANCE_COST, least: [2, 3, 3, 3] });
}

/** By theme, the logit of how often it has each stance, drawn towards how often all themes do. */
export function stancePriors(themes: readonly string[], held: readonly Held[]): number[][] {
  const all = STANCES.map((s) => held.filter(({ stances }) => stances.has(s)).length / held.length);
  return themes.map((_, output) => {
    const own = held.filter((one) => one.output === output);
    return STANCES.map((stance, index) => {
      const count = own.filter(({ stances }) => stances.has(stance)).length;
      const share = (count + 5 * (all[index] ?? 0)) / (own.length + 5);
      return Math.log((share + 0.005) / (1 - share + 0.005));
    });
  });
}

/** The signs of stance of a theme in a passage. */
export function signsOfStance(
  setting: Setting,
  stanceWords: Heads,
  priors: readonly (readonly number[])[],
  { row, output, focus }: Held,
): Float64Array {
  return stanceSigns({
    cued: row.reading.cued,
    focus,
    firings: firingsOf(row, setting.themes[output] ?? ''),
    words: scoresOf(stanceWords, knownTo(stanceWords, stanceFeatures(row, focus))),
    priors: priors[output] ?? [],
  });
}
