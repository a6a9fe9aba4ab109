import { useState, type ReactElement } from 'react';
import { cellWords, shownColumns } from '../../../../core/report/cell-words.ts';
import {
  cellOf,
  type Report,
  type ReportRow,
  type ReportTable,
} from '../../../../core/report/report.ts';
import { addressOf } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { counted } from '../../ui/words.ts';
import { opensAt } from './number-opens.ts';
import type { OpenNumber } from './opened.ts';
import { numberAt, wordsAt } from './words-at.ts';

/** What a cell says where nothing is known. */
const NONE = '–';

/** Recommendations made again and again, each with the members that were put together, to be judged. */
export function RecommendationClusters({
  report,
  members,
  onOpen,
}: {
  readonly report: Report;
  /** Left out where small numbers are withheld. */
  readonly members: ReportTable | undefined;
  readonly onOpen: OpenNumber;
}): ReactElement | null {
  const repeated = report.tables.find(({ name }) => name === 'repeated');
  if (repeated === undefined || repeated.rows.length === 0) return null;
  return (
    <section aria-label="Made again and again">
      <h2 className="same-numbers">Made again and again</h2>
      <ul className="clusters">
        {repeated.rows.map((row, i) => (
          // A cluster is known by its place.
          // oxlint-disable-next-line react/no-array-index-key
          <Cluster key={i} table={repeated} row={row} members={members} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function Cluster({
  table,
  row,
  members,
  onOpen,
}: {
  readonly table: ReportTable;
  readonly row: ReportRow;
  readonly members: ReportTable | undefined;
  readonly onOpen: OpenNumber;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const words = (name: string): string => {
    const shown = shownColumns(table.columns).find(({ column }) => column.name === name);
    return shown === undefined ? '–' : cellWords(shown, row.cells);
  };
  const cluster = cellOf(table, row, 'cluster');
  const own =
    members?.rows.filter((member) => cellOf(members, member, 'cluster') === cluster) ?? [];
  const opens = opensAt(table, row, 'n');
  const says = `${words('n')} of ${words('of')} reviews`;
  const addressees = cellOf(table, row, 'addressees');
  return (
    <li>
      <p className="serif">{words('recommendation')}</p>
      <p className="small cluster-line">
        {opens ? (
          <button
            type="button"
            className="opens-quotes"
            onClick={() => onOpen({ opens, words: `Made in ${says}` })}
          >
            {says}
          </button>
        ) : (
          says
        )}
        <span className="quiet">
          {words('share')}, 95% interval {words('low')};{' '}
          {yearsOf(words('first_year'), words('last_year'))}
          {addressees !== null && `; to: ${words('addressees')}`}
        </span>
        {members && (
          <Button look="plain" isSmall aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide' : 'Show'} {counted(own.length, 'member')}
          </Button>
        )}
      </p>
      {isOpen && members && (
        <ul className="members">
          {own.map((member, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i}>
              <p>{wordsAt(members, member, 'recommendation')}</p>
              <p className="small quiet">
                <a
                  href={addressOf({
                    room: 'cases',
                    path: [wordsAt(members, member, 'case')],
                  })}
                >
                  {['review', 'year']
                    .map((column) => wordsAt(members, member, column))
                    .filter((part) => part !== '')
                    .join(', ')}
                </a>
                , page {wordsAt(members, member, 'page', 'not known')}, likeness{' '}
                {numberAt(members, member, 'likeness')?.toFixed(2) ?? 'not known'}
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function yearsOf(first: string, last: string): string {
  if (first === NONE) return 'years not known';
  return first === last ? first : `${first} to ${last}`;
}
