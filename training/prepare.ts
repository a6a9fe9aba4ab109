import type { CompiledCodebook } from '../src/core/themes/compile.ts';
import { readPassage } from '../src/core/themes/propose.ts';
import { featuresOf } from '../src/core/themes/learned/features.ts';
import type { Feature } from '../src/core/themes/learned/features.ts';
import type { PassageReading } from '../src/core/themes/learned/passage-reading.ts';
import { ruleStrengths } from '../src/core/themes/learned/rule-strengths.ts';
import { UnitReader } from '../src/core/themes/learned/units.ts';
import type { Lexicon, SentenceUnits } from '../src/core/themes/learned/units.ts';
import type { Passage } from './passages.ts';

/** A passage with all that is read in it once, whatever is fitted. */
export interface Prepared {
  readonly passage: Passage;
  readonly reading: PassageReading;
  readonly sentences: readonly SentenceUnits[];
  readonly features: readonly Feature[];
  readonly rules: Float64Array;
}

/** What does not change from one fit to another. */
export interface Setting {
  readonly compiled: CompiledCodebook;
  readonly themes: readonly string[];
  readonly lexicon: Lexicon;
}

/** Reads passages for fitting. */
export function prepare(setting: Setting, passages: readonly Passage[]): readonly Prepared[] {
  const reader = new UnitReader(setting.lexicon);
  return passages.flatMap((passage) => {
    const { compiled, themes } = setting;
    const reading = readPassage(compiled, { text: passage.text });
    if (reading === undefined) return [];
    const sentences = reader.read(reading.cued.searched.tokens);
    const rules = ruleStrengths(reading.fired, themes);
    return [{ passage, reading, sentences, features: featuresOf(sentences), rules }];
  });
}
