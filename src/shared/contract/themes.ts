import { z } from 'zod';
import type { ThemeGroup } from '../../core/themes/codebook.ts';
import { databaseCall, listOf, nothing } from './call.ts';

/** The four groups of themes. */
export const themeGroup = z.enum([
  'practice',
  'family',
  'child',
  'system',
]) satisfies z.ZodType<ThemeGroup>;

/** A theme as rooms show it; its rules are not here. */
export const listedTheme = z.object({
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
});

/** A theme as rooms show it. */
export type ListedTheme = z.output<typeof listedTheme>;

/** Calls about the codebook. */
export const themeCalls = {
  codebook: databaseCall(
    nothing,
    z.object({
      version: z.string(),
      title: z.string(),
      conventions: listOf(z.string()),
      themes: listOf(listedTheme),
    }),
  ),
};
