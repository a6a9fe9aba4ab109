import type { Span } from './places.ts';
import { CONTRASTS } from './clauses.ts';
import type { CuedPassage } from './cued-passage.ts';
import { takenBack } from './taken-back.ts';
import { denialOf } from './denial.ts';
import type { Judged, Judgement } from './judgement.ts';
import {
  AUXILIARY,
  NEGATION_REACH,
  failsItself,
  isTurned,
  leaningsAround,
  negatesItself,
  weigh,
} from './leanings.ts';

/** Words between a clause and what it goes on about. */
const LINKS = /^(?:however|but|although|though|nevertheless|yet|and|which|then|later|thereafter)$/u;
/** Subjects that stand for what was spoken of. */
const SAME_SUBJECT = /^(?:it|its|this|these|they|those|such)$/u;
/** What a clause without a subject of its own begins with. */
const NO_SUBJECT =
  /^(?:is|are|was|were|be|became|become|remained|has|have|had|did|does|not|never|nowhere|few|rarely|seldom|only|lacked|fell|failed)$/u;

/**
 * The judgement of a match, first by its own clause; sometimes a second by what is added about it.
 * Questions and citations come first, then what is recommended, titles and lists, then what is said.
 */
export function judge(passage: CuedPassage, judged: Judged): readonly Judgement[] {
  if (judged.says === 'mention') {
    return [{ stance: 'mention', certainty: 1, why: 'The words only name it.' }];
  }
  const outside =
    asNamed(passage, judged) ??
    asAsked(passage, judged) ??
    asTitled(passage, judged) ??
    asListed(passage, judged);
  if (outside !== undefined) return [outside];
  if (judged.says === 'concern' || failsItself(passage, judged)) {
    return [asAsserted(passage, judged)];
  }
  return asLeaning(passage, judged);
}

/** A question, or a sentence about research, scope or terms. */
function asNamed(passage: CuedPassage, judged: Judged): Judgement | undefined {
  if (judged.occurrence.spans.some((span) => passage.asks(span.start))) {
    return { stance: 'mention', certainty: 0.7, why: 'It is asked as a question.' };
  }
  if (judged.says === 'good') return undefined;
  return passage.near(judged.occurrence, passage.cues.citing, 'sentence').length > 0
    ? { stance: 'mention', certainty: 0.7, why: 'The sentence speaks of research, scope or terms.' }
    : undefined;
}

/** Part of the name of a strategy, a course or a service. */
function asTitled(passage: CuedPassage, { occurrence, says }: Judged): Judgement | undefined {
  const [span, another] = occurrence.spans;
  if (says === 'good' || span === undefined || another !== undefined) return undefined;
  return passage.cues.titling.some(
    (cue) => cue.start === span.end && passage.sameStretch(span, cue),
  )
    ? { stance: 'mention', certainty: 0.8, why: 'It is part of a title or a name.' }
    : undefined;
}

/** A sentence about law, figures or resources that says nothing of what was done. */
function asListed(passage: CuedPassage, judged: Judged): Judgement | undefined {
  const listed =
    judged.says !== 'good' &&
    passage.near(judged.occurrence, passage.cues.naming, 'sentence').length > 0 &&
    !negatesItself(passage, judged) &&
    leaningsAround(passage, judged, 'clause').length === 0;
  return listed
    ? { stance: 'mention', certainty: 0.7, why: 'The sentence speaks of law, figures or lists.' }
    : undefined;
}

/** A sentence that recommends, requires or asks for it. */
function asAsked(passage: CuedPassage, judged: Judged): Judgement | undefined {
  const { cues } = passage;
  const sentences = new Set(judged.occurrence.spans.map((s) => passage.sentence(s.start)));
  // "Should have" wishes for what was not; it recommends nothing.
  const asked =
    cues.recommending
      .filter((r) => sentences.has(passage.sentence(r.start)))
      .some((r) => !cues.wishing.some((w) => w.start < r.end && r.start < w.end)) ||
    passage.near(judged.occurrence, passage.openingOrders, 'sentence').length > 0;
  if (!asked) return undefined;
  return {
    stance: 'concern',
    certainty: 0.75,
    why: 'Implied: the sentence recommends or requires it.',
  };
}

/** A fact or practice that made no difference here; a failing that did not feature was not there. */
function asImmaterial(passage: CuedPassage, judged: Judged): Judgement | undefined {
  if (judged.says !== 'cue' && judged.group === 'practice') return undefined;
  const said = passage
    .near(judged.occurrence, passage.cues.immaterial, 'clause')
    .some((cue) =>
      judged.occurrence.spans.some(
        (s) => s.start < cue.start && s.end < cue.end && cue.start - s.end < NEGATION_REACH,
      ),
    );
  return said
    ? { stance: 'mention', certainty: 0.8, why: 'It is said to have made no difference.' }
    : undefined;
}

