import type { FindIdentifiers } from '../core/identity/identifier.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { LibraryStore } from './ports.ts';

/** What briefs and case reports are made with. */
export interface BriefMaker {
  readonly store: LibraryStore;
  readonly codebook: Codebook;
  readonly findIdentifiers: FindIdentifiers;
  readonly softwareVersion: string;
  /** Now, as ISO 8601. */
  readonly at: string;
}

/** The day of an ISO 8601 time in words: "21 November 2026". */
export function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
