import type { Command } from 'commander';
import type { By } from '../../services/coding-ports.ts';
import type { LibraryStore } from '../../services/ports.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';

/** A command of a group that somebody does: with `--coder` and `--json`. */
export function actingCommand(group: Command, name: string, description: string): Command {
  return group
    .command(name)
    .description(description)
    .option('--coder <name>', 'who does it; else who codes in the library now')
    .option('--json', 'machine-readable output');
}

/**
 * Who does what a command does: the coder of that name, added where there is none; without a name the one who codes
 * in the library now, else "command line".
 */
export function actor(store: LibraryStore, context: Context, name: string | undefined): By {
  return named(store, context, name ?? current(store) ?? 'command line');
}

/** The same for decisions, which carry a person's name. Throws AppError 'usage' where there is none. */
export function decider(store: LibraryStore, context: Context, name: string | undefined): By {
  const known = name ?? current(store);
  if (known === undefined) {
    throw new AppError('usage', {
      problem: 'Say who decides with --coder, or who codes in this library with "coder use".',
    });
  }
  return named(store, context, known);
}

function current(store: LibraryStore): string | undefined {
  return store.whoCodes().find((one) => one.current)?.name;
}

function named(store: LibraryStore, context: Context, name: string): By {
  const at = context.clock.now();
  return { coder: store.coderNamed(name, at), at };
}
