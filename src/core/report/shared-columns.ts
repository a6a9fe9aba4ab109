import type { ReportCell, ReportColumn } from './report.ts';
import { caseName, type NamedCase, type ReportedCase } from './report-source.ts';

/** The id of a theme, before its label: files have it, people do not read it. */
export const THEME_ID_COLUMN: ReportColumn = {
  name: 'theme',
  head: 'Id',
  kind: 'text',
  meaning: 'Id of the theme in the codebook',
  isForFiles: true,
};

/** By which review a row is, in every table with a row a review; `reviewCells` fills them. */
export const REVIEW_COLUMNS: readonly ReportColumn[] = [
  { name: 'case', head: 'Case', kind: 'text', meaning: 'Number of the case in the library' },
  { name: 'review', head: 'Review', kind: 'text', meaning: 'What the review calls the child' },
  { name: 'partnership', head: 'Partnership', kind: 'text', meaning: 'Partnership or board' },
  {
    name: 'year',
    head: 'Year',
    kind: 'text',
    meaning: 'Year of publication, else of completion or the incident',
  },
];

/** The cells of REVIEW_COLUMNS. */
export function reviewCells(
  one: NamedCase & Pick<ReportedCase, 'partnership' | 'year'>,
): readonly ReportCell[] {
  return [one.id, caseName(one), one.partnership, one.year];
}

/** REVIEW_COLUMNS and what kind of review it is, of what; `caseCells` fills them. */
export const CASE_COLUMNS: readonly ReportColumn[] = [
  ...REVIEW_COLUMNS,
  { name: 'review_type', head: 'Type', kind: 'text', meaning: 'Type of review' },
  { name: 'harm', head: 'Harm', kind: 'text', meaning: 'Kind of incident, as in the codebook' },
  { name: 'age_band', head: 'Age', kind: 'text', meaning: 'Age band at the incident' },
];

/** The cells of CASE_COLUMNS. */
export function caseCells(one: ReportedCase): readonly ReportCell[] {
  return [...reviewCells(one), one.reviewType, one.harm, one.ageBand];
}
