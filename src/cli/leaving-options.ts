import { Option, type Command } from 'commander';
import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import { ExportGuard } from '../services/export-guard.ts';
import type { LibraryStore } from '../services/ports.ts';

/** What the options say of how words of reviews leave the library. */
export interface LeavingOptions {
  readonly redacted?: boolean;
  readonly withOpenFlags?: boolean;
}

/** Adds the options by which words of reviews leave the library: one of them at most. `formats` are those that know them, where not all do. */
export function addLeavingOptions(command: Command, formats?: string): Command {
  const only = formats === undefined ? '' : `${formats}: `;
  return command
    .addOption(
      new Option('--redacted', `${only}without what could tell who is meant`).conflicts(
        'withOpenFlags',
      ),
    )
    .option('--with-open-flags', `${only}also where flags of the identity guard are open`);
}

/** The identity guard as the options have it. */
export function guardOf(
  store: LibraryStore,
  { redacted, withOpenFlags }: LeavingOptions,
): ExportGuard {
  return new ExportGuard(store, findIdentifiers, { isRedacted: redacted, withOpenFlags });
}
