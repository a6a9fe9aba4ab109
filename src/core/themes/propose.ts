import type { SectionKind } from '../review/review.ts';
import { CodePointOffsets } from '../text/offsets.ts';
import type { Span } from './places.ts';
import type { Codebook, Rule } from './codebook.ts';
import type { CompiledCodebook, CompiledRule, CompiledTheme } from './compile.ts';
import { CuedPassage } from './cued-passage.ts';
import type { Cues } from './cued-passage.ts';
import { settleDerived, withoutSpeltOut } from './derived-in-passage.ts';
import type { Firing } from './derived-in-passage.ts';
import { isGradeDescriptor } from './grade-descriptor.ts';
import type { LearnedThemes } from './learned/learned-themes.ts';
import type { PassageReading } from './learned/passage-reading.ts';
import { mergeFirings } from './merge-firings.ts';
import { findRule } from './match.ts';
import type { Searched } from './match.ts';
import type { Proposal, Stance } from './proposal.ts';
import { judge } from './stance.ts';
import { forEachCueKind } from './stance-cues.ts';
import { STANCES } from './stance-words.ts';
import { tokenise } from './tokens.ts';

/** A passage as far as proposals depend on it. */
export interface ProposedOn {
  readonly text: string;
  readonly sectionKind?: SectionKind;
}

/**
 * The themes proposed for a passage, in the codebook's order; at most one proposal for a theme and
 * stance. By the codebook's rules alone, or settled by what was learned from labelled passages, where
 * that is given. Nothing is proposed for what a grade means.
 * Depends on nothing but its arguments.
 */
export function proposeThemes(
  compiled: CompiledCodebook,
  passage: ProposedOn,
  learned?: LearnedThemes,
): Proposal[] {
  if (isGradeDescriptor(passage.text)) return [];
  const reading = readPassage(compiled, passage);
  const byRules = proposeByRules(reading);
  const isLearned = learned !== undefined && !isSilent(compiled.codebook, passage.sectionKind);
  const proposals = isLearned
    ? withOwn(compiled, learned.settle(reading, byRules), byRules)
    : byRules;
  return withoutSpeltOut(proposals, reading.fired, reading.cued.searched);
}

/** What rules that a library wrote itself propose stands beside what was settled: nothing was learned of them. */
function withOwn(
  compiled: CompiledCodebook,
  settled: readonly Proposal[],
  byRules: readonly Proposal[],
): Proposal[] {
  const isThere = ({ theme, stance }: Proposal): boolean =>
    settled.some((one) => one.theme === theme && one.stance === stance);
  const isOwn = ({ theme, rule }: Proposal): boolean =>
    compiled.themes.some(
      (one) => one.theme.id === theme && one.rules.some((of) => of.rule.id === rule && of.rule.own),
    );
  const own = byRules.filter((proposal) => !isThere(proposal) && isOwn(proposal));
  if (own.length === 0) return [...settled];
  const order = compiled.themes.map((one) => one.theme.id);
  return [...settled, ...own].toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
}

/** Reads a passage: its words, the words that decide stance, and the rules that fire. */
export function readPassage(
  compiled: CompiledCodebook,
  { text, sectionKind }: ProposedOn,
): PassageReading {
  const tokens = tokenise(text);
  const searched: Searched = { text, tokens, found: compiled.automaton.find(tokens) };
  const open = openRules(compiled, searched, sectionKind);
  const cued = new CuedPassage(searched, cuesOf(compiled, searched));
  const fired = compiled.themes.map((theme) => {
    const rules = open.get(theme);
    return {
      theme: theme.theme,
      firings: rules === undefined ? [] : fire(compiled, theme, rules, cued, sectionKind),
    };
  });
  return { cued, fired: settleDerived(fired, searched), sectionKind };
}

/** Whether the codebook lets nothing be proposed in the section, whatever is learned. */
function isSilent({ sections }: Codebook, section: SectionKind | undefined): boolean {
  return section !== undefined && sections?.[section] === 0;
}

function proposeByRules({ cued, fired }: PassageReading): Proposal[] {
  const { tokens, text } = cued.searched;
  const offsets = new CodePointOffsets(text);
  const proposals: Proposal[] = [];
  for (const { theme, firings } of fired) {
    if (firings.length === 0) continue;
    for (const stance of stancesOf(firings)) {
      const agreeing = firings.filter(({ judgement }) => judgement.stance === stance);
      const proposal = mergeFirings(theme.id, agreeing, { tokens, text, offsets });
      if (proposal !== undefined) proposals.push(proposal);
    }
  }
  return proposals;
}

function cuesOf({ cues: kinds }: CompiledCodebook, { found }: Searched): Cues {
  const cues = forEachCueKind((): Span[] => []);
  for (const pattern of found.known) {
    for (const kind of kinds[pattern] ?? []) cues[kind].push(...found.spans(pattern));
  }
  forEachCueKind((kind) => cues[kind].sort((a, b) => a.start - b.start || a.end - b.end));
  return cues;
}

/** The rules whose opening words stand in the passage, by theme, in the codebook's order. */
function openRules(
  { openers, codebook }: CompiledCodebook,
  { found }: Searched,
  section: SectionKind | undefined,
): ReadonlyMap<CompiledTheme, readonly CompiledRule[]> {
  const openings = found.known.flatMap((pattern) => openers[pattern] ?? []);
  const open = new Map<CompiledTheme, CompiledRule[]>();
  for (const { theme, rule } of openings.sort((a, b) => a.rule.order - b.rule.order)) {
    if (weightOf(rule.rule, codebook, section) === 0) continue;
    const rules = open.get(theme);
    if (rules === undefined) open.set(theme, [rule]);
    else rules.push(rule);
  }
  return open;
}

/** What a rule counts for in a section. */
function weightOf(rule: Rule, codebook: Codebook, section: SectionKind | undefined): number {
  return section === undefined
    ? 1
    : (rule.sections?.[section] ?? codebook.sections?.[section] ?? 1);
}

function fire(
  { codebook }: CompiledCodebook,
  { theme, never }: CompiledTheme,
  rules: readonly CompiledRule[],
  cued: CuedPassage,
  section: SectionKind | undefined,
): readonly Firing[] {
  const { searched } = cued;
  const barred = never.flatMap((pattern) => searched.found.spans(pattern));
  const firings = rules.flatMap((compiled) => {
    const { rule, negates } = compiled;
    return findRule(compiled, searched, barred).flatMap((occurrence) =>
      judge(cued, { occurrence, says: rule.stance, group: theme.group, negates }).map((judgement) =>
        inSection(
          {
            rule: rule.id,
            confidence: rule.strength * judgement.certainty * weightOf(rule, codebook, section),
            judgement,
            spans: occurrence.spans,
          },
          section,
        ),
      ),
    );
  });
  return firings.filter((firing) => !isPraised(firing, firings));
}

/** True where words that only state a failing or a factor are part of words of praise. */
function isPraised({ judgement, spans, confidence }: Firing, firings: readonly Firing[]): boolean {
  return (
    judgement.stance === 'concern' &&
    judgement.bare === true &&
    firings.some(
      (other) =>
        other.judgement.stance === 'good' &&
        other.judgement.bare === true &&
        other.confidence >= confidence &&
        other.spans.some((g) => spans.some((s) => g.start < s.end && s.start < g.end)),
    )
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
  return STANCES.filter((stance) => found.has(stance));
}
