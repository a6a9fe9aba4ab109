import { useState } from 'react';
import type { ReactElement } from 'react';
import {
  findingSentence,
  periodWords,
  SCOPE_WORDS,
  trioSentence,
} from '../../../../core/report/theme-report-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { counted } from '../../ui/words.ts';
import { Quotes } from './quotes.tsx';
import { ThemeChart } from './theme-chart.tsx';
import { ThemeTable } from './theme-table.tsx';

/** A theme report as the room shows it. */
export type ShownReport = OutputOf<'themeReport'>;

const SCOPES = ['confirmed', 'proposed', 'all'] as const;
type Scope = (typeof SCOPES)[number];

const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  confirmed: 'confirmed tags',
  proposed: 'proposals only',
  all: 'confirmed and proposed',
};

/** The reports room: themes across reviews, the finding as a sentence, chart, table and the quotes behind it. */
export function ReportsRoom(): ReactElement {
  const [scope, setScope] = useState<Scope>('all');
  const [theme, setTheme] = useState<string | null>(null);
  const result = useCall('themeReport', { scope }, { refreshOn: ['tags', 'cases', 'codebook'] });
  const save = useAct(async (format: 'csv' | 'html' | 'json') => {
    const file = await call('exportThemeReport', { scope, format });
    const { saved } = await call('saveFile', file);
    if (saved) announce(`${file.fileName} saved`);
  });
  const report = result.state === 'ready' ? result.value : null;
  return (
    <Room
      title="Themes across reviews"
      windowTitle="Reports"
      crumbs={[{ name: 'Reports', href: addressOf({ room: 'reports', path: [] }) }]}
      meta={report === null ? '' : counted(report.N, 'review')}
      className="reports-room"
      foot={
        report && (
          <>
            <strong className="num">{counted(report.N, 'review')} in this report</strong>
            <span>codebook {report.codebookVersion}</span>
            <span>years {periodWords(report)}</span>
          </>
        )
      }
    >
      <div className="tools">
        <label className="pick">
          <b>Count</b>
          <select
            className="plain-select"
            value={scope}
            onChange={(event) => {
              const next = SCOPES.find((one) => one === event.target.value);
              if (next !== undefined) setScope(next);
            }}
          >
            {SCOPES.map((one) => (
              <option key={one} value={one}>
                {SCOPE_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <span className="grow" />
        <Button isSmall isBusy={save.isBusy} onClick={() => void save.run('csv')}>
          Export table (CSV)
        </Button>
        <Button isSmall isBusy={save.isBusy} onClick={() => void save.run('html')}>
          Export page
        </Button>
      </div>
      <div className="reports-work">
        <div className="scroll report">
          {save.problem && <ProblemBox problem={save.problem} />}
          <CallView of={result} loading="Counting themes over all reviews">
            {(shown) => <Report report={shown} theme={theme} onTheme={setTheme} />}
          </CallView>
        </div>
        {report && theme !== null && (
          <Quotes report={report} theme={theme} onClose={() => setTheme(null)} />
        )}
      </div>
    </Room>
  );
}

/** Rows in the chart; the table has them all. */
const CHARTED = 12;

function Report({
  report,
  theme,
  onTheme,
}: {
  readonly report: ShownReport;
  readonly theme: string | null;
  readonly onTheme: (theme: string) => void;
}): ReactElement {
  const rows = report.rows.filter(({ concern, good }) => concern.n + good.n > 0);
  return (
    <>
      <p className="finding serif">{findingSentence(report)}</p>
      <p className="small quiet">
        {SCOPE_WORDS[report.scope]}. A review counts once, however many documents it has; rejected
        tags and mentions count nowhere.
      </p>
      {rows.length > 0 && (
        <>
          <ThemeChart
            report={report}
            rows={rows.slice(0, CHARTED)}
            chosen={theme}
            onChoose={onTheme}
          />
          <h2 className="same-numbers">The same numbers, and all other themes</h2>
          <ThemeTable report={report} rows={rows} chosen={theme} onChoose={onTheme} />
        </>
      )}
      {report.trio !== null && report.N > 0 && (
        <section className="trio" aria-label="Factors in a family that stand together">
          <h2 className="same-numbers">Factors in a family that stand together</h2>
          <p className="serif">{trioSentence(report, report.trio)}</p>
        </section>
      )}
      <p className="note caution">
        <strong>Read with care. </strong>
        {report.caution}
      </p>
    </>
  );
}
