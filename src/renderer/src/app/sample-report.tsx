import { useEffect, useState, type ReactElement } from 'react';
import type { ThemeReport } from '../../../core/report/theme-report.ts';
import {
  findingSentence,
  intervalWords,
  ofCases,
  percent,
  periodWords,
  SCOPE_WORDS,
} from '../../../core/report/theme-report-words.ts';

type State = ThemeReport | 'loading' | 'missing';

/** The one page of this version's window: themes across the sample reviews. */
export function SampleReport(): ReactElement {
  const [state, setState] = useState<State>('loading');
  useEffect(() => {
    void loadReport().then(setState);
  }, []);
  return (
    <main>
      <h1>Caselight</h1>
      {state === 'loading' ? (
        <p role="status">Reading the sample reviews.</p>
      ) : state === 'missing' ? (
        <p role="alert">
          The sample reviews have not been read. Start Caselight with “npm start”, which reads them.
        </p>
      ) : (
        <Report report={state} />
      )}
    </main>
  );
}

/** The report that `npm start` wrote beside the window's files. */
async function loadReport(): Promise<State> {
  try {
    const answer = await fetch('./sample/themes.json');
    if (!answer.ok) return 'missing';
    const report: ThemeReport = await answer.json();
    return report;
  } catch {
    return 'missing';
  }
}

function Report({ report }: { readonly report: ThemeReport }): ReactElement {
  const { N } = report;
  return (
    <>
      <p className="quiet">
        Themes across {N} sample reviews, all of them invented. Years: {periodWords(report)}.{' '}
        {SCOPE_WORDS[report.scope]}. Your own reviews are imported with the command “caselight
        import”.
      </p>
      <p className="finding">{findingSentence(report)}</p>
      <div className="wide" role="region" aria-label="Themes, in figures" tabIndex={0}>
        <table>
          <caption>Reviews with at least one concern, and with good practice, by theme</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col">Concern</th>
              <th scope="col">Share</th>
              <th scope="col">95% interval</th>
              <th scope="col">Good practice</th>
              <th scope="col">Both</th>
            </tr>
          </thead>
          <tbody>
            {report.rows
              .filter((row) => row.concern.n + row.good.n > 0)
              .map((row) => (
                <tr key={row.theme} className={`g-${row.group}`}>
                  <th scope="row">{row.label}</th>
                  <td>{ofCases(row.concern, N)}</td>
                  <td>{percent(row.concern.n / N)}</td>
                  <td>{intervalWords(row.concern, N)}</td>
                  <td>{ofCases(row.good, N)}</td>
                  <td>{row.both.n}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <p className="caution">{report.caution}</p>
    </>
  );
}
