import type { ReactElement } from 'react';
import type { ListedCase } from '../../../../shared/contract/cases.ts';
import { Room } from '../../app/room.tsx';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { counted, wholeNumber } from '../../ui/words.ts';
import { DocumentRoom } from '../reader/document-room.tsx';
import { CaseTable } from './case-table.tsx';
import { CaseView } from './case-view.tsx';
import { ImportButton } from './import-button.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import { useDropped } from './use-dropped.ts';

/** The cases room: the list of cases, or one case. */
export function CasesRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const [caseId, what, documentId, ...rest] = path;
  if (caseId === undefined) return <CaseList />;
  if (what === 'document' && documentId !== undefined) {
    return (
      <DocumentRoom
        key={documentId}
        caseId={Number(caseId)}
        documentId={Number(documentId)}
        at={rest}
      />
    );
  }
  return <CaseView caseId={Number(caseId)} />;
}

function CaseList(): ReactElement {
  const result = useCall('listCases', {}, { refreshOn: ['cases', 'tags'] });
  const isOver = useDropped();
  return (
    <Room
      title="Cases"
      windowTitle="Cases"
      className={`lib ${isOver ? 'dropping' : ''}`}
      foot={<span>{result.state === 'ready' && counted(result.value.cases.length, 'case')}</span>}
    >
      <CallView of={result} loading="Reading the list of cases">
        {({ cases }) => (cases.length === 0 ? <NoCases /> : <Cases cases={cases} />)}
      </CallView>
      <ImportDrawer />
    </Room>
  );
}

function Cases({ cases }: { readonly cases: readonly ListedCase[] }): ReactElement {
  const documents = cases.reduce((sum, one) => sum + one.documents, 0);
  const left = cases.reduce((sum, one) => sum + one.proposed, 0);
  return (
    <>
      <div className="tools">
        <p className="small grow">
          <strong>{counted(cases.length, 'case')}</strong> in {counted(documents, 'document')}.{' '}
          {wholeNumber(left)} proposals left to decide
        </p>
        <ImportButton />
      </div>
      <CaseTable cases={cases} />
    </>
  );
}

/** An empty library teaches one thing and offers one act. */
function NoCases(): ReactElement {
  return (
    <div className="emptystate">
      <h2>No reviews in this library yet</h2>
      <p>
        Import them as PDF, Word or text, as many as you like. Each is read on this computer,
        divided into passages, and themes are proposed for a person to decide. You can also drop
        files here.
      </p>
      <ImportButton />
    </div>
  );
}
