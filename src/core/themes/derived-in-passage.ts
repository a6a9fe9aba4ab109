import type { Span } from './places.ts';
import type { ThemeHead } from './compile.ts';
import type { Searched } from './match.ts';
import type { Judgement } from './judgement.ts';
import type { Evidence, Proposal } from './proposal.ts';
import { CodePointOffsets } from '../text/offsets.ts';

/** One place where a rule of a theme fired, judged. */
export interface Firing {
  readonly rule: string;
  readonly confidence: number;
  readonly judgement: Judgement;
  readonly spans: readonly Span[];
}

/** A theme and where its rules fired in one passage; themes of which no rule could fire are left out. */
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

/**
 * Leaves out the parts of a derived theme that are only named where its term is spelt out: "the trio of
 * domestic abuse, mental ill-health and substance misuse" speaks of the trio alone (convention 6), however many of its parts
 * were found and by what.
 */
export function withoutSpeltOut(
  proposals: readonly Proposal[],
  fired: readonly FiredTheme[],
  { tokens, text }: Searched,
): Proposal[] {
  const spelt = new Map<string, ReadonlySet<number>>();
  for (const { theme, firings } of fired) {
    if (theme.derivedFrom === undefined || firings.length === 0) continue;
    const isNamed = firings.filter(({ rule }) => rule !== togetherRule(theme));
    const sentences = new Set(sentencesOf(isNamed, { tokens }));
    for (const part of theme.derivedFrom) spelt.set(part, sentences);
  }
  if (spelt.size === 0) return [...proposals];
  const offsets = new CodePointOffsets(text);
  const sentencesOfWords = ({ start, end }: Evidence): readonly number[] => {
    const [from, to] = [offsets.toUnits(start), offsets.toUnits(end)];
    return tokens.flatMap((token) =>
      token.start < to && from < token.end ? [token.sentence] : [],
    );
  };
  return proposals.filter(({ theme, stance, evidence }) => {
    const sentences = spelt.get(theme);
    return (
      sentences === undefined ||
      stance !== 'mention' ||
      !evidence.flatMap(sentencesOfWords).every((sentence) => sentences.has(sentence))
    );
  });
}

/** The rule that stands for all parts being there without the term. */
function togetherRule(theme: ThemeHead): string {
  return `${theme.id}/together`;
}

function settle(
  fired: readonly FiredTheme[],
  derived: ThemeHead,
  named: readonly Firing[],
  searched: Searched,
): readonly FiredTheme[] {
  const parts = fired.filter(({ theme }) => derived.derivedFrom?.includes(theme.id) === true);
  const all = derived.derivedFrom?.length ?? 0;
  if (parts.length < all || parts.some(({ firings }) => firings.length === 0)) return fired;
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
    rule: togetherRule(derived),
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

function sentencesOf(
  firings: readonly Firing[],
  { tokens }: Pick<Searched, 'tokens'>,
): readonly number[] {
  return firings.flatMap(({ spans }) => spans.map((span) => tokens[span.start]?.sentence ?? -1));
}
