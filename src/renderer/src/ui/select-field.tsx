import { useId, type ReactElement, type ReactNode } from 'react';

/** A labelled list of which one is chosen; what is in it are its options. */
export function SelectField({
  id,
  label,
  problem,
  value,
  onChange,
  children,
}: {
  readonly id: string;
  readonly label: string;
  /** What is wrong with it, in the words of the summary. */
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}): ReactElement {
  const problemId = useId();
  return (
    <div className={problem === undefined ? 'fieldset' : 'fieldset wrongfield'}>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {problem !== undefined && (
        <p className="wrongline" id={problemId}>
          <span className="vh">Error: </span>
          {problem}
        </p>
      )}
      <select
        id={id}
        className={problem === undefined ? 'field' : 'field bad'}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
