import { expect, it } from 'vitest';
import { editCodebook } from '../../../src/core/themes/codebook-edit.ts';
import { newRuleId } from '../../../src/renderer/src/features/codebook/new-rule-id.ts';
import { codebookOf, themeOf } from '../../core/themes/small-codebook.ts';

it('is of the first three words', () => {
  expect(newRuleId('drift', '"did not ask" about', [])).toBe('drift/own-did-not-ask');
  expect(newRuleId('drift', '!', [])).toBe('drift/own-rule');
});

it('is free, so that a rule that begins as another does is added beside it', () => {
  const first = { id: 'drift/own-did-not-ask', when: '"did not ask" about' };
  const book = codebookOf([themeOf('drift', 'practice', [first])]);
  const when = '"did not ask" why';
  const rule = {
    id: newRuleId('drift', when, [first.id]),
    when,
    stance: 'cue',
    strength: 0.7,
  } as const;
  const { codebook } = editCodebook(book, { kind: 'set-rule', theme: 'drift', rule });
  expect(codebook.themes[0]?.rules.map((one) => one.when)).toEqual([first.when, when]);
});
