import type { SectionKind } from '../review/review.ts';
import { CodePointOffsets } from '../text/offsets.ts';
import type { Theme } from './codebook.ts';
import type { CompiledCodebook, CompiledTheme } from './compile.ts';
import { settleDerived } from './derived-in-passage.ts';
import type { Firing } from './derived-in-passage.ts';
import { findRule } from './match.ts';
import type { Searched } from './match.ts';
import type { Evidence, Proposal, Stance } from './proposal.ts';
import { StanceReader } from './stance.ts';
import type { Cues } from './stance.ts';
import { forEachCueKind } from './stance-cues.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Sections that say nothing about the case: convention 9 of the codebook. */
const SILENT: ReadonlySet<SectionKind> = new Set([
  'front',
  'contents',
  'method',
  'terms',
  'glossary',
  'references',
]);
/** Below this a proposal would be noise. */
const LEAST_CONFIDENCE = 0.3;

/** A passage as far as proposals depend on it. */
export interface ProposedOn {
  readonly text: string;
  readonly sectionKind?: SectionKind;
}

/**
 * The themes that the codebook's rules propose for a passage, in the codebook's order; at most one
 * proposal for a theme and stance. Depends on nothing but its arguments.
 */
export function proposeThemes(compiled: CompiledCodebook, passage: ProposedOn): Proposal[] {
  if (passage.sectionKind !== undefined && SILENT.has(passage.sectionKind)) return [];
  const tokens = tokenise(passage.text);
  const found = compiled.automaton.find(tokens);
  const searched: Searched = { tokens, found, shares: sharesIn(passage.text, tokens) };
  if (searched.found.size === 0) return [];
  const reader = new StanceReader(searched, cuesOf(compiled, searched));
  const offsets = new CodePointOffsets(passage.text);
  const fired = compiled.themes.map((theme) => ({
    theme: theme.theme,
    firings: fire(theme, searched, reader).map((f) => inSection(f, passage.sectionKind)),
  }));
  return settleDerived(fired, searched).flatMap(({ theme, firings }) =>
    stancesOf(firings).flatMap((stance) => {
      const agreeing = firings.filter(({ judgement }) => judgement.stance === stance);
      return merge(theme, agreeing, searched, passage.text, offsets) ?? [];
    }),
  );
}

function sharesIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  if (!text.includes('%')) return new Set();
  return new Set(tokens.filter(({ end }) => text[end] === '%').map(({ sentence }) => sentence));
}

function cuesOf(compiled: CompiledCodebook, searched: Searched): Cues {
  return forEachCueKind((kind) =>
    compiled.cues[kind]
      .flatMap((pattern) => searched.found.get(pattern) ?? [])
      .sort((a, b) => a.start - b.start),
  );
}

function fire(theme: CompiledTheme, searched: Searched, reader: StanceReader): readonly Firing[] {
  const barred = theme.never.flatMap((pattern) => searched.found.get(pattern) ?? []);
  return theme.rules.flatMap((compiled) =>
    findRule(compiled, searched, barred).flatMap((occurrence) =>
      reader
        .judge({
          occurrence,
          says: compiled.rule.stance,
          group: theme.theme.group,
          negates: compiled.negates,
        })
        .map((judgement) => ({
          rule: compiled.rule.id,
          confidence: compiled.rule.strength * judgement.certainty,
          judgement,
          spans: occurrence.spans,
        })),
    ),
  );
}

function inSection(firing: Firing, section: SectionKind | undefined): Firing {
  const { stance } = firing.judgement;
  if (section === 'quotation' && stance !== 'mention') {
    const why = 'It stands in a quotation.';
    return { ...firing, judgement: { stance: 'mention', certainty: 0.7, why } };
  }
  if (section === 'recommendations' && stance !== 'concern') {
    const why = 'Implied: it stands among the recommendations.';
    return { ...firing, judgement: { stance: 'concern', certainty: 0.75, why } };
  }
  if (section === 'good_practice' && stance === 'mention') {
    const why = 'It stands in a section on good practice.';
    return { ...firing, judgement: { stance: 'good', certainty: 0.6, why } };
  }
  return firing;
}

/** The stances found; a bare mention adds nothing beside a concern or good practice. */
function stancesOf(firings: readonly Firing[]): readonly Stance[] {
  const found = new Set(firings.map(({ judgement }) => judgement.stance));
  if (found.size > 1) found.delete('mention');
  return (['concern', 'good', 'mention'] as const).filter((stance) => found.has(stance));
}

function merge(
  theme: Theme,
  firings: readonly Firing[],
  searched: Searched,
  text: string,
  offsets: CodePointOffsets,
): Proposal | undefined {
  const [first] = firings;
  if (first === undefined) return undefined;
  const best = firings.reduce((a, b) => (b.confidence > a.confidence ? b : a), first);
  const rules = new Set(firings.map(({ rule }) => rule)).size;
  // Each further rule that agrees takes away a fifth of the doubt.
  const confidence = 1 - (1 - best.confidence) * 0.8 ** (rules - 1);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return {
    theme: theme.id,
    stance: best.judgement.stance,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: best.rule,
    evidence: evidenceOf(firings, searched, text, offsets),
    why: best.judgement.why,
  };
}

function evidenceOf(
  firings: readonly Firing[],
  { tokens }: Searched,
  text: string,
  offsets: CodePointOffsets,
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
