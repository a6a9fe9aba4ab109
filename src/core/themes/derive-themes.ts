import type { Codebook } from './codebook.ts';

/** A theme that is read off others for a whole case. */
export interface DerivedTheme {
  readonly theme: string;
  /** The themes it is made of that are a concern in the case, in the codebook's order. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** True where all of them are: two of three is not the trio. */
  readonly derived: boolean;
}

/**
 * The derived themes of one case (convention 6 of the codebook: co-occurring parental factors).
 * `concerns` counts the passages of the case in which a theme is a concern. What is derived stands
 * apart from passages that use the term.
 */
export function deriveThemes(
  codebook: Pick<Codebook, 'themes'>,
  concerns: ReadonlyMap<string, number>,
): DerivedTheme[] {
  return codebook.themes.flatMap(({ id, derivedFrom }) => {
    if (derivedFrom === undefined || derivedFrom.length === 0) return [];
    const present = derivedFrom.filter((part) => (concerns.get(part) ?? 0) > 0);
    const absent = derivedFrom.filter((part) => !present.includes(part));
    return [{ theme: id, present, absent, derived: absent.length === 0 }];
  });
}
