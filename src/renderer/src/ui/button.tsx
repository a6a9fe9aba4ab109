import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { useKeyWords } from '../keys/use-key.ts';
import type { KeyActName } from '../keys/acts.ts';

/** How much a button weighs. */
export type ButtonLook = 'usual' | 'primary' | 'danger' | 'plain' | 'icon';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly look?: ButtonLook;
  readonly isSmall?: boolean;
  /** Being done: it stays where it is, says so, and does nothing when pressed again. */
  readonly isBusy?: boolean;
  /** Shows the act's key on the button. */
  readonly act?: KeyActName;
  readonly children: ReactNode;
}

/** A button. It is never disabled, which would hide it from some: an act that cannot be done says why. */
export function Button({
  look = 'usual',
  isSmall = false,
  isBusy = false,
  act,
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  const classes = ['btn', look === 'usual' ? '' : look, isSmall ? 'sm' : '', className];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {children}
      {act !== undefined && <KeyOf act={act} />}
    </button>
  );
}

function KeyOf({ act }: { readonly act: KeyActName }): ReactElement | null {
  const words = useKeyWords(act);
  return words === null ? null : (
    <kbd className="kbd" aria-hidden="true">
      {words}
    </kbd>
  );
}
