import { useState, type ReactElement } from 'react';
import type { ListedDocument } from '../../../../shared/contract/cases.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { GroupHead } from '../../ui/group-head.tsx';
import { HistoryList } from './history-list.tsx';

/** What was done to a case and its documents, by whom and when, the latest first. Folded until it is wanted. */
export function CaseHistory({
  caseId,
  documents,
}: {
  readonly caseId: number;
  readonly documents: readonly ListedDocument[];
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const history = useCall('caseHistory', isOpen ? { caseId } : null, {
    refreshOn: ['cases', 'documents', 'tags'],
  });
  const nameOf = (id: number): string => {
    const found = documents.find((one) => one.id === id);
    return found?.title ?? found?.fileName ?? 'a document that is gone';
  };
  return (
    <section className="casehistory" aria-label="History of the case">
      <GroupHead isOpen={isOpen} onFold={setOpen}>
        History
      </GroupHead>
      {isOpen && (
        <CallView of={history} loading="Reading the history">
          {({ steps }) => (
            <HistoryList steps={steps} nameOf={documents.length > 1 ? nameOf : null} />
          )}
        </CallView>
      )}
    </section>
  );
}
