import { deriveThemes } from '../themes/derive-themes.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import type { ReportedCase, ReportSource } from './report-source.ts';
import { tagsInScope, type CaseThemeCount, type Scope } from './theme-counts.ts';
import type { CaseShare } from './theme-report.ts';

/** A case and the factors that are a concern in it, as confirmed and as they are with all tags in scope; ids of themes. */
export interface TrioRow extends Pick<
  ReportedCase,
  'id' | 'subject' | 'restricted' | 'partnership' | 'year'
> {
  readonly confirmed: readonly string[];
  readonly inScope: readonly string[];
}

/** The factors from which the codebook derives a theme, case by case. */
export interface Trio {
  /** What it is derived from, in the codebook's order. */
  readonly factors: readonly { readonly theme: string; readonly label: string }[];
  /** Cases in which all factors are a concern, and in which all but one are. */
  readonly allThree: CaseShare;
  readonly twoOfThree: number;
  readonly cases: readonly TrioRow[];
}

/** The trio over cases; null where the codebook derives no theme. Two of three is not the trio. */
export function trioOf({ cases, counts, codebook, about }: ReportSource): Trio | null {
  const [derived] = deriveThemes(codebook, new Map());
  if (derived === undefined) return null;
  const factors = new Set(derived.absent);
  const ofFactors = counts.filter(({ theme }) => factors.has(theme));
  const byCase = Map.groupBy(ofFactors, (count) => count.caseId);
  const present = (id: number, within: Scope): readonly string[] =>
    deriveThemes(codebook, concernsOf(byCase.get(id) ?? [], within))[0]?.present ?? [];
  const rows = cases.map((one): TrioRow => ({
    id: one.id,
    // Read where a row is written: on its way out of the library it is looked through.
    get subject() {
      return one.subject;
    },
    restricted: one.restricted,
    partnership: one.partnership,
    year: one.year,
    confirmed: about.scope === 'proposed' ? [] : present(one.id, 'confirmed'),
    inScope: present(one.id, about.scope),
  }));
  const all = derived.absent.length;
  const three = rows.filter(({ inScope }) => inScope.length === all);
  const confirmed = three.filter((row) => row.confirmed.length === all).length;
  return {
    factors: derived.absent.map((theme) => ({
      theme,
      label: codebook.themes.find(({ id }) => id === theme)?.label ?? theme,
    })),
    allThree: {
      n: three.length,
      confirmed,
      proposedOnly: three.length - confirmed,
      ...wilsonInterval(three.length, cases.length),
    },
    twoOfThree: rows.filter(({ inScope }) => inScope.length === all - 1).length,
    cases: rows,
  };
}

function concernsOf(counts: readonly CaseThemeCount[], scope: Scope): ReadonlyMap<string, number> {
  return new Map(counts.map((count) => [count.theme, tagsInScope(count.concern, scope)]));
}

/** "Domestic abuse, mental ill-health and alcohol or drugs": the factors in a sentence. */
export function factorNames(factors: Trio['factors']): string {
  const names = factors.map(({ label }, i) =>
    i === 0 ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
