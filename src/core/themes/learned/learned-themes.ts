import { CodePointOffsets } from '../../text/offsets.ts';
import type { Proposal, Stance } from '../proposal.ts';
import { featuresOf } from './features.ts';
import { focusOf } from './focus.ts';
import { knownTo, scoresOf, scoresOfTallies, tallyOf } from './heads.ts';
import type { Known, Tally } from './heads.ts';
import type { LearnedModel } from './learned-model.ts';
import type { PassageReading } from './passage-reading.ts';
import { mayPropose, presenceSigns } from './presence.ts';
import { ruleStrengths } from './rule-strengths.ts';
import { saidOutright } from './said-outright.ts';
import { focusFeatures, stanceSigns } from './stance-odds.ts';
import { STANCES } from '../stance-words.ts';
import { calibrated, logit, probability, signsOf } from './theme-odds.ts';
import { UnitReader } from './units.ts';
import type { SentenceUnits } from './units.ts';
import { heaviest, weightsOfTokens } from './weighed-words.ts';
import type { Laid } from './weighed-words.ts';

/**
 * The words up to which a passage is a title, a cell or a short remark. What was learned finds more in such, and takes at times a
 * plain denial for a concern, where rules do not (docs/decisions/0019-learned-themes.md).
 */
const TITLE_WORDS = 12;

/** A passage with what its words say of the themes. */
interface Read {
  readonly reading: PassageReading;
  readonly sentences: readonly SentenceUnits[];
  readonly known: readonly Known[];
  readonly laid: Laid;
  /** What the words of all of it tell of stance. */
  readonly stanceOfAll: () => Tally;
  /** Word scores of the stances, by the sentence that shows a theme: themes often share one. */
  readonly stanceWords: Map<number, Float64Array>;
}

/** A stance with its probability. */
interface Leaning {
  readonly stance: Stance;
  readonly share: number;
}

/**
 * The second stage of proposing: weighs what the rules say against what was learned from labelled
 * passages, drops proposals that are probably wrong and adds those that no rule reaches.
 */
export class LearnedThemes {
  readonly #model: LearnedModel;
  readonly #reader: UnitReader;
  readonly #outputs: ReadonlyMap<string, number>;

  constructor(model: LearnedModel) {
    this.#model = model;
    this.#reader = new UnitReader(model.lexicon);
    this.#outputs = new Map(model.themes.map((theme, output) => [theme, output]));
  }

