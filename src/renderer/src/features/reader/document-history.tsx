import type { ReactElement } from 'react';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { DialogClose } from '../../ui/dialog-close.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { HistoryList } from '../cases/history-list.tsx';

/** What was done to one document: when it was imported, and by day and person how many tags were decided or changed. */
export function DocumentHistory({
  caseId,
  documentId,
  onClose,
}: {
  readonly caseId: number;
  readonly documentId: number;
  readonly onClose: () => void;
}): ReactElement {
  const history = useCall('caseHistory', { caseId }, { refreshOn: ['tags', 'documents'] });
  return (
    <Dialog title="History of this document" isOpen onClose={onClose}>
      <CallView of={history} loading="Reading the history">
        {({ steps }) => (
          <HistoryList
            steps={steps.filter(({ documentIds }) => documentIds.includes(documentId))}
            nameOf={null}
          />
        )}
      </CallView>
      <DialogClose onClose={onClose} />
    </Dialog>
  );
}
