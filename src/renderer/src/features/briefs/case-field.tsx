import type { ReactElement } from 'react';
import { useNamedCases } from '../../data/case-names.ts';
import { fullName } from '../../data/named-case.ts';

/** Asks for a case of the library; `value` is its number, or nothing while none is chosen. */
export function CaseField({
  id,
  value,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const cases = useNamedCases() ?? [];
  return (
    <div className="fieldset">
      <label className="lab" htmlFor={id}>
        Case
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">Choose a case</option>
        {cases.map((one) => (
          <option key={one.id} value={one.id}>
            {fullName(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
