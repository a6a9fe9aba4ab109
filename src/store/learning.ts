import { LEAST_DECISIONS, learnConfidence } from '../core/coding/learned-confidence.ts';
import type { LearnedConfidence, RuleDecisions } from '../core/coding/learned-confidence.ts';
import type { LearnedReport, ThemeDecisions } from '../services/coding-ports.ts';
import type { Connection } from './connection.ts';
import type { Settings } from './settings.ts';
import type { ShownConfidence } from './tags.ts';

/** What the decisions in a library say about its proposals. */
export interface Learning {
  report(): LearnedReport;
  /** The confidence shown for a proposal; the codebook's own where learning is off. */
  readonly confidence: ShownConfidence;
  /** Decisions or settings have changed: it is worked out anew when next asked for. */
  forget(): void;
}

/** Prepares the queries behind learning. Decisions are counted once, and again after each `forget`. */
export function openLearning(connection: Connection, settings: Settings): Learning {
  const decisions = connection.prepare<[{ since: string | null }], RuleDecisions>(
    `SELECT proposed_theme AS theme, rule, count(*) AS decided, sum(confidence) AS confidence,
       sum(state = 'accepted' AND theme = proposed_theme AND stance = proposed_stance) AS right
     FROM tag
     WHERE decided_by IS NOT NULL AND (@since IS NULL OR decided_at >= @since)
     GROUP BY proposed_theme, rule`,
  );
  let known:
    | {
        learned: LearnedConfidence;
        decisions: readonly ThemeDecisions[];
        on: boolean;
        since: string | null;
      }
    | undefined;
  function learned(): NonNullable<typeof known> {
    if (known !== undefined) return known;
    const { learning: on, learnSince: since } = settings.all();
    const counted = decisions.all({ since });
    known = {
      learned: learnConfidence(counted),
      decisions: byTheme(counted),
      on,
      since,
    };
    return known;
  }
  return {
    report() {
      const { learned: all, decisions: ofThemes, on, since } = learned();
      return {
        on,
        since,
        decided: ofThemes.reduce((sum, one) => sum + one.decided, 0),
        least: LEAST_DECISIONS,
        decisions: ofThemes,
        themes: all.themes,
        rules: all.rules,
      };
    },
    confidence(theme, rule, confidence) {
      const { on, learned: all } = learned();
      return on ? all.confidence(theme, rule, confidence) : confidence;
    },
    forget() {
      known = undefined;
    },
  };
}

function byTheme(decisions: readonly RuleDecisions[]): ThemeDecisions[] {
  return [...Map.groupBy(decisions, ({ theme }) => theme)]
    .map(([theme, rules]) => ({
      theme,
      decided: rules.reduce((sum, one) => sum + one.decided, 0),
      right: rules.reduce((sum, one) => sum + one.right, 0),
    }))
    .toSorted((a, b) => b.decided - a.decided || a.theme.localeCompare(b.theme));
}
