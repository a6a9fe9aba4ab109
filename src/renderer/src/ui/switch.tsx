import type { ReactElement, ReactNode } from 'react';

/** Something that is on or off, at once. */
export function Switch({
  isOn,
  onChange,
  children,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <label className="sw">
      <span className="strong">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
