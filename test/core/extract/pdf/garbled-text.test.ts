import { describe, expect, it } from 'vitest';
import { legibilityOf } from '../../../../src/core/extract/pdf/garbled-text.ts';

const times = (n: number, text: string) => Array.from({ length: n }, () => text);

describe('legibilityOf', () => {
  it('knows prose, in English and in Welsh', () => {
    expect(legibilityOf(times(6, 'The baby was seen at home by the health visitor. '))).toBe(
      'language',
    );
    expect(
      legibilityOf(times(6, 'Cafodd y plentyn ei weld gartref gan yr ymwelydd iechyd. ')),
    ).toBe('language');
  });

  it('takes lists of names, codes and addresses for language', () => {
    const rows = 'CSC LSCB GP1 Mr T. Okafor www.example.org/page_2.html R3.1 12/03/2014 ';
    expect(legibilityOf(times(8, rows))).toBe('language');
  });

  it('knows letters that stand for others, and signs that stand for none', () => {
    expect(legibilityOf(times(10, 'bv|_;\u00020oã\u0002â-v|âo\u0002-m7o=|\u0002_bv _oâ'))).toBe(
      'rubbish',
    );
    expect(legibilityOf(times(20, '\uF041\uF042 \uF043a\uF044 b\uFFFD\uFFFD c\u0003\u0004 '))).toBe(
      'rubbish',
    );
  });

  it('knows letters that are shifted along the alphabet', () => {
    const shifted = 'the child was seen at home by the health visitor in the spring'.replace(
      /[a-z]/gu,
      (c) => String.fromCharCode(c.charCodeAt(0) - 29),
    );
    expect(legibilityOf(times(4, `${shifted} `))).toBe('rubbish');
  });

  it('does not judge by a few words', () => {
    expect(legibilityOf(['=]bv|_;'])).toBe('unclear');
  });
});
