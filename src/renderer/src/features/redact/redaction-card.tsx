import type { ReactElement } from 'react';
import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';
import { Button } from '../../ui/button.tsx';
import { KIND_WORDS, STATE_WORDS } from './kinds.ts';

/** The place that is looked at: what it is, why, what stands in its place, and what is decided of it. */
export function RedactionCard({
  redaction,
  onDecide,
  onStep,
}: {
  readonly redaction: ShownRedaction | undefined;
  readonly onDecide: (decision: 'accepted' | 'kept' | 'proposed') => void;
  readonly onStep: (direction: 1 | -1) => void;
}): ReactElement {
  return (
    <section className="redact-card" aria-label="The chosen place">
      <p className="row">
        <Button isSmall act="previousRedaction" onClick={() => onStep(-1)}>
          Previous
        </Button>
        <Button isSmall act="nextRedaction" onClick={() => onStep(1)}>
          Next
        </Button>
      </p>
      {redaction === undefined ? (
        <p className="quiet">Choose a place in the text, or go to the next that is not decided.</p>
      ) : (
        <>
          <h2>{KIND_WORDS[redaction.kind]}</h2>
          <p>
            <q>{redaction.words}</q>
          </p>
          <p className="quiet">
            {redaction.reason} Page {redaction.page}, {STATE_WORDS[redaction.state]}
            {redaction.coder !== null && ` by ${redaction.coder}`}.
          </p>
          {redaction.state !== 'kept' && (
            <p>
              In its place: <b>[{redaction.replacement || 'taken out'}]</b>
              {redaction.isByName && <span className="quiet"> (from the table of names)</span>}
            </p>
          )}
          <p className="row">
            {redaction.state === 'manual' ? (
              <Button isSmall act="leaveIn" onClick={() => onDecide('kept')}>
                Leave in after all
              </Button>
            ) : (
              <>
                <Button isSmall look="primary" act="takeOut" onClick={() => onDecide('accepted')}>
                  Take out
                </Button>
                <Button isSmall act="leaveIn" onClick={() => onDecide('kept')}>
                  Leave in
                </Button>
                {redaction.state !== 'proposed' && (
                  <Button
                    isSmall
                    look="plain"
                    act="reopenRedaction"
                    onClick={() => onDecide('proposed')}
                  >
                    Decide anew
                  </Button>
                )}
              </>
            )}
          </p>
        </>
      )}
    </section>
  );
}
