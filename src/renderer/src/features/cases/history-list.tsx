import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { dayInWords, timeInWords } from '../../ui/words.ts';

/** Something that was done to a case or its documents. */
export type CaseStep = OutputOf<'caseHistory'>['steps'][number];

/** What was done, by whom and when, the latest first. */
export function HistoryList({
  steps,
  nameOf,
}: {
  /** The first first. */
  readonly steps: readonly CaseStep[];
  /** What a document is called, where that has to be told; null where there is but one. */
  readonly nameOf: ((documentId: number) => string) | null;
}): ReactElement {
  return (
    <ol reversed className="case-steps">
      {steps.toReversed().map(({ at, who, words, documentIds, kind }, index) => (
        // Steps are added at the end and never move.
        <li key={`${steps.length - index}`}>
          <p className="small">{words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)}</p>
          {nameOf !== null && kind !== 'document-imported' && documentIds.length > 0 && (
            <p className="small">In {documentIds.map(nameOf).join(' and ')}</p>
          )}
          <p className="small quiet num">
            {who !== null && `${who}, `}
            {dayInWords(at)}, {timeInWords(at)}
          </p>
        </li>
      ))}
    </ol>
  );
}
