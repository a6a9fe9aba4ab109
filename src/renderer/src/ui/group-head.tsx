import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** The heading of a part that is folded and unfolded by it. */
export function GroupHead({
  isOpen,
  onFold,
  children,
}: {
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <h2>
      <button
        type="button"
        className="group-head"
        aria-expanded={isOpen}
        onClick={() => onFold(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'right'} size={16} />
        {children}
      </button>
    </h2>
  );
}
