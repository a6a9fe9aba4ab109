import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { cellWords, shownColumns, type ShownColumn } from '../../../../core/report/cell-words.ts';
import type { Report, ReportRow, ReportTable } from '../../../../core/report/report.ts';
import { useAct } from '../../data/use-act.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { opensAt } from './number-opens.ts';
import type { OpenNumber } from './opened.ts';

/** Rows shown before more are asked for. */
const FIRST_ROWS = 60;

/**
 * A table of a report as people read it. Its numbers that open quotes are one stop of the Tab key: arrows go from one to
 * the next, Enter opens.
 */
export function ReportTableView({
  report,
  table,
  onOpen,
  onSaveCsv,
}: {
  readonly report: Report;
  readonly table: ReportTable;
  readonly onOpen: OpenNumber;
  /** Saves this table alone; left out where that is not offered. */
  readonly onSaveCsv?: (table: string) => Promise<void>;
}): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const columns = shownColumns(table.columns);
  const rows = isWhole ? table.rows : table.rows.slice(0, FIRST_ROWS);
  const copy = useAct(async () => {
    await navigator.clipboard.writeText(tabbed(table, columns));
    sayDone('The table is on the clipboard');
  });
  const save = useAct(async () => await onSaveCsv?.(table.name));
  return (
    <section className="report-table" aria-label={table.title}>
      <div className="table-head">
        <h2>{table.title}</h2>
        <Button look="plain" isSmall isBusy={copy.isBusy} onClick={() => void copy.run()}>
          Copy table
        </Button>
        {onSaveCsv && (
          <Button look="plain" isSmall isBusy={save.isBusy} onClick={() => void save.run()}>
            Save as CSV
          </Button>
        )}
      </div>
      {copy.problem && <ProblemBox problem={copy.problem} />}
      {save.problem && <ProblemBox problem={save.problem} />}
      {rows.length === 0 ? (
        <p className="quiet">There is nothing to show in this selection.</p>
      ) : (
        <div className="table-box">
          <Cells report={report} table={table} columns={columns} rows={rows} onOpen={onOpen} />
        </div>
      )}
      {table.rows.length > rows.length && (
        <Button isSmall onClick={() => setWhole(true)}>
          Show all {wholeNumber(table.rows.length)} rows
        </Button>
      )}
      {table.note !== undefined && <p className="note table-note">{table.note}</p>}
    </section>
  );
}

function Cells({
  report,
  table,
  columns,
  rows,
  onOpen,
}: {
  readonly report: Report;
  readonly table: ReportTable;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ReportRow[];
  readonly onOpen: OpenNumber;
}): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const heads = headsOf(columns);
  const hasOver = heads.some(({ over }) => over !== undefined);
  const labelAt = columns.findIndex(({ column }) => column.kind === 'text');
  const first = firstStop(table, rows, columns);
  const press = (event: KeyboardEvent, row: number, column: number): void => {
    const to = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[
      event.key
    ];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const [down = 0, across = 0] = to;
    event.preventDefault();
    for (
      let r = row + down, c = column + across;
      r >= 0 && r < rows.length && c >= 0 && c < columns.length;
      r += down, c += across
    ) {
      const next = body.current?.querySelector<HTMLElement>(`[data-cell="${r} ${c}"]`);
      if (!next) continue;
      setStop(`${r} ${c}`);
      next.focus();
      return;
    }
  };
  return (
    <table className="grid model-table">
      <caption className="vh">
        {table.title}, {report.about.N} reviews
      </caption>
      <thead>
        {hasOver && (
          <tr>
            {heads.map(({ over, span, at }) =>
              over === undefined ? (
                <td key={at} colSpan={span} />
              ) : (
                <th key={at} scope="colgroup" colSpan={span} className="spanning">
                  {over}
                </th>
              ),
            )}
          </tr>
        )}
        <tr>
          {columns.map(({ column }) => (
            <th
              key={column.name}
              scope="col"
              className={column.kind === 'text' ? undefined : 'r'}
              title={column.meaning}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, r) => (
          // Rows of a report have no names of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={r}>
            {columns.map((shown, c) => {
              const words = cellWords(shown, row.cells);
              const { column } = shown;
              if (c === labelAt) {
                return (
                  <th key={column.name} scope="row">
                    {words}
                  </th>
                );
              }
              const opens = opensAt(table, row, column.name);
              const place = `${r} ${c}`;
              const label = labelAt < 0 ? '' : cellWords(columns[labelAt] ?? shown, row.cells);
              const says = `${label}, ${[column.over, column.head]
                .filter((one) => one !== undefined)
                .join(', ')
                .toLowerCase()}: ${words}`;
              return (
                <td key={column.name} className={column.kind === 'text' ? 'words' : 'r num'}>
                  {opens ? (
                    <button
                      type="button"
                      className="opens-quotes"
                      data-cell={place}
                      aria-label={says}
                      tabIndex={place === (stop ?? first) ? 0 : -1}
                      onFocus={() => setStop(place)}
                      onKeyDown={(event) => press(event, r, c)}
                      onClick={() => onOpen({ opens, words: says })}
                    >
                      {words}
                    </button>
                  ) : (
                    words
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function firstStop(
  table: ReportTable,
  rows: readonly ReportRow[],
  columns: readonly ShownColumn[],
): string | null {
  for (const [r, row] of rows.entries()) {
    const c = columns.findIndex(({ column }) => opensAt(table, row, column.name) !== null);
    if (c >= 0) return `${r} ${c}`;
  }
  return null;
}

/** What stands over columns, with how many of them. */
function headsOf(
  columns: readonly ShownColumn[],
): readonly { readonly over: string | undefined; readonly span: number; readonly at: number }[] {
  const heads: { over: string | undefined; span: number; at: number }[] = [];
  for (const [at, { column }] of columns.entries()) {
    const last = heads.at(-1);
    if (last && last.over === column.over) last.span += 1;
    else heads.push({ over: column.over, span: 1, at });
  }
  return heads;
}

/** With tabs between cells, as spreadsheets and word processors take a table from the clipboard. */
function tabbed(table: ReportTable, columns: readonly ShownColumn[]): string {
  const clean = (text: string): string => text.replaceAll(/\s+/g, ' ');
  return [
    columns
      .map(({ column }) => [column.over, column.head].filter((one) => one !== undefined).join(' '))
      .join('\t'),
    ...table.rows.map(({ cells }) =>
      columns.map((shown) => clean(cellWords(shown, cells))).join('\t'),
    ),
  ].join('\n');
}
