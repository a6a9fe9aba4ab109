import type { Span } from './automaton.ts';
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
  /** True where the rule's own words negate. */
  readonly negates: boolean;
}

/** How many words may stand between a negation and what it turns round. */
const NEGATION_REACH = 4;
/** The same for praise: "do not always recognise and record them well". */
const PRAISE_REACH = 10;
/** The same for a negation of a fact without "evidence of" or the like. */
const BARE_NEGATION_REACH = 3;
const DENIAL_REACH = 12;

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

  constructor(searched: Searched, cues: Cues) {
    this.#searched = searched;
    this.#cues = cues;
    this.#negations = cues.negating.filter(
      (n) => !cues.notNegating.some((b) => b.start <= n.start && n.end <= b.end),
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
    if (judged.says === 'concern') return [this.#asserted(judged)];
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
    if (judged.negates) return [];
    return spans.filter((cue) =>
      judged.occurrence.spans.some((s) => s.start < cue.start && cue.start < s.end),
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
    const listed =
      this.#near(judged, this.#cues.naming, 'sentence').length > 0 || this.#counted(judged);
    if (!cited && (!listed || judged.negates || this.#leanings(judged, 'clause').length > 0)) {
      return undefined;
    }
    return {
      stance: 'mention',
      certainty: 0.7,
      why: 'The sentence speaks of law, research, figures, scope or terms.',
    };
  }

  /** True where the sentence gives a share in per cent. */
  #counted(judged: Judged): boolean {
    return judged.occurrence.spans.some(({ start }) => {
      const sentence = this.#sentence(start);
      return this.#searched.shares.has(sentence);
    });
  }

  /** True where nothing but a space stands between two stretches. */
  #sameStretch(one: Span, two: Span): boolean {
    const end = this.#searched.tokens[one.end - 1]?.end ?? 0;
    const start = this.#searched.tokens[two.start]?.start ?? 0;
    return start - end === 1 && this.#sentence(one.start) === this.#sentence(two.start);
  }

  #asked(judged: Judged): Judgement | undefined {
    if (this.#near(judged, this.#cues.recommending, 'sentence').length === 0) return undefined;
    return {
      stance: 'concern',
      certainty: 0.75,
      why: 'Implied: the sentence recommends or requires it.',
    };
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
    return leanings[0]?.span ?? this.#near(judged, this.#cues.helping, unit)[0];
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
      for (const cue of this.#near(judged, this.#cues.denyingAfter, 'clause')) {
        if (this.#clause(cue.start) !== this.#clause(span.start)) continue;
        if (cue.start >= span.end && cue.start - span.end <= 6) return 'denied';
      }
    }
    return criticised ? 'criticised' : undefined;
  }

  #considered(from: number, to: number): boolean {
    return this.#cues.considering.some((cue) => cue.start >= from && cue.end <= to);
  }

  #leanings(judged: Judged, unit: 'clause' | 'sentence'): readonly Leaning[] {
    const leanings: Leaning[] = [];
    const used = new Set<Span>();
    const bad = [...this.#cues.failing, ...this.#cues.wavering, ...this.#cues.wishing];
    for (const [spans, good] of [
      [bad, false],
      [this.#cues.approving, true],
    ] as const) {
      for (const span of this.#near(judged, spans, unit)) {
        const turn = this.#negations.find(
          (n) =>
            this.#clause(n.start) === this.#clause(span.start) &&
            n.end <= span.start &&
            span.start - n.end < (good ? PRAISE_REACH : NEGATION_REACH),
        );
        if (turn !== undefined) used.add(turn);
        const turned = turn !== undefined;
        leanings.push({
          span,
          good: good !== turned,
          turned,
          distance: this.#distance(judged, span),
        });
      }
    }
    const { negating, wavering, wishing } = this.#cues;
    for (const span of this.#within(judged, [...negating, ...wavering, ...wishing])) {
      leanings.push({ span, good: false, turned: false, distance: 0 });
    }
    for (const span of this.#near(judged, this.#negations, unit)) {
      if (used.has(span) || bad.some((b) => b.start <= span.start && span.end <= b.end)) continue;
      const distance = this.#distance(judged, span);
      const reaches = judged.says === 'cue' ? distance <= 8 : this.#precedes(judged, span);
      if (reaches) leanings.push({ span, good: false, turned: false, distance });
    }
    return leanings;
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
        cue.start >= s.end ? cue.start - s.end : Math.max(0, s.start - cue.end),
      ),
    );
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
