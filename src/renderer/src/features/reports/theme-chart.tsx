import type { ReactElement } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { useThemeLook } from '../../data/theme-looks.tsx';
import type { ShownReport } from './reports-room.tsx';

type Row = ShownReport['rows'][number];

/** Width of the full scale, in units of the drawing. */
const SCALE = 100;

/**
 * Shares of reviews as bars with their 95% intervals, concern filled and good practice hollow, each
 * labelled with its own numbers. The table under it says the same; the drawing is hidden from those
 * who hear it.
 */
export function ThemeChart({
  report,
  rows,
  chosen,
  onChoose,
}: {
  readonly report: ShownReport;
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (theme: string) => void;
}): ReactElement {
  const look = useThemeLook();
  return (
    <div className="theme-chart" aria-hidden="true">
      <div className="chart-head">
        <span />
        <span>
          <StanceGlyph stance="concern" /> Concern
        </span>
        <span>
          <StanceGlyph stance="good" /> Good practice
        </span>
      </div>
      {rows.map((row) => (
        // The same act is a button in the table.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div
          key={row.theme}
          className={`chart-row ${look(row.theme, row.group)}${row.theme === chosen ? ' sel' : ''}`}
          onClick={() => onChoose(row.theme)}
        >
          <span className="chart-label">{row.label}</span>
          <Bar share={row.concern} N={report.N} isHollow={false} />
          <Bar share={row.good} N={report.N} isHollow />
        </div>
      ))}
      <p className="tiny quiet chart-foot">
        <Icon name="note" size={14} /> Bars are shares of {report.N} reviews, from 0 to 100%; lines
        are 95% intervals (Wilson).
      </p>
    </div>
  );
}

function Bar({
  share,
  N,
  isHollow,
}: {
  readonly share: Row['concern'];
  readonly N: number;
  readonly isHollow: boolean;
}): ReactElement {
  const at = (value: number) => `${SCALE * value}%`;
  return (
    <span className="bar-cell">
      <span className="bar-track">
        <span
          className={isHollow ? 'bar hollow' : 'bar'}
          style={{ width: at(N === 0 ? 0 : share.n / N) }}
        />
        <span
          className="whisker"
          style={{ left: at(share.low), width: at(share.high - share.low) }}
        />
      </span>
      <span className="num bar-label">
        {share.n} of {N}
      </span>
    </span>
  );
}
