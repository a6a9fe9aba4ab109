import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { Room } from '../../app/room.tsx';
import { DocumentRoom } from '../reader/document-room.tsx';
import { RedactRoom } from '../redact/redact-room.tsx';
import { CaseList } from './case-list.tsx';
import { CaseView } from './case-view.tsx';
import { nameCases } from '../../data/named-case.ts';
import { useCaseList } from './use-case-list.ts';
import { useCurrentImport, type CurrentImport } from './current-import.tsx';

/** The cases room: the list of cases, one case, one of its documents, or what is taken out of it. */
export function CasesRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const [caseId, what, documentId, ...rest] = path;
  const list = useCaseList();
  const current = useCurrentImport();
  if (caseId !== undefined && what === 'document' && documentId !== undefined) {
    if (rest[0] === 'redact') {
      return (
        <RedactRoom key={documentId} caseId={Number(caseId)} documentId={Number(documentId)} />
      );
    }
    return (
      <DocumentRoom
        key={documentId}
        caseId={Number(caseId)}
        documentId={Number(documentId)}
        at={rest}
      />
    );
  }
  return (
    <ListedCases
      caseId={caseId === undefined ? null : Number(caseId)}
      list={list}
      current={current}
    />
  );
}

/** Reads the cases and their documents, which the list and a single case both show. */
function ListedCases({
  caseId,
  list,
  current,
}: {
  readonly caseId: number | null;
  readonly list: ReturnType<typeof useCaseList>;
  readonly current: CurrentImport;
}): ReactElement {
  const cases = useCall('listCases', {}, { refreshOn: ['cases', 'tags'] });
  const documents = useCall('listDocuments', {}, { refreshOn: ['documents', 'tags'] });
  const listed = cases.state === 'ready' ? cases.value.cases : undefined;
  const files = documents.state === 'ready' ? documents.value.documents : undefined;
  const named = useMemo(() => listed && files && nameCases(listed, files), [listed, files]);
  if (!named) {
    const waiting = cases.state === 'ready' ? documents : cases;
    return (
      <Room title="Cases" windowTitle="Cases" className="lib">
        <CallView of={waiting} loading="Reading the list of cases">
          {() => null}
        </CallView>
      </Room>
    );
  }
  return caseId === null ? (
    <CaseList cases={named} list={list} current={current} />
  ) : (
    <CaseView key={caseId} caseId={caseId} cases={named} list={list} current={current} />
  );
}
