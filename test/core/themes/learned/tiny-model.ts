import type { Codebook } from '../../../../src/core/themes/codebook.ts';
import { compileCodebook } from '../../../../src/core/themes/compile.ts';
import type { LearnedModel } from '../../../../src/core/themes/learned/learned-model.ts';
import { fitModel } from '../../../../training/fit-model.ts';
import type { Passage } from '../../../../training/passages.ts';
import { prepare } from '../../../../training/prepare.ts';
import type { Setting } from '../../../../training/prepare.ts';

const theme = (id: string, code: string, when: string): Codebook['themes'][number] => ({
  id,
  label: id,
  code,
  group: 'family',
  definition: id,
  include: [],
  exclude: [],
  alsoCalled: [],
  sources: [],
  rules: [{ id: `${id}/word`, when, stance: 'cue', strength: 0.6 }],
  never: [],
});

/** Two themes with one rule each, and a third that the model is never shown. */
export const BOOK: Codebook = {
  version: '1',
  title: 'Trial',
  conventions: [],
  sources: {},
  classes: {},
  sections: { glossary: 0 },
  themes: [
    theme('drink', 'DR', 'alcohol'),
    theme('home', 'HO', 'eviction'),
    theme('own', 'OW', 'harbour'),
  ],
  incidentKinds: [],
};

export const COMPILED = compileCodebook(BOOK);

/** The trial's setting: the model learns of two of the three themes. */
export const SETTING: Setting = {
  compiled: COMPILED,
  themes: ['drink', 'home'],
  lexicon: new Map([
    ['health visitor', '{worker}'],
    ['midwife', '{worker}'],
  ]),
};

const DRINK = [
  'vodka bottles',
  'empty cans',
  'slurred words',
  'a smell of cider',
  'the pub all day',
];
const HOME = ['rent arrears', 'damp walls', 'a cold flat', 'no cooker', 'mould above the cot'];
const PLAIN = [
  'a summer fair',
  'the annual report',
  'a school play',
  'the new library',
  'a bus route',
];

/** Forty passages of two writers, of which a third shows nothing. */
export const PASSAGES: readonly Passage[] = ['ash', 'elm'].flatMap((writer) =>
  [...DRINK, ...HOME, ...PLAIN, ...DRINK, ...HOME, ...PLAIN].map((what, index): Passage => {
    const about = DRINK.includes(what) ? 'drink' : HOME.includes(what) ? 'home' : undefined;
    const praised = index % 4 === 0;
    const text = praised
      ? `The ${writer === 'ash' ? 'midwife' : 'health visitor'} saw ${what} and responded well.`
      : `There was ${what} at visit ${index}, and nobody in ${writer} row acted.`;
    return {
      id: `${writer}-${index}`,
      writer,
      voice: 'trial',
      text,
      labels: about === undefined ? [] : [{ theme: about, stance: praised ? 'good' : 'concern' }],
    };
  }),
);

/** A model fitted to `PASSAGES`; `order` puts them in another order first. */
export function tinyModel(
  order: (rows: readonly Passage[]) => readonly Passage[] = (r) => r,
): LearnedModel {
  return fitModel(SETTING, prepare(SETTING, order(PASSAGES)), [], 'trial');
}
