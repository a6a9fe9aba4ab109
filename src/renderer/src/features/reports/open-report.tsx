import { useState, type ReactElement } from 'react';
import type { NarrowedCases } from '../../../../core/cases/narrow-cases.ts';
import type { Report } from '../../../../core/report/report.ts';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { counted } from '../../ui/words.ts';
import type { NamedCase } from '../../data/named-case.ts';
import { AboutStrip } from './about-strip.tsx';
import { CodersPick } from './coders-pick.tsx';
import { usualGroups } from './compared-by.ts';
import { ExportMenu } from './export-menu.tsx';
import { ExportProgress } from './export-progress.tsx';
import { GroupsPick } from './groups-pick.tsx';
import type { OpenedNumber } from './opened.ts';
import { Quotes } from './quotes.tsx';
import { requestFor, type ReportChoices } from './report-choices.ts';
import type { OfferedReport } from './report-kinds.ts';
import { ReportView } from './report-view.tsx';
import { ScopePick } from './scope-pick.tsx';
import { SelectionPick } from './selection-pick.tsx';
import { SmallNumbersPick } from './small-numbers-pick.tsx';
import { ThemesPick } from './themes-pick.tsx';
import { useExport } from './use-export.ts';

/** One report: the bar of what is chosen, what the numbers are of, the report itself, and the quotes behind a number. */
export function OpenReport({
  offered: { kind, name },
  choices,
  change: onChange,
  narrowed,
  all,
}: {
  readonly offered: OfferedReport;
  readonly choices: ReportChoices;
  readonly change: (change: Partial<ReportChoices>) => void;
  readonly narrowed: NarrowedCases<NamedCase>;
  /** Cases in the library. */
  readonly all: number;
}): ReactElement {
  const [opened, setOpened] = useState<OpenedNumber | null>(null);
  // What is open tells of a number that may be no longer there.
  const change = (next: Partial<ReportChoices>): void => {
    setOpened(null);
    onChange(next);
  };
  const comparedBy = choices.comparedBy ?? usualGroups(narrowed.counts);
  const request = requestFor(kind, { ...choices, comparedBy });
  const result = useCall('report', request, {
    refreshOn: ['tags', 'cases', 'documents', 'codebook'],
  });
  const exported = useExport(request);
  const report: Report | null =
    request !== null && result.state === 'ready' && result.value.kind === kind
      ? result.value
      : null;
  return (
    <Room
      title={name}
      windowTitle="Reports"
      crumbs={[{ name: 'Reports', href: addressOf({ room: 'reports', path: [] }) }]}
      meta={report === null ? '' : counted(report.about.N, 'review')}
      className="reports-room"
      foot={
        report && (
          <>
            <strong className="num">{counted(report.about.N, 'review')} in this report</strong>
            <span>codebook {report.about.codebookVersion}</span>
            <span>move in charts and tables with the arrow keys, Enter opens the quotes</span>
          </>
        )
      }
    >
      <div className="tools">
        {kind === 'compare' && (
          <GroupsPick
            narrowed={narrowed}
            chosen={comparedBy}
            onChange={(next) => change({ comparedBy: next })}
          />
        )}
        {kind === 'agreement' && (
          <CodersPick coders={choices.coders} onChange={(coders) => change({ coders })} />
        )}
        <SelectionPick
          narrowed={narrowed}
          all={all}
          filter={choices.filter}
          onChange={(filter) => change({ filter })}
        />
        {(kind === 'trend' || kind === 'framework') && (
          <ThemesPick chosen={choices.themes} onChange={(themes) => change({ themes })} />
        )}
        {kind !== 'agreement' && (
          <ScopePick value={choices.scope} onChange={(scope) => change({ scope })} />
        )}
        <SmallNumbersPick
          value={choices.smallNumbers}
          onChange={(smallNumbers) => change({ smallNumbers })}
        />
        <span className="grow" />
        {exported.isMaking && <ExportProgress />}
        {report && !exported.isMaking && (
          <ExportMenu
            title={report.title}
            about={report.about}
            isBusy={exported.isBusy}
            onExport={(what) => void exported.run(what)}
          />
        )}
      </div>
      {exported.problem && <ProblemBox problem={exported.problem} />}
      <div className="report-about">{report && <AboutStrip report={report} />}</div>
      <div className="reports-work">
        {request === null ? (
          <NothingAsked kind={kind} />
        ) : (
          <CallView of={result} loading="Counting over all reviews">
            {(shown) =>
              shown.kind === kind && (
                <ReportView
                  report={shown}
                  request={request}
                  choices={choices}
                  change={change}
                  onOpen={setOpened}
                />
              )
            }
          </CallView>
        )}
        {opened && (
          <Quotes
            opened={opened}
            filter={choices.filter}
            scope={choices.scope}
            onClose={() => setOpened(null)}
          />
        )}
      </div>
    </Room>
  );
}

/** What a report waits for, and how one comes by it. */
function NothingAsked({ kind }: { readonly kind: OfferedReport['kind'] }): ReactElement {
  if (kind !== 'agreement') {
    return (
      <div className="emptystate">
        <h2>Which reviews are compared?</h2>
        <p>
          Choose the first group above. The second is all other reviews until you choose it too.
        </p>
      </div>
    );
  }
  return (
    <div className="emptystate">
      <h2>Two people, the same reviews, each without seeing the other’s tags</h2>
      <ol className="steps">
        <li>Each codes the same reviews in a library of their own, made from the same files.</li>
        <li>One of them saves their coding as a file here, and gives it to the other.</li>
        <li>The other chooses who coded in this library, and opens that file.</li>
      </ol>
      <p>
        Then you see how far the two agree, by theme, and every passage on which they differ, to be
        settled.
      </p>
    </div>
  );
}
