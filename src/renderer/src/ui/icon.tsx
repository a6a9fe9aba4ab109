import type { ReactElement } from 'react';

/** Outlines on a grid of 20, drawn with a line of 1.5. */
const OUTLINES = {
  cases: 'M3.5 6.5v9.5h13V6.5M2.5 3.5h15v3h-15zM8 10h4',
  search: 'M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM13.2 13.2 17 17',
  themes: 'M4 4v12M4 6.5h4M4 13.5h4M10.5 6.5h6M10.5 13.5h6',
  reports: 'M3.5 16.5h13M6 16.5V10M10 16.5V4M14 16.5V7.5',
  briefs: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13h5.5',
  settings:
    'M3 6h7M14 6h3M3 14h3M10 14h7M14 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM10 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  plus: 'M10 5v10M5 10h10',
  eye: 'M2 10c3-5 13-5 16 0-3 5-13 5-16 0zM12.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0z',
  right: 'M8.5 6 12.5 10 8.5 14',
  down: 'M6 8.5 10 12.5 14 8.5',
  up: 'M6 12 10 8 14 12',
  tick: 'M4 10.5 8 14.5 16 6',
  cross: 'M6 6 14 14M14 6 6 14',
  flag: 'M5 17.5v-15M5 3.5h10l-2.5 3.5L15 10.5H5',
  note: 'M4 4h12v8l-4 4H4zM12 16v-4h4',
  wrong: 'M7 3h6l4 4v6l-4 4H7l-4-4V7zM10 6.5v4.5M10 13.5v.1',
  ring: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z',
  half: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM10 3.5a6.5 6.5 0 0 1 0 13z',
  sort: 'M10 5v10M6.5 11.5 10 15l3.5-3.5',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof OUTLINES;

/** An icon beside words that say the same: it is never alone, so it has no name of its own. */
export function Icon({
  name,
  size = 20,
}: {
  readonly name: IconName;
  readonly size?: number;
}): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={OUTLINES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {name === 'half' && <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
    </svg>
  );
}
