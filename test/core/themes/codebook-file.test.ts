import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../../src/core/themes/codebook-file.ts';

const book = {
  version: '1',
  title: 'Small',
  conventions: ['One.'],
  sources: { AB: 'A book' },
  classes: { parent: ['mother', 'father'] },
  incidentKinds: [],
};
const theme = {
  id: 'neglect',
  label: 'Neglect',
  code: 'NE',
  group: 'family',
  definition: 'Needs not met.',
  include: [],
  exclude: [],
  alsoCalled: [],
  sources: ['AB'],
  rules: [{ id: 'neglect/word', when: 'neglect', stance: 'concern', strength: 0.8 }],
  never: [],
};
const rule = theme.rules[0];

describe('parseCodebook', () => {
  it('reads what it is given, in order, leaving out what is not there', () => {
    const other = { ...theme, id: 'other', code: 'OT', rules: [], contested: 'Yes.' };
    const parsed = parseCodebook({ codebook: book, themes: [[theme], other] });
    expect(parsed).toEqual({ ...book, themes: [theme, other] });
  });

  it.each<[string, unknown, unknown]>([
    ['codebook.version: a text', { ...book, version: '' }, theme],
    ['codebook: an object', 'x', theme],
    ['codebook: "extra" is not a field', { ...book, extra: 1 }, theme],
    ['theme 1.id: a text', book, { ...theme, id: 3 }],
    ['theme 1: an object', book, null],
    ['theme neglect.group: one of practice', book, { ...theme, group: 'other' }],
    ['theme neglect.never: a list', book, { ...theme, never: undefined }],
    ['theme neglect: there is no source CD', book, { ...theme, sources: ['CD'] }],
    ['derived from nothing, which is no theme', book, { ...theme, derivedFrom: ['nothing'] }],
    ['rule neglect/word.strength: a number', book, { ...theme, rules: [{ ...rule, strength: 2 }] }],
    ['rule neglect/word.stance: one of', book, { ...theme, rules: [{ ...rule, stance: 'bad' }] }],
    ['neglect/word: "(" has no ")"', book, { ...theme, rules: [{ ...rule, when: '(a' }] }],
    [
      'neglect/word: there is no word class {x}',
      book,
      { ...theme, rules: [{ ...rule, when: '{x}' }] },
    ],
    ['neglect/never: ', book, { ...theme, never: ['a & b'] }],
    ['class parent: "(" has no ")"', { ...book, classes: { parent: ['(a'] } }, theme],
  ])('says "%s"', (problem, codebook, one) => {
    expect(() => parseCodebook({ codebook, themes: [one] })).toThrow(problem);
  });

  it('refuses two themes of one id or one code', () => {
    expect(() => parseCodebook({ codebook: book, themes: [theme, theme] })).toThrow('this id');
    expect(() => parseCodebook({ codebook: book, themes: [theme, { ...theme, id: 'b' }] })).toThrow(
      'the code NE',
    );
  });
});
