import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TERMS, parseSearch, toMatch } from '../../../src/core/search/query.ts';

const match = (input: string) => toMatch(parseSearch(input), () => []);

describe('parseSearch', () => {
  it.each([
    ['asked father', '("asked") AND ("father")'],
    ['"did not ask" father', '("did not ask") AND ("father")'],
    ['\u201Cdid not ask\u201D', '("did not ask")'],
    ['curios*', '("curios")'],
    ['co-oper*', '("co-oper" *)'],
    ['co* a-b* *', '("co*") AND ("a-b*")'],
    ['father OR "mother in law" visit', '("father" OR "mother in law") AND ("visit")'],
    ['a OR b OR c', '("a" OR "b" OR "c")'],
    ['home AND visit', '("home") AND ("visit")'],
    ['home -visit', '(("home")) NOT ("visit")'],
    ['home NOT visit -"by phone" x', '(("home") AND ("x")) NOT ("visit" OR "by phone")'],
    ['co-operate 6.10', '("co-operate") AND ("6.10")'],
    ['not and or', '("not") AND ("and") AND ("or")'],
    ['"never closed', '("never closed")'],
    ['OR father OR', '("father")'],
    ['NEAR(a b) text:x ^y', '("NEAR(a") AND ("b)") AND ("text:x") AND ("^y")'],
    ['(home)*', '("(home)*")'],
    ['say"ing', '("say") AND ("ing")'],
  ])('reads %s', (input, expected) => {
    expect(match(input)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    '-',
    '* ** "',
    '-father',
    'NOT father',
    'OR',
    '😀',
    '(){}[]:^',
    '""',
    '\u0000',
  ])('asks for nothing where there is nothing to ask for: %j', (input) => {
    expect(match(input)).toBeUndefined();
  });

  it('looks for every word that a prefix stands for', () => {
    expect(toMatch(parseSearch('Investigat*'), (prefix) => [`${prefix}e`, `${prefix}ion`])).toBe(
      '("Investigat" OR "Investigate" OR "Investigation")',
    );
    expect(toMatch(parseSearch('con*'), () => undefined)).toBe('("con" *)');
  });

  it('takes any text, keeps within its limits and quotes whatever it keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (input) => {
        const { groups, unwanted } = parseSearch(input);
        expect(groups.length + unwanted.length).toBeLessThanOrEqual(MOST_TERMS);
        const rest = (match(input) ?? '').replaceAll(/"[^"]*"/gu, '');
        expect(rest).toMatch(/^(?:[()* ]|AND|OR|NOT)*$/u);
      }),
    );
    expect(parseSearch('word '.repeat(10_000)).groups).toHaveLength(MOST_TERMS);
    expect(parseSearch('a' + ' OR a'.repeat(10_000)).groups[0]).toHaveLength(MOST_TERMS);
  });
});
