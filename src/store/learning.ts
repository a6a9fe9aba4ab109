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

/**
 * Whose decisions have changed since they were counted. Temporary, so of this connection alone, which
 * is the only one that writes; and taken back with what is taken back.
 */
const CHANGED = `
CREATE TEMP TABLE changed_rule (theme TEXT, rule TEXT, PRIMARY KEY (theme, rule)) STRICT;
CREATE TEMP TRIGGER decision_comes AFTER INSERT ON tag WHEN new.decided_by IS NOT NULL
BEGIN INSERT OR IGNORE INTO changed_rule VALUES (new.proposed_theme, new.rule); END;
CREATE TEMP TRIGGER decision_changes AFTER UPDATE ON tag
WHEN old.decided_by IS NOT NULL OR new.decided_by IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO changed_rule VALUES (old.proposed_theme, old.rule);
  INSERT OR IGNORE INTO changed_rule VALUES (new.proposed_theme, new.rule);
END;
CREATE TEMP TRIGGER decision_goes AFTER DELETE ON tag WHEN old.decided_by IS NOT NULL
BEGIN INSERT OR IGNORE INTO changed_rule VALUES (old.proposed_theme, old.rule); END;
`;

/** Prepares the queries behind learning. The decisions on a rule are counted again only once they have changed. */
export function openLearning(connection: Connection, settings: Settings): Learning {
  connection.exec(CHANGED);
  const decisions = connection.prepare<[Since], RuleDecisions>(counting(''));
  const ofRule = connection.prepare<[Since & Rule], RuleDecisions>(
    counting('AND proposed_theme IS @theme AND rule IS @rule'),
  );
  const changed = connection.prepare<[], Rule>('SELECT theme, rule FROM changed_rule');
  const settle = connection.prepare('DELETE FROM changed_rule');
  let counted:
    { readonly since: string | null; readonly rules: Map<string, RuleDecisions> } | undefined;
  let known:
    | {
        learned: LearnedConfidence;
        decisions: readonly ThemeDecisions[];
        on: boolean;
        since: string | null;
      }
    | undefined;

  /** In the order of themes and rules as they were proposed. */
  function decided(since: string | null): readonly RuleDecisions[] {
    const keyOf = ({ theme, rule }: Rule): string => JSON.stringify([theme, rule]);
    if (counted?.since !== since || counted === undefined) {
      const all = decisions.all({ since });
      counted = { since, rules: new Map(all.map((row) => [keyOf(row), row])) };
    } else {
      for (const rule of changed.all()) {
        counted.rules.delete(keyOf(rule));
        for (const row of ofRule.all({ since, ...rule })) counted.rules.set(keyOf(rule), row);
      }
    }
    settle.run();
    return [...counted.rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }

  function learned(): NonNullable<typeof known> {
    if (known !== undefined) return known;
    const { learning: on, learnSince: since } = settings.all();
    const rules = decided(since);
    known = {
      learned: learnConfidence(rules),
      decisions: byTheme(rules),
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

interface Since {
  readonly since: string | null;
}

interface Rule {
  readonly theme: string | null;
  readonly rule: string | null;
}

function counting(narrowed: string): string {
  return `SELECT proposed_theme AS theme, rule, count(*) AS decided, sum(confidence) AS confidence,
      sum(state = 'accepted' AND theme = proposed_theme AND stance = proposed_stance) AS right
    FROM tag INDEXED BY tag_learned
    WHERE decided_by IS NOT NULL AND (@since IS NULL OR decided_at >= @since) ${narrowed}
    GROUP BY proposed_theme, rule`;
}
