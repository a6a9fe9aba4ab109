import { useDeferredValue, useId, useState, type ReactElement } from 'react';
import type { Searched } from '../../../../shared/contract/searched.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { counted } from '../../ui/words.ts';
import { shareWords, type YearRow } from './year-shares.ts';
import { YearChart } from './year-chart.tsx';

/** In how many cases of each year the search finds something, beside another search. */
export function ByYear({ search }: { readonly search: Searched }): ReactElement {
  const [typed, setTyped] = useState('');
  const id = useId();
  const other = useDeferredValue(typed.trim());
  const second = { ...search, query: other };
  const compared = useCall(
    'compareSearches',
    { first: search, second },
    { refreshOn: ['documents', 'cases', 'tags', 'settings', 'codebook'], inTurn: true },
  );
  const names = [search.query, other === '' ? null : other] as const;
  return (
    <>
      <div className="tools year-tools">
        <label className="small nowrap" htmlFor={id}>
          Compare with
        </label>
        <input
          id={id}
          className="field"
          type="search"
          autoComplete="off"
          maxLength={4000}
          placeholder="Another search, narrowed as this one is"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <CallView of={compared} loading="Counting by year">
        {({ years, all }) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
          <div className="scroll by-year" role="region" aria-label="Cases by year" tabIndex={0}>
            <p className="finding">
              “{search.query}” is found in <strong>{shareWords(all.first, all.N)}</strong>
              {other !== '' && (
                <>
                  , “{other}” in <strong>{shareWords(all.second, all.N)}</strong>; both in{' '}
                  {counted(all.both, 'case')}
                </>
              )}
              .
            </p>
            <YearChart years={years} names={names} />
            <YearTable rows={[...years, all]} names={names} />
            <p className="small quiet">
              A case counts once, however often it says it. The year is that of the review; the
              interval says between which shares the true one lies, with 95% confidence, if these
              reviews were drawn by chance.
            </p>
          </div>
        )}
      </CallView>
    </>
  );
}

function YearTable({
  rows,
  names: [first, second],
}: {
  readonly rows: readonly YearRow[];
  readonly names: readonly [string, string | null];
}): ReactElement {
  return (
    <table className="grid year-table">
      <caption className="vh">Cases by year in which each search finds something</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className="r">
            Cases
          </th>
          <th scope="col">{first}</th>
          {second !== null && <th scope="col">{second}</th>}
          {second !== null && (
            <th scope="col" className="r">
              Both
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.year ?? `row ${index}`}>
            <th scope="row">{row.year ?? (index === rows.length - 1 ? 'All' : 'not known')}</th>
            <td className="r">{row.N}</td>
            <td>{shareWords(row.first, row.N)}</td>
            {second !== null && <td>{shareWords(row.second, row.N)}</td>}
            {second !== null && <td className="r">{row.both}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
