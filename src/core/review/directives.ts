import { splitSentences } from '../text/sentences.ts';

/** Verbs with which a recommendation begins when it names nobody. */
export const IMPERATIVE =
  /^(?:that |to )?(?:ensure|review|seek|consider|develop|provide|assure|undertake|promote|agree|request|establish|re-establish|strengthen|share|raise|update|audit|monitor|implement|introduce|improve|revise|commission|reinforce|clarify|produce|create|embed|include|explore|evaluate|remind|support|deliver|write|ask|make|work|hold|adopt|amend|build|set|publish|train|use|identify|increase|extend|require|continue|issue|give|refresh|design|launch|test|check|bring|take|put|reduce|accelerate|complete|conduct|carry|convene|disseminate|encourage|examine|finalise|focus|maintain|maximise|prioritise|secure)\b/i;
const MODAL = /\b(?:should|must|needs? to|ought to|shall)\b/i;
/** What looks like a direction and is none. */
const TOLD =
  /\b(?:should|must|needs to) (?:have (?:been|had|\p{L}+ed|told|rung|gone|made|seen|known|done|given|taken|met|spoken|sought|written|held|brought|thought|found|kept|left|come|begun|heard|led|sent|shown|understood|said|become|got)\b|not be (?:taken|seen)|be (?:noted|commended|praised|congratulated|recognised|acknowledged|read|seen (?:as|alongside)|remembered))\b/iu;
const ASKED =
  /\b(?:recommends?|recommended) that\b|\bto be \p{L}{2,}(?:ed|en|ught|ld)\b|\b(?:is|are) (?:asked|requested|invited|recommended|required|urged) to\b|\bto (?:ensure|review|seek|consider|develop|provide|assure|undertake|promote|work with|agree|request|establish|strengthen|share|raise|update|audit|monitor)\b/iu;
const NARRATIVE =
  /\b(?:following|these|below|above) (?:multi-agency |single agency |key )?recommendations?\b|\brecommendations? (?:are|is|were|was|have|has|will|in this|set out|made|below|from)\b|\baccept(?:s|ed)? (?:the|all|these)\b|\baction plan\b.*\b(?:monitor|separate|accompan)\w*/i;
const AS_FOLLOWS = /\b(?:as follows|the following)[.:]$/i;
const LEAD_IN =
  /\b(?:following|these) (?:\p{L}+[ -]){0,3}(?:actions?|recommendations?|areas?)\b[^.:]{0,30}[.:]$/iu;

/** Says what has been done: "Staff have been told that they must …". What staff who have been told should do is asked. */
const REPORTED =
  /^(?:(?!\b(?:who|which|that|should|must)\b)[^.;:,])*\b(?:has|have|had) (?:now |since |already |also |all |both )*(?:been )?\p{L}+(?:ed|en|ld|nt)\b/iu;

/** Whether a text directs somebody to do something; what should have been done does not. */
export function isDirective(text: string): boolean {
  if (NARRATIVE.test(text) && !/\b(?:should|must)\b/i.test(text)) return false;
  if (/\?\s*$/.test(text)) return false;
  if (/\brecommends? that\b|\bis recommended that\b/i.test(text)) return true;
  if (IMPERATIVE.test(text) || /^That (?!is\b|was\b)/.test(text)) return true;
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.some(
    (sentence) =>
      !TOLD.test(sentence) &&
      !REPORTED.test(sentence) &&
      (MODAL.test(sentence) || ASKED.test(sentence)),
  );
}

/** "The Trust is to ring …"; what an aim or a way "is to" is no order. */
const ORDER =
  /^(?!(?:it|there|this|that|these|those|he|she|they|what|in|if|when|one|we)\b)(?![^.;:]{0,60}\b(?:aims?|purpose|intention|goal|role|task|duty|hope|plan|idea|reason|answer|way|step|challenge|point|focus|function|practice|priority|objective) (?:of [^.;:]{2,60} )?(?:is|are) to\b)(\p{L}[^.;:]{2,140}?) (?:is|are) (?:now )?to (?!have\b|be (?:noted|commended|congratulated|praised|welcomed|expected|found|hoped)\b)\p{Ll}/iu;

/** Whether a text orders in so many words: "Midwives are to ask …". In narrative it may foretell. */
export function isOrder(text: string): boolean {
  const subject = ORDER.exec(text)?.[1];
  return subject !== undefined && !REPORTED.test(subject);
}

/** Whether a text ends by announcing a list: "… should take the following action:". */
export function announcesList(text: string): boolean {
  return LEAD_IN.test(text) || AS_FOLLOWS.test(text);
}
