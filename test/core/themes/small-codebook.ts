import type { Codebook, Rule, Theme, ThemeGroup } from '../../../src/core/themes/codebook.ts';

/** A theme with only what rules need. */
export function themeOf(
  id: string,
  group: ThemeGroup,
  rules: readonly Partial<Rule>[],
  never: readonly string[] = [],
): Theme {
  return {
    id,
    label: id,
    code: id.slice(0, 6),
    group,
    definition: 'For tests.',
    include: [],
    exclude: [],
    alsoCalled: [],
    sources: [],
    rules: rules.map((rule, index) => ({
      id: `${id}/${index}`,
      when: 'x',
      stance: 'cue',
      strength: 0.8,
      ...rule,
    })),
    never,
  };
}

/** A codebook of themes only, with word classes where given. */
export function codebookOf(themes: readonly Theme[], classes: Codebook['classes'] = {}): Codebook {
  return {
    version: 'test',
    title: 'For tests',
    conventions: [],
    sources: {},
    sections: { front: 0, contents: 0, method: 0, terms: 0, glossary: 0, references: 0 },
    classes,
    themes,
    incidentKinds: [],
  };
}

/** Practices (named, then judged by what stands around them) and facts (bad in themselves). */
export const SMALL = codebookOf([
  themeOf('sharing', 'practice', [
    { when: 'information sharing | (share | pass on | exchange) .. information' },
    { when: 'information .. (share | pass on | reach)' },
  ]),
  themeOf(
    'supervision',
    'practice',
    [{ when: '(supervision | management oversight)' }],
    ['supervision order', 'supervised contact'],
  ),
  themeOf('curiosity', 'practice', [
    { when: 'professional curiosity | curious' },
    { when: '"did not ask" | "not asked" | "never asked"', stance: 'concern' },
  ]),
  themeOf('drift', 'practice', [{ when: 'drift | delay', stance: 'concern' }]),
  themeOf('assessment', 'practice', [{ when: 'assessment' }]),
  themeOf('recording', 'practice', [{ when: 'record keeping | records' }]),
  themeOf('abuse', 'family', [{ when: 'domestic (abuse | violence)', stance: 'concern' }]),
  themeOf('neglect', 'family', [{ when: 'neglect*', stance: 'concern' }]),
  themeOf('drinking', 'family', [
    { when: '(alcohol | drug | substance) (use | misuse | problem)', stance: 'concern' },
    { when: '(mother | father) .. drink', stance: 'concern' },
  ]),
  themeOf('exploitation', 'child', [
    { when: '[sexual | criminal] exploitation', stance: 'concern' },
  ]),
  themeOf('staffing', 'system', [{ when: '(staff turnover | vacancies)', stance: 'concern' }]),
]);
