import { useState, type ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { Icon } from '../../ui/icon.tsx';
import { dayInWords, timeInWords } from '../../ui/words.ts';

type Step = OutputOf<'caseHistory'>['steps'][number];

/** What was done to a case and its documents, by whom and when, the latest first. Folded until it is wanted. */
export function CaseHistory({ caseId }: { readonly caseId: number }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const history = useCall('caseHistory', isOpen ? { caseId } : null, {
    refreshOn: ['cases', 'documents', 'tags'],
  });
  return (
    <section className="casehistory" aria-label="History of the case">
      <h2>
        <button
          type="button"
          className="group-head"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} size={16} />
          History
        </button>
      </h2>
      {isOpen && (
        <CallView of={history} loading="Reading the history">
          {({ steps }) => (
            <ol reversed>
              {steps.toReversed().map((step, index) => (
                // Steps are added at the end and never move.
                <li key={`${steps.length - index}`}>
                  <StepLine step={step} />
                </li>
              ))}
            </ol>
          )}
        </CallView>
      )}
    </section>
  );
}

function StepLine({ step: { at, who, words } }: { readonly step: Step }): ReactElement {
  return (
    <>
      <p className="small">{words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)}</p>
      <p className="small quiet num">
        {who !== null && `${who}, `}
        {dayInWords(at)}, {timeInWords(at)}
      </p>
    </>
  );
}
