import type { ReactElement } from 'react';
import { Button } from './button.tsx';

/** The button of a dialog that only shows something: it has the focus, for nothing else in it takes the keyboard. */
export function DialogClose({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <div className="row dialog-acts">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
