import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ReportRow, ReportTable } from '../../../../core/report/report.ts';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { useFocusWish } from '../../ui/use-focus-wish.ts';
import { useSteady } from '../../ui/use-steady.ts';
import { GROUPS } from '../codebook/groups.ts';
import { cellAfter } from './cell-after.ts';
import { isFirstOfGroup, type MatrixColumn } from './matrix-columns.ts';
import { MatrixRow } from './matrix-row.tsx';
import { opensAt } from './number-opens.ts';
import type { OpenNumber } from './opened.ts';
import type { MatrixCell } from './report-choices.ts';

const GROUP_NAMES = new Map(GROUPS.map(({ group, name }) => [group, name]));

/** Heights of rows and widths of columns in pixels, as the style sheet has them. */
const ROW = 28;
const QUOTES_ROW = 148;
const COLUMN = 41;
const QUOTES_COLUMN = 320;
/** Of what stays in sight on the left and on the right, over the rows and under them. */
const NAME = 224;
const TOTAL = 72;
const HEAD = 186;
const QUOTES_HEAD = 64;
const FOOT = 32;

/**
 * Reviews by themes as a grid: rows and cells out of sight are not made. It is one stop of the Tab key: arrows go from cell to
 * cell, Home and End to the ends of a row, Page Up and Page Down by a screen, Enter opens the quotes.
 */
export function MatrixGrid({
  table,
  rows,
  columns,
  cell,
  nameOf,
  onOpen,
}: {
  readonly table: ReportTable;
  readonly rows: readonly ReportRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cell: MatrixCell | 'quotes';
  readonly nameOf: (row: ReportRow) => readonly [name: string, year: string];
  readonly onOpen: OpenNumber;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const isQuotes = cell === 'quotes';
  const head = isQuotes ? QUOTES_HEAD : HEAD;
  // React's compiler is not used here, so what the virtualiser returns may change under us.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => (isQuotes ? QUOTES_ROW : ROW),
    paddingStart: head,
    scrollPaddingStart: head,
    scrollPaddingEnd: FOOT,
    overscan: 3,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => (isQuotes ? QUOTES_COLUMN : COLUMN),
    paddingStart: NAME,
    scrollPaddingStart: NAME,
    scrollPaddingEnd: TOTAL,
    overscan: 3,
  });
  const shownColumns = across.getVirtualItems();
  const [from, to] = [shownColumns[0]?.index ?? 0, (shownColumns.at(-1)?.index ?? -1) + 1];
  const shown = virtual.getVirtualItems();
  const above = (shown[0]?.start ?? head) - head;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const [atRow, atColumn] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];
  const isAtShown = shown.some(({ index }) => index === atRow);
  const stop = isAtShown ? atRow : (shown[0]?.index ?? 0);
  const stopColumn = atColumn >= from && atColumn < to ? atColumn : from;
  const cellAt = `${atRow} ${atColumn}`;
  const wishFocus = useFocusWish(box, cellAt, `[data-cell="${cellAt}"]`, (made) =>
    made.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  );
  const open = (row: number, column: number): void => {
    const [one, theme] = [rows[row], columns[column]];
    if (!one || !theme) return;
    setAt([row, column]);
    const opens = opensAt(table, one, theme.id);
    if (opens) onOpen({ opens, words: `${nameOf(one)[0]}: ${theme.label}` });
  };
  const openAt = useSteady(open);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(stop, stopColumn);
      return;
    }
    const page = Math.max(
      1,
      Math.floor((box.current?.clientHeight ?? 0) / (isQuotes ? QUOTES_ROW : ROW)) - 6,
    );
    const next = cellAfter(event.key, [stop, stopColumn], {
      lastRow: rows.length - 1,
      lastColumn: columns.length - 1,
      page,
    });
    if (next === null) return;
    event.preventDefault();
    wishFocus(next.join(' '));
    setAt(next);
    virtual.scrollToIndex(next[0]);
    across.scrollToIndex(next[1]);
  };
  const total = (words: number | null): string => (words === null ? '' : String(words));
  return (
    <div className="scroll matrix-scroll" ref={box}>
      <div
        className={isQuotes ? 'matrix quotes-matrix' : 'matrix'}
        role="grid"
        aria-label={table.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={press}
      >
        <div className="matrix-head" role="row" aria-rowindex={1}>
          <span role="columnheader" className="matrix-name">
            Review
          </span>
          {columns.map((column, i) => (
            <span
              key={column.id}
              role="columnheader"
              aria-colindex={i + 2}
              className={`matrix-theme ${isFirstOfGroup(columns, i) ? 'starts' : ''} g-${column.group}`}
              title={column.label}
            >
              {isFirstOfGroup(columns, i) && (
                <span className="matrix-group" aria-hidden="true">
                  {GROUP_NAMES.get(column.group)}
                </span>
              )}
              <span className="matrix-label">{column.label}</span>
              <ThemeCode code={column.code} group={column.group} />
            </span>
          ))}
          {!isQuotes && (
            <span role="columnheader" className="matrix-total">
              {cell === 'tags' ? 'Tags' : 'Concern'}
            </span>
          )}
        </div>
        <div role="presentation" style={{ height: above }} />
        {shown.map(({ index }) => {
          const row = rows[index];
          if (!row) return null;
          const [name, year] = nameOf(row);
          return (
            <MatrixRow
              key={index}
              row={row}
              index={index}
              name={name}
              year={year}
              columns={columns}
              from={from}
              to={to}
              width={isQuotes ? QUOTES_COLUMN : COLUMN}
              stop={index === stop ? stopColumn : null}
              isAt={index === stop && isAtShown}
              isQuotes={isQuotes}
              onOpen={openAt}
            />
          );
        })}
        <div role="presentation" style={{ height: below }} />
        {!isQuotes && (
          <div className="matrix-foot" role="row" aria-rowindex={rows.length + 2}>
            <span role="rowheader" className="matrix-name">
              {cell === 'tags' ? 'Tags' : `Concern, of ${rows.length}`}
            </span>
            {columns.map((column, i) => (
              <span
                key={column.id}
                role="gridcell"
                aria-colindex={i + 2}
                className={
                  isFirstOfGroup(columns, i) ? 'matrix-cell num starts' : 'matrix-cell num'
                }
              >
                {total(column.total)}
              </span>
            ))}
            <span role="gridcell" className="matrix-total" />
          </div>
        )}
      </div>
    </div>
  );
}
