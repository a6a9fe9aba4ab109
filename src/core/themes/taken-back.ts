import type { CuedPassage } from './cued-passage.ts';
import type { Judged } from './judgement.ts';

/** What may stand between a negation and the failing that it takes back. */
const FILLERS = new Set(
  'a an any been being be in at all by means ever so unduly particularly allowed to'.split(' '),
);

/**
 * True where the negation that a rule asks for is itself about a word of failing, or about another
 * negation, and takes it back: "there was no lack of supervision", "the plan was not weak". "Did not
 * follow up missed appointments" takes nothing back.
 */
export function takenBack(passage: CuedPassage, { occurrence }: Judged): boolean {
  const turned = [...passage.failings, ...passage.cues.negating];
  return passage.cues.negating.some(
    (negation) =>
      occurrence.spans.some((s) => s.start <= negation.start && negation.end <= s.end) &&
      turned.some((cue) => follows(passage, negation.end, cue.start)),
  );
}

function follows(passage: CuedPassage, from: number, to: number): boolean {
  if (to < from || to - from > 3 || passage.clause(from - 1) !== passage.clause(to)) return false;
  for (let at = from; at < to; at += 1) if (!FILLERS.has(passage.word(at))) return false;
  return true;
}
