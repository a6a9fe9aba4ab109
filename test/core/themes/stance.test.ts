import { describe, expect, test } from 'vitest';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { SMALL } from './small-codebook.ts';
import { STANCE_PAIRS } from './stance-pairs.ts';

const compiled = compileCodebook(SMALL);

describe('stance', () => {
  test.each(STANCE_PAIRS)('%s is %s: %s', (theme, stances, text) => {
    const found = proposeThemes(compiled, { text })
      .filter((proposal) => proposal.theme === theme)
      .map(({ stance }) => stance);
    expect(found.toSorted()).toEqual([stances].flat().toSorted());
  });

  test('the table is as long as it is meant to be', () => {
    expect(STANCE_PAIRS.length).toBeGreaterThanOrEqual(150);
  });
});
