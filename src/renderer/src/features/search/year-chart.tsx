import type { ReactElement } from 'react';
import { shareWords, type YearRow } from './year-shares.ts';

/** Sizes in the chart's own units. */
const HEIGHT = 180;
const LEFT = 36;
const FOOT = 34;
const YEAR = 52;
const BAR = 16;

/** A bar for each year and search: the share of its cases, with the 95% interval. The same figures stand in the table. */
export function YearChart({
  years,
  names: [first, second],
}: {
  readonly years: readonly YearRow[];
  readonly names: readonly [string, string | null];
}): ReactElement {
  const width = LEFT + years.length * YEAR + 8;
  return (
    <figure className="year-chart">
      <figcaption className="small">
        <span className="year-key one" aria-hidden="true" /> {first}
        {second !== null && (
          <>
            {' '}
            <span className="year-key two" aria-hidden="true" /> {second}
          </>
        )}
        <span className="quiet"> Share of the cases of each year, with its interval</span>
      </figcaption>
      <div className="year-scroll">
        <svg
          role="img"
          aria-label="Share of cases by year; the table below has the figures"
          viewBox={`0 0 ${width} ${HEIGHT + FOOT + 10}`}
          width={width}
          height={HEIGHT + FOOT + 10}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share}>
              <line className="year-line" x1={LEFT} x2={width} y1={toY(share)} y2={toY(share)} />
              <text className="year-words" x={LEFT - 6} y={toY(share) + 4} textAnchor="end">
                {share * 100}%
              </text>
            </g>
          ))}
          {years.map((row, index) => {
            const x = LEFT + index * YEAR + YEAR / 2;
            return (
              <g key={row.year ?? 'not known'}>
                <Bar share={row.first} of={row.N} x={x - (second === null ? BAR / 2 : BAR + 1)} />
                {second !== null && <Bar share={row.second} of={row.N} x={x + 1} isSecond />}
                <text className="year-words" x={x} y={HEIGHT + 24} textAnchor="middle">
                  {row.year ?? 'no year'}
                </text>
                <text className="year-words quiet" x={x} y={HEIGHT + 40} textAnchor="middle">
                  of {row.N}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}

function Bar({
  share,
  of,
  x,
  isSecond = false,
}: {
  readonly share: YearRow['first'];
  readonly of: number;
  readonly x: number;
  readonly isSecond?: boolean;
}): ReactElement | null {
  if (of === 0) return null;
  const top = toY(share.n / of);
  const middle = x + BAR / 2;
  return (
    <g>
      <title>{shareWords(share, of)}</title>
      <rect
        className={isSecond ? 'year-bar two' : 'year-bar one'}
        x={x}
        y={top}
        width={BAR}
        height={toY(0) - top}
      />
      {['year-interval behind', 'year-interval'].map((look) => (
        <line
          key={look}
          className={look}
          x1={middle}
          x2={middle}
          y1={toY(share.high)}
          y2={toY(share.low)}
        />
      ))}
    </g>
  );
}

function toY(share: number): number {
  return 8 + (1 - share) * HEIGHT;
}
