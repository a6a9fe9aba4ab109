import { z } from 'zod';
import type { SectionKind } from '../../core/review/review.ts';
import { databaseCall, listOf, rowId } from './call.ts';
import { madeFile } from './reports.ts';
import { leaving } from './leaving.ts';
import { actDone, coderName, stance } from './tagging.ts';

/*
 * How the search room works on this. `searchLibrary` is asked on every change of the field (it answers in milliseconds); `data
 * Changed` with 'documents', 'tags' or 'cases' is a reason to ask again. Nothing typed is an error: `hints` say what was not
 * understood and offer another query. Next and previous hit walk over `byCase[].shown` (passage ids in the order of the screen),
 * so that a hit beyond the page is fetched with its `offset`.
 */

const sectionKind = z.enum([
  'front',
  'contents',
  'introduction',
  'method',
  'terms',
  'family',
  'narrative',
  'chronology',
  'analysis',
  'good_practice',
  'findings',
  'conclusion',
  'recommendations',
  'appendix',
  'glossary',
  'references',
  'quotation',
  'body',
]) satisfies z.ZodType<SectionKind>;
const themeId = z.string().min(1).max(100);
const known = z.string().max(500).nullable();

/** What narrows a search: within a field any of the values, null for "not known"; an empty or missing list does not narrow. */
export const searchFilters = z.strictObject({
  case: listOf(rowId).exactOptional(),
  partnership: listOf(known).exactOptional(),
  year: listOf(z.int().nullable()).exactOptional(),
  reviewType: listOf(known).exactOptional(),
  harm: listOf(known).exactOptional(),
  ageBand: listOf(known).exactOptional(),
  status: listOf(z.string().max(40)).exactOptional(),
  section: listOf(sectionKind).exactOptional(),
  /** What is chosen of themes, stances and states has to hold of one and the same tag. */
  theme: listOf(themeId).exactOptional(),
  stance: listOf(stance).exactOptional(),
  /** 'none': passages without any tag but rejected ones. */
  tagged: listOf(z.enum(['confirmed', 'proposed', 'none'])).exactOptional(),
});

/** What narrows a search. */
export type ChosenFilters = z.output<typeof searchFilters>;

/** What is searched for. It is also what a saved search keeps. */
export const searched = z.strictObject({
  /** As typed; the language is told in docs/command-line.md. */
  query: z.string().max(12_000),
  /** Whether the field's other ways of saying the same are searched for too; the library's setting `fieldWords` is the usual. */
  fieldWords: z.boolean(),
  /** Ways that are switched off, as `parts[].ways[].words` gives them. */
  off: listOf(z.string().max(200)),
  filters: searchFilters,
});

/** What is searched for. */
export type Searched = z.output<typeof searched>;

const sort = z.enum(['relevance', 'newest', 'oldest', 'case']);

const place = {
  caseId: rowId,
  documentId: rowId,
  passageId: rowId,
  fileName: z.string(),
  title: z.string().nullable(),
  page: z.int(),
  /** As printed, such as "6.10". */
  paragraph: z.string().nullable(),
  /** Heading of the section it stands in, and what kind that is. */
  section: z.string(),
  sectionKind: z.string(),
};

/** A tag on a passage, proposed or confirmed; rejected ones are not told. */
const foundTag = z.object({ theme: z.string(), stance, isConfirmed: z.boolean() });

/** A passage that answers a search. */
const searchHit = z.object({
  ...place,
  /** Whole sentences of the passage, a few lines; the whole passage where it is short. */
  snippet: z.string(),
  /** Offsets into the snippet, in code points; `why` says why it was looked for where it was not typed. */
  highlights: listOf(z.object({ start: z.int(), end: z.int(), why: z.string().nullable() })),
  /** Whether words of the passage stand before and behind the snippet. */
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
  /** How well it answers, the higher the better; only to be compared within one search. */
  score: z.number(),
  tags: listOf(foundTag),
  /** Those of its tags whose theme the search names or, where it only comes near, is about, each theme once: "tagged Unseen men" or, unconfirmed, "proposed". */
  byTag: listOf(
    z.object({ theme: themeId, label: z.string(), isConfirmed: z.boolean() }),
  ).exactOptional(),
});

/** A passage that answers a search. */
export type FoundPassage = z.output<typeof searchHit>;

/** Something to say about how a search was read, and another one to offer where there is `query`. */
const hint = z.object({ kind: z.string(), words: z.string(), query: z.string().exactOptional() });

const facet = listOf(
  z.object({
    value: z.union([z.string(), z.int()]).nullable(),
    passages: z.int(),
    cases: z.int(),
  }),
);

/** Per field its values with counts as if nothing were chosen in that field, so that a choice can be widened; the most first, years the latest first. */
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

const toTag = {
  search: searched,
  /** Those chosen; left out for all that the search finds. */
  passageIds: listOf(rowId).exactOptional(),
  theme: themeId,
  stance,
};

const tagPreview = z.object({
  /** Passages that get a tag by hand, and the cases that anything changes in. */
  add: z.int(),
  cases: z.int(),
  /** Passages whose proposal with this theme and stance is accepted instead. */
  accept: z.int(),
  /** Passages that have the tag already, confirmed. */
  already: z.int(),
  /** Headings, which are not tagged. */
  headings: z.int(),
  sample: listOf(z.object({ ...place, text: z.string() })),
});

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
       * Where fewer than ten passages hold all that was asked for: up to ten that hold a part of it, and how many there are. They
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
      lines: listOf(z.object({ ...place, before: z.string(), hit: z.string(), after: z.string() })),
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
  /** In how many cases of each year two searches find something, n of N with 95% intervals; cases without a year last. */
  compareSearches: databaseCall(
    z.strictObject({ first: searched, second: searched }),
    z.object({ years: listOf(yearRow), all: yearRow }),
  ),
  /** What tagResults would do; changes nothing. */
  previewTagResults: databaseCall(z.strictObject(toTag), tagPreview),
  /** Tags whole passages with a theme, all in one act with one undo. */
  tagResults: databaseCall(
    z.strictObject({ ...toTag, note: z.string().max(4000).exactOptional(), coder: coderName }),
    z.object({ done: actDone, preview: tagPreview }),
  ),
  /** Searches that were kept, by name. */
  savedSearches: databaseCall(
    z.strictObject({}),
    z.object({
      searches: listOf(
        z.object({
          id: rowId,
          name: z.string(),
          search: searched,
          coder: z.string(),
          savedAt: z.string(),
        }),
      ),
    }),
  ),
  /** Keeps a search under a name, in place of one that has it; can be undone. */
  saveSearch: databaseCall(
    z.strictObject({ name: z.string().trim().min(1).max(120), search: searched, coder: coderName }),
    z.object({ id: rowId, done: actDone }),
  ),
  removeSearch: databaseCall(
    z.strictObject({ id: rowId, coder: coderName }),
    z.object({ done: actDone }),
  ),
  /** All that a search found, with citations: a row for each passage, or a line for each place where the words stand. */
  exportSearch: databaseCall(
    z.strictObject({ search: searched, sort, format: z.enum(['csv', 'kwic']), ...leaving }),
    madeFile,
  ),
};
