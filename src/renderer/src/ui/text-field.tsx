import { useId, useState, type ComponentProps, type ReactElement } from 'react';
import { Button } from './button.tsx';

interface FieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, in the words of the summary. */
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled field with its hint and what is wrong with it. */
export function TextField(props: FieldProps): ReactElement {
  return <Field {...props} type="text" />;
}

/** A field for a secret, which can be shown and hidden, and pasted into. */
export function SecretField(props: FieldProps): ReactElement {
  const [isShown, setShown] = useState(false);
  return (
    <Field {...props} type={isShown ? 'text' : 'password'}>
      <Button
        aria-label={`${isShown ? 'Hide' : 'Show'} ${props.label.toLowerCase()}`}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? 'Hide' : 'Show'}
      </Button>
    </Field>
  );
}

function Field({
  id,
  label,
  hint,
  problem,
  value,
  onChange,
  children,
  ...rest
}: FieldProps): ReactElement {
  const hintId = useId();
  const problemId = useId();
  const described = [hint === undefined ? '' : hintId, problem === undefined ? '' : problemId];
  return (
    <div className={problem === undefined ? 'fieldset' : 'fieldset wrongfield'}>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="wrongline" id={problemId}>
          <span className="vh">Error: </span>
          {problem}
        </p>
      )}
      <div className={children === undefined ? '' : 'inrow'}>
        <input
          autoComplete="off"
          {...rest}
          className={problem === undefined ? 'field' : 'field bad'}
          id={id}
          value={value}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {children}
      </div>
    </div>
  );
}
