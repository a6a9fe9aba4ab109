import type { ReactElement } from 'react';
import type { Scope } from '../../../../core/report/theme-counts.ts';

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['confirmed', 'confirmed tags'],
  ['proposed', 'proposals only'],
  ['all', 'confirmed and proposed'],
];

/** Chooses which tags count. */
export function ScopePick({
  value,
  onChange,
}: {
  readonly value: Scope;
  readonly onChange: (value: Scope) => void;
}): ReactElement {
  return (
    <label className="pick">
      <b>Count</b>
      <select
        className="plain-select"
        value={value}
        onChange={(event) => {
          const next = SCOPES.find(([scope]) => scope === event.target.value);
          if (next) onChange(next[0]);
        }}
      >
        {SCOPES.map(([scope, words]) => (
          <option key={scope} value={scope}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
