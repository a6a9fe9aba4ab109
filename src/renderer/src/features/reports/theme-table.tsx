import type { ReactElement } from 'react';
import { intervalWords, ofCases, percent } from '../../../../core/report/theme-report-words.ts';
import { wholeNumber } from '../../ui/words.ts';
import type { ShownReport } from './reports-room.tsx';

/** Every theme that any review shows: n of N, share and interval, for concern and for good practice. */
export function ThemeTable({
  report,
  rows,
  chosen,
  onChoose,
}: {
  readonly report: ShownReport;
  readonly rows: ShownReport['rows'];
  readonly chosen: string | null;
  readonly onChoose: (theme: string) => void;
}): ReactElement {
  const { N } = report;
  return (
    <div className="table-box">
      <table className="grid theme-table">
        <caption className="vh">Themes in {N} reviews, with 95% intervals</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Theme
            </th>
            <th scope="colgroup" colSpan={3} className="spanning">
              Concern
            </th>
            <th scope="colgroup" colSpan={3} className="spanning">
              Good practice
            </th>
            <th scope="col" rowSpan={2} className="r">
              Both
            </th>
            <th scope="col" rowSpan={2} className="r">
              Passages
            </th>
            <th scope="col" rowSpan={2} className="r">
              Tags
            </th>
          </tr>
          <tr>
            {['concern', 'good practice'].flatMap((stance) => [
              <th key={`${stance} n`} scope="col" className="r">
                reviews
              </th>,
              <th key={`${stance} share`} scope="col" className="r">
                share
              </th>,
              <th key={`${stance} interval`} scope="col" className="r">
                95% interval
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.theme} className={row.theme === chosen ? 'sel' : undefined}>
              <th scope="row">
                <button type="button" className="linklike" onClick={() => onChoose(row.theme)}>
                  {row.label}
                </button>
              </th>
              {[row.concern, row.good].flatMap((share, i) => [
                <td key={`${i} n`} className="r num">
                  {ofCases(share, N)}
                </td>,
                <td key={`${i} share`} className="r num">
                  {N === 0 ? 'not known' : percent(share.n / N)}
                </td>,
                <td key={`${i} interval`} className="r num">
                  {intervalWords(share, N)}
                </td>,
              ])}
              <td className="r num">
                {row.both.n} of {N}
              </td>
              <td className="r num">{wholeNumber(row.passages)}</td>
              <td className="r num">{wholeNumber(row.tags)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