/** A fact or failing that stands unless it is denied. */
function asAsserted(passage: CuedPassage, judged: Judged): Judgement {
  if (!isFact(judged) && takenBack(passage, judged)) {
    return { stance: 'good', certainty: 0.75, why: 'The failing is said not to have been there.' };
  }
  const immaterial = asImmaterial(passage, judged);
  if (immaterial !== undefined) return immaterial;
  const denial = denialOf(passage, judged);
  if (denial === 'criticised') {
    return { stance: 'concern', certainty: 0.95, why: 'It is said not to have been considered.' };
  }
  if (denial === 'denied') {
    return isFact(judged)
      ? { stance: 'mention', certainty: 0.85, why: 'It is ruled out or denied.' }
      : { stance: 'good', certainty: 0.75, why: 'The failing is said not to have been there.' };
  }
  const averted = passage
    .near(judged.occurrence, passage.cues.averting, 'clause')
    .some((cue) =>
      judged.occurrence.spans.some((s) => cue.end <= s.start && s.start - cue.end < NEGATION_REACH),
    );
  if (averted) {
    return { stance: 'mention', certainty: 0.7, why: 'It is what was to be avoided.' };
  }
  const leanings = leaningsAround(passage, judged, 'clause');
  const bad = leanings.some(({ good }) => !good);
  const praise = bad
    ? undefined
    : (praiseFor(passage, judged, 'clause') ??
      (isFact(judged) ? praiseFor(passage, judged, 'sentence') : undefined));
  if (praise !== undefined) {
    return {
      stance: 'good',
      certainty: 0.65,
      why: `The response is praised: "${passage.quote(praise)}".`,
    };
  }
  return bad
    ? { stance: 'concern', certainty: 0.95, why: 'It is stated, with words of criticism.' }
    : { stance: 'concern', certainty: 0.85, why: 'It is stated as fact.', bare: true };
}

/** What praises the response to a fact; nothing where the same clause or sentence criticises it. */
function praiseFor(
  passage: CuedPassage,
  judged: Judged,
  unit: 'clause' | 'sentence',
): Span | undefined {
  const leanings = leaningsAround(passage, judged, unit);
  if (leanings.some(({ good }) => !good)) return undefined;
  const sound = passage
    .near(judged.occurrence, passage.cues.sound, 'clause')
    .find((cue) => isVerdict(passage, judged, cue));
  if (sound !== undefined) return sound;
  const helps = passage
    .near(judged.occurrence, passage.cues.helping, unit)
    .find(
      (cue) =>
        !isTurned(passage, cue) && (isFact(judged) || passage.word(cue.end - 1) !== 'available'),
    );
  const [span] = judged.occurrence.spans;
  if (helps !== undefined || span === undefined) return helps;
  const responses = passage.near(judged.occurrence, passage.cues.considering, unit);
  if (responses.length === 0) return undefined;
  return leanings
    .map((leaning) => leaning.span)
    .find((cue) => speaksOf(passage, judged, cue, span));
}

function speaksOf(passage: CuedPassage, judged: Judged, cue: Span, span: Span): boolean {
  if (cue.end === span.start) return false;
  const from = Math.min(cue.end, span.end);
  const to = Math.max(cue.start, span.start);
  const between: string[] = [];
  for (let i = from; i < to; i += 1) between.push(passage.word(i));
  if (between.some((word) => CONTRASTS.has(word))) return false;
  return isFact(judged) || cue.end <= span.start || between.some((word) => AUXILIARY.test(word));
}

/** A practice that is named: the words around it say whether it was done well. */
function asLeaning(passage: CuedPassage, judged: Judged): readonly Judgement[] {
  const immaterial = asImmaterial(passage, judged);
  if (immaterial !== undefined) return [immaterial];
  const own = weigh(passage, leaningsAround(passage, judged, 'clause'), 1);
  const added = asAdded(passage, judged);
  if (own !== undefined) {
    return added !== undefined && added.stance !== own.stance ? [own, added] : [own];
  }
  if (judged.says === 'good') {
    return [{ stance: 'good', certainty: 0.9, why: 'The words themselves praise it.', bare: true }];
  }
  const wider = weigh(passage, leaningsAround(passage, judged, 'sentence'), 0.75) ?? added;
  return [
    wider ?? {
      stance: 'mention',
      certainty: 0.4,
      why: 'It is named; nothing says whether it was done well or badly.',
    },
  ];
}

/** What the next clause or sentence adds when it goes on about the same: "However, it was not ...". */
function asAdded(passage: CuedPassage, judged: Judged): Judgement | undefined {
  const { tokens } = passage.searched;
  const last = Math.max(...judged.occurrence.spans.map(({ end }) => end));
  const clause = passage.clause(last - 1);
  let start = last;
  while (start < tokens.length && passage.clause(start) === clause) start += 1;
  let subject = start;
  while (LINKS.test(passage.word(subject))) subject += 1;
  // Without a subject of its own, "but became poor", the clause goes on about the same.
  const goesOn =
    SAME_SUBJECT.test(passage.word(subject)) ||
    [2, 3].some(
      (i) =>
        passage.word(subject + i) === 'that' && SAME_SUBJECT.test(passage.word(subject + i + 1)),
    ) ||
    passage.word(start) === 'which' ||
    (CONTRASTS.has(passage.word(start)) && NO_SUBJECT.test(passage.word(subject)));
  if (!goesOn) return undefined;
  let end = subject;
  while (end < tokens.length && passage.clause(end) === passage.clause(subject)) end += 1;
  if (end <= start) return undefined;
  const there = { ...judged, occurrence: { spans: [{ start: subject, end: subject }] } };
  return weigh(passage, leaningsAround(passage, there, 'clause'), 0.7);
}

/** Families' and children's factors are facts; practices and systems are done well or badly. */
function isFact({ group }: Judged): boolean {
  return group === 'family' || group === 'child';
}

/** True where a cue is said of the match itself: "attendance was good". */
function isVerdict(passage: CuedPassage, { occurrence }: Judged, cue: Span): boolean {
  return (
    AUXILIARY.test(passage.word(cue.start - 1)) &&
    occurrence.spans.some((s) => s.end <= cue.start && cue.start - s.end <= 1)
  );
}
