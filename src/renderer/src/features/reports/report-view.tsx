import type { ReactElement } from 'react';
import type { Report } from '../../../../core/report/report.ts';
import type { AskedReport } from '../../../../shared/contract/asked-report.ts';
import { useAct } from '../../data/use-act.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { Adjudication } from './adjudication.tsx';
import { CaseMatrix } from './case-matrix.tsx';
import { citationOf } from './citation.ts';
import type { OpenNumber } from './opened.ts';
import { RecommendationClusters } from './recommendation-clusters.tsx';
import type { ReportChoices } from './report-choices.ts';
import { ReportCharts } from './report-charts.tsx';
import { ReportTableView } from './report-table.tsx';
import { saveTable } from './use-export.ts';

/** Tables that are shown in a way of their own: the network's, and what is folded into clusters. */
const SHOWN_OTHERWISE: readonly string[] = [
  'nodes',
  'together',
  'repeated_members',
  'disagreements',
];

/** A report: its findings in sentences, the chart, and the same numbers as tables. */
export function ReportView({
  report,
  request,
  choices,
  change,
  onOpen,
}: {
  readonly report: Report;
  readonly request: AskedReport;
  readonly choices: ReportChoices;
  readonly change: (change: Partial<ReportChoices>) => void;
  readonly onOpen: OpenNumber;
}): ReactElement {
  if (report.kind === 'matrix' || report.kind === 'framework') {
    return <CaseMatrix report={report} choices={choices} change={change} onOpen={onOpen} />;
  }
  const members = report.tables.find(({ name }) => name === 'repeated_members');
  const disagreements = report.tables.find(({ name }) => name === 'disagreements');
  return (
    <div className="scroll report">
      <Findings report={report} />
      <ReportCharts report={report} onOpen={onOpen} />
      {report.kind === 'recommendations' && (
        <RecommendationClusters report={report} members={members} onOpen={onOpen} />
      )}
      {disagreements && <Adjudication table={disagreements} />}
      {report.tables
        .filter(({ name }) => !SHOWN_OTHERWISE.includes(name))
        .map((table) => (
          <ReportTableView
            key={table.name}
            report={report}
            table={table}
            onOpen={onOpen}
            onSaveCsv={async (name) => await saveTable(request, name)}
          />
        ))}
    </div>
  );
}

function Findings({ report }: { readonly report: Report }): ReactElement | null {
  const copy = useAct(async () => {
    await navigator.clipboard.writeText(citationOf(report));
    sayDone('The finding is on the clipboard, with what it is of');
  });
  if (report.findings.length === 0) return null;
  return (
    <div className="findings">
      {report.findings.map(({ text }, i) => (
        <p key={text} className={i === 0 ? 'finding serif' : 'finding lesser serif'}>
          {text}
        </p>
      ))}
      {copy.problem && <ProblemBox problem={copy.problem} />}
      <Button look="plain" isSmall isBusy={copy.isBusy} onClick={() => void copy.run()}>
        Copy with citation
      </Button>
    </div>
  );
}
