import type { ReactElement } from 'react';
import type { SmallNumbers } from '../../../../core/report/about.ts';
import { SelectPick } from '../../ui/select-pick.tsx';

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
    <SelectPick
      label="Small numbers"
      choices={CHOICES.map(([name, words]) => [name, words])}
      value={chosen?.[0]}
      onChange={(name) => {
        const next = CHOICES.find(([one]) => one === name);
        if (next) onChange(next[2]);
      }}
    />
  );
}
