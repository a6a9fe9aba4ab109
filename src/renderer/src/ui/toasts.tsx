import { useEffect, useState, type ReactElement } from 'react';
import { Button } from './button.tsx';
import { undoLast, useLastUndoable, type Undoable } from './undo.ts';

/** How long a toast stays, in milliseconds. What it offers stays in the foot bar. */
const STAYS = 8000;

/** Says what was just done, and offers to undo it. It stays while it is pointed at or has the focus. */
export function Toasts(): ReactElement | null {
  const last = useLastUndoable();
  const [shown, setShown] = useState<Undoable | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => setShown(last), [last]);
  useEffect(() => {
    if (!shown || isHeld) return undefined;
    const timer = setTimeout(() => setShown(null), STAYS);
    return () => clearTimeout(timer);
  }, [shown, isHeld]);
  if (!shown) return null;
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{shown.done}</span>
      <Button look="plain" isSmall onClick={() => void undoLast()}>
        Undo
      </Button>
    </div>
  );
}
