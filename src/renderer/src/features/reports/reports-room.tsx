import { useMemo, type ReactElement } from 'react';
import { narrowCases } from '../../../../core/cases/narrow-cases.ts';
import { Room } from '../../app/room.tsx';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { nameCases } from '../../data/named-case.ts';
import { OpenReport } from './open-report.tsx';
import { useReportChoices } from './report-choices.ts';
import { offeredReport } from './report-kinds.ts';
import { ReportList } from './report-list.tsx';

/** The reports room: what can be asked, or one report with its chart, tables and quotes. */
export function ReportsRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const [choices, change] = useReportChoices();
  const cases = useCall('listCases', {}, { refreshOn: ['cases', 'tags'] });
  const documents = useCall('listDocuments', {}, { refreshOn: ['documents'] });
  const listed = cases.state === 'ready' ? cases.value.cases : undefined;
  const files = documents.state === 'ready' ? documents.value.documents : undefined;
  const named = useMemo(() => listed && files && nameCases(listed, files), [listed, files]);
  const narrowed = useMemo(
    () => named && narrowCases(named, choices.filter),
    [named, choices.filter],
  );
  const offered = offeredReport(path[0]);
  if (offered === undefined) return <ReportList isEmpty={named?.length === 0} />;
  if (!named || !narrowed) {
    return (
      <Room title={offered.name} windowTitle="Reports" className="reports-room">
        <CallView of={cases.state === 'ready' ? documents : cases} loading="Reading the reviews">
          {() => null}
        </CallView>
      </Room>
    );
  }
  return (
    <OpenReport
      key={offered.kind}
      offered={offered}
      choices={choices}
      change={change}
      narrowed={narrowed}
      all={named.length}
    />
  );
}
