import type { SectionKind } from '../review/review.ts';
import type { ThemeColour } from './palette.ts';
import type { Stance } from './proposal.ts';

/** The four groups of themes. */
export type ThemeGroup = 'practice' | 'family' | 'child' | 'system';

/**
 * One rule of a theme. `when` and the other expressions are in the rule language:
 *
 *   word          the word in any of its inflections ("explore" finds explored, exploring)
 *   "did not ask" exactly these forms, in this order
 *   DASH          the acronym, also with "s": only where it begins with a capital, so not "to dash"
 *   curios*       any word that begins so
 *   a b           b follows a at once
 *   a .. b        b follows a with up to 3 words between; a ..8 b with up to 8
 *   (a | b c)     either
 *   [a]           may stand there or not
 *   {parent}      a word class, defined once in the codebook
 *   a ~ b         both in one clause, in any order
 *   a & b         both in one sentence, in any order
 *   a && b        both in one passage, in any order
 *   a &8 b        the same with at most 8 words between; a &&30 b likewise
 */
export interface Rule {
  /** Unique within the codebook, "professional_curiosity/not-asked". */
  readonly id: string;
  readonly when: string;
  /** What the words say by themselves; 'cue' leaves it to the clause they stand in. */
  readonly stance: Stance | 'cue';
  /** How sure a proposal by this rule is before context is weighed, 0 to 1. */
  readonly strength: number;
  /** Not where any of these stands in the same sentence; "~ a" looks in the clause, "&& a" in the passage. */
  readonly unless?: readonly string[];
  /** Only where one of these stands in the same sentence; "~" and "&&" as above. */
  readonly needs?: readonly string[];
  /** Weights by section, in place of the codebook's. */
  readonly sections?: SectionWeights;
  /** True where a library wrote it itself: what it proposes is never dropped by what was learned elsewhere. */
  readonly own?: boolean;
}

/** What a rule counts for by the section it stands in, 0 (nothing is proposed) to 1, which is what is not named. */
export type SectionWeights = Readonly<Partial<Record<SectionKind, number>>>;

/** A theme of the codebook. */
export interface Theme {
  readonly id: string;
  /** Neutral label shown everywhere. */
  readonly label: string;
  /** Two letters for the margin. */
  readonly code: string;
  readonly group: ThemeGroup;
  readonly definition: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Why the label is contested, where it is. */
  readonly contested?: string;
  /** Other words for it, for search: older, contested or local terms. */
  readonly alsoCalled: readonly string[];
  /** Keys of the codebook's source list. */
  readonly sources: readonly string[];
  /** For a theme that is derived from others at case level: the themes that must all be a concern. */
  readonly derivedFrom?: readonly string[];
  /** The theme's own colour, where a library gave it one; else that of its group. */
  readonly colour?: ThemeColour;
  /** True where it is no longer used: it proposes nothing, and its tags keep its name. */
  readonly retired?: boolean;
  /** The theme that it was merged into, where it is retired because of that. */
  readonly mergedInto?: string;
  readonly rules: readonly Rule[];
  /** Wordings that look like the theme and are not: nothing of the theme is proposed inside them. */
  readonly never: readonly string[];
}

/** A value of the incident facet: one per case, read as a case fact and not proposed on passages. */
export interface IncidentKind {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** A codebook: what is looked for, how it is defined and how it is proposed. */
export interface Codebook {
  /** Version as people say it, "2026.1". */
  readonly version: string;
  readonly title: string;
  readonly conventions: readonly string[];
  readonly sources: Readonly<Record<string, string>>;
  /** What all rules count for by section; absent where all sections count alike. */
  readonly sections?: SectionWeights;
  /** Word classes by name; each entry an expression of the rule language. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly themes: readonly Theme[];
  readonly incidentKinds: readonly IncidentKind[];
}
