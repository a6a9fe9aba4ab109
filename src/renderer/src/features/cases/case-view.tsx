import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { counted, dayInWords } from '../../ui/words.ts';

/** One case: its documents. */
export function CaseView({ caseId }: { readonly caseId: number }): ReactElement {
  const cases = useCall('listCases', {}, { refreshOn: ['cases', 'tags'] });
  const documents = useCall('listDocuments', { caseId }, { refreshOn: ['documents'] });
  const one =
    cases.state === 'ready' ? cases.value.cases.find(({ id }) => id === caseId) : undefined;
  return (
    <Room
      title={one?.subject ?? `Case ${caseId}`}
      windowTitle="Case"
      crumbs={[{ name: 'Cases', href: addressOf({ room: 'cases', path: [] }) }]}
      meta={[one?.partnership, one?.year].filter(Boolean).join(', ')}
    >
      <div className="scroll caseview">
        <CallView of={documents} loading="Reading the case’s documents">
          {({ documents: listed }) => (
            <ul className="doclist">
              {listed.map((document) => (
                <li key={document.id}>
                  <a
                    href={addressOf({
                      room: 'cases',
                      path: [String(caseId), 'document', String(document.id)],
                    })}
                  >
                    <strong>{document.title ?? document.fileName}</strong>
                  </a>
                  <span className="small quiet">
                    {document.fileName}, {counted(document.pages, 'page')},{' '}
                    {counted(document.passages, 'passage')}, imported{' '}
                    {dayInWords(document.importedAt)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </CallView>
      </div>
    </Room>
  );
}
