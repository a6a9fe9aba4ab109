import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/core/search/facets.ts';
import type { FacetName, SearchFilters } from '../../../src/core/search/facets.ts';
import { CASES, SECTIONS, TAG_KINDS, madePassages, tableOf } from './support/passage-tables.ts';
import type { MadePassage } from './support/passage-tables.ts';

const filters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    case: fc.subarray([11, 12, 13]),
    partnership: fc.subarray(['North', null]),
    year: fc.subarray([2012, 2019, null]),
    section: fc.subarray(['findings', 'narrative'] as const),
    theme: fc.subarray(['drift', 'voice']),
    stance: fc.subarray(['concern', 'good', 'mention'] as const),
    tagged: fc.subarray(['confirmed', 'proposed', 'none'] as const),
  },
  { requiredKeys: [] },
);
const FACETS = ['case', 'partnership', 'year', 'section', 'theme', 'stance', 'tagged'] as const;

/** Each way to look at a passage: once for each of its tags, or once without any. */
function views(one: MadePassage): Readonly<Record<(typeof FACETS)[number], unknown>>[] {
  const of = CASES[one.caseAt];
  const place = {
    case: of?.id,
    partnership: of?.partnership,
    year: of?.year,
    section: SECTIONS[one.section]?.kind,
  };
  if (one.tags.length === 0) return [{ ...place, theme: null, stance: null, tagged: 'none' }];
  return one.tags.map(({ kind }) => {
    const tag = TAG_KINDS[kind];
    const tagged = tag?.isConfirmed === true ? 'confirmed' : 'proposed';
    return { ...place, theme: tag?.theme, stance: tag?.stance, tagged };
  });
}

/** Views of a passage that pass all filters but one. */
function passing(one: MadePassage, by: SearchFilters, but?: FacetName) {
  return views(one).filter((view) =>
    FACETS.every((facet) => {
      const chosen: readonly unknown[] = facet === but ? [] : (by[facet] ?? []);
      return chosen.length === 0 || chosen.includes(view[facet]);
    }),
  );
}

describe('narrowing', () => {
  it('leaves the passages of which one tag passes every filter, and counts each value as if its field were open', () => {
    fc.assert(
      fc.property(
        madePassages,
        fc.array(fc.boolean(), { maxLength: 12 }),
        filters,
        (made, found, by) => {
          const passages = made.map((one, id) => (found[id] === true ? one : null));
          const {
            set,
            passages: count,
            byCase,
            facets,
          } = narrow(
            Uint8Array.from(passages, (one) => Number(one !== null)),
            by,
            tableOf(made),
          );
          const left = passages.map((one) => one !== null && passing(one, by).length > 0);
          expect([...set].map((one) => one === 1)).toEqual(left);
          expect(count).toBe(left.filter(Boolean).length);
          expect([...byCase]).toEqual(
            CASES.map(
              (_, at) =>
                passages.filter((one, id) => left[id] === true && one?.caseAt === at).length,
            ),
          );
          for (const facet of FACETS) {
            const counts = new Map<unknown, { passages: number; cases: Set<number> }>();
            for (const one of passages) {
              if (one === null) continue;
              const values = new Set(passing(one, by, facet).map((view) => view[facet]));
              // A passage without tags has no theme and no stance.
              if (facet === 'theme' || facet === 'stance') values.delete(null);
              for (const value of values) {
                const known = counts.get(value) ?? { passages: 0, cases: new Set() };
                known.passages += 1;
                known.cases.add(one.caseAt);
                counts.set(value, known);
              }
            }
            const shown = new Map(
              facets[facet].map(({ value, ...rest }) => [value, rest] as const),
            );
            expect(shown, facet).toEqual(
              new Map(
                [...counts].map(([value, { passages: n, cases }]) => [
                  value,
                  { passages: n, cases: cases.size },
                ]),
              ),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
