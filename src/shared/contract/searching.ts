import { z } from 'zod';
import { databaseCall, listOf, rowId } from './call.ts';
import { passagePlace, searchHit } from './found-passages.ts';
import { leaving } from './leaving.ts';
import { madeFile } from './made-file.ts';
import { searched, searchFilters, themeId } from './searched.ts';

/*
 * How the search room works on this. `searchLibrary` is asked on every change of the field (it answers in
 * milliseconds); `dataChanged` with 'documents', 'tags' or 'cases' is a reason to ask again. Nothing typed is an error:
 * `hints` say what was not understood and offer another query. Next and previous hit walk over `byCase[].shown`
 * (passage ids in the order of the screen), so that a hit beyond the page is fetched with its `offset`.
 */

const sort = z.enum(['relevance', 'newest', 'oldest', 'case']);

/** Something to say about how a search was read, and another one to offer where there is `query`. */
const hint = z.object({ kind: z.string(), words: z.string(), query: z.string().exactOptional() });

const facet = listOf(
  z.object({
    value: z.union([z.string(), z.int()]).nullable(),
    passages: z.int(),
    cases: z.int(),
  }),
);

/**
 * Per field its values with counts as if nothing were chosen in that field, so that a choice can be widened; the most
 * first, years the latest first.
 */
const facets = z.object({
  case: facet,
  partnership: facet,
  year: facet,
  reviewType: facet,
  harm: facet,
  ageBand: facet,
  status: facet,
  section: facet,
  theme: facet,
  stance: facet,
  tagged: facet,
});

/** A part of a search as it was understood. */
const part = z.object({
  typed: z.string(),
  /** Passages that hold it in any way that is on. */
  passages: z.int(),
  ways: listOf(
    z.object({
      /** What is put into `off` to switch it off. */
      words: z.string(),
      kind: z.enum(['synonym', 'acronym', 'spelling']),
      why: z.string(),
      isOn: z.boolean(),
      /** Null where it is off. */
      passages: z.int().nullable(),
    }),
  ),
  /** Themes that it names: passages tagged with them are found too. */
  themes: listOf(
    z.object({
      theme: themeId,
      label: z.string(),
      /** What is put into `off` to switch it off. */
      words: z.string(),
      isOn: z.boolean(),
      /** Passages with such a tag, proposed or confirmed; null where it is off. */
      passages: z.int().nullable(),
    }),
  ).exactOptional(),
});

const caseShare = z.object({ n: z.int(), low: z.number(), high: z.number() });
const yearRow = z.object({
  year: z.int().nullable(),
  N: z.int(),
  first: caseShare,
  second: caseShare,
  both: z.int(),
});

/** Passages that only come near are shown up to so many at most. */
export const MOST_NEAR = 100;

/** Calls that search. */
export const searchCalls = {
  searchLibrary: databaseCall(
    z.strictObject({
      search: searched,
      sort,
      /** By case; otherwise the best passages in one row, whatever the case, and `byCase` is empty. */
      grouped: z.boolean(),
      /** Where grouped: passages shown of a case; null for all. */
      perCase: z.int().positive().max(1000).nullable(),
      /** Where grouped: cases of which all passages are shown. */
      open: listOf(rowId),
      limit: z.int().nonnegative().max(1000),
      offset: z.int().nonnegative(),
      /** Passages that only come near: up to so many. */
      near: z.int().nonnegative().max(MOST_NEAR),
    }),
    z.object({
      /** The search in words, to be shown below the field; empty where nothing is asked for. */
      inWords: z.string(),
      parts: listOf(part),
      /** Words passed over because they stand in nearly every passage. */
      passedOver: listOf(z.string()),
      hints: listOf(hint),
      /** Other words worth a search; not searched for by themselves. */
      related: listOf(z.string()),
      passages: z.int(),
      cases: z.int(),
      /** Cases in the library. */
      ofCases: z.int(),
      byCase: listOf(z.object({ caseId: rowId, passages: z.int(), shown: listOf(rowId) })),
      /** How many passages all pages of this layout hold together. */
      listed: z.int(),
      hits: listOf(searchHit),
      facets,
      /**
       * Where fewer than ten passages hold all that was asked for: those that hold a part of it, and how many there are. They
       * are in no count, facet or export; `lacks` names the parts that a passage does not hold. On the first page only.
       */
      nearly: z.object({
        passages: z.int(),
        hits: listOf(searchHit.extend({ lacks: listOf(z.string()) })),
        /** Themes that the words are about, by the codebook's rules: passages tagged with one that is on come near, too. */
        about: listOf(
          z.object({
            theme: themeId,
            label: z.string(),
            /** What is put into `off` to switch it off. */
            words: z.string(),
            isOn: z.boolean(),
          }),
        ),
      }),
    }),
  ),
  /** Every place where the words stand, line by line. */
  keywordsInContext: databaseCall(
    z.strictObject({
      search: searched,
      /** As results are, or by the words after or before the hit. */
      sort: z.enum(['relevance', 'newest', 'oldest', 'case', 'after', 'before']),
      /** Characters on each side. */
      width: z.int().min(10).max(400),
      limit: z.int().positive().max(1000),
      offset: z.int().nonnegative(),
    }),
    z.object({
      lines: listOf(
        z.object({ ...passagePlace, before: z.string(), hit: z.string(), after: z.string() }),
      ),
      total: z.int(),
      /** Passages read for it, of all that were found: 2,000 at most. */
      passages: z.int(),
      ofPassages: z.int(),
    }),
  ),
  /** Passages that say something like one passage. */
  moreLikeThis: databaseCall(
    z.strictObject({
      passageId: rowId,
      filters: searchFilters,
      /** Whether those of the same document may come. */
      sameDocument: z.boolean(),
      limit: z.int().positive().max(200),
    }),
    z.object({
      /** The words it is told by. */
      words: listOf(z.string()),
      hits: listOf(searchHit.extend({ shared: listOf(z.string()) })),
    }),
  ),
  /**
   * In how many cases of each year two searches find something, n of N with 95% intervals; cases without a year last.
   * N are the cases that the search is narrowed to.
   */
  compareSearches: databaseCall(
    z.strictObject({ first: searched, second: searched }),
    z.object({ years: listOf(yearRow), all: yearRow }),
  ),
  /** All that a search found, with citations: a row for each passage, or a line for each place where the words stand. */
  exportSearch: databaseCall(
    z.strictObject({ search: searched, sort, format: z.enum(['csv', 'kwic']), ...leaving }),
    madeFile,
  ),
};
