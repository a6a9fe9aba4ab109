/**
 * How many decisions a theme needs before anything is learned from them. Below this a few unlucky decisions would
 * move more than they say.
 */
export const LEAST_DECISIONS = 20;

/** How many decisions the codebook's own confidence counts for. */
const PRIOR_WEIGHT = 10;

/** No confidence is taken for certain in either direction. */
const LEAST = 0.02;

/** The decided proposals of one rule. */
export interface RuleDecisions {
  readonly theme: string;
  readonly rule: string;
  /** Proposals that a person decided. */
  readonly decided: number;
  /** Of these, accepted as they were proposed: same theme, same stance. */
  readonly right: number;
  /** Sum of the confidences with which the decided ones were proposed. */
  readonly confidence: number;
}

/** What the decisions say of one rule, or, where `rule` is null, of a theme's other rules. */
export interface Learned {
  readonly theme: string;
  readonly rule: string | null;
  readonly decided: number;
  readonly right: number;
  /** Mean confidence with which the decided ones were proposed; null where none was. */
  readonly proposed: number | null;
  /** Smoothed share that was right. */
  readonly precision: number;
  /** What is added to the log-odds of a proposal's confidence. */
  readonly shift: number;
}

/** What a library has learned, ready to be applied. */
export interface LearnedConfidence {
  readonly themes: readonly Learned[];
  readonly rules: readonly Learned[];
  /** The confidence shown for a proposal; the codebook's own where nothing was learned of its theme. */
  confidence(theme: string, rule: string, confidence: number): number;
}

/**
 * What decisions on proposals say about proposals to come.
 *
 * For a theme with n decided proposals, a of them right, whose mean proposed confidence was c, the precision is the
 * mean of the posterior of a binomial with the prior Beta(mc, m(1 - c)), m = 10: p = (a + mc) / (n + m) (Gelman et al.,
 * Bayesian Data Analysis, 3rd edition, section 2.4). Its distance from c in log-odds, s = logit p - logit c, is
 * what proposals of the theme are moved by: a new intercept with the slope left at one (recalibration in the large,
 * Steyerberg, Clinical Prediction Models, 2nd edition, section 20.3), so that the order within a rule stays. A
 * rule's own decisions are taken the same way with the theme's shift as prior: pi = expit(logit c + s) and
 * p = (a + m pi) / (n + m), where a, n and c are the rule's. Themes with fewer than 20 decisions move nothing.
 */
export function learnConfidence(decisions: readonly RuleDecisions[]): LearnedConfidence {
  const themes: Learned[] = [];
  const rules: Learned[] = [];
  for (const [theme, ofTheme] of Map.groupBy(decisions, (one) => one.theme)) {
    const decided = sum(ofTheme, (one) => one.decided);
    if (decided < LEAST_DECISIONS) continue;
    const right = sum(ofTheme, (one) => one.right);
    const proposed = sum(ofTheme, (one) => one.confidence) / decided;
    const whole = learned({ theme, rule: null, decided, right, proposed }, proposed);
    themes.push(whole);
    for (const one of ofTheme) {
      if (one.decided === 0) continue;
      const mean = one.confidence / one.decided;
      const prior = expit(logit(mean) + whole.shift);
      rules.push(
        learned(
          { theme, rule: one.rule, decided: one.decided, right: one.right, proposed: mean },
          prior,
        ),
      );
    }
  }
  const shifts = new Map<string, number>();
  for (const { theme, rule, shift } of [...themes, ...rules]) shifts.set(keyOf(theme, rule), shift);
  return {
    themes,
    rules,
    confidence(theme, rule, confidence) {
      const shift = shifts.get(keyOf(theme, rule)) ?? shifts.get(keyOf(theme, null));
      return shift === undefined ? confidence : expit(logit(confidence) + shift);
    },
  };
}

function learned(
  of: Omit<Learned, 'precision' | 'shift'> & { readonly proposed: number },
  prior: number,
): Learned {
  const precision = (of.right + PRIOR_WEIGHT * prior) / (of.decided + PRIOR_WEIGHT);
  return { ...of, precision, shift: logit(precision) - logit(of.proposed) };
}

function keyOf(theme: string, rule: string | null): string {
  return `${theme}\n${rule ?? ''}`;
}

function logit(share: number): number {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(inside / (1 - inside));
}

function expit(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
