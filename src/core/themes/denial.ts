import type { Span } from './places.ts';
import type { CuedPassage } from './cued-passage.ts';
import type { Judged } from './judgement.ts';

/** How far a negation of a fact reaches without "evidence of" or the like. */
const BARE_NEGATION_REACH = 3;
/** How far "no evidence of" reaches, and how far back "was ruled out" does. */
const DENIAL_REACH = 12;
const DENIAL_REACH_BACK = 6;

/** Whether a fact or failing is denied, or said not to have been considered. */
export function denialOf(
  passage: CuedPassage,
  judged: Judged,
): 'denied' | 'criticised' | undefined {
  const [anchor] = judged.occurrence.spans;
  if (anchor === undefined) return undefined;
  if (deniedWithin(passage, judged)) return 'denied';
  let criticised = false;
  for (const span of judged.occurrence.spans) {
    for (const [cues, reach] of [
      [passage.cues.denyingBefore, DENIAL_REACH],
      [passage.negations, BARE_NEGATION_REACH],
    ] as const) {
      for (const cue of passage.near(judged.occurrence, cues, 'clause')) {
        if (passage.clause(cue.start) !== passage.clause(span.start)) continue;
        if (cue.end > span.start || span.start - cue.end > reach) continue;
        const work =
          considered(passage, cue.end, span.start) ||
          leadsOn(passage, span) ||
          wasConsidered(passage, span);
        if (!work) return 'denied';
        criticised = true;
      }
    }
    for (const cue of passage.near(judged.occurrence, passage.denials, 'clause')) {
      if (passage.clause(cue.start) !== passage.clause(span.start)) continue;
      const near = cue.start >= span.end && cue.start - span.end <= DENIAL_REACH_BACK;
      if (near && !negated(passage, cue)) return 'denied';
    }
  }
  return criticised ? 'criticised' : undefined;
}

/** True where a denial stands in a gap of the match: "Mother denied drinking". */
function deniedWithin(passage: CuedPassage, { occurrence, negates }: Judged): boolean {
  if (negates) return false;
  return [...passage.cues.denyingBefore, ...passage.negations].some((cue) =>
    occurrence.spans.some((span) => span.start < cue.start && cue.end < span.end),
  );
}

/** True where a negation stands close before a cue. */
function negated(passage: CuedPassage, cue: Span): boolean {
  return passage.negations.some(
    (n) => n.end <= cue.start && cue.start - n.end < 2 && n.start !== cue.start,
  );
}

function considered(passage: CuedPassage, from: number, to: number): boolean {
  return passage.cues.considering.some((cue) => cue.start >= from && cue.end <= to);
}

/** True where a fact only names the work that was not done: "no domestic abuse enquiry". */
function leadsOn(passage: CuedPassage, span: Span): boolean {
  return passage.cues.considering.some(
    (cue) => cue.start === span.end && passage.sameStretch(span, cue),
  );
}

/** Work that is said of a fact; what was "known" or "identified" is the fact itself. */
const WORK =
  /^(?:explor|consider|ask|assess|discuss|enquir|inquir|question|address|follow|investigat|check|respond|challeng|analys|prob)/u;

/** True where what is not said is that a fact was worked on: "no evidence that his drinking was explored". */
function wasConsidered(passage: CuedPassage, span: Span): boolean {
  return [1, 2, 3].some(
    (ahead) =>
      WORK.test(passage.word(span.end + ahead)) &&
      passage.clause(span.end + ahead) === passage.clause(span.start) &&
      /^(?:was|were|been|being|is|are)$/u.test(passage.word(span.end + ahead - 1)),
  );
}
