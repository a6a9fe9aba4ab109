import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { useCaseNames } from '../../data/case-names.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { Key } from '../../ui/key.tsx';
import { Redacting } from './redacting.tsx';

/** A document with what is taken out of its copies: proposed, decided, replaced, and handed on. */
export function RedactRoom({
  caseId,
  documentId,
}: {
  readonly caseId: number;
  readonly documentId: number;
}): ReactElement {
  const read = useCall('readDocument', { documentId });
  const found = useCall('redactions', { documentId }, { refreshOn: ['redactions'] });
  const caseName = useCaseNames().get(caseId);
  const crumbs = [
    { name: 'Cases', href: addressOf({ room: 'cases', path: [] }) },
    {
      name: caseName ?? 'Document',
      href: addressOf({ room: 'cases', path: [String(caseId), 'document', String(documentId)] }),
    },
  ];
  const isReady = read.state === 'ready' && found.state === 'ready';
  const rows = found.state === 'ready' ? found.value.redactions : [];
  const undecided = rows.filter(({ state }) => state === 'proposed').length;
  return (
    <Room
      title="Redact"
      windowTitle="Redact"
      crumbs={crumbs}
      className="redact"
      {...(read.state === 'ready' && {
        meta: read.value.document.title ?? read.value.document.fileName,
      })}
      foot={
        <>
          <strong className="num">
            {rows.length === 0
              ? 'Nothing proposed yet'
              : `${rows.length - undecided} of ${rows.length} decided`}
          </strong>
          <span>
            take out <Key act="takeOut" />
          </span>
          <span>
            leave in <Key act="leaveIn" />
          </span>
          <span>
            next <Key act="nextRedaction" />
          </span>
        </>
      }
    >
      {isReady ? (
        <Redacting
          caseId={caseId}
          documentId={documentId}
          passages={read.value.passages}
          redactions={found.value.redactions}
          names={found.value.names}
        />
      ) : (
        <CallView of={read.state === 'ready' ? found : read} loading="Opening the document">
          {() => null}
        </CallView>
      )}
    </Room>
  );
}
