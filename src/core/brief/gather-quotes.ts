import type { Stance } from '../themes/proposal.ts';
import { CodePointOffsets, codePointLength } from '../text/offsets.ts';
import { splitSentences } from '../text/sentences.ts';

/** A tag whose words could be quoted. Offsets in code points within its passage, ends exclusive. */
export interface QuoteCandidate {
  readonly id: number;
  readonly caseId: number;
  readonly passageId: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: 'proposed' | 'accepted' | 'manual' | 'rejected';
  /** How sure a proposal is; null where a person made it. */
  readonly shownConfidence: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** A quote that could be taken: a tag and a stretch of its passage, short enough to be read out. */
export interface GatheredQuote<Candidate extends QuoteCandidate = QuoteCandidate> {
  readonly candidate: Candidate;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** In code points: what is shorter says too little alone, what is longer is not read out in seven minutes. */
const SHORTEST = 40;
const LONGEST = 300;

/** A quote that begins so needs the sentence before it. */
const LEANING =
  /^(?:he|she|they|it|this|these|that|those|such|however|also|and|but|so|therefore)\b/iu;
/** Speech that goes on after the quote. */
const UNCLOSED = /^["'“‘][^"'”’]*$|^['‘](?:[^'’]|['’](?=\p{L}))*$/u;
const WHOLE_SENTENCE = /^["'“‘(]?\p{Lu}.*[.!?]["'”’)]?$/su;

/**
 * The quotes among the candidates, the strongest first and varied in cases: first the best of each case, then the second
 * best of each, and so on. What a person confirmed comes before proposals; rejected tags and mentions are left out; no passage is quoted twice, nor a
 * sentence that a briefing repeats from its review.
 */
export function gatherQuotes<Candidate extends QuoteCandidate>(
  candidates: readonly Candidate[],
): readonly GatheredQuote<Candidate>[] {
  const quotes = candidates
    .filter(({ state, stance }) => state !== 'rejected' && stance !== 'mention')
    .flatMap((candidate) => quoteOf(candidate) ?? [])
    .map((quote) => ({ quote, strength: strengthOf(quote) }))
    .toSorted((a, b) => b.strength - a.strength || a.quote.candidate.id - b.quote.candidate.id);
  const passages = new Set<number>();
  const wordings = new Set<string>();
  const rounds = new Map<number, number>();
  const placed = quotes.flatMap(({ quote, strength }) => {
    const { passageId, caseId, state } = quote.candidate;
    const wording = quote.words.toLowerCase();
    if (passages.has(passageId) || wordings.has(wording)) return [];
    passages.add(passageId);
    wordings.add(wording);
    const round = rounds.get(caseId) ?? 0;
    rounds.set(caseId, round + 1);
    return [{ quote, strength, round, isProposed: state === 'proposed' }];
  });
  return placed
    .toSorted(
      (a, b) =>
        Number(a.isProposed) - Number(b.isProposed) ||
        a.round - b.round ||
        b.strength - a.strength ||
        a.quote.candidate.id - b.quote.candidate.id,
    )
    .map(({ quote }) => quote);
}

/** The tag's words, or where they are too long its sentences that hold the evidence; undefined where neither can be quoted. */
function quoteOf<Candidate extends QuoteCandidate>(
  candidate: Candidate,
): GatheredQuote<Candidate> | undefined {
  const { quote, start, evidence } = candidate;
  const offsets = new CodePointOffsets(quote);
  const inEvidence = splitSentences(quote).filter((sentence) => {
    const from = start + offsets.toCodePoints(sentence.start);
    const to = start + offsets.toCodePoints(sentence.end);
    return evidence.some((one) => one.start < to && one.end > from);
  });
  const first = inEvidence[0];
  const last = inEvidence.at(-1);
  const stretches = [
    { start: 0, end: quote.length },
    ...(first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]),
    ...inEvidence,
  ];
  for (const stretch of stretches) {
    const cut = quote.slice(stretch.start, stretch.end);
    const words = cut.trim();
    const length = codePointLength(words);
    if (length < SHORTEST || length > LONGEST) continue;
    const from = start + offsets.toCodePoints(stretch.start + cut.indexOf(words));
    return { candidate, start: from, end: from + length, words };
  }
  return undefined;
}

function strengthOf({ candidate, words }: GatheredQuote): number {
  const isConfirmed = candidate.state !== 'proposed';
  return (
    (isConfirmed ? 10 : (candidate.shownConfidence ?? 0)) +
    (WHOLE_SENTENCE.test(words) ? 0.5 : -0.5) +
    (LEANING.test(words) ? -0.3 : 0) +
    (words.includes(';') ? -0.2 : 0) +
    (UNCLOSED.test(words) ? -0.5 : 0) +
    (codePointLength(words) <= 200 ? 0.2 : 0) +
    (/[\n\t|]/u.test(words) ? -0.5 : 0)
  );
}
