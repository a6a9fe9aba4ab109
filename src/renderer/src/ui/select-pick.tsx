import type { ReactElement } from 'react';

/** A choice of one of a few, with its label before it, in a line of tools. */
export function SelectPick<Value extends string | number>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}): ReactElement {
  return (
    <label className="pick">
      <b>{label}</b>
      <select
        className="plain-select"
        value={value}
        onChange={(event) => {
          const next = choices.find(([one]) => String(one) === event.target.value);
          if (next) onChange(next[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