  /**
   * The proposals of a passage, in the codebook's order. Themes that the model does not know keep
   * what the rules propose, and so does a passage of a few words. The same passage gives the same, whatever was read before.
   */
  settle(reading: PassageReading, byRules: readonly Proposal[]): Proposal[] {
    const { tokens, text } = reading.cued.searched;
    if (tokens.length <= TITLE_WORDS && bySection(reading) === undefined) return [...byRules];
    const sentences = this.#reader.read(tokens);
    const features = featuresOf(sentences);
    const known = knownTo(this.#model.words, features);
    const words = scoresOf(this.#model.words, known);
    const rules = ruleStrengths(reading.fired, this.#model.themes);
    const signs = signsOf({ words, rules });
    const ofPresence = presenceSigns(this.#model.odds, signs, { words, rules }, tokens.length);
    const present = probability(logit(this.#model.presence, ofPresence));
    const laid = { text, tokens, offsets: new CodePointOffsets(text) };
    let ofAll: Tally | undefined;
    const stanceOfAll = (): Tally => (ofAll ??= tallyOf(this.#model.stanceWords, features));
    const stanceWords = new Map<number, Float64Array>();
    const read: Read = { reading, sentences, known, laid, stanceOfAll, stanceWords };
    return reading.fired.flatMap(({ theme }) => {
      // A theme that the library has retired is proposed no more, whatever was learned of it.
      if (theme.retired === true) return [];
      const fromRules = byRules.filter((proposal) => proposal.theme === theme.id);
      const output = this.#outputs.get(theme.id);
      if (output === undefined) return fromRules;
      const share = probability(logit(this.#model.odds, signs[output] ?? []));
      const mayStand = mayPropose(this.#model.presenceLimits, present, rules[output] ?? 0);
      if (!mayStand || share < this.#model.threshold) return [];
      return this.#propose(read, output, calibrated(this.#model.calibration, share), fromRules);
    });
  }

  #propose(
    read: Read,
    output: number,
    share: number,
    fromRules: readonly Proposal[],
  ): readonly Proposal[] {
    const theme = this.#model.themes[output] ?? '';
    let weighed: Float64Array | undefined;
    return this.#stances(read, output).flatMap(({ stance, share: ofStance }) => {
      const confidence = Math.round(share * ofStance * 1000) / 1000;
      const rule =
        fromRules.find((proposal) => proposal.stance === stance) ??
        (fromRules.length === 1 ? fromRules[0] : undefined);
      if (rule !== undefined) {
        const why = rule.stance === stance ? rule.why : reasonFor(stance);
        return [{ ...rule, stance, confidence, why }];
      }
      const weights = (weighed ??= weightsOfTokens(
        this.#model.words,
        read.known,
        output,
        read.laid.tokens.length,
      ));
      const evidence = heaviest(weights, read.laid);
      if (evidence.length === 0) return [];
      const against = heaviest(
        weights.map((weight) => -weight),
        read.laid,
      ).slice(0, 2);
      const quoted = against.map((one) => `“${one.text}”`).join(' and ');
      return [
        {
          theme,
          stance,
          confidence,
          rule: `learned:${theme}`,
          evidence,
          why: `Passages that people labelled with this theme have words like these. ${reasonFor(stance)}${
            quoted === '' ? '' : ` What speaks against it: ${quoted}.`
          }`,
        },
      ];
    });
  }

  #stances(read: Read, output: number): readonly Leaning[] {
    const { reading, known, laid } = read;
    const model = this.#model;
    const firings =
      reading.fired.find(({ theme }) => theme.id === model.themes[output])?.firings ?? [];
    const focus = focusOf({ heads: model.words, known, output, firings, tokens: laid.tokens });
    const { cued } = reading;
    const given = bySection(reading) ?? (cued.orders(focus) ? 'concern' : undefined);
    const plain = given === undefined ? saidOutright({ cued, focus, firings }) : [given];
    if (plain !== undefined) return plain.map((stance) => ({ stance, share: 0.9 }));
    const signs = stanceSigns({
      cued,
      focus,
      firings,
      words: this.#stanceWords(read, focus),
      priors: model.stancePriors[output] ?? [],
    });
    return chosen(
      STANCES.map((stance, index) => ({
        stance,
        share: probability(logit(model.stanceOdds[index] ?? { constant: 0, weights: [] }, signs)),
      })),
      model.beside,
    );
  }

  #stanceWords({ sentences, stanceOfAll, stanceWords }: Read, focus: number): Float64Array {
    const known = stanceWords.get(focus);
    if (known !== undefined) return known;
    const heads = this.#model.stanceWords;
    const inFocus = tallyOf(heads, focusFeatures(sentences, focus));
    const scores = scoresOfTallies(heads, [inFocus, stanceOfAll()]);
    stanceWords.set(focus, scores);
    return scores;
  }
}

/** The likeliest stance, and concern or good practice beside the other where that is likely too. */
export function chosen(leanings: readonly Leaning[], beside: number): readonly Leaning[] {
  const [best, ...others] = leanings.toSorted((a, b) => b.share - a.share);
  if (best === undefined) return [];
  if (best.stance === 'mention') return [best];
  const other = others.find(({ stance }) => stance !== 'mention');
  return other !== undefined && other.share >= beside
    ? [best, other].sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance))
    : [best];
}

/** What the section alone decides. */
function bySection({ sectionKind }: PassageReading): Stance | undefined {
  if (sectionKind === 'quotation') return 'mention';
  return sectionKind === 'recommendations' ? 'concern' : undefined;
}

function reasonFor(stance: Stance): string {
  switch (stance) {
    case 'concern':
      return 'The sentence reads like those in which it is a concern.';
    case 'good':
      return 'The sentence reads like those in which it is done well.';
    case 'mention':
      return 'The sentence reads like those that only name it.';
  }
}
