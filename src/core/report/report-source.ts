import { withRestrictedMark } from '../cases/restricted-mark.ts';
import type { FactName } from '../review/review.ts';
import type { Codebook } from '../themes/codebook.ts';
import type { About } from './about.ts';
import { TELLING_STANCES } from '../themes/stance-words.ts';
import { tagsInScope, type CaseThemeCount, type Scope } from './theme-counts.ts';

/** A case as reports see it. */
export interface ReportedCase {
  readonly id: number;
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
  readonly reviewType: string | null;
  /** Id of the kind of incident; 'several' where more than one was confirmed. */
  readonly harm: string | null;
  readonly ageBand: string | null;
  readonly documents: number;
  /** Documents of it that only those may see who work on it. */
  readonly restricted: number;
  /** What counts for each fact of the case: confirmed values, else what is proposed. */
  readonly facts: ReadonlyMap<FactName, readonly string[]>;
}

/** What reports are made from: the chosen cases and their tags, counted. */
export interface ReportSource {
  readonly cases: readonly ReportedCase[];
  /** Of these cases only. */
  readonly counts: readonly CaseThemeCount[];
  readonly codebook: Codebook;
  readonly about: About;
}

/** The cases that show a theme; the value says whether a person confirmed it. */
export interface ThemeCases {
  readonly concern: ReadonlyMap<number, boolean>;
  readonly good: ReadonlyMap<number, boolean>;
}

const NONE: ThemeCases = { concern: new Map(), good: new Map() };

/** Which cases show which theme, by tags in scope. A mention never makes a theme present. */
export class Presence {
  readonly #byTheme = new Map<
    string,
    { concern: Map<number, boolean>; good: Map<number, boolean> }
  >();

  constructor(counts: readonly CaseThemeCount[], scope: Scope) {
    for (const count of counts) {
      let cases = this.#byTheme.get(count.theme);
      if (cases === undefined) {
        cases = { concern: new Map(), good: new Map() };
        this.#byTheme.set(count.theme, cases);
      }
      for (const stance of TELLING_STANCES) {
        if (tagsInScope(count[stance], scope) === 0) continue;
        cases[stance].set(count.caseId, scope !== 'proposed' && count[stance].confirmed > 0);
      }
    }
  }

  /** The cases of a theme. */
  of(theme: string): ThemeCases {
    return this.#byTheme.get(theme) ?? NONE;
  }
}

/** What a case is called by. */
export type NamedCase = Pick<ReportedCase, 'id' | 'subject' | 'restricted'>;

/**
 * What a case is called wherever its words or numbers stand: "Child M", or its number. One with a restricted document
 * says so, so that the label goes with it into every file.
 */
export function caseName({ id, subject, restricted }: NamedCase): string {
  return withRestrictedMark(subject ?? `Case ${id}`, restricted);
}

/** The years of cases as a report tells them. */
export function yearsOf(
  cases: readonly ReportedCase[],
): Pick<About, 'period' | 'casesWithoutYear'> {
  const years = cases.flatMap(({ year }) => year ?? []);
  return {
    period: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    casesWithoutYear: cases.length - years.length,
  };
}
