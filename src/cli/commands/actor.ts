import type { By } from '../../services/coding-ports.ts';
import type { LibraryStore } from '../../services/ports.ts';
import type { Context } from '../context.ts';

/**
 * Who does what a command does: the coder of that name, added where there is none; without a name the one who codes in
 * the library now, else "command line".
 */
export function actor(store: LibraryStore, context: Context, name: string | undefined): By {
  const at = context.clock.now();
  const current = store.listCoders().find((one) => one.current);
  if (name === undefined && current !== undefined) return { coder: current.id, at };
  return { coder: store.coderNamed(name ?? 'command line', at), at };
}
