import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../../src/core/extract/pdf/markers.ts';

describe('markerOf', () => {
  it.each([
    ['6.10', '6.10'],
    ['6.10.', '6.10'],
    ['10.3.2', '10.3.2'],
    ['12.', '12'],
    ['(a)', 'a'],
    ['iv.', 'iv'],
    ['R3', 'R3'],
    ['Para 4', '4'],
    ['Para. 12', '12'],
    ['§ 3', '3'],
  ])('takes %s for the number %s', (text, number) => {
    expect(markerOf(text, 0)?.number).toBe(number);
  });

  it.each([
    '12.03.14',
    '12.11.14',
    '1.2.2014',
    'word',
    'Mr',
    '2014',
    '50%',
    'Paragraph',
    'Paris 4',
    '',
  ])('takes %j for no number', (text) => {
    expect(markerOf(text, 0)).toBeUndefined();
  });

  it.each(['\u2022', '\uF0B7', '\u25FC', 'o', '-'])('takes %j for a bullet', (text) => {
    expect(markerOf(text, 0)).toMatchObject({ bullet: true, number: '' });
  });
});
