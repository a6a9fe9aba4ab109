import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../src/renderer/src/features/start/passphrase-strength.ts';

describe('how strong a passphrase looks', () => {
  it.each([
    ['', 0],
    ['short', 0],
    ['aaaaaaaaaaaaaaaa', 1],
    ['password1234', 1],
    ['regional panel of the north', 1],
    ['kelp otter drum', 2],
    ['maple teapot quarrel lantern', 3],
    ['maple teapot quarrel lantern violin', 4],
  ])('%s has %i bars', (passphrase, bars) => {
    expect(passphraseStrength(passphrase, 'Regional panel').bars).toBe(bars);
  });

  it('says how many characters are missing, counted as people count them', () => {
    expect(passphraseStrength('elevenchars', '').words).toBe('Too short: 1 more character');
    expect(passphraseStrength('😀😀', '').words).toBe('Too short: 10 more characters');
  });

  it('never gives bars to what the library would refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 11 }), (passphrase) => {
        fc.pre(Array.from(passphrase).length < 12);
        expect(passphraseStrength(passphrase, '').bars).toBe(0);
      }),
    );
  });
});
