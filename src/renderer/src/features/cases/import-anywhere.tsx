import { useMemo, type ReactElement } from 'react';
import { usePlace } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { nameCases } from '../../data/named-case.ts';
import { useCurrentImport, type CurrentImport } from './current-import.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import { useDropped } from './use-dropped.ts';

/** Whether the room that is shown has the import's drawer in it: the list of cases, and a case. */
export function useHasDrawer(): boolean {
  const { room, path } = usePlace();
  return room === 'cases' && path[1] !== 'document';
}

/** Takes files that are dropped in any room, and lays the import's drawer over the rooms that have none. */
export function ImportAnywhere(): ReactElement {
  const current = useCurrentImport();
  const hasDrawer = useHasDrawer();
  const isOver = useDropped(() => current.setCalledUp(true));
  return (
    <>
      {isOver && (
        <div className="dropveil" aria-hidden="true">
          <p>Let go to import</p>
        </div>
      )}
      {!hasDrawer && current.isCalledUp && current.progress && <Laid current={current} />}
    </>
  );
}

function Laid({ current }: { readonly current: CurrentImport }): ReactElement {
  const cases = useCall('listCases', {}, { refreshOn: ['cases'] });
  const documents = useCall('listDocuments', {}, { refreshOn: ['documents'] });
  const listed = cases.state === 'ready' ? cases.value.cases : undefined;
  const files = documents.state === 'ready' ? documents.value.documents : undefined;
  const named = useMemo(() => (listed && files ? nameCases(listed, files) : []), [listed, files]);
  return (
    <div className="laid-drawer">
      <ImportDrawer current={current} cases={named} onHide={() => current.setCalledUp(false)} />
    </div>
  );
}
