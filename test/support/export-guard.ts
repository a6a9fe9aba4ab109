import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { ExportGuard, type Leaving } from '../../src/services/export-guard.ts';
import type { LibraryStore } from '../../src/services/ports.ts';

/** The identity guard for an export; it lets words go as they are where nothing else is said. */
export function guardFor(
  store: LibraryStore,
  leaving: Leaving = { withOpenFlags: true },
): ExportGuard {
  return new ExportGuard(store, findIdentifiers, leaving);
}
