import type { ReactElement } from 'react';
import type { SmallNumbers } from '../../../../core/report/about.ts';

const CHOICES: readonly (readonly [name: string, words: string, choice: SmallNumbers])[] = [
  ['shown', 'shown', { how: 'shown' }],
  ['withheld 5', 'under 5 withheld', { how: 'withheld', under: 5 }],
  ['withheld 10', 'under 10 withheld', { how: 'withheld', under: 10 }],
  ['rounded 5', 'rounded to 5', { how: 'rounded', to: 5 }],
  ['rounded 10', 'rounded to 10', { how: 'rounded', to: 10 }],
];

/** Chooses how small counts of reviews are shown, for a report that others will see. */
export function SmallNumbersPick({
  value,
  onChange,
}: {
  readonly value: SmallNumbers;
  readonly onChange: (value: SmallNumbers) => void;
}): ReactElement {
  const chosen = CHOICES.find(([, , choice]) => JSON.stringify(choice) === JSON.stringify(value));
  return (
    <label className="pick">
      <b>Small numbers</b>
      <select
        className="plain-select"
        value={chosen?.[0]}
        onChange={(event) => {
          const next = CHOICES.find(([name]) => name === event.target.value);
          if (next) onChange(next[2]);
        }}
      >
        {CHOICES.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
