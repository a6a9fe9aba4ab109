import { wilsonInterval, type Interval } from '../stats/wilson.ts';
import type { Codebook, ThemeGroup } from '../themes/codebook.ts';
import { deriveThemes } from '../themes/derive-themes.ts';
import { passagesInScope, tagsInScope, type CaseThemeCount, type Scope } from './theme-counts.ts';

/** A case as reports name it. */
export interface ReportedCase {
  readonly id: number;
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
}

/** How many cases of N, with the 95% Wilson interval of the share. */
export interface CaseShare extends Interval {
  /** Cases in scope with at least one such tag. */
  readonly n: number;
  /** Of those, cases in which a person confirmed at least one. */
  readonly confirmed: number;
  /** Of those, cases that rest on proposals alone. */
  readonly proposedOnly: number;
}

/** One theme across the cases. */
export interface ThemeRow {
  readonly theme: string;
  readonly label: string;
  readonly group: ThemeGroup;
  readonly concern: CaseShare;
  readonly good: CaseShare;
  /** Cases with both; concern and good practice are never netted off. */
  readonly both: { readonly n: number };
  /** Tags in scope, and the passages that hold them; mentions not counted. */
  readonly tags: number;
  readonly passages: number;
}

/** Co-occurring factors in one case, as confirmed and as they would be with proposals; ids of themes. */
export interface TrioRow extends ReportedCase {
  readonly confirmed: readonly string[];
  readonly inScope: readonly string[];
}

/** Themes across cases: the neutral model every format is written from. */
export interface ThemeReport {
  /** Cases counted. */
  readonly N: number;
  readonly scope: Scope;
  readonly documents: number;
  /** Years of the cases, as far as known. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly casesWithoutYear: number;
  readonly codebookVersion: string;
  /** All themes of the codebook, most cases with a concern first. */
  readonly rows: readonly ThemeRow[];
  /** The theme that the codebook derives from others, case by case; null where it derives none. */
  readonly trio: {
    /** What it is derived from, in the codebook's order. */
    readonly factors: readonly { readonly theme: string; readonly label: string }[];
    /** Cases in which all three factors are a concern, and in which exactly two are. */
    readonly allThree: CaseShare;
    readonly twoOfThree: number;
    readonly cases: readonly TrioRow[];
  } | null;
  /** The standing caution, in words. */
  readonly caution: string;
}

/** What a theme report is made from. */
export interface ThemeReportInput {
  readonly cases: readonly ReportedCase[];
  readonly documents: number;
  readonly counts: readonly CaseThemeCount[];
  readonly codebook: Codebook;
  readonly scope: Scope;
}

/**
 * Counts themes across cases. A case counts once however many documents or passages it has; a
 * mention never makes a theme present; rejected tags are in no count.
 */
export function themeReport(input: ThemeReportInput): ThemeReport {
  const { cases, counts, codebook, scope } = input;
  const N = cases.length;
  const known = new Set(cases.map((one) => one.id));
  const byTheme = Map.groupBy(
    counts.filter((count) => known.has(count.caseId)),
    (count) => count.theme,
  );
  const rows = codebook.themes.map((theme): ThemeRow => {
    const own = byTheme.get(theme.id) ?? [];
    const concern = casesWith(own, 'concern', scope);
    const good = casesWith(own, 'good', scope);
    return {
      theme: theme.id,
      label: theme.label,
      group: theme.group,
      concern: share(concern, N),
      good: share(good, N),
      both: { n: [...concern.keys()].filter((id) => good.has(id)).length },
      tags: sum(
        own.map((count) => tagsInScope(count.concern, scope) + tagsInScope(count.good, scope)),
      ),
      passages: sum(own.map((count) => passagesInScope(count, scope))),
    };
  });
  const years = cases.flatMap((one) => (one.year === null ? [] : [one.year]));
  return {
    N,
    scope,
    documents: input.documents,
    period: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    casesWithoutYear: N - years.length,
    codebookVersion: codebook.version,
    rows: rows.toSorted(
      (a, b) =>
        b.concern.n - a.concern.n || b.good.n - a.good.n || a.label.localeCompare(b.label, 'en'),
    ),
    trio: trioOf(input),
    caution: caution(N),
  };
}

/** Cases with at least one tag of the stance in scope; the value says whether one is confirmed. */
function casesWith(
  counts: readonly CaseThemeCount[],
  stance: 'concern' | 'good',
  scope: Scope,
): Map<number, boolean> {
  const found = new Map<number, boolean>();
  for (const count of counts) {
    if (tagsInScope(count[stance], scope) > 0) {
      found.set(count.caseId, count[stance].confirmed > 0 && scope !== 'proposed');
    }
  }
  return found;
}

function share(cases: ReadonlyMap<number, boolean>, N: number): CaseShare {
  const n = cases.size;
  const confirmed = [...cases.values()].filter(Boolean).length;
  return { n, confirmed, proposedOnly: n - confirmed, ...wilsonInterval(n, N) };
}

function trioOf({ cases, counts, codebook, scope }: ThemeReportInput): ThemeReport['trio'] {
  const [derived] = deriveThemes(codebook, new Map());
  if (derived === undefined) return null;
  const byCase = Map.groupBy(counts, (count) => count.caseId);
  const present = (id: number, within: Scope): readonly string[] => {
    const own = byCase.get(id) ?? [];
    const concerns = new Map(own.map((count) => [count.theme, tagsInScope(count.concern, within)]));
    return deriveThemes(codebook, concerns)[0]?.present ?? [];
  };
  const rows = cases.map((one) => ({
    ...one,
    confirmed: present(one.id, 'confirmed'),
    inScope: present(one.id, scope),
  }));
  const all = derived.absent.length;
  const three = new Map(
    rows
      .filter((row) => row.inScope.length === all)
      .map((row) => [row.id, row.confirmed.length === all] as const),
  );
  return {
    factors: derived.absent.map((theme) => ({
      theme,
      label: codebook.themes.find(({ id }) => id === theme)?.label ?? theme,
    })),
    allThree: share(three, cases.length),
    twoOfThree: rows.filter((row) => row.inScope.length === all - 1).length,
    cases: rows,
  };
}

function caution(N: number): string {
  return (
    `Counts are of ${N} ${N === 1 ? 'review' : 'reviews'} in this library. Reviews are written ` +
    'because a child came to harm, so these shares say nothing about how common a theme is among ' +
    'families, or about cause. Proposed tags have not been checked by a person.'
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
