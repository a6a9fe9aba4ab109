import { useEffect, useState, type ReactElement } from 'react';
import { Button } from './button.tsx';
import { forgetToast, useToast } from './toast-store.ts';

/** How long a toast stays, in milliseconds. What it offers stays in the foot bar. */
const STAYS = 8000;

/** What was just done, with the offer to undo it. It stays while it is pointed at or has the focus. */
export function Toasts({ onUndo }: { readonly onUndo: () => void }): ReactElement | null {
  const toast = useToast();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || isHeld) return undefined;
    const timer = setTimeout(forgetToast, STAYS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  if (!toast) return null;
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.words}</span>
      {toast.canUndo && (
        <Button look="plain" isSmall onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
