import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AccessibilityStatement } from './accessibility-statement.tsx';

/** The accessibility statement, to be read from the start as from Settings. */
export function AccessibilityDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <Dialog title="Accessibility" isOpen={isOpen} onClose={onClose}>
      <AccessibilityStatement />
      <div className="acts">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
