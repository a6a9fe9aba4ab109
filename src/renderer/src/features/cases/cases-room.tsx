import { Activity, useMemo, useState, type ReactElement } from 'react';
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

/**
 * The cases room: the list of cases, one case, one of its documents, or what is taken out of it. A document lies over the
 * list or the case that it was opened from, which is there again as it was.
 */
export function CasesRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const list = useCaseList();
  const current = useCurrentImport();
  const isInDocument = path[1] === 'document' && path[2] !== undefined;
  const [listed, setListed] = useState<readonly string[] | null>(null);
  if (!isInDocument && listed !== path) setListed(path);
  const [caseId] = listed ?? [];
  return (
    <>
      {listed && (
        <Activity mode={isInDocument ? 'hidden' : 'visible'}>
          <ListedCases
            caseId={caseId === undefined ? null : Number(caseId)}
            list={list}
            current={current}
          />
        </Activity>
      )}
      {isInDocument && <InDocument path={path} />}
    </>
  );
}

function InDocument({
  path: [caseId, , documentId, ...at],
}: {
  readonly path: readonly string[];
}): ReactElement {
  const of = { caseId: Number(caseId), documentId: Number(documentId) };
  return at[0] === 'redact' ? (
    <RedactRoom key={documentId} {...of} />
  ) : (
    <DocumentRoom key={documentId} {...of} at={at} />
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
