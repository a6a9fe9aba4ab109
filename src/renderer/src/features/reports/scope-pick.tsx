import type { ReactElement } from 'react';
import type { Scope } from '../../../../core/report/theme-counts.ts';
import { SelectPick } from '../../ui/select-pick.tsx';

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
  return <SelectPick label="Count" choices={SCOPES} value={value} onChange={onChange} />;
}
