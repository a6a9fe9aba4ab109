import type { ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted, dayInWords } from '../../ui/words.ts';
import { KeptElsewhere } from './kept-elsewhere.tsx';

/** A document that is about to be erased. */
export interface ToErase {
  readonly documentId: number;
  readonly name: string;
  /** Tags that a person accepted or made; null where they were not counted. */
  readonly confirmed: number | null;
}

/** Asks before documents are erased: names them, and says what becomes of the copies. */
export function EraseDialog({
  documents,
  onClose,
}: {
  readonly documents: readonly ToErase[];
  readonly onClose: () => void;
}): ReactElement {
  const documentIds = documents.map(({ documentId }) => documentId);
  const copies = useCall('copies', { documentIds }, { refreshOn: ['documents'] });
  const what = counted(documents.length, 'document');
  const erase = useAct(async () => {
    const { erasure } = await call('eraseDocuments', { documentIds });
    sayDone(
      erasure.goneAt === null
        ? `${what} erased. Gone from the backups by ${dayInWords(erasure.goneBy)}`
        : `${what} erased, from the backups too`,
    );
    onClose();
  });
  const tags = documents.reduce((sum, { confirmed }) => sum + (confirmed ?? 0), 0);
  return (
    <Dialog title={`Erase ${what}`} isOpen onClose={onClose}>
      {erase.problem && <ProblemBox problem={erase.problem} />}
      <p className="quiet dialog-lead">
        Check what goes. This cannot be undone: the words are taken out of the library, its search
        index and the file on disk.
      </p>
      <CallView of={copies} loading="Looking for copies">
        {({ own, days, ...kept }) => (
          <dl className="answers">
            <div>
              <dt>{documents.length === 1 ? 'Document' : 'Documents'}</dt>
              <dd>
                {documents.map(({ documentId, name }) => (
                  <p key={documentId}>{name}</p>
                ))}
              </dd>
            </div>
            {tags > 0 && (
              <div>
                <dt>Decisions</dt>
                <dd>{counted(tags, 'confirmed tag')}, and every other decision on them</dd>
              </div>
            )}
            <div>
              <dt>Backups</dt>
              <dd>
                {own === 0
                  ? 'None yet. '
                  : `${counted(own, 'backup')} may hold ${documents.length === 1 ? 'it' : 'them'}. `}
                {days === 0
                  ? 'They go at once, and a new one is made without these documents'
                  : `They go within ${counted(days, 'day')}, as Settings say, when the library is open; until then a mistake can be put right by restoring one`}
              </dd>
            </div>
            <KeptElsewhere {...kept} />
          </dl>
        )}
      </CallView>
      <div className="row wrap dialog-acts">
        <Button look="danger" isBusy={erase.isBusy} onClick={() => void erase.run()}>
          Erase {what}
        </Button>
        <Button
          // What cannot be undone is not what Enter does first.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onClick={onClose}
        >
          Keep {documents.length === 1 ? 'it' : 'them'}
        </Button>
      </div>
    </Dialog>
  );
}
