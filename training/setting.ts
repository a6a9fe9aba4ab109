import { compileCodebook } from '../src/core/themes/compile.ts';
import type { Codebook } from '../src/core/themes/codebook.ts';
import { lexiconOf } from './lexicon.ts';
import type { Setting } from './prepare.ts';

/** The setting of a codebook; its lexicon stays the same where rules are taken out of it. */
export function settingOf(codebook: Codebook): Setting {
  return {
    compiled: compileCodebook(codebook),
    themes: codebook.themes.map(({ id }) => id),
    lexicon: lexiconOf(codebook),
  };
}
