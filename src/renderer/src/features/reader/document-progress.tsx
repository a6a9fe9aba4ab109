import type { ReactNode } from 'react';
import { counted } from '../../ui/words.ts';
import type { Progress } from './order.ts';

/** How far the deciding has come in this document. */
export function DocumentProgress({
  progress,
  hidden,
  leftHere,
  onHistory,
}: {
  readonly progress: Progress;
  /** Tags that the filters hide. */
  readonly hidden: number;
  /** Proposals left in the section that is being read. */
  readonly leftHere: number;
  /** What was done to the document is wanted. */
  readonly onHistory: () => void;
}): ReactNode {
  const { decided, unsure, of } = progress;
  if (of === 0) {
    return (
      <div className="reader-left">
        <p>No theme was proposed in this document.</p>
        <History onHistory={onHistory} />
      </div>
    );
  }
  return (
    <div className="reader-left num">
      <p>
        <b>
          {decided} of {of}
        </b>{' '}
        proposals decided in this document
      </p>
      <span className="meter" aria-hidden="true">
        <i style={{ width: `${(100 * decided) / of}%` }} />
      </span>
      <p>
        {of - decided} left, {leftHere} {hidden > 0 && 'shown '}in this section
      </p>
      {unsure > 0 && <p>{unsure} of those left marked unsure</p>}
      {hidden > 0 && <p>{counted(hidden, 'tag')} not shown by the filters</p>}
      <History onHistory={onHistory} />
    </div>
  );
}

function History({ onHistory }: { readonly onHistory: () => void }): ReactNode {
  return (
    <button type="button" className="link" onClick={onHistory}>
      History of this document
    </button>
  );
}
