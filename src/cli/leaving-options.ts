import type { Command } from 'commander';
import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import { ExportGuard } from '../services/export-guard.ts';
import type { LibraryStore } from '../services/ports.ts';

/** What the options say of how words of reviews leave the library. */
export interface LeavingOptions {
  readonly redacted?: boolean;
  readonly withOpenFlags?: boolean;
}

/** Adds the options by which words of reviews leave the library. */
export function addLeavingOptions(command: Command): Command {
  return command
    .option('--redacted', 'without what could tell who is meant')
    .option('--with-open-flags', 'also where flags of the identity guard are open');
}

/** The identity guard as the options have it. */
export function guardOf(
  store: LibraryStore,
  { redacted, withOpenFlags }: LeavingOptions,
): ExportGuard {
  return new ExportGuard(store, findIdentifiers, { isRedacted: redacted, withOpenFlags });
}
