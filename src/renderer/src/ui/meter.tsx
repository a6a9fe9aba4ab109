import type { ReactElement } from 'react';

/** How much of something is done, as a bar. Its numbers stand in words nearby. */
export function Meter({
  label,
  value,
  most,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
}): ReactElement {
  const share = most === 0 ? 0 : Math.min(1, value / most);
  return (
    <span
      className="meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={value}
    >
      <i style={{ width: `${share * 100}%` }} />
    </span>
  );
}
