import { z } from 'zod';
import type { Rule, ThemeGroup } from '../../core/themes/codebook.ts';
import { PALETTE } from '../../core/themes/palette.ts';
import { databaseCall, listOf, nothing, rowId } from './call.ts';
import { actDone, coderName, stance, tagState } from './tagging.ts';

/** The four groups of themes. */
export const themeGroup = z.enum([
  'practice',
  'family',
  'child',
  'system',
]) satisfies z.ZodType<ThemeGroup>;

const themeId = z.string().min(1).max(100);
const label = z.string().trim().min(1).max(80);
const sentence = z.string().trim().min(1).max(2000);
const count = z.int().nonnegative();

/** A theme as rooms show it; its rules are not here. */
const listedTheme = z.object({
  id: z.string(),
  label: z.string(),
  /** Two letters for the margin. */
  code: z.string(),
  group: themeGroup,
  definition: z.string(),
  include: listOf(z.string()),
  exclude: listOf(z.string()),
  contested: z.string().exactOptional(),
  alsoCalled: listOf(z.string()),
  sources: listOf(z.string()),
  /** Its own colour, where the library gave it one; else it has that of its group. */
  colour: z.enum(PALETTE).exactOptional(),
  retired: z.boolean().exactOptional(),
});

/** A theme as rooms show it. */
export type ListedTheme = z.output<typeof listedTheme>;

/** A rule in the rule language; see the codebook's own guide. */
const codebookRule = z.object({
  id: z.string().min(1).max(200),
  when: z.string().min(1).max(4000),
  stance: z.enum(['concern', 'good', 'mention', 'cue']),
  strength: z.number().min(0).max(1),
  unless: listOf(z.string().max(4000)).exactOptional(),
  needs: listOf(z.string().max(4000)).exactOptional(),
}) satisfies z.ZodType<Rule>;

/** A rule in the rule language. */
export type WrittenRule = z.output<typeof codebookRule>;

/** A theme's tags over the library. */
const themeCount = z.object({
  theme: z.string(),
  concernCases: count,
  goodCases: count,
  confirmed: count,
  proposed: count,
  rejected: count,
});

/** One change to the codebook of a library. */
const codebookEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('relabel'), theme: themeId, label }),
  /** Null for the colour of its group. */
  z.strictObject({
    kind: z.literal('recolour'),
    theme: themeId,
    colour: z.enum(PALETTE).nullable(),
  }),
  z.strictObject({
    kind: z.literal('redefine'),
    theme: themeId,
    definition: sentence.exactOptional(),
    include: listOf(sentence).exactOptional(),
    exclude: listOf(sentence).exactOptional(),
    alsoCalled: listOf(label).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('add'),
    theme: z.strictObject({
      id: themeId,
      label,
      code: z.string().regex(/^[A-Z][A-Z0-9]$/),
      group: themeGroup,
      definition: sentence,
    }),
  }),
  /** After another theme of its group; null for first. */
  z.strictObject({ kind: z.literal('move'), theme: themeId, after: themeId.nullable() }),
  z.strictObject({ kind: z.literal('retire'), theme: themeId }),
  z.strictObject({ kind: z.literal('restore'), theme: themeId }),
  z.strictObject({ kind: z.literal('merge'), theme: themeId, into: themeId }),
  z.strictObject({ kind: z.literal('set-rule'), theme: themeId, rule: codebookRule }),
  z.strictObject({ kind: z.literal('remove-rule'), theme: themeId, rule: z.string().max(200) }),
]);

/** One change to the codebook of a library. */
export type ThemeEdit = z.output<typeof codebookEdit>;

/** Calls about the codebook. */
export const themeCalls = {
  /** The codebook that the library uses. */
  codebook: databaseCall(
    nothing,
    z.object({
      version: z.string(),
      title: z.string(),
      conventions: listOf(z.string()),
      sources: z.record(z.string(), z.string()),
      themes: listOf(listedTheme),
    }),
  ),
  /** Counts over the library, by theme; N is the number of cases. */
  themeCounts: databaseCall(nothing, z.object({ N: count, counts: listOf(themeCount) })),
  /** A theme's rules, and what became of their proposals. */
  themeRules: databaseCall(
    z.strictObject({ theme: themeId }),
    z.object({
      rules: listOf(codebookRule.extend({ accepted: count, decided: count, left: count })),
    }),
  ),
  /** Changes the codebook: a new version at once, one undo. Proposals stay until they are made anew. */
  editCodebook: databaseCall(
    z.strictObject({ edit: codebookEdit, coder: coderName }),
    z.object({ done: actDone }),
  ),
  /**
   * Runs a rule over the library before it is saved; nothing is stored. `inTheEnd` is what of the theme would be proposed on a
   * passage once the rule is saved, with the other rules and what was learned weighed; `fresh` counts passages that would
   * newly carry a proposal, `outweighed` those that the rule finds and that would not.
   */
  tryRule: databaseCall(
    z.strictObject({ theme: themeId, rule: codebookRule, limit: z.int().min(1).max(500) }),
    z.object({
      passages: count,
      cases: count,
      tagged: count,
      rejected: count,
      fresh: count,
      outweighed: count,
      hits: listOf(
        z.object({
          caseId: rowId,
          documentId: rowId,
          passageId: rowId,
          page: z.int(),
          paragraph: z.string().nullable(),
          text: z.string(),
          evidence: listOf(z.object({ start: z.int(), end: z.int() })),
          inTheEnd: listOf(z.object({ stance, confidence: z.number() })),
          tagged: tagState.nullable(),
        }),
      ),
    }),
  ),
  /** How many documents have proposals that were made by other rules than those in use: those that `repropose` does. */
  toRepropose: databaseCall(nothing, z.object({ documents: count })),
  /** Makes undecided proposals anew by the codebook in use; decisions are kept. Goes on while others work. */
  repropose: databaseCall(
    nothing,
    z.object({ documents: count, added: count, removed: count, same: count, kept: count }),
  ),
  /** Stops it after the document it is at; it can be gone on with. */
  stopReproposing: databaseCall(nothing, nothing),
};

/** Told while proposals are made anew. */
export const themeEvents = {
  reproposing: z.object({ done: count, total: count }),
};
