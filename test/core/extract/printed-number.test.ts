import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedNumber } from '../../../src/core/extract/printed-number.ts';

describe('a printed number', () => {
  it.each([
    ['6.10 The mother said so.', '6.10', 'The mother said so.'],
    ['6.10. The mother said so.', '6.10', 'The mother said so.'],
    ['10.3.2\tThe Board should', '10.3.2', 'The Board should'],
    ['1.1 “He was fine”', '1.1', '“He was fine”'],
    ['3. Analysis', '3', 'Analysis'],
    ['3) analysis', '3', 'analysis'],
    ['12\tHe was seen', '12', 'He was seen'],
    ['R3. The police', 'R3', 'The police'],
    ['R1.2: The police', 'R1.2', 'The police'],
    ['(a) to agree', '(a)', 'to agree'],
    ['(iv) to agree', '(iv)', 'to agree'],
    ['iv. to agree', 'iv', 'to agree'],
    ['  b) to agree', 'b', 'to agree'],
  ])('%s', (text, number, rest) => {
    const found = printedNumber(text);
    expect(found?.number).toBe(number);
    expect(text.slice(found?.length)).toBe(rest);
  });

  it.each(['• seen', '\uF0B7 seen', '-\tseen', '- seen', '* seen', 'o  seen', '– \tseen'])(
    'or a bullet: %s',
    (text) => {
      const found = printedNumber(text);
      expect(found?.bullet).toBe(true);
      expect(text.slice(found?.length)).toBe('seen');
    },
  );
});

describe('what belongs to the sentence', () => {
  it.each([
    '2013 was the year',
    '3 children lived there',
    '12.5 per cent were seen',
    '5.30 pm on Friday',
    '10.30 AM on Friday',
    '01.02.13 Police were called',
    '3.4.2013 Police were called',
    '6.10.05 Police were called',
    'A child was seen',
    'I. was not seen',
    'S. (the child) was seen',
    'GP2 wrote',
    'HV1 left in May',
    'mr. Smith',
    '– who was three – was seen',
    '6.10.15 Police were called',
    '7.',
    '1.2',
    '',
  ])('%s', (text) => {
    expect(printedNumber(text)).toBeNull();
  });

  it('never takes more than the text has, nor all of it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('1', '2', '.', ')', '(', 'a', 'R', 'i', '•', '\t', ' '),
        }),
        (text) => {
          const found = printedNumber(text);
          return found === null || (found.length > 0 && text.slice(found.length).trim() !== '');
        },
      ),
    );
  });
});
