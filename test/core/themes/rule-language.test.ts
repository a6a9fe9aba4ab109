import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/core/review/review.ts';
import type { Rule, SectionWeights } from '../../../src/core/themes/codebook.ts';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { codebookOf, themeOf } from './small-codebook.ts';

const CLASSES = {
  parent: ['(mother | father | parent)', 'step father'],
  loop: ['{loop}'],
};
const GOOD_CLASSES = { parent: CLASSES.parent };

/** As somebody might take for a rule: each of its words can be written in several ways. */
const A_SENTENCE =
  'mothers were overseeing multiagency meetings where professionals considered neglected children living within overcrowded homes and nobody challenged the accounts given by fathers during several visits which workers were making';

/** The evidence that one rule finds, parts joined by " + ". */
function found(
  when: string,
  text: string,
  more: Partial<Rule> = {},
  never: readonly string[] = [],
): string | undefined {
  const theme = themeOf('t', 'family', [{ when, stance: 'concern', ...more }], never);
  const compiled = compileCodebook(codebookOf([theme], GOOD_CLASSES));
  const [proposal] = proposeThemes(compiled, { text });
  return proposal?.evidence.map((piece) => piece.text).join(' + ');
}

describe('the rule language', () => {
  it.each([
    ['explore', 'He explored it.', 'explored'],
    ['explore', 'The explorer left.', undefined],
    ['"did not ask"', 'She did not ask.', 'did not ask'],
    ['"did not ask"', "She didn't ask.", "didn't ask"],
    ['"did not ask"', 'She does not ask.', undefined],
    ['"shared"', 'They share it.', undefined],
    [A_SENTENCE, `${A_SENTENCE}.`, A_SENTENCE],
    [A_SENTENCE, `${A_SENTENCE.replace('nobody', 'anybody')}.`, undefined],
    ['curios*', 'A curiosity indeed.', 'curiosity'],
    ['curios*', 'A curious man.', undefined],
    ['home visit', 'Two home visits were made.', 'home visits'],
    ['home visit', 'Home and visit.', undefined],
    ['visit .. refused', 'The visit was then flatly refused.', 'visit was then flatly refused'],
    ['visit .. refused', 'The visit was then very flatly refused.', undefined],
    [
      'visit ..4 refused',
      'The visit was then very flatly refused.',
      'visit was then very flatly refused',
    ],
    ['visit .. refused', 'The visit ended. She refused.', undefined],
    ['(drank | used drugs) daily', 'He used drugs daily.', 'used drugs daily'],
    ['drank | smoked', 'He smoked.', 'smoked'],
    ['drank [very] heavily', 'He drank very heavily.', 'drank very heavily'],
    ['drank [very] heavily', 'He drank heavily.', 'drank heavily'],
    ['[heavily] drank', 'He drank.', 'drank'],
    ['{parent} drank', 'His mother drank.', 'mother drank'],
    ['{parent} drank', "The child's stepfather drank.", 'stepfather drank'],
    ['{parent} drank', 'The step-father drank.', 'step-father drank'],
    ['{parent} drank', 'The neighbour drank.', undefined],
    ['bruise & baby', 'The baby had a bruise.', 'baby + bruise'],
    ['bruise & baby', 'The baby slept. He had a bruise.', undefined],
    ['bruise && baby', 'The baby slept. He had a bruise.', 'baby + bruise'],
    ['bruise ~ baby', 'The baby had a bruise.', 'baby + bruise'],
    ['bruise ~ baby', 'The baby slept, but there was a bruise.', undefined],
    [
      'bruise & baby && mother',
      'The baby had a bruise. The mother came.',
      'baby + bruise + mother',
    ],
    ['bruise &3 baby', 'The baby had a small bruise.', 'baby + bruise'],
    ['bruise &3 baby', 'A bruise on the cheek of the baby.', undefined],
    ['bruise &3 baby', 'The baby slept. A bruise was seen.', undefined],
    ['bruise &&3 baby', 'The baby slept. A bruise was seen.', 'baby + bruise'],
    ['bruise &&3 baby', 'The baby slept all that day. Later a bruise was seen.', undefined],
    [
      'bruise &6 baby &6 mother',
      'The mother said the baby had a small bruise, and a bruise on his arm was older.',
      'mother + baby + bruise',
    ],
    ['multi-agency', 'A multi agency plan.', 'multi agency'],
    ['multi-agency', 'A multiagency plan.', 'multiagency'],
    ['multi agency', 'A multi-agency plan.', 'multi-agency'],
    ['multiagency', 'A multi-agency plan.', 'multi-agency'],
    ['"co-operation"', 'Her cooperation was plain.', 'cooperation'],
    ['co-op*', 'Her cooperation was plain.', 'cooperation'],
    ['policy', 'The police came.', undefined],
    ['DASH', 'Two DASH forms.', 'DASH'],
    ['ACE', 'He had ACEs.', 'ACEs'],
    ['SEND', 'They sent it.', undefined],
    ['SEND', 'They send it.', undefined],
    ['50%', 'It was 50% of them.', '50%'],
  ])('%s in "%s" is %s', (when, text, evidence) => {
    expect(found(when, text)).toBe(evidence);
  });

  it('looks for needs and unless in the sentence, or with ~ in the clause', () => {
    const needs = { needs: ['{parent}'] };
    expect(found('depressed', 'His mother was depressed.', needs)).toBe('depressed');
    expect(found('depressed', 'He was depressed. His mother left.', needs)).toBeUndefined();
    const same = { needs: ['~ {parent}'] };
    expect(found('depressed', 'He was depressed, but his mother was not.', same)).toBeUndefined();
    expect(found('depressed', 'He was depressed, but his mother was not.', needs)).toBe(
      'depressed',
    );
    const unless = { unless: ['child'] };
    expect(found('depressed', 'The child was depressed.', unless)).toBeUndefined();
    expect(
      found('depressed', 'She was depressed; the child was well.', { unless: ['~ child'] }),
    ).toBe('depressed');
  });

  it('looks for needs and unless in the passage with &&', () => {
    const needs = { needs: ['&& {parent}'] };
    expect(found('depressed', 'He was depressed. His mother left.', needs)).toBe('depressed');
    expect(found('depressed', 'He was depressed. He left.', needs)).toBeUndefined();
    const unless = { unless: ['&& child'] };
    expect(found('depressed', 'She was depressed. The child was well.', unless)).toBeUndefined();
  });

  it('weighs a rule by the section it stands in', () => {
    const rules = [{ when: 'depressed', stance: 'concern', strength: 0.8 } as const];
    const confidenceIn = (sectionKind: SectionKind, sections?: SectionWeights) => {
      const themes = [themeOf('t', 'family', sections ? [{ ...rules[0], sections }] : rules)];
      const book = { ...codebookOf(themes), sections: { method: 0, narrative: 0.5 } };
      const text = 'She was depressed.';
      return proposeThemes(compileCodebook(book), { text, sectionKind })[0]?.confidence;
    };
    const whole = confidenceIn('findings') ?? 0;
    expect(whole).toBeGreaterThan(0);
    expect(confidenceIn('narrative')).toBeCloseTo(whole / 2, 3);
    expect(confidenceIn('method')).toBeUndefined();
    expect(confidenceIn('method', { method: 1 })).toBe(whole);
    expect(confidenceIn('findings', { findings: 0 })).toBeUndefined();
  });

  it('says in which of the texts of a rule a fault is, and shows the place', () => {
    const message = (more: Partial<Rule>): string => {
      try {
        found('depressed', '', more);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return '';
    };
    expect(message({ unless: ['fine', 'her (two'] })).toBe(
      't/0, unless 2: "(" has no ")", at "(two"',
    );
    expect(message({ needs: ['~ {nobody}'] })).toBe(
      't/0, needs 1: there is no word class {nobody}',
    );
    expect(message({ when: 'a .. .. b and so on for many more words' })).toBe(
      't/0: two gaps stand side by side, at ".. b and so on for many …"',
    );
  });

  it('lets nothing count inside a wording that never means the theme', () => {
    expect(found('record', 'He held the world record.', {}, ['world record'])).toBeUndefined();
    expect(found('record', 'The world record and the record.', {}, ['world record'])).toBe(
      'record',
    );
  });

  it.each([
    ['', 0, 'a word is missing'],
    ['a |', 3, 'a word is missing'],
    ['(a', 0, 'has no ")"'],
    ['a)', 1, 'closes nothing'],
    ['[a', 0, 'has no "]"'],
    ['[a]', 0, 'needs at least one word'],
    ['.. a', 0, 'needs something before'],
    ['a ..', 2, 'needs something after'],
    ['a .. .. b', 5, 'two gaps'],
    ['a ..99 b', 2, 'a gap is 1 to'],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, 33, 'brackets may stand 32 deep'],
    ['(a & b)', 3, 'may not stand inside brackets'],
    ['cu*ious', 0, 'only at the end'],
    ['{nobody}', 0, 'no word class {nobody}'],
    ['{}', 0, 'names no class'],
    ['"a', 0, 'no partner'],
    ['a & & b', 4, 'a word is missing'],
    ['a & b &3 c', 6, 'have one distance'],
    ['a &0 b', 2, 'at least 1 word'],
    ['???', 0, 'holds no word'],
  ])('says what is wrong with %j', (when, at, problem) => {
    expect(() => found(when, '')).toThrow(
      expect.objectContaining({
        name: 'RuleError',
        rule: 't/0',
        at,
        problem: expect.stringContaining(problem) as unknown,
      }),
    );
  });

  it('refuses a class made of itself, and two rules of one id', () => {
    expect(() => compileCodebook(codebookOf([], CLASSES))).toThrow('made of itself');
    const twice = themeOf('t', 'family', [
      { id: 'same', when: 'a' },
      { id: 'same', when: 'b' },
    ]);
    expect(() => compileCodebook(codebookOf([twice]))).toThrow('two rules have this id');
  });
});
