import type { Report, ReportColumn } from './report.ts';
import type { ReportSource } from './report-source.ts';
import { REVIEW_COLUMNS, reviewCells } from './shared-columns.ts';

/** A quote as it stands in a framework matrix. */
export interface FrameworkQuote {
  readonly caseId: number;
  readonly theme: string;
  readonly stance: 'concern' | 'good';
  readonly isConfirmed: boolean;
  readonly quote: string;
  readonly page: number;
  readonly paragraph: string | null;
}

/** Quotes in one cell: more make it unreadable, and the note says that there are more. */
const MOST_QUOTES = 5;

/**
 * Reviews by themes with the quotes in the cells (framework analysis, Ritchie and Spencer 1994), confirmed ones
 * first. `themes` are the columns, by id.
 */
export function frameworkMatrix(
  { cases, codebook, about }: ReportSource,
  themes: readonly string[],
  quotes: Iterable<FrameworkQuote>,
): Report {
  const byCell = new Map<string, FrameworkQuote[]>();
  for (const quote of quotes) {
    const key = `${quote.caseId} ${quote.theme}`;
    const own = byCell.get(key);
    if (own === undefined) byCell.set(key, [quote]);
    else own.push(quote);
  }
  const columns = codebook.themes.filter(({ id }) => themes.includes(id));
  return {
    kind: 'framework',
    title: 'Quotes from each review by theme',
    about,
    findings: [],
    sums: [],
    tables: [
      {
        name: 'framework',
        title: 'Quotes from each review by theme',
        note:
          `At most ${MOST_QUOTES} quotes in a cell, confirmed ones first. C is a concern, G good practice, ` +
          '"proposed" that no person has confirmed it; then page and paragraph.',
        isByCase: true,
        columns: [
          ...REVIEW_COLUMNS,
          ...columns.map(({ id, label }): ReportColumn => ({
            name: id,
            head: label,
            kind: 'text',
            meaning: `Quotes tagged ${label}`,
            opens: { themes: [id] },
          })),
        ],
        rows: cases.map((one) => ({
          opens: { cases: [one.id] },
          cells: [
            ...reviewCells(one),
            ...columns.map(({ id }) => cellText(byCell.get(`${one.id} ${id}`) ?? [])),
          ],
        })),
      },
    ],
  };
}

function cellText(quotes: readonly FrameworkQuote[]): string | null {
  if (quotes.length === 0) return null;
  const ordered = quotes.toSorted((a, b) => Number(b.isConfirmed) - Number(a.isConfirmed));
  const lines = ordered
    .slice(0, MOST_QUOTES)
    .map(({ stance, isConfirmed, quote, page, paragraph }) => {
      const place = paragraph === null ? `p. ${page}` : `p. ${page}, ${paragraph}`;
      return `${stance === 'concern' ? 'C' : 'G'} "${quote.replaceAll(/\s+/g, ' ')}" (${place}${isConfirmed ? '' : ', proposed'})`;
    });
  const left = quotes.length - MOST_QUOTES;
  return [...lines, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}
