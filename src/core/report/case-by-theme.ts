import type { Report, ReportColumn } from './report.ts';
import type { ReportSource } from './report-source.ts';
import { tagsInScope } from './theme-counts.ts';
import { CASE_COLUMNS, caseCells } from './shared-columns.ts';

/** What stands in a cell of the matrix. */
export type MatrixCell = 'presence' | 'tags' | 'stance';

const MEANINGS: Readonly<Record<MatrixCell, string>> = {
  presence: '1 where the review has at least one concern, else 0',
  tags: 'Number of tags of concern and good practice',
  stance: 'C concern, G good practice, CG both, empty for neither',
};

/** Reviews by themes: a row a review, a column a theme, for analysis elsewhere. */
export function caseByTheme(
  { cases, counts, codebook, about }: ReportSource,
  cell: MatrixCell,
): Report {
  const { scope } = about;
  const byCase = new Map(
    [...Map.groupBy(counts, ({ caseId }) => caseId)].map(
      ([id, own]) => [id, new Map(own.map((count) => [count.theme, count]))] as const,
    ),
  );
  const valueOf = (id: number, theme: string): string | number | null => {
    const count = byCase.get(id)?.get(theme);
    const concern = count === undefined ? 0 : tagsInScope(count.concern, scope);
    const good = count === undefined ? 0 : tagsInScope(count.good, scope);
    if (cell === 'presence') return concern > 0 ? 1 : 0;
    if (cell === 'tags') return concern + good;
    return `${concern > 0 ? 'C' : ''}${good > 0 ? 'G' : ''}` || null;
  };
  return {
    kind: 'matrix',
    title: 'Themes in each review',
    about,
    findings: [],
    sums: [],
    tables: [
      {
        name: 'matrix',
        title: 'Themes in each review',
        note: `In the cells: ${MEANINGS[cell]}.`,
        isByCase: true,
        columns: [
          ...CASE_COLUMNS,
          ...codebook.themes.map(({ id, label }): ReportColumn => ({
            name: id,
            head: label,
            kind: cell === 'stance' ? 'text' : 'count',
            meaning: `${label}: ${MEANINGS[cell]}`,
            opens: { themes: [id], ...(cell === 'presence' && { stance: 'concern' as const }) },
          })),
        ],
        rows: cases.map((one) => ({
          opens: { cases: [one.id] },
          cells: [...caseCells(one), ...codebook.themes.map(({ id }) => valueOf(one.id, id))],
        })),
      },
    ],
  };
}
