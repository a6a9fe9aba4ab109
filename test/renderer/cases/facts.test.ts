import { describe, expect, it } from 'vitest';
import { ageBand } from '../../../src/core/review/facts/age.ts';
import type { ListedCaseFact, ListedFact } from '../../../src/shared/contract/cases.ts';
import {
  factItems,
  lineAfter,
  nextToCheck,
} from '../../../src/renderer/src/features/cases/fact-items.ts';
import { ageOf, isoOf } from '../../../src/renderer/src/features/cases/fact-value.ts';
import {
  FACT_NAMES,
  factControl,
  factStateWords,
  factValueWords,
} from '../../../src/renderer/src/features/cases/fact-words.ts';

function aFact(given: Partial<ListedFact> & Pick<ListedFact, 'id' | 'name'>): ListedFact {
  return {
    documentId: 1,
    fileName: 'review.pdf',
    value: 'Child M',
    iso: null,
    precision: null,
    confidence: 0.86,
    page: 1,
    quote: 'Child M',
    state: 'proposed',
    coder: null,
    decidedAt: null,
    ...given,
  };
}

function aCaseFact(values: readonly ListedFact[], name: ListedFact['name']): ListedCaseFact {
  return {
    name,
    values,
    confirmed: values.some(({ state }) => state !== 'proposed'),
    candidates: values,
  };
}

describe('facts line by line', () => {
  const facts = [
    aCaseFact([aFact({ id: 4, name: 'agency' }), aFact({ id: 5, name: 'agency' })], 'agency'),
    aCaseFact([], 'sex'),
    aCaseFact([aFact({ id: 2, name: 'partnership', state: 'accepted' })], 'partnership'),
    aCaseFact([aFact({ id: 1, name: 'subject' })], 'subject'),
  ];
  const items = factItems(facts);

  it('begins with what the case is listed by and keeps facts without a value', () => {
    expect(items.map(({ key }) => key)).toEqual([
      'subject 0',
      'partnership 0',
      'sex 0',
      'agency 0',
      'agency 1',
    ]);
    expect(items[2]?.value).toBeNull();
  });

  it('goes from one to check to the next', () => {
    expect(nextToCheck(items, null, 1)?.value?.id).toBe(1);
    expect(nextToCheck(items, 'subject 0', 1)?.value?.id).toBe(4);
    expect(nextToCheck(items, 'agency 1', 1)).toBeNull();
    expect(nextToCheck(items, 'agency 0', -1)?.value?.id).toBe(1);
    expect(nextToCheck(items, 'subject 0', -1)).toBeNull();
    expect(nextToCheck(items, null, -1)?.value?.id).toBe(5);
  });
});

describe('the line after a decision', () => {
  const agencies = [4, 5, 6].map((id) => aFact({ id, name: 'agency' }));
  const subject = aCaseFact([aFact({ id: 1, name: 'subject' })], 'subject');
  const school = aCaseFact([aFact({ id: 9, name: 'sex' })], 'sex');
  const items = factItems([subject, school, aCaseFact(agencies, 'agency')]);
  const after = (key: string, decision: 'accepted' | 'rejected'): string | undefined => {
    const from = items.find((item) => item.key === key);
    return from && lineAfter(items, from, decision).key;
  };

  it('is that of the next fact to check', () => {
    expect(after('subject 0', 'accepted')).toBe('sex 0');
  });

  it('is never one that goes because a value beside it was accepted', () => {
    const author = aCaseFact([aFact({ id: 10, name: 'author' })], 'author');
    const before = factItems([aCaseFact(agencies, 'agency'), author]);
    const [first] = before;
    expect(first && lineAfter(before, first, 'accepted').key).toBe('author 0');
    expect(after('agency 0', 'accepted')).toBe('agency 0');
    expect(after('agency 2', 'accepted')).toBe('agency 0');
  });

  it('is one that stays where a value was rejected', () => {
    expect(after('sex 0', 'rejected')).toBe('sex 0');
    expect(after('agency 0', 'rejected')).toBe('agency 0');
    expect(after('agency 2', 'rejected')).toBe('agency 1');
  });
});

describe('facts in words', () => {
  it('says how a candidate stands', () => {
    expect(factStateWords(aFact({ id: 1, name: 'sex' }))).toBe('proposed, 0.86');
    expect(
      factStateWords(
        aFact({
          id: 1,
          name: 'sex',
          state: 'accepted',
          coder: 'Ruth Whitlock',
          decidedAt: '2026-04-03T10:00:00Z',
        }),
      ),
    ).toBe('confirmed, Ruth Whitlock, 3 April 2026');
  });

  it('says dates as far as they are known', () => {
    const words = (iso: string) => factValueWords({ name: 'publishedDate', value: iso, iso });
    expect(words('2023')).toBe('2023');
    expect(words('2023-04')).toBe('April 2023');
    expect(words('2023-04-03')).toBe('3 April 2023');
  });

  it('has words for every choice, and none is an id', () => {
    for (const name of FACT_NAMES) {
      const control = factControl(name);
      if (control.kind !== 'choice') continue;
      for (const [id, words] of control.choices) {
        expect(factValueWords({ name, value: id, iso: null })).toBe(words);
        expect(words).not.toContain('_');
      }
    }
    expect(FACT_NAMES).toHaveLength(20);
  });
});

describe('facts set by hand', () => {
  it('takes a date as far as it is known', () => {
    expect(isoOf({ day: '', month: '', year: '2019' })).toEqual({ value: '2019' });
    expect(isoOf({ day: '', month: '4', year: '2019' })).toEqual({ value: '2019-04' });
    expect(isoOf({ day: '3', month: '04', year: '2019' })).toEqual({ value: '2019-04-03' });
    expect(isoOf({ day: '29', month: '2', year: '2020' })).toEqual({ value: '2020-02-29' });
  });

  it('says which part of a date is wrong', () => {
    expect(isoOf({ day: '', month: '', year: '19' })).toMatchObject({ part: 'year' });
    expect(isoOf({ day: '3', month: '', year: '2019' })).toMatchObject({ part: 'month' });
    expect(isoOf({ day: '', month: '13', year: '2019' })).toMatchObject({ part: 'month' });
    expect(isoOf({ day: '29', month: '2', year: '2019' })).toMatchObject({ part: 'day' });
  });

  it('makes ages as the documents’ are kept', () => {
    const band = (years: string, months: string, weeks: string): unknown => {
      const age = ageOf({ years, months, weeks });
      return 'value' in age ? [age.value, ageBand(age.value)] : age.part;
    };
    expect(band('2', '11', '')).toEqual(['2 years 11 months', '1 to 5']);
    expect(band('1', '', '')).toEqual(['1 year', '1 to 5']);
    expect(band('', '', '7')).toEqual(['7 weeks', 'under 1']);
    expect(band('', '', '')).toBe('years');
    expect(band('', 'a few', '')).toBe('months');
  });
});
