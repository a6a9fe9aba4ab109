import type { Span } from './automaton.ts';
import { CONTRASTS } from './clauses.ts';
import type { ThemeGroup } from './codebook.ts';
import type { Occurrence, Searched } from './match.ts';
import type { Stance } from './proposal.ts';
import type { CueKind } from './stance-cues.ts';

/** How a stretch bears on its theme, how sure that is (0 to 1) and why. */
export interface Judgement {
  readonly stance: Stance;
  readonly certainty: number;
  readonly why: string;
}

/** Cues of a passage by kind, each in order of place. */
export type Cues = Readonly<Record<CueKind, readonly Span[]>>;

/** What is judged: a stretch, what its rule says by itself, and the kind of theme. */
export interface Judged {
  readonly occurrence: Occurrence;
  readonly says: Stance | 'cue';
  readonly group: ThemeGroup;
  /** True where the rule may hold a negation of its own. */
  readonly negates: boolean;
}

/** How many words may stand between a negation and what it turns round. */
const NEGATION_REACH = 4;
/** A verdict after "was" speaks of its subject however far away: "sharing between the two was poor". */
const VERDICT_DISTANCE = 2;
/** The same for praise: "do not always recognise and record them well". */
const PRAISE_REACH = 10;
/** The same for a negation of a fact without "evidence of" or the like. */
const BARE_NEGATION_REACH = 3;
const DENIAL_REACH = 12;

/** A verb before a "not" that belongs to the whole clause. */
const AUXILIARY = /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|could|would|can)$/u;

interface Leaning {
  readonly span: Span;
  readonly good: boolean;
  readonly turned: boolean;
  readonly distance: number;
}

/** Reads the clauses around a stretch. One per passage. */
export class StanceReader {
  readonly #searched: Searched;
  readonly #cues: Cues;
  readonly #negations: readonly Span[];
  readonly #failings: readonly Span[];
  readonly #approvals: readonly Span[];
  readonly #denials: readonly Span[];

