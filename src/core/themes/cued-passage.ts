import type { Span } from './places.ts';
import type { Occurrence, Searched } from './match.ts';
import type { CueKind } from './stance-cues.ts';

/** Cues of a passage by kind, each in order of place. */
export type Cues = Readonly<Record<CueKind, readonly Span[]>>;

/** Words of order that open a sentence as a noun, too: "Review health assessments are timely." */
const ALSO_A_NOUN = /^(?:review|audit)$/u;

/** A passage with the words in it that decide stance. */
export class CuedPassage {
  readonly searched: Searched;
  readonly cues: Cues;
  /** Words that negate, without those that only seem to. */
  readonly negations: readonly Span[];
  /** Words that say that work falls short, always or at times, or what ought to have been. */
  readonly failings: readonly Span[];
  readonly approvals: readonly Span[];
  /** Words that deny what stands before them. */
  readonly denials: readonly Span[];
  /** Words that say that a fault was there, whatever else the sentence says. */
  readonly statements: readonly Span[];
  /** Words that say, at the beginning of a sentence, what is to be done: "Ensure that ...". */
  readonly openingOrders: readonly Span[];

  constructor(searched: Searched, cues: Cues) {
    this.searched = searched;
    this.cues = cues;
    const counts = (spans: readonly Span[]): readonly Span[] =>
      spans.filter((s) => !cues.idle.some((i) => i.start <= s.start && s.end <= i.end));
    const negations = counts(cues.negating);
    // "Never not seen" says that she was.
    this.negations = negations.filter(
      (one) => !negations.some((two) => one.end === two.start || two.end === one.start),
    );
    this.failings = counts([...cues.failing, ...cues.wavering, ...cues.wishing]);
    this.approvals = counts(cues.approving);
    this.statements = counts(cues.stating);
    this.denials = cues.denyingAfter.filter(
      (d) => !cues.idle.some((i) => i.start <= d.start && d.start < i.end),
    );
    this.openingOrders = cues.ordering.filter((cue) => this.#opens(cue));
  }

  /** Index of the clause of a token; -1 outside the text. */
  clause(at: number): number {
    return this.searched.tokens[at]?.clause ?? -1;
  }

  /** Index of the sentence of a token; -1 outside the text. */
  sentence(at: number): number {
    return this.searched.tokens[at]?.sentence ?? -1;
  }

  /** The word of a token; empty outside the text. */
  word(at: number): string {
    return this.searched.tokens[at]?.word ?? '';
  }

  /** The cues in the clauses or sentences of an occurrence that are more than its own words. */
  near(
    occurrence: Occurrence,
    spans: readonly Span[],
    unit: 'clause' | 'sentence',
  ): readonly Span[] {
    const of = (at: number): number => (unit === 'clause' ? this.clause(at) : this.sentence(at));
    const units = new Set(occurrence.spans.map((s) => of(s.start)));
    return spans.filter(
      (cue) =>
        units.has(of(cue.start)) &&
        !occurrence.spans.some((s) => s.start <= cue.start && cue.end <= s.end),
    );
  }

  /** True where only numbers stand before a cue in its sentence. */
  #opens(cue: Span): boolean {
    for (let i = cue.start - 1; i >= 0 && this.sentence(i) === this.sentence(cue.start); i -= 1) {
      if (!/^[0-9]+[a-z]?$/u.test(this.word(i))) return false;
    }
    return true;
  }

  /** True where a sentence opens with what is to be done and with no noun: no rule has to say so. */
  orders(sentence: number): boolean {
    return this.openingOrders.some(
      (cue) => this.sentence(cue.start) === sentence && !ALSO_A_NOUN.test(this.word(cue.start)),
    );
  }

  /** True where nothing but a space stands between two stretches. */
  sameStretch(one: Span, two: Span): boolean {
    const end = this.searched.tokens[one.end - 1]?.end ?? 0;
    const start = this.searched.tokens[two.start]?.start ?? 0;
    return start - end === 1 && this.sentence(one.start) === this.sentence(two.start);
  }

  /** True where a comma or another mark stands between two words. */
  broken(from: number, to: number): boolean {
    const { tokens } = this.searched;
    for (let i = from; i <= to; i += 1) {
      if ((tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) > 1) return true;
    }
    return false;
  }

  /** True where a "who" or "which" between two words makes the second speak of something else. */
  relative(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1)
      if (/^(?:who|whom|whose|which)$/u.test(this.word(i))) return true;
    return false;
  }

  /** The words of a stretch. */
  quote(span: Span): string {
    return this.searched.tokens
      .slice(span.start, span.end)
      .map(({ word }) => word)
      .join(' ');
  }

  /** True where a token stands in a question. */
  asks(at: number): boolean {
    const { tokens, text } = this.searched;
    const sentence = this.sentence(at);
    let last = at;
    while (last + 1 < tokens.length && this.sentence(last + 1) === sentence) last += 1;
    return text.startsWith('?', tokens[last]?.end ?? text.length);
  }
}
