import type { Span } from './places.ts';
import type { CuedPassage } from './cued-passage.ts';
import type { Judged, Judgement } from './judgement.ts';

/** A word that speaks well or ill of a match. */
export interface Leaning {
  readonly span: Span;
  readonly good: boolean;
  /** True where a negation turned it round. */
  readonly turned: boolean;
  /** Words between it and the match. */
  readonly distance: number;
}

/** How many words may stand between a negation and what it turns round. */
export const NEGATION_REACH = 4;
/** The same for praise: "do not always recognise and record them well". */
const PRAISE_REACH = 10;
/** A verdict after "was" speaks of its subject however far away: "sharing between the two was poor". */
const VERDICT_DISTANCE = 2;
/** A verb before a "not" or a verdict that belongs to the whole clause. */
export const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|could|would|can)$/u;

/** "Failed to apply it correctly", "lacked a clear plan". */
const FAILS_TO = /^(?:fail|neglect|omit|lack)/u;

/** Verbs that keep a failing away or put it right. */
const AVERTS = /^(?:prevent|avoid|avert|remed|overc[ao]me)/u;

/** What leans on a match in its clauses or sentences. */
export function leaningsAround(
  passage: CuedPassage,
  judged: Judged,
  unit: 'clause' | 'sentence',
): readonly Leaning[] {
  const found: Leaning[] = [];
  const used = new Set<Span>();
  for (const [spans, good] of [
    [passage.failings, false],
    [passage.approvals, true],
  ] as const) {
    for (const span of passage.near(judged.occurrence, spans, unit)) {
      if (!good && isAverted(passage, span)) continue;
      const turn = turners(passage, good).find((n) => turns(passage, n, span, good, used));
      if (turn !== undefined) used.add(turn);
      const turned = turn !== undefined;
      const distance = distanceTo(passage, judged, span);
      found.push({ span, good: good !== turned, turned, distance });
    }
  }
  if (judged.says === 'cue') {
    for (const span of within(judged, passage.approvals)) {
      const turned = isTurned(passage, span);
      found.push({ span, good: !turned, turned, distance: 0 });
    }
  }
  for (const span of inGaps(passage, judged, [...passage.negations, ...passage.failings])) {
    found.push({ span, good: false, turned: false, distance: 0 });
  }
  for (const span of passage.near(judged.occurrence, passage.negations, unit)) {
    if (used.has(span)) continue;
    if (passage.failings.some((f) => f.start <= span.start && span.end <= f.end)) continue;
    const distance = distanceTo(passage, judged, span);
    const reaches = judged.says === 'cue' ? distance <= 8 : precedes(judged, span);
    if (reaches) found.push({ span, good: false, turned: false, distance });
  }
  return found;
}

/** What leanings come to: the nearer count for more. Undefined where there are none. */
export function weigh(
  passage: CuedPassage,
  all: readonly Leaning[],
  certainty: number,
): Judgement | undefined {
  const weight = (good: boolean): number =>
    all
      .filter((leaning) => leaning.good === good)
      .reduce((sum, { distance }) => sum + 1 / (1 + distance / 4), 0);
  const praise = weight(true);
  const blame = weight(false);
  if (praise === 0 && blame === 0) return undefined;
  const good = praise > blame;
  const share = Math.max(praise, blame) / (praise + blame);
  const nearest = all
    .filter((leaning) => leaning.good === good)
    .reduce((a, b) => (b.distance < a.distance ? b : a));
  const words = `${nearest.turned ? 'a negated ' : ''}"${passage.quote(nearest.span)}"`;
  return {
    stance: good ? 'good' : 'concern',
    certainty: certainty * (0.5 + 0.5 * share),
    why: good ? `It is spoken well of: ${words}.` : `It is said to fall short: ${words}.`,
  };
}

/** True where the match holds a negation that its rule asks for. */
export function negatesItself(passage: CuedPassage, judged: Judged): boolean {
  return (
    judged.negates &&
    passage.cues.negating.some((n) =>
      judged.occurrence.spans.some((s) => s.start <= n.start && n.end <= s.end),
    )
  );
}

/** True where the words of a cue rule are words of failing: "delay" needs no other. */
export function failsItself(passage: CuedPassage, judged: Judged): boolean {
  return (
    judged.says === 'cue' &&
    passage.cues.failing.some((f) =>
      judged.occurrence.spans.some((s) => s.start <= f.start && f.end <= s.end),
    )
  );
}

/** True where a negation or a wish turns praise round. */
export function isTurned(passage: CuedPassage, praise: Span): boolean {
  const none = new Set<Span>();
  return turners(passage, true).some((n) => turns(passage, n, praise, true, none));
}

/** True where a failing is what was kept away: "prevented any drift". */
function isAverted(passage: CuedPassage, failing: Span): boolean {
  return [1, 2, 3].some((back) => AVERTS.test(passage.word(failing.start - back)));
}

function within({ occurrence }: Judged, spans: readonly Span[]): readonly Span[] {
  return spans.filter((cue) =>
    occurrence.spans.some((s) => s.start <= cue.start && cue.end <= s.end),
  );
}

/** Turns that stand in a gap of the match: "information was not always shared". */
function inGaps(passage: CuedPassage, judged: Judged, spans: readonly Span[]): readonly Span[] {
  if (negatesItself(passage, judged)) return [];
  return spans.filter((cue) =>
    judged.occurrence.spans.some((s) => s.start < cue.start && cue.end < s.end),
  );
}

/** What turns words round: negations, and for praise also wishes and words of failing to. */
function turners(passage: CuedPassage, good: boolean): readonly Span[] {
  const { negations, cues, failings } = passage;
  if (!good) return negations;
  const without = failings.filter(({ start }) => FAILS_TO.test(passage.word(start)));
  return [...negations, ...cues.wishing, ...without];
}

/** True where a negation turns round a word of praise or blame; one that turned blame is spent. */
function turns(
  passage: CuedPassage,
  negation: Span,
  cue: Span,
  good: boolean,
  used: ReadonlySet<Span>,
): boolean {
  if (passage.clause(negation.start) !== passage.clause(cue.start)) return false;
  if (negation.end <= cue.start) {
    if (!good && passage.broken(negation.end, cue.start)) return false;
    return cue.start - negation.end < (good ? PRAISE_REACH : NEGATION_REACH);
  }
  // "A timely response was not made."
  return (
    good &&
    !used.has(negation) &&
    negation.start >= cue.end &&
    negation.start - cue.end < PRAISE_REACH &&
    !passage.relative(cue.end, negation.start) &&
    AUXILIARY.test(passage.word(negation.start - 1))
  );
}

/** True where a negation stands close before a stretch that praises by itself. */
function precedes(judged: Judged, cue: Span): boolean {
  return judged.occurrence.spans.some(
    (s) => cue.end <= s.start && s.start - cue.end < NEGATION_REACH,
  );
}

function distanceTo(passage: CuedPassage, judged: Judged, cue: Span): number {
  return Math.min(
    ...judged.occurrence.spans.map((s) =>
      cue.start >= s.end ? after(passage, s.end, cue.start) : Math.max(0, s.start - cue.end),
    ),
  );
}

function after(passage: CuedPassage, end: number, start: number): number {
  const verdict =
    AUXILIARY.test(passage.word(start - 1)) || AUXILIARY.test(passage.word(start - 2));
  return verdict ? Math.min(start - end, VERDICT_DISTANCE) : start - end;
}
