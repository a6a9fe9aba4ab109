import { wilsonInterval, type Interval } from '../stats/wilson.ts';
import type { ThemeGroup } from '../themes/codebook.ts';
import type { About } from './about.ts';
import { Presence, type ReportSource } from './report-source.ts';
import { passagesInScope, tagsInScope } from './theme-counts.ts';
import { trioOf, type Trio } from './trio.ts';

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

/** Themes across cases. */
export interface ThemeReport extends Pick<
  About,
  'N' | 'scope' | 'documents' | 'period' | 'casesWithoutYear' | 'codebookVersion' | 'caution'
> {
  /** All themes of the codebook, most cases with a concern first. */
  readonly rows: readonly ThemeRow[];
  /** The theme that the codebook derives from others, case by case; null where it derives none. */
  readonly trio: Trio | null;
}

/**
 * Counts themes across cases. A case counts once however many documents or passages it has; a
 * mention never makes a theme present; rejected tags are in no count.
 */
export function themeReport(source: ReportSource): ThemeReport {
  const { counts, codebook, about } = source;
  const { N, scope } = about;
  const presence = new Presence(counts, scope);
  const byTheme = Map.groupBy(counts, (count) => count.theme);
  const rows = codebook.themes.map((theme): ThemeRow => {
    const own = byTheme.get(theme.id) ?? [];
    const { concern, good } = presence.of(theme.id);
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
  return {
    N,
    scope,
    documents: about.documents,
    period: about.period,
    casesWithoutYear: about.casesWithoutYear,
    codebookVersion: about.codebookVersion,
    rows: rows.toSorted(
      (a, b) =>
        b.concern.n - a.concern.n || b.good.n - a.good.n || a.label.localeCompare(b.label, 'en'),
    ),
    trio: trioOf(source),
    caution: about.caution,
  };
}

function share(cases: ReadonlyMap<number, boolean>, N: number): CaseShare {
  const n = cases.size;
  const confirmed = [...cases.values()].filter(Boolean).length;
  return { n, confirmed, proposedOnly: n - confirmed, ...wilsonInterval(n, N) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
