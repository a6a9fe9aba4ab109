import type { CodePointOffsets } from '../text/offsets.ts';
import type { Firing } from './derived-in-passage.ts';
import type { Evidence, Proposal } from './proposal.ts';
import type { Token } from './tokens.ts';

/** Below this a proposal would be noise. */
const LEAST_CONFIDENCE = 0.3;

/** The text that firings stand in. */
interface Where {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly offsets: CodePointOffsets;
}

/**
 * One proposal of all firings of a theme that agree in stance: the strongest speaks, the evidence of
 * all is joined. Undefined where they are too unsure to be worth a person's time.
 */
export function mergeFirings(
  theme: string,
  firings: readonly Firing[],
  where: Where,
): Proposal | undefined {
  const [first] = firings;
  if (first === undefined) return undefined;
  const best = firings.reduce((a, b) => (b.confidence > a.confidence ? b : a), first);
  const rules = new Set(firings.map(({ rule }) => rule)).size;
  // Each further rule that agrees takes away a fifth of the doubt.
  const confidence = 1 - (1 - best.confidence) * 0.8 ** (rules - 1);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return {
    theme,
    stance: best.judgement.stance,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: best.rule,
    evidence: evidenceOf(firings, where),
    why: best.judgement.why,
  };
}

function evidenceOf(
  firings: readonly Firing[],
  { tokens, text, offsets }: Where,
): readonly Evidence[] {
  const spans = firings
    .flatMap((firing) => firing.spans)
    .map((span) => ({
      start: tokens[span.start]?.start ?? 0,
      end: tokens[span.end - 1]?.end ?? 0,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged.map(({ start, end }) => ({
    start: offsets.toCodePoints(start),
    end: offsets.toCodePoints(end),
    text: text.slice(start, end),
  }));
}
