import type { ReactElement } from 'react';
import { useKeyWords } from '../keys/use-key.ts';
import { Icon } from '../ui/icon.tsx';
import { openFind } from './find-store.ts';

/** The field in the top bar that opens quick open. */
export function FindField(): ReactElement {
  const key = useKeyWords('find');
  return (
    <button type="button" className="find" onClick={openFind}>
      <Icon name="search" size={16} />
      <span>Find</span>
      {key !== null && <kbd className="kbd">{key}</kbd>}
    </button>
  );
}
