import { tagsInScope, type CaseThemeCount, type Scope } from './theme-counts.ts';

/** The three parental factors whose combination is reported, in the order they are named. */
export const TRIO_THEMES = [
  'domestic_abuse',
  'parental_mental_health',
  'parental_substance_misuse',
] as const;

/** One of the three factors. */
export type TrioTheme = (typeof TRIO_THEMES)[number];

/**
 * Which of the three factors are a concern in one case. It is derived: all three is the
 * combination, two of three is two of three and nothing more, whatever words the review uses.
 */
export interface CaseTrio {
  readonly caseId: number;
  /** Factors with at least one concern in scope, in the fixed order. */
  readonly factors: readonly TrioTheme[];
}

/** The three factors of every case named, cases without any included. */
export function deriveTrio(
  caseIds: readonly number[],
  counts: readonly CaseThemeCount[],
  scope: Scope,
): readonly CaseTrio[] {
  const concerns = new Set(
    counts
      .filter((count) => tagsInScope(count.concern, scope) > 0)
      .map((count) => `${count.caseId} ${count.theme}`),
  );
  return caseIds.map((caseId) => ({
    caseId,
    factors: TRIO_THEMES.filter((theme) => concerns.has(`${caseId} ${theme}`)),
  }));
}