  constructor(searched: Searched, cues: Cues) {
    this.#searched = searched;
    this.#cues = cues;
    const counts = (spans: readonly Span[]): readonly Span[] =>
      spans.filter((s) => !cues.idle.some((i) => i.start <= s.start && s.end <= i.end));
    this.#negations = counts(cues.negating);
    this.#failings = counts([...cues.failing, ...cues.wavering, ...cues.wishing]);
    this.#approvals = counts(cues.approving);
    this.#denials = cues.denyingAfter.filter(
      (d) => !cues.idle.some((i) => i.start <= d.start && d.start < i.end),
    );
  }

  /** The judgement of a stretch, first by its own clause; sometimes a second by what is added about it. */
  judge(judged: Judged): readonly Judgement[] {
    if (judged.says === 'mention') {
      return [{ stance: 'mention', certainty: 1, why: 'The words only name it.' }];
    }
    const named = this.#named(judged);
    if (named !== undefined) return [named];
    const asked = this.#asked(judged);
    if (asked !== undefined) return [asked];
    if (judged.says === 'concern' || this.#failsItself(judged)) return [this.#asserted(judged)];
    return this.#leaningOn(judged);
  }

  #clause(at: number): number {
    return this.#searched.tokens[at]?.clause ?? -1;
  }

  #sentence(at: number): number {
    return this.#searched.tokens[at]?.sentence ?? -1;
  }

  #word(at: number): string {
    return this.#searched.tokens[at]?.word ?? '';
  }

  #near(judged: Judged, spans: readonly Span[], unit: 'clause' | 'sentence'): readonly Span[] {
    const of = (at: number): number => (unit === 'clause' ? this.#clause(at) : this.#sentence(at));
    const units = new Set(judged.occurrence.spans.map((s) => of(s.start)));
    return spans.filter(
      (cue) =>
        units.has(of(cue.start)) &&
        !judged.occurrence.spans.some((s) => cue.start < s.end && s.start < cue.end),
    );
  }

  /** Turns that stand in a gap of the match: "information was not always shared". */
  #within(judged: Judged, spans: readonly Span[]): readonly Span[] {
    if (this.#negatesItself(judged)) return [];
    return spans.filter((cue) =>
      judged.occurrence.spans.some((s) => s.start < cue.start && cue.start < s.end),
    );
  }

  /** True where the match holds a negation that its rule asks for. */
  #negatesItself(judged: Judged): boolean {
    return (
      judged.negates &&
      this.#cues.negating.some((n) =>
        judged.occurrence.spans.some((s) => s.start <= n.start && n.end <= s.end),
      )
    );
  }

  /** True where the words of a cue rule are words of failing: "delay" needs no other. */
  #failsItself(judged: Judged): boolean {
    return (
      judged.says === 'cue' &&
      this.#cues.failing.some((f) =>
        judged.occurrence.spans.some((s) => s.start === f.start && f.end === s.end),
      )
    );
  }

  #named(judged: Judged): Judgement | undefined {
    if (judged.says === 'good') return undefined;
    const titled = judged.occurrence.spans.some((span) =>
      this.#cues.titling.some((cue) => cue.start === span.end && this.#sameStretch(span, cue)),
    );
    if (titled && judged.occurrence.spans.length === 1) {
      return { stance: 'mention', certainty: 0.8, why: 'It is part of a title or a name.' };
    }
    const cited = this.#near(judged, this.#cues.citing, 'sentence').length > 0;
    const listed = this.#near(judged, this.#cues.naming, 'sentence').length > 0;
    if (
      !cited &&
      (!listed || this.#negatesItself(judged) || this.#leanings(judged, 'clause').length > 0)
    ) {
      return undefined;
    }
    return {
      stance: 'mention',
      certainty: 0.7,
      why: 'The sentence speaks of law, research, figures, scope or terms.',
    };
  }

  /** True where nothing but a space stands between two stretches. */
  #sameStretch(one: Span, two: Span): boolean {
    const end = this.#searched.tokens[one.end - 1]?.end ?? 0;
    const start = this.#searched.tokens[two.start]?.start ?? 0;
    return start - end === 1 && this.#sentence(one.start) === this.#sentence(two.start);
  }

  #asked(judged: Judged): Judgement | undefined {
    const asked = this.#near(judged, this.#cues.recommending, 'sentence').length > 0;
    if (
      !asked &&
      !this.#near(judged, this.#cues.ordering, 'sentence').some((o) => this.#opens(o))
    ) {
      return undefined;
    }
    return {
      stance: 'concern',
      certainty: 0.75,
      why: 'Implied: the sentence recommends or requires it.',
    };
  }

  /** True where only numbers stand before a cue in its sentence. */
  #opens(cue: Span): boolean {
    for (let i = cue.start - 1; i >= 0 && this.#sentence(i) === this.#sentence(cue.start); i -= 1) {
      if (!/^[0-9]+[a-z]?$/u.test(this.#word(i))) return false;
    }
    return true;
  }

  /** A fact or failing that stands unless it is denied. */
  #asserted(judged: Judged): Judgement {
    const isFact = judged.group === 'family' || judged.group === 'child';
    const denial = this.#denial(judged);
    if (denial === 'criticised') {
      return { stance: 'concern', certainty: 0.95, why: 'It is said not to have been considered.' };
    }
    if (denial === 'denied') {
      return isFact
        ? { stance: 'mention', certainty: 0.85, why: 'It is ruled out or denied.' }
        : { stance: 'good', certainty: 0.75, why: 'The failing is said not to have been there.' };
    }
    const averted = this.#near(judged, this.#cues.averting, 'clause').some((cue) =>
      judged.occurrence.spans.some((s) => cue.end <= s.start && s.start - cue.end < NEGATION_REACH),
    );
    if (averted) {
      return { stance: 'mention', certainty: 0.7, why: 'It is what was to be avoided.' };
    }
    const leanings = this.#leanings(judged, 'clause');
    const bad = leanings.some(({ good }) => !good);
    const praise = bad
      ? undefined
      : (this.#praise(judged, 'clause') ?? this.#praise(judged, 'sentence'));
    if (praise !== undefined) {
      return {
        stance: 'good',
        certainty: 0.65,
        why: `The response is praised: "${this.#quote(praise)}".`,
      };
    }
    return bad
      ? { stance: 'concern', certainty: 0.95, why: 'It is stated, with words of criticism.' }
      : { stance: 'concern', certainty: 0.85, why: 'It is stated as fact.' };
  }

  /** What praises the response to a fact; nothing where the same clause or sentence criticises it. */
  #praise(judged: Judged, unit: 'clause' | 'sentence'): Span | undefined {
    const leanings = this.#leanings(judged, unit);
    if (leanings.some(({ good }) => !good)) return undefined;
    const helps = this.#near(judged, this.#cues.helping, unit)[0];
    const [span] = judged.occurrence.spans;
    if (helps !== undefined || span === undefined) return helps;
    const responses = this.#near(judged, this.#cues.considering, unit);
    if (responses.length === 0) return undefined;
    return leanings.map((leaning) => leaning.span).find((cue) => this.#speaksOf(judged, cue, span));
  }

  /**
   * True where praise reaches a fact: not "clear neglect", no contrast between, and not praise of
   * what was delayed.
   */
  #speaksOf(judged: Judged, cue: Span, span: Span): boolean {
    if (cue.end === span.start) return false;
    const from = Math.min(cue.end, span.end);
    const to = Math.max(cue.start, span.start);
    const between: string[] = [];
    for (let i = from; i < to; i += 1) between.push(this.#word(i));
    if (between.some((word) => CONTRASTS.has(word))) return false;
    const isFact = judged.group === 'family' || judged.group === 'child';
    return isFact || cue.end <= span.start || between.some((word) => AUXILIARY.test(word));
  }

  #denial(judged: Judged): 'denied' | 'criticised' | undefined {
    const [anchor] = judged.occurrence.spans;
    if (anchor === undefined) return undefined;
    let criticised = false;
    for (const span of judged.occurrence.spans) {
      for (const [cues, reach] of [
        [this.#cues.denyingBefore, DENIAL_REACH],
        [this.#negations, BARE_NEGATION_REACH],
      ] as const) {
        for (const cue of this.#near(judged, cues, 'clause')) {
          if (this.#clause(cue.start) !== this.#clause(span.start)) continue;
          if (cue.end > span.start || span.start - cue.end > reach) continue;
          if (!this.#considered(cue.end, span.start)) return 'denied';
          criticised = true;
        }
      }
      for (const cue of this.#near(judged, this.#denials, 'clause')) {
        if (this.#clause(cue.start) !== this.#clause(span.start)) continue;
        const near = cue.start >= span.end && cue.start - span.end <= 6;
        if (near && !this.#negated(cue)) return 'denied';
      }
    }
    return criticised ? 'criticised' : undefined;
  }

  /** True where a negation stands close before a cue. */
  #negated(cue: Span): boolean {
    return this.#negations.some(
      (n) => n.end <= cue.start && cue.start - n.end < 2 && n.start !== cue.start,
    );
  }

  #considered(from: number, to: number): boolean {
    return this.#cues.considering.some((cue) => cue.start >= from && cue.end <= to);
  }

  #leanings(judged: Judged, unit: 'clause' | 'sentence'): readonly Leaning[] {
    const leanings: Leaning[] = [];
    const used = new Set<Span>();
    for (const [spans, good] of [
      [this.#failings, false],
      [this.#approvals, true],
    ] as const) {
      for (const span of this.#near(judged, spans, unit)) {
        const turn = this.#negations.find((n) => this.#turns(n, span, good, used));
        if (turn !== undefined) used.add(turn);
        const turned = turn !== undefined;
        const distance = this.#distance(judged, span);
        leanings.push({ span, good: good !== turned, turned, distance });
      }
    }
    for (const span of this.#within(judged, [...this.#negations, ...this.#failings])) {
      leanings.push({ span, good: false, turned: false, distance: 0 });
    }
    for (const span of this.#near(judged, this.#negations, unit)) {
      if (used.has(span)) continue;
      if (this.#failings.some((f) => f.start <= span.start && span.end <= f.end)) continue;
      const distance = this.#distance(judged, span);
      const reaches = judged.says === 'cue' ? distance <= 8 : this.#precedes(judged, span);
      if (reaches) leanings.push({ span, good: false, turned: false, distance });
    }
    return leanings;
  }

  /** True where a comma or another mark stands between two words. */
  #broken(from: number, to: number): boolean {
    const { tokens } = this.#searched;
    for (let i = from; i <= to; i += 1) {
      if ((tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) > 1) return true;
    }
    return false;
  }

  /** True where a negation turns round a word of praise or blame; one that turned blame is spent. */
  #turns(negation: Span, cue: Span, good: boolean, used: ReadonlySet<Span>): boolean {
    if (this.#clause(negation.start) !== this.#clause(cue.start)) return false;
    if (negation.end <= cue.start) {
      if (!good && this.#broken(negation.end, cue.start)) return false;
      return cue.start - negation.end < (good ? PRAISE_REACH : NEGATION_REACH);
    }
    // "A timely response was not made."
    return (
      good &&
      !used.has(negation) &&
      negation.start >= cue.end &&
      negation.start - cue.end < PRAISE_REACH &&
      AUXILIARY.test(this.#word(negation.start - 1))
    );
  }

  /** True where a negation stands close before a stretch that praises by itself. */
  #precedes(judged: Judged, cue: Span): boolean {
    return judged.occurrence.spans.some(
      (s) => cue.end <= s.start && s.start - cue.end < NEGATION_REACH,
    );
  }

  #distance(judged: Judged, cue: Span): number {
    return Math.min(
      ...judged.occurrence.spans.map((s) =>
        cue.start >= s.end ? this.#after(s.end, cue.start) : Math.max(0, s.start - cue.end),
      ),
    );
  }

  #after(end: number, start: number): number {
    const verdict = AUXILIARY.test(this.#word(start - 1)) || AUXILIARY.test(this.#word(start - 2));
    return verdict ? Math.min(start - end, VERDICT_DISTANCE) : start - end;
  }

  /** A practice that is named: the words around it say whether it was done well. */
  #leaningOn(judged: Judged): readonly Judgement[] {
    const own = this.#decide(this.#leanings(judged, 'clause'), 1);
    const added = this.#added(judged);
    if (own !== undefined) {
      return added !== undefined && added.stance !== own.stance ? [own, added] : [own];
    }
    if (judged.says === 'good') {
      return [{ stance: 'good', certainty: 0.9, why: 'The words themselves praise it.' }];
    }
    const wider = this.#decide(this.#leanings(judged, 'sentence'), 0.75) ?? added;
    return [
      wider ?? {
        stance: 'mention',
        certainty: 0.4,
        why: 'It is named; nothing says whether it was done well or badly.',
      },
    ];
  }

  #decide(leanings: readonly Leaning[], certainty: number): Judgement | undefined {
    const weight = (good: boolean): number =>
      leanings
        .filter((leaning) => leaning.good === good)
        .reduce((sum, { distance }) => sum + 1 / (1 + distance / 4), 0);
    const praise = weight(true);
    const blame = weight(false);
    if (praise === 0 && blame === 0) return undefined;
    const good = praise > blame;
    const share = Math.max(praise, blame) / (praise + blame);
    const nearest = leanings
      .filter((leaning) => leaning.good === good)
      .reduce((a, b) => (b.distance < a.distance ? b : a));
    const words = `${nearest.turned ? 'a negated ' : ''}"${this.#quote(nearest.span)}"`;
    return {
      stance: good ? 'good' : 'concern',
      certainty: certainty * (0.5 + 0.5 * share),
      why: good ? `It is spoken well of: ${words}.` : `It is said to fall short: ${words}.`,
    };
  }

  /** What the next clause or sentence adds when it goes on about the same: "However, it was not ...". */
  #added(judged: Judged): Judgement | undefined {
    const { tokens } = this.#searched;
    const last = Math.max(...judged.occurrence.spans.map(({ end }) => end));
    const clause = this.#clause(last - 1);
    let start = last;
    while (start < tokens.length && this.#clause(start) === clause) start += 1;
    let subject = start;
    while (
      /^(?:however|but|although|though|nevertheless|yet|and|which)$/u.test(this.#word(subject))
    ) {
      subject += 1;
    }
    if (
      !/^(?:it|this|these|they|those|such)$/u.test(this.#word(subject)) &&
      this.#word(start) !== 'which'
    ) {
      return undefined;
    }
    let end = subject;
    while (end < tokens.length && this.#clause(end) === this.#clause(subject)) end += 1;
    if (end <= start) return undefined;
    const there = { ...judged, occurrence: { spans: [{ start: subject, end: subject + 1 }] } };
    return this.#decide(this.#leanings(there, 'clause'), 0.7);
  }

  #quote(span: Span): string {
    return this.#searched.tokens
      .slice(span.start, span.end)
      .map(({ word }) => word)
      .join(' ');
  }
}
