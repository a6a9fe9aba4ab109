import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undouble, unspace, unswap } from '../../../../src/core/extract/pdf/mend-letters.ts';

const fragment = (str: string, spaceBefore = false) => {
  return { str, page: 1, sourceAt: 0, x: 0, right: 0, spaceBefore };
};
const swapped = (letters: string) =>
  letters.replace(/[a-z]/giu, (c) => String.fromCharCode(c.charCodeAt(0) << 8));

describe('unswap', () => {
  it('turns back every Latin letter and leaves the length as it is', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,12}$/u);
    fc.assert(
      fc.property(word, word, (plain, turned) => {
        const before = plain + swapped(turned);
        expect(unswap(before)).toBe(plain + turned);
        expect(before).toHaveLength(plain.length + turned.length);
      }),
    );
  });

  it('spells out the ligature of which two letters were lost', () => {
    expect(unswap('fi\u7400\u{50000}ng')).toBe('fitting');
  });

  it('leaves text in Chinese, Korean and Latin letters alone', () => {
    for (const text of ['\u6c34\u7400', '\ud55c\uad6d', 'Zo\u00eb said \u201cno\u201d']) {
      expect(unswap(text)).toBe(text);
    }
  });
});

describe('undouble', () => {
  it('keeps a letter that was drawn once and true double letters', () => {
    const single = undouble([fragment('SSMAALLLL'), fragment('SSTTEEPPSS', true)]);
    expect(single?.map((f) => (f.spaceBefore ? ' ' : '') + f.str).join('')).toBe('SMALL STEPS');
  });

  it('leaves words with double letters in them', () => {
    expect(undouble([fragment('committee access llama')])).toBeUndefined();
  });
});

describe('unspace', () => {
  it('leaves initials', () => {
    expect(unspace([fragment('Child A, B and C of Ms D E and Mr F G')])).toBeUndefined();
  });
});
