import type { ReactElement } from 'react';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../../core/export/written-document.ts';

const FORMATS: Readonly<Record<WrittenFormat, readonly [name: string, hint: string]>> = {
  docx: ['Word', 'To go on working with it'],
  pdf: ['PDF', 'To print and to send; read aloud by screen readers'],
  html: ['Page', 'One file that opens in any browser'],
};

/** In which format to save. */
export function FormatChoice({
  value,
  onChange,
}: {
  readonly value: WrittenFormat;
  readonly onChange: (format: WrittenFormat) => void;
}): ReactElement {
  return (
    <fieldset className="fieldset brief-templates">
      <legend className="lab">Format</legend>
      {WRITTEN_FORMATS.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name="format"
            checked={one === value}
            onChange={() => onChange(one)}
          />
          <span>
            {FORMATS[one][0]}
            <span className="hint">{FORMATS[one][1]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
