import type { Said } from './evaluate.ts';

/** Proposals of like confidence, and how many of them were right. */
export interface ReliabilityBand {
  /** Least confidence; the band is a tenth wide. */
  readonly from: number;
  readonly proposals: number;
  /** Mean confidence said. */
  readonly said: number;
  /** Share whose theme is labelled, whatever the stance. */
  readonly themeRight: number;
  /** Share whose theme is labelled with that stance. */
  readonly stanceRight: number;
}

/** Labels of a passage and what was proposed for it, with how sure. */
export interface SureRow {
  readonly labels: readonly Said[];
  readonly proposals: readonly (Said & { readonly confidence: number })[];
}

/**
 * A reliability table (A. Murphy and R. Winkler, Journal of the Royal Statistical Society C 26, 1977, 41-47):
 * proposals by tenths of confidence. Bands without proposals are left out.
 */
export function reliability(rows: readonly SureRow[]): readonly ReliabilityBand[] {
  const bands = Array.from({ length: 10 }, () => ({ count: 0, said: 0, theme: 0, stance: 0 }));
  for (const { labels, proposals } of rows) {
    for (const { theme, stance, confidence } of proposals) {
      const band = bands[Math.min(9, Math.floor(confidence * 10))];
      if (band === undefined) continue;
      const labelled = labels.filter((label) => label.theme === theme);
      band.count += 1;
      band.said += confidence;
      if (labelled.length > 0) band.theme += 1;
      if (labelled.some((label) => label.stance === stance)) band.stance += 1;
    }
  }
  return bands.flatMap(({ count, said, theme, stance }, tenth) =>
    count === 0
      ? []
      : [
          {
            from: tenth / 10,
            proposals: count,
            said: said / count,
            themeRight: theme / count,
            stanceRight: stance / count,
          },
        ],
  );
}
