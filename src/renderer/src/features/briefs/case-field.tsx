import type { ReactElement } from 'react';
import { useNamedCases } from '../../data/case-names.ts';
import { fullName } from '../../data/named-case.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** Asks for a case of the library; `value` is its number, or nothing while none is chosen. */
export function CaseField({
  id,
  problem,
  value,
  onChange,
}: {
  readonly id: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const cases = useNamedCases() ?? [];
  return (
    <SelectField id={id} label="Case" problem={problem} value={value} onChange={onChange}>
      <option value="">Choose a case</option>
      {cases.map((one) => (
        <option key={one.id} value={one.id}>
          {fullName(one)}
        </option>
      ))}
    </SelectField>
  );
}
