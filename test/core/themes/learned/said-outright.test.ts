import { describe, expect, it } from 'vitest';
import { saidOutright } from '../../../../src/core/themes/learned/said-outright.ts';
import { readPassage } from '../../../../src/core/themes/propose.ts';
import { shippedCodebook } from '../shipped-codebook.ts';

const compiled = shippedCodebook();

function outright(theme: string, text: string, focus = 0) {
  const { cued, fired } = readPassage(compiled, { text });
  const firings = fired.find((one) => one.theme.id === theme)?.firings ?? [];
  expect(firings, text).not.toEqual([]);
  return saidOutright({ cued, focus, firings });
}

describe('saidOutright', () => {
  it('is a concern where somebody is left out', () => {
    const text =
      'Information about the father was shared with the school, but not with the nursery.';
    expect(outright('information_sharing', text)).toEqual(['concern']);
    expect(outright('information_sharing', `The family moved in May. ${text}`, 1)).toEqual([
      'concern',
    ]);
    expect(outright('information_sharing', `The family moved in May. ${text}`, 0)).toBeUndefined();
  });

  it('is nothing where "but not" only holds something back', () => {
    const text =
      'The health visitor shared information with the school, but not to the point of naming the father.';
    expect(outright('information_sharing', text)).toBeUndefined();
  });

  it('is a concern where a factor is said to have been there', () => {
    const was = (words: string): string =>
      `Domestic abuse, which workers had named in their training, ${words} in this family.`;
    expect(outright('domestic_abuse', was('was present'))).toEqual(['concern']);
    expect(outright('domestic_abuse', was('was not present'))).toBeUndefined();
  });

  it('is both where one sentence says both, and left open where two do', () => {
    const [late, clear] = ['the core groups were delayed', 'the plan was clear and well followed'];
    expect(outright('cp_planning', `Although ${late}, ${clear}.`)).toEqual(['concern', 'good']);
    expect(outright('cp_planning', `It is true that ${late}. Later ${clear}.`)).toBeUndefined();
  });
});
