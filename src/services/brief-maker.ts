import type { FindIdentifiers } from '../core/identity/identifier.ts';
import type { ReportMaker } from './report-source.ts';

/** What briefs and case reports are made with. */
export interface BriefMaker extends ReportMaker {
  readonly findIdentifiers: FindIdentifiers;
}

/** The day of an ISO 8601 time in words: "21 November 2026". */
export function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
