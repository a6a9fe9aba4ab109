import type { Span } from './places.ts';
import type { ThemeHead } from './compile.ts';
import type { Searched } from './match.ts';
import type { Judgement } from './judgement.ts';

/** One place where a rule of a theme fired, judged. */
export interface Firing {
  readonly rule: string;
  readonly confidence: number;
  readonly judgement: Judgement;
  readonly spans: readonly Span[];
}

/** A theme and where its rules fired in one passage. */
export interface FiredTheme {
  readonly theme: ThemeHead;
  readonly firings: readonly Firing[];
}

/**
 * Settles themes that are made of others (convention 6 of the codebook). Where a sentence uses the
 * term and spells out all its parts, the parts are its definition and count for nothing. Where all
 * parts are a concern in the passage, the theme is proposed too, by the rule "<theme>/together".
 */
export function settleDerived(
  fired: readonly FiredTheme[],
  searched: Searched,
): readonly FiredTheme[] {
  return fired.reduce(
    (settled, { theme, firings }) =>
      theme.derivedFrom === undefined || theme.derivedFrom.length === 0
        ? settled
        : settle(settled, theme, firings, searched),
    fired,
  );
}

function settle(
  fired: readonly FiredTheme[],
  derived: ThemeHead,
  named: readonly Firing[],
  searched: Searched,
): readonly FiredTheme[] {
  const parts = fired.filter(({ theme }) => derived.derivedFrom?.includes(theme.id) === true);
  if (parts.length === 0 || parts.some(({ firings }) => firings.length === 0)) return fired;
  if (named.length > 0) {
    const spelt = sentencesOf(named, searched).filter((sentence) =>
      parts.every(({ firings }) => sentencesOf(firings, searched).includes(sentence)),
    );
    const elsewhere = (firing: Firing): boolean =>
      !sentencesOf([firing], searched).every((sentence) => spelt.includes(sentence));
    return fired.map((entry) =>
      parts.includes(entry) ? { ...entry, firings: entry.firings.filter(elsewhere) } : entry,
    );
  }
  const concerns = parts.map(({ firings }) =>
    firings.filter(({ judgement }) => judgement.stance === 'concern'),
  );
  if (concerns.some((firings) => firings.length === 0)) return fired;
  const together: Firing = {
    rule: `${derived.id}/together`,
    confidence: Math.min(...concerns.map((c) => Math.max(...c.map((f) => f.confidence)))),
    judgement: {
      stance: 'concern',
      certainty: 1,
      why: 'All the factors it is made of are a concern in this passage.',
    },
    spans: concerns.flat().flatMap(({ spans }) => spans),
  };
  return fired.map((entry) =>
    entry.theme === derived ? { ...entry, firings: [together] } : entry,
  );
}

function sentencesOf(firings: readonly Firing[], { tokens }: Searched): readonly number[] {
  return firings.flatMap(({ spans }) => spans.map((span) => tokens[span.start]?.sentence ?? -1));
}
