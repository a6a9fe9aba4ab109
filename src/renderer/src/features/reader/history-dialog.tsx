import type { ReactElement } from 'react';
import { ruleInWords } from '../../../../core/themes/rule-in-words.ts';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { DialogClose } from '../../ui/dialog-close.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { dayInWords, timeInWords } from '../../ui/words.ts';

type History = OutputOf<'tagHistory'>;

/** Who did what to a tag, and when, from what proposed it to its last change. */
export function HistoryDialog({
  tag,
  theme,
  place,
  nameOf,
  onClose,
}: {
  readonly tag: number;
  /** The name of its theme now. */
  readonly theme: string;
  /** Where the tag is: "paragraph 4.12". */
  readonly place: string;
  readonly nameOf: (theme: string) => string;
  readonly onClose: () => void;
}): ReactElement {
  const history = useCall('tagHistory', { tagId: tag }, { refreshOn: ['tags'] });
  return (
    <Dialog title={`History of ${theme}, ${place}`} isOpen onClose={onClose}>
      <CallView of={history} loading="Reading the history">
        {({ origin, steps }) => (
          <ol className="history">
            {origin !== null && (
              <li>
                <When at={origin.at} />
                <p>{originInWords(origin, nameOf)}</p>
                {origin.madeBy === 'rule' && <RuleOf rule={origin.rule} />}
              </li>
            )}
            {steps.map((step, i) => (
              <li key={`${step.id} ${i}`}>
                <When at={step.at} />
                <p>
                  <b>{step.coder}</b> {step.words}
                </p>
                {typeof step.after?.['note'] === 'string' && (
                  <blockquote>{step.after['note']}</blockquote>
                )}
              </li>
            ))}
          </ol>
        )}
      </CallView>
      <DialogClose onClose={onClose} />
    </Dialog>
  );
}

function When({ at }: { readonly at: string }): ReactElement {
  return (
    <time className="small quiet num" dateTime={at}>
      {dayInWords(at)}, {timeInWords(at)}
    </time>
  );
}

/** The rule that proposed a tag, in words, with its number in the room of themes; rules are called "theme/rule". */
function RuleOf({ rule }: { readonly rule: string | null }): ReactElement | null {
  const [theme, id] = rule?.split('/') ?? [];
  const asked = useCall('themeRules', theme && id ? { theme } : null);
  if (id === undefined) {
    return <p className="small quiet">Learned from passages that people labelled with it</p>;
  }
  if (asked.state !== 'ready') return null;
  const at = asked.value.rules.findIndex((one) => one.id === rule);
  const found = asked.value.rules[at];
  return (
    <p className="small quiet">
      {found === undefined
        ? 'By a rule that is not in the codebook now'
        : `Rule ${at + 1}: ${ruleInWords(found)}`}
    </p>
  );
}

/** "Proposed as home visits, concern, 0.72, with codebook 2026.1". */
function originInWords(
  origin: NonNullable<History['origin']>,
  nameOf: (theme: string) => string,
): string {
  const { madeBy, coder, theme, stance, confidence, codebookVersion } = origin;
  if (madeBy === 'person')
    return `${coder ?? 'Somebody'} tagged these words, with codebook ${codebookVersion}`;
  const what = theme === null ? '' : ` as ${nameOf(theme)}`;
  const how = stance === null ? '' : `, ${STANCE_WORDS[stance]}`;
  const sure = confidence === null ? '' : `, ${confidence.toFixed(2)}`;
  return `Proposed${what}${how}${sure}, with codebook ${codebookVersion}`;
}
