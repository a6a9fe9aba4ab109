import type { ReportedRecommendation } from './made-recommendation.ts';
import type { ReportCell, ReportColumn } from './report.ts';
import type { ReportedCase } from './report-source.ts';
import { REVIEW_COLUMNS, reviewCells } from './shared-columns.ts';

/** A recommendation and where it is made, in every table with a row for each; `recommendationCells` fills them. */
export const RECOMMENDATION_COLUMNS: readonly ReportColumn[] = [
  ...REVIEW_COLUMNS,
  { name: 'number', head: 'No.', kind: 'text', meaning: 'Number of the recommendation as printed' },
  { name: 'recommendation', head: 'Recommendation', kind: 'text', meaning: 'Its words' },
  {
    name: 'addressee',
    head: 'To whom',
    kind: 'text',
    meaning: "To whom it is made, in the review's words",
  },
  { name: 'page', head: 'Page', kind: 'text', meaning: 'Page on which it begins' },
  {
    name: 'paragraph',
    head: 'Paragraph',
    kind: 'text',
    meaning: 'Printed number of the paragraph',
  },
];

/** The cells of RECOMMENDATION_COLUMNS; those of the review are empty where it is not known. */
export function recommendationCells(
  { caseId, number, text, addressee, page, paragraph }: ReportedRecommendation,
  of: ReportedCase | undefined,
): readonly ReportCell[] {
  const review = of === undefined ? [caseId, null, null, null] : reviewCells(of);
  return [...review, number, text, addressee, page, paragraph];
}
