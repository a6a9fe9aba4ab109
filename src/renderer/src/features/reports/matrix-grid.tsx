import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ReportCell, ReportRow, ReportTable } from '../../../../core/report/report.ts';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { useFocusWish } from '../../ui/use-focus-wish.ts';
import { useSteady } from '../../ui/use-steady.ts';
import { GROUPS } from '../codebook/groups.ts';
import { cellAfter } from './cell-after.ts';
import { isStance, totalOf, type MatrixColumn } from './matrix-columns.ts';
import { opensAt } from './number-opens.ts';
import type { OpenNumber } from './opened.ts';
import type { MatrixCell } from './report-choices.ts';

const GROUP_NAMES = new Map(GROUPS.map(({ group, name }) => [group, name]));

/** Heights of rows in pixels. */
const ROW = 28;
const QUOTES_ROW = 148;

/**
 * Reviews by themes as a grid: rows out of sight are not made. It is one stop of the Tab key: arrows go from cell to
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
  // React's compiler is not used here, so what the virtualiser returns may change under us.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => (isQuotes ? QUOTES_ROW : ROW),
    overscan: 4,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const [atRow, atColumn] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];
  const isAtShown = shown.some(({ index }) => index === atRow);
  const stop = isAtShown ? atRow : (shown[0]?.index ?? 0);
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
      open(stop, atColumn);
      return;
    }
    const page = Math.max(
      1,
      Math.floor((box.current?.clientHeight ?? 0) / (isQuotes ? QUOTES_ROW : ROW)) - 6,
    );
    const to = cellAfter(event.key, [stop, atColumn], {
      lastRow: rows.length - 1,
      lastColumn: columns.length - 1,
      page,
    });
    if (to === null) return;
    event.preventDefault();
    wishFocus(to.join(' '));
    setAt(to);
    virtual.scrollToIndex(to[0]);
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
              stop={index === stop ? atColumn : null}
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

/** One review. It is drawn anew only where something of it changes: a row has a cell for every theme. */
const MatrixRow = memo(function MatrixRow({
  row,
  index,
  name,
  year,
  columns,
  stop,
  isAt,
  isQuotes,
  onOpen,
}: {
  readonly row: ReportRow;
  readonly index: number;
  readonly name: string;
  readonly year: string;
  readonly columns: readonly MatrixColumn[];
  /** The column of the cell that is the grid's stop of the Tab key; null in every other row. */
  readonly stop: number | null;
  readonly isAt: boolean;
  readonly isQuotes: boolean;
  readonly onOpen: (row: number, column: number) => void;
}): ReactElement {
  return (
    <div role="row" aria-rowindex={index + 2} className={isAt ? 'matrix-row at' : 'matrix-row'}>
      <span role="rowheader" className="matrix-name">
        <span className="strong clip">{name}</span> <span className="quiet num">{year}</span>
      </span>
      {columns.map((column, i) => {
        const value = row.cells[column.at] ?? null;
        return (
          // Arrow keys and Enter are heard by the grid.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <span
            key={column.id}
            role="gridcell"
            aria-colindex={i + 2}
            // Quotes are read out as they stand there; marks have to be put into words.
            aria-label={isQuotes ? undefined : `${name}, ${column.label}: ${wordsOf(value)}`}
            data-cell={`${index} ${i}`}
            className={isFirstOfGroup(columns, i) ? 'matrix-cell starts' : 'matrix-cell'}
            tabIndex={i === stop ? 0 : -1}
            onClick={() => onOpen(index, i)}
          >
            {isQuotes && (
              <span className="vh">
                {name}, {column.label}: {value === null && 'none'}
              </span>
            )}
            <Value value={value} />
          </span>
        );
      })}
      {!isQuotes && (
        <span role="gridcell" className="matrix-total num">
          {totalOf(columns.map(({ at: place }) => row.cells[place] ?? null)) ?? ''}
        </span>
      )}
    </div>
  );
});

function Value({ value }: { readonly value: ReportCell }): ReactElement | null {
  if (isStance(value)) {
    return (
      <>
        {value !== 'G' && <StanceGlyph stance="concern" />}
        {value !== 'C' && <StanceGlyph stance="good" />}
      </>
    );
  }
  if (typeof value === 'number') {
    return <span className={value === 0 ? 'quiet num' : 'num'}>{value}</span>;
  }
  return typeof value === 'string' ? <CellQuotes text={value} /> : null;
}

/** The quotes of a cell, each with its stance as a mark and its place; anything else that stands there as it is. */
function CellQuotes({ text }: { readonly text: string }): ReactElement {
  return (
    <span className="cell-quotes">
      {text.split('\n').map((line) => {
        const [, stance, quote, place] = /^([CG]) "(.*)" \((.*)\)$/u.exec(line) ?? [];
        return quote === undefined ? (
          <span key={line} className="quiet">
            {line}
          </span>
        ) : (
          <span key={line}>
            <StanceGlyph stance={stance === 'C' ? 'concern' : 'good'} />
            <span className="vh">{STANCE_WORDS[stance === 'C' ? 'concern' : 'good']}: </span>
            <span className="serif">“{quote}”</span> <span className="small quiet">{place}</span>
          </span>
        );
      })}
    </span>
  );
}

function wordsOf(value: ReportCell): string {
  if (value === null) return 'none';
  if (value === 'C') return 'concern';
  if (value === 'G') return 'good practice';
  if (value === 'CG') return 'concern and good practice';
  return typeof value === 'object' ? 'withheld' : String(value);
}

function isFirstOfGroup(columns: readonly MatrixColumn[], i: number): boolean {
  return columns[i]?.group !== columns[i - 1]?.group;
}
