import { memo, type ReactElement } from 'react';
import type { ReportCell, ReportRow } from '../../../../core/report/report.ts';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { isFirstOfGroup, isStance, totalOf, type MatrixColumn } from './matrix-columns.ts';

/** One review. It is drawn anew only where something of it changes: a row has a cell for every theme. */
export const MatrixRow = memo(function MatrixRow({
  row,
  index,
  name,
  year,
  columns,
  from,
  to,
  width,
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
  /** Which of them are in sight, the end exclusive, and how wide each is. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
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
      <span role="presentation" className="matrix-gap" style={{ width: from * width }} />
      {columns.slice(from, to).map((column, place) => {
        const i = from + place;
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
      <span
        role="presentation"
        className="matrix-gap"
        style={{ width: (columns.length - to) * width }}
      />
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
