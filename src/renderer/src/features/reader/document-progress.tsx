import type { ReactNode } from 'react';
import type { Progress } from './order.ts';

/** How far the deciding has come in this document. */
export function DocumentProgress({
  progress,
  leftHere,
}: {
  readonly progress: Progress;
  /** Proposals left in the section that is being read. */
  readonly leftHere: number;
}): ReactNode {
  const { decided, of } = progress;
  if (of === 0) return <p className="reader-left">No theme was proposed in this document.</p>;
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
        {of - decided} left, {leftHere} in this section
      </p>
    </div>
  );
}
