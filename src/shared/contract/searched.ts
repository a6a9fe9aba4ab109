import { z } from 'zod';
import type { SectionKind } from '../../core/review/review.ts';
import { listOf, rowId } from './call.ts';
import { stance } from './tagging.ts';

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
/** The id of a theme in a codebook. */
export const themeId = z.string().min(1).max(100);
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
