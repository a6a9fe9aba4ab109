import type { ReactElement } from 'react';
import type { KeyActName } from '../keys/acts.ts';
import { useKeyWords } from '../keys/use-key.ts';

/** The key that does an act now, beside words that name the act; nothing where it has none. */
export function Key({ act }: { readonly act: KeyActName }): ReactElement | null {
  const words = useKeyWords(act);
  return words === null ? null : <kbd className="kbd">{words}</kbd>;
}
