import type { learningCalls } from '../shared/contract/learning.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about what was learned from decisions. */
export function learningHandlers(session: DatabaseSession): DatabaseHandlers<typeof learningCalls> {
  return {
    learnedFromDecisions: () => {
      const { on, since, decided, least, decisions, themes, rules } = session.store.learned();
      const moved = new Map(themes.map((one) => [one.theme, one]));
      const rulesOf = Map.groupBy(rules, (one) => one.theme);
      return {
        on,
        since,
        decided,
        least,
        themes: decisions.map((one) => {
          const { proposed, precision } = moved.get(one.theme) ?? { proposed: null, precision: 0 };
          return {
            ...one,
            moved: proposed === null ? null : { before: proposed, after: precision },
            rules: (rulesOf.get(one.theme) ?? []).flatMap((rule) =>
              rule.rule === null || rule.proposed === null
                ? []
                : [
                    {
                      rule: rule.rule,
                      decided: rule.decided,
                      right: rule.right,
                      before: rule.proposed,
                      after: rule.precision,
                    },
                  ],
            ),
          };
        }),
      };
    },
    learnFrom: ({ from, coder }) => {
      const by = session.by(coder);
      const done = session.store.changeSetting('learnSince', from === 'all' ? null : by.at, by);
      session.emit('dataChanged', { what: ['settings', 'tags'] });
      return { done };
    },
  };
}
