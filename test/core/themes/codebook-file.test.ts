import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../../src/core/themes/codebook-file.ts';
import { compileCodebook } from '../../../src/core/themes/compile.ts';

const book = {
  version: '1',
  title: 'Small',
  conventions: ['One.'],
  sources: { AB: 'A book' },
  classes: { parent: ['mother', 'father'] },
  themes: ['neglect'],
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
    const parsed = parseCodebook({
      codebook: { ...book, themes: ['other', 'neglect'] },
      themes: [theme, other],
    });
    expect(parsed).toEqual({ ...book, themes: [other, theme] });
  });

  it.each<[string, unknown, unknown]>([
    ['codebook.version: a text', { ...book, version: '' }, theme],
    ['codebook: an object', 'x', theme],
    ['codebook: "extra" is not a field', { ...book, extra: 1 }, theme],
    ['theme file 1.id: a text', book, { ...theme, id: 3 }],
    ['theme file 1: an object', book, null],
    ['theme neglect.group: one of practice', book, { ...theme, group: 'other' }],
    ['theme neglect.never: a list', book, { ...theme, never: undefined }],
    ['theme neglect: there is no source CD', book, { ...theme, sources: ['CD'] }],
    ['derived from nothing, which is no theme', book, { ...theme, derivedFrom: ['nothing'] }],
    ['rule neglect/word.strength: a number', book, { ...theme, rules: [{ ...rule, strength: 2 }] }],
    ['rule neglect/word.stance: one of', book, { ...theme, rules: [{ ...rule, stance: 'bad' }] }],
    ['theme b: the codebook does not list it', book, { ...theme, id: 'b' }],
    ['theme b: it is listed and has no file', { ...book, themes: ['neglect', 'b'] }, theme],
  ])('says "%s"', (problem, codebook, one) => {
    expect(() => parseCodebook({ codebook, themes: [one] })).toThrow(problem);
  });

  it.each<[string, unknown, unknown]>([
    ['neglect/word: "(" has no ")"', book, { ...theme, rules: [{ ...rule, when: '(a' }] }],
    [
      'neglect/word: there is no word class {x}',
      book,
      { ...theme, rules: [{ ...rule, when: '{x}' }] },
    ],
    ['neglect/never: ', book, { ...theme, never: ['a & b'] }],
    ['class parent: "(" has no ")"', { ...book, classes: { parent: ['(a'] } }, theme],
  ])('leaves it to compileCodebook to say "%s"', (problem, codebook, one) => {
    const parsed = parseCodebook({ codebook, themes: [one] });
    expect(() => compileCodebook(parsed)).toThrow(problem);
  });

  it('refuses two themes of one id or one code', () => {
    expect(() => parseCodebook({ codebook: book, themes: [theme, theme] })).toThrow('this id');
    const both = { ...book, themes: ['neglect', 'b'] };
    const twin = { ...theme, id: 'b', rules: [] };
    expect(() => parseCodebook({ codebook: both, themes: [theme, twin] })).toThrow('the code NE');
  });
});
