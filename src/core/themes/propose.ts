import type { SectionKind } from '../review/review.ts';
import { CodePointOffsets } from '../text/offsets.ts';
import type { Span } from './automaton.ts';
import type { CompiledCodebook, CompiledTheme } from './compile.ts';
import { settleDerived } from './derived-in-passage.ts';
import type { Firing } from './derived-in-passage.ts';
import { mergeFirings } from './merge-firings.ts';
import { findRule } from './match.ts';
import type { Searched } from './match.ts';
import type { Proposal, Stance } from './proposal.ts';
import { StanceReader } from './stance.ts';
import type { Cues } from './stance.ts';
import { forEachCueKind } from './stance-cues.ts';
import { tokenise } from './tokens.ts';

/** Sections that say nothing about the case: convention 9 of the codebook. */
const SILENT: ReadonlySet<SectionKind> = new Set([
  'front',
  'contents',
  'method',
  'terms',
  'glossary',
  'references',
]);

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
  return propose(compiled, compiled.themes, passage);
}

/** The same for the kinds of incident: `theme` of a proposal is the id of the kind. */
export function proposeIncidentKinds(compiled: CompiledCodebook, passage: ProposedOn): Proposal[] {
  return propose(compiled, compiled.incidentKinds, passage);
}

function propose(
  compiled: CompiledCodebook,
  themes: readonly CompiledTheme[],
  { text, sectionKind }: ProposedOn,
): Proposal[] {
  if (sectionKind !== undefined && SILENT.has(sectionKind)) return [];
  const tokens = tokenise(text);
  const found = compiled.automaton.find(tokens);
  if (found.size === 0) return [];
  const searched: Searched = { tokens, found };
  const reader = new StanceReader(searched, cuesOf(compiled, searched));
  const fired = themes.map((theme) => ({
    theme: theme.theme,
    firings: fire(theme, searched, reader).map((firing) => inSection(firing, sectionKind)),
  }));
  const offsets = new CodePointOffsets(text);
  return settleDerived(fired, searched).flatMap(({ theme, firings }) =>
    stancesOf(firings).flatMap((stance) => {
      const agreeing = firings.filter(({ judgement }) => judgement.stance === stance);
      return mergeFirings(theme.id, agreeing, { tokens, text, offsets }) ?? [];
    }),
  );
}

function cuesOf(compiled: CompiledCodebook, { found }: Searched): Cues {
  return forEachCueKind((kind) => {
    const spans: Span[] = [];
    for (const pattern of compiled.cues[kind]) {
      const here = found.get(pattern);
      if (here !== undefined) spans.push(...here);
    }
    return spans.sort((a, b) => a.start - b.start);
  });
}

function fire(theme: CompiledTheme, searched: Searched, reader: StanceReader): readonly Firing[] {
  const firings: Firing[] = [];
  let barred: readonly Span[] | undefined;
  for (const compiled of theme.rules) {
    if (!searched.found.has(compiled.opener)) continue;
    barred ??= theme.never.flatMap((pattern) => searched.found.get(pattern) ?? []);
    const { rule, negates } = compiled;
    for (const occurrence of findRule(compiled, searched, barred)) {
      const { group } = theme.theme;
      for (const judgement of reader.judge({ occurrence, says: rule.stance, group, negates })) {
        const confidence = rule.strength * judgement.certainty;
        firings.push({ rule: rule.id, confidence, judgement, spans: occurrence.spans });
      }
    }
  }
  return firings;
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
