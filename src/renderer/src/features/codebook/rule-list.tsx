import { memo, type ReactElement } from 'react';
import { movedInWords } from '../../../../core/coding/moved-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { useCall, type CallResult } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ruleInWords } from '../../../../core/themes/rule-in-words.ts';
import type { Rule } from '../../../../core/themes/codebook.ts';
import type { DraftRule } from './theme-page.tsx';

/** The rules by which a theme is proposed, and what became of their proposals. */
export function RuleList({
  theme,
  result,
  draft,
  onDraft,
}: {
  readonly theme: string;
  readonly result: CallResult<OutputOf<'themeRules'>>;
  readonly draft: DraftRule | null;
  readonly onDraft: (rule: DraftRule) => void;
}): ReactElement {
  const learned = useCall('learnedFromDecisions', {}, { refreshOn: ['tags', 'settings'] });
  const moved = new Map(
    learned.state === 'ready' && learned.value.on
      ? learned.value.themes
          .find((one) => one.theme === theme)
          ?.rules.map(({ rule, before, after }) => [rule, movedInWords(before, after)])
      : [],
  );
  return (
    <section className="rules" aria-label="Rules">
      <div className="rules-head">
        <h3>Rules in words</h3>
        <Button isSmall look="plain" onClick={() => onDraft({ id: null })}>
          Add a rule
        </Button>
      </div>
      <CallView of={result} loading="Reading the rules">
        {({ rules }) =>
          rules.length === 0 ? (
            <p className="quiet">
              No rule proposes this theme yet. It can be tagged by hand, and rules can be added.
            </p>
          ) : (
            <ol>
              {rules.map((rule, i) => (
                <li key={rule.id}>
                  <button
                    type="button"
                    className="rule"
                    aria-pressed={draft?.id === rule.id}
                    onClick={() => onDraft(rule)}
                  >
                    <span className="quiet num">{i + 1}</span>
                    <span className="rule-words">
                      <RuleInWords rule={rule} />
                      {moved.has(rule.id) && (
                        <span className="small quiet">, shown {moved.get(rule.id)}</span>
                      )}
                    </span>
                    <span className="small quiet num nowrap">
                      {rule.decided === 0
                        ? `${rule.left} left`
                        : `${rule.accepted} of ${rule.decided} accepted`}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          )
        }
      </CallView>
    </section>
  );
}

/** Reading a rule takes longer than showing the room, which is drawn anew while it is counted. */
const RuleInWords = memo(function RuleInWords({ rule }: { readonly rule: Rule }): ReactElement {
  return <>{ruleInWords(rule)}</>;
});
