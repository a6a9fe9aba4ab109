import type { Scope } from './theme-counts.ts';
import { periodWords, SCOPE_WORDS } from './theme-report-words.ts';

/** How small numbers are shown. */
export type SmallNumbers =
  | { readonly how: 'shown' }
  /** Counts of cases from 1 to `under` - 1 are withheld, and others that would give them away. */
  | { readonly how: 'withheld'; readonly under: number }
  /** Counts of cases are rounded to the nearest multiple. */
  | { readonly how: 'rounded'; readonly to: number };

/** What a report is of: stands in every format. */
export interface About {
  /** Cases counted. */
  readonly N: number;
  /** Null where it is not told, since how many were not chosen is a small number. */
  readonly casesInLibrary: number | null;
  /** Rounded where counts of cases are: most have one document. */
  readonly documents: number;
  /** Years of the cases, as far as known. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** Null where it is withheld. */
  readonly casesWithoutYear: number | null;
  /** By what the cases were chosen, in words: "All reviews in the library". */
  readonly selection: string;
  readonly scope: Scope;
  readonly codebookVersion: string;
  /** Where only tags made with one version of the codebook count: that version. */
  readonly tagsMadeWith?: string;
  /** Codebook versions by which the documents' proposals were made. */
  readonly proposedBy: readonly string[];
  /** Day of the report, "2026-11-22". */
  readonly madeOn: string;
  readonly softwareVersion: string;
  readonly smallNumbers: SmallNumbers;
  /** The standing caution, in words. */
  readonly caution: string;
}

/**
 * Why counts of reviews are not rates: it stands on every report. Convention 10 of the codebook.
 */
export function caution(N: number): string {
  return (
    `Counts are of ${N} ${N === 1 ? 'review' : 'reviews'} in this library. Reviews are written ` +
    'because a child came to harm, so these shares say nothing about how common a theme is among ' +
    'families, or about cause. Proposed tags have not been checked by a person.'
  );
}

/** How small numbers are shown, in words. */
export function smallNumbersWords(choice: SmallNumbers): string {
  switch (choice.how) {
    case 'shown':
      return 'Small numbers are shown as they are.';
    case 'withheld':
      return (
        `Counts of reviews from 1 to ${choice.under - 1} are withheld and marked [c], and so are ` +
        'numbers from which they could be worked out. Tables with a row a review are left out.'
      );
    case 'rounded':
      return (
        `Counts of reviews are rounded to the nearest ${choice.to}, so they may not add up. Intervals and ` +
        'tests are left out, as are tables with a row a review.'
      );
  }
}

/** What a report is of, as lines of a name and a value. */
export function aboutLines(about: About): readonly (readonly [name: string, value: string])[] {
  return [
    [
      'Reviews counted',
      `${shownCount(about)}, from ${about.documents} ${about.documents === 1 ? 'document' : 'documents'}`,
    ],
    ['Chosen by', about.selection],
    ['Years', periodWords(about)],
    ['What counts', countedWords(about)],
    ['Codebook', `version ${about.codebookVersion}${otherVersions(about)}`],
    ['Small numbers', smallNumbersWords(about.smallNumbers)],
    ['Made on', about.madeOn],
    ['Made with', `Caselight ${about.softwareVersion}`],
  ];
}

/** "Confirmed tags and proposed ones, of those made with version 2.1 of the codebook". */
function countedWords({ scope, tagsMadeWith }: About): string {
  const of =
    tagsMadeWith === undefined
      ? ''
      : `, of those made with version ${tagsMadeWith} of the codebook`;
  return `${SCOPE_WORDS[scope]}${of}`;
}

function shownCount({ N, casesInLibrary }: About): string {
  return casesInLibrary === null || N === casesInLibrary
    ? `${N}`
    : `${N} of ${casesInLibrary} in the library`;
}

function otherVersions({ codebookVersion, proposedBy }: About): string {
  const others = proposedBy.filter((version) => version !== codebookVersion);
  return others.length === 0 ? '' : `; some proposals were made by version ${others.join(', ')}`;
}
