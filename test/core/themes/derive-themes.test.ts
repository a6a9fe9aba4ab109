import { describe, expect, it } from 'vitest';
import { deriveThemes } from '../../../src/core/themes/derive-themes.ts';
import { themeOf } from './small-codebook.ts';

const themes = [
  themeOf('abuse', 'family', []),
  { ...themeOf('trio', 'family', []), derivedFrom: ['abuse', 'illness', 'drinking'] },
];

describe('deriveThemes', () => {
  it('derives when all are a concern', () => {
    const concerns = new Map([
      ['abuse', 1],
      ['illness', 4],
      ['drinking', 2],
    ]);
    expect(deriveThemes({ themes }, concerns)).toEqual([
      { theme: 'trio', present: ['abuse', 'illness', 'drinking'], absent: [], derived: true },
    ]);
  });

  it('does not derive from two of three, nor from a count of none', () => {
    const concerns = new Map([
      ['abuse', 1],
      ['illness', 0],
      ['drinking', 2],
    ]);
    expect(deriveThemes({ themes }, concerns)).toEqual([
      { theme: 'trio', present: ['abuse', 'drinking'], absent: ['illness'], derived: false },
    ]);
  });
});
