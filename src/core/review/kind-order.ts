import type { SectionKind } from './review.ts';

/**
 * Kinds that a heading's part can have, in the usual order of a review; those of one row stand where
 * they like. The contents page is known by its shape alone, for its text is left out.
 */
const ORDER: readonly (readonly SectionKind[])[] = [
  ['introduction'],
  ['method', 'terms'],
  ['family'],
  ['narrative', 'chronology'],
  ['analysis', 'good_practice', 'findings'],
  ['conclusion', 'recommendations'],
  ['appendix', 'glossary', 'references', 'body'],
];
const PLACE = new Map(ORDER.flatMap((row, place) => row.map((kind) => [kind, place] as const)));

/** All kinds that a heading can have. */
export const KINDS: readonly SectionKind[] = ORDER.flat();

const BACK = 0.8;
const MOST = 2;
/** What closes a report, and how seldom the report goes on behind it. */
const CLOSES: ReadonlySet<SectionKind> = new Set(['references', 'appendix']);
const FROM_THE_END = 3;
/** A part that comes twice on the highest level. */
const TWICE: Readonly<Partial<Record<SectionKind, number>>> = {
  introduction: 0.4,
  glossary: 1,
  conclusion: 0.3,
};
/** What comes first in a document, and what hardly does. */
const FIRST: Readonly<Partial<Record<SectionKind, number>>> = {
  introduction: 0,
  glossary: 0.5,
  method: 0.8,
  terms: 0.8,
  family: 0.6,
  narrative: 0.6,
  chronology: 0.8,
  recommendations: 1.5,
  body: 1,
};
const LATER = 2;

/**
 * How unusual it is that a part of the highest level follows another, as a logarithm of odds: 0 for what
 * goes on in the usual order, at most 3 for what goes back, so that a plain heading prevails.
 */
export function unusual(before: SectionKind | null, kind: SectionKind): number {
  if (before === null) return FIRST[kind] ?? LATER;
  if (before === kind) return TWICE[kind] ?? 0;
  if (before === 'body' || kind === 'body') return 0.3;
  const [from, to] = [PLACE.get(before) ?? 0, PLACE.get(kind) ?? 0];
  if (from <= to) return 0;
  return CLOSES.has(before) ? FROM_THE_END : Math.min(MOST, BACK * (from - to));
}

/** How readily words of their own take a heading out of the part it stands under; 1 is freely. */
type Leaving = Readonly<Partial<Record<SectionKind, number>>>;

const SETS_UP: Leaving = {
  introduction: 0.5,
  method: 0.6,
  terms: 0.7,
  family: 0.5,
  narrative: 0.3,
  chronology: 0.5,
  glossary: 0.8,
  references: 0.6,
  good_practice: 0.4,
  findings: 0.3,
};
/** What tells of people, events or the review itself inside a judgement is part of the judgement. */
const JUDGES: Leaving = {
  good_practice: 0.7,
  findings: 0.75,
  recommendations: 0.6,
  analysis: 0.15,
  chronology: 0.1,
  introduction: 0.03,
  method: 0.03,
  terms: 0.03,
  family: 0.02,
  narrative: 0.03,
};
/** Under what is asked of agencies everything is asked of them. */
const ASKS: Leaving = {
  introduction: 0.03,
  method: 0.03,
  terms: 0.03,
  family: 0.02,
  narrative: 0.02,
  chronology: 0.05,
  analysis: 0.02,
  findings: 0.3,
  good_practice: 0.6,
};
const LISTS: Leaving = Object.fromEntries(KINDS.map((kind) => [kind, 0.05]));
const FROM: Readonly<Partial<Record<SectionKind, Leaving>>> = {
  introduction: SETS_UP,
  method: SETS_UP,
  terms: { method: 0.4, family: 0.2, introduction: 0.2, narrative: 0.1, analysis: 0.05 },
  family: { narrative: 0.2, method: 0.1, chronology: 0.3, analysis: 0.05, introduction: 0.05 },
  narrative: {
    family: 0.15,
    chronology: 0.5,
    method: 0.05,
    introduction: 0.05,
    terms: 0.05,
    analysis: 0.3,
    good_practice: 0.4,
    findings: 0.4,
    recommendations: 0.5,
  },
  analysis: JUDGES,
  findings: JUDGES,
  good_practice: { ...JUDGES, analysis: 0.05, good_practice: 1 },
  conclusion: { ...JUDGES, findings: 0.5 },
  recommendations: ASKS,
  appendix: {
    ...LISTS,
    terms: 0.4,
    glossary: 0.8,
    references: 0.8,
    recommendations: 0.5,
    chronology: 0.6,
  },
  glossary: LISTS,
  references: LISTS,
};
const USUALLY = 0.2;
/** How readily a heading leaves one whose own words name only a subject. */
const FROM_SUBJECT = 0.85;

/**
 * How readily a heading whose words say `kind` leaves the part of kind `parent` above it: 0 to 1.
 * `subject` is the chance that the words of the heading above name only a subject.
 */
export function leaves(parent: SectionKind, kind: SectionKind, subject: number): number {
  if (parent === kind) return 1;
  const own = FROM[parent]?.[kind] ?? USUALLY;
  return parent === 'body' || own < FROM_SUBJECT ? own + (FROM_SUBJECT - own) * subject : own;
}
