import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInWords } from '../../../src/core/search/in-words.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { planSearch } from '../../../src/core/search/search-plan.ts';

const NO_WORDS = { expand: () => [], suggest: () => [], related: () => [] };

function inWords(typed: string): string {
  const plan = planSearch(parseQuery(typed).tree, NO_WORDS, { fieldWords: true, off: new Set() });
  return planInWords(plan.root, ({ values }) => values.join(' or '));
}

describe('parseQuery', () => {
  it.each([
    ['mother', 'passages with “mother”'],
    ['mother partner', 'passages with “mother” and “partner”'],
    ['mother AND partner', 'passages with “mother” and “partner”'],
    ['“was not brought”', 'passages with exactly “was not brought”'],
    ["'was not brought' again", 'passages with exactly “was not brought” and “again”'],
    ['a1 b1 OR c1', 'passages with (“a1” and “b1”) or “c1”'],
    ['a1 (b1 OR c1)', 'passages with “a1” and (“b1” or “c1”)'],
    ['mother -police', 'passages with “mother”; not “police”'],
    ['mother NOT (police OR court)', 'passages with “mother”; not (“police” or “court”)'],
    ['NOT police', 'passages: not “police”'],
    ['NOT NOT police', 'passages with “police”'],
    ['superv*', 'passages with a word beginning “superv”'],
    ['drift NEAR/5 delay', 'passages with “drift” and “delay” within 5 words of one another'],
    ['NEAR(drift delay, 3)', 'passages with “drift” and “delay” within 3 words of one another'],
    ['"drift delay"~3', 'passages with “drift” and “delay” within 3 words of one another'],
    [
      '(drift OR delay) NEAR/5 plan',
      'passages with “drift” and “plan” within 5 words of one another or “delay” and “plan” within 5 words of one another',
    ],
    ['Mother’s', 'passages with “mothers”'],
    ['co-operate', 'passages with “co-operate”'],
    ['6.10', 'passages with exactly “6 10”'],
    ['mother/father', 'passages with “mother” and “father”'],
    ['CAFÉ', 'passages with “cafe”'],
    ['the mother of', 'passages with “mother”'],
    ['the', 'passages with “the”'],
    ['theme:"drift and delay" mother', 'passages with “mother”; theme: drift and delay'],
    ['year:2015..2019', 'passages: year: 2015..2019'],
    ['theme:(drift OR delay)', 'passages: theme: drift or delay'],
    ['theme:"drift, delay" mother', 'passages with “mother”; theme: drift, delay'],
    [
      'theme:("drift, delay", voice OR plan|visit)',
      'passages: theme: drift, delay or voice or plan or visit',
    ],
    ['theme:drift,delay', 'passages: theme: drift or delay'],
    ['lscp:Northvale', 'passages: partnership: northvale'],
    // NEAR before brackets stands between its two sides, unless it is written as a list of terms.
    [
      'plan NEAR/5 (drift OR delay)',
      'passages with “plan” and “drift” within 5 words of one another or “plan” and “delay” within 5 words of one another',
    ],
    ['plan NEAR (drift)', 'passages with “plan” and “drift” within 10 words of one another'],
    [
      'plan NEAR(drift delay, 3)',
      'passages with “plan” and “drift” and “delay” within 3 words of one another',
    ],
    [
      'plan NEAR(drift delay)',
      'passages with “plan” and “drift” and “delay” within 10 words of one another',
    ],
    [
      '(drift delay) NEAR/5 plan',
      'passages with “drift” and “delay” and “plan” within 5 words of one another',
    ],
    // What stands before a word with a slash or a name that is no field is said of all of it.
    ['mother NOT HV/SW', 'passages with “mother”; not (“hv” and “sw”)'],
    ['mother -police/school', 'passages with “mother”; not (“police” and “school”)'],
    ['drift OR mother/father', 'passages with “drift” or (“mother” and “father”)'],
    ['mother NOT foo:bar', 'passages with “mother”; not (“foo” and “bar”)'],
    ['mother –police −school', 'passages with “mother”; not “police”; not “school”'],
    ['follow-up*', 'passages with “follow-up”'],
    [
      'co-oper*',
      'passages with “co” and a word beginning “oper” side by side or a word beginning “cooper”',
    ],
    ['constructor', 'passages with “constructor”'],
    ['note:year:2015', 'passages with “note”; year: 2015'],
  ])('reads %s', (typed, words) => {
    expect(inWords(typed)).toBe(words);
  });

  it.each([
    ['', 'nothing-asked'],
    ['()', 'nothing-asked'],
    ['"" * - ', 'nothing-asked'],
    ['(mother', 'bracket-not-closed'],
    ['a* mother', 'short-beginning'],
    ['wom*n', 'inner-star'],
    ['colour:red', 'no-such-field'],
    ['mother partner OR police', 'mixed-and-or'],
    ['theme:x NEAR/3 mother', 'near-needs-words'],
    ['mother '.repeat(70), 'too-many-terms'],
    ['mother '.repeat(1500), 'too-long'],
  ])('says of %j what was not understood: %s', (typed, kind) => {
    expect(parseQuery(typed).hints.map((hint) => hint.kind)).toContain(kind);
  });

  it('reads what is made of colons as quickly as anything', () => {
    const { tree } = parseQuery('bruise:'.repeat(500));
    expect(tree?.kind === 'and' && tree.parts.length).toBe(64);
    expect(inWords('bruise:mark:year:2015')).toBe('passages with “bruise” and “mark”; year: 2015');
  });

  it('reads any text without failing, as a search or with a hint', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '*',
        '-',
        ' OR ',
        ' AND ',
        ' NOT ',
        'NEAR(',
        ' NEAR/2 ',
        'a',
        'mother',
        '(',
        ')',
        ':',
        'theme:',
        'year:',
        '~',
        ' ',
        ',',
        '“',
        "'",
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { tree, hints } = parseQuery(pieces.join(''));
        expect(tree === null).toBe(hints.some(({ kind }) => kind === 'nothing-asked'));
      }),
      { numRuns: 2000 },
    );
  });
});
