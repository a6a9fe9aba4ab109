import { toCsv } from '../core/export/csv.ts';
import type { Cell } from '../core/export/csv.ts';
import type { SearchSort } from '../core/search/order-hits.ts';
import type { PassageTable, SearchedCase } from '../core/search/passage-table.ts';
import type { Search } from '../core/search/search-options.ts';
import type { ExportGuard } from './export-guard.ts';
import { foundIds, keywordsInContext } from './keywords-in-context.ts';
import { runSearch } from './run-search.ts';
import { tagsOf } from './search-library.ts';
import type { IndexedPassage, KwicLine, SearchIndex } from './search-ports.ts';

/** A table of all passages, or a line for each place where the words stand. */
export type SearchExport = 'csv' | 'kwic';

/** Characters on each side of a hit in a line of its context. */
const WIDTH = 60;

const CASE_COLUMNS = ['Case', 'Partnership', 'Year', 'Type of review'] as const;

/** Cases by id, read where one is needed: only what leaves is looked through. */
type CasesById = ReadonlyMap<number, () => SearchedCase>;

/** What is cited. */
type Cited = Omit<IndexedPassage, 'text'> | KwicLine;

/** What stands in a row for its review. */
interface Naming {
  readonly cases: CasesById;
  readonly cited: (one: Cited) => string;
}

/** A search as CSV, and how many reviews and tags stand in it. */
export interface SearchExported {
  readonly csv: string;
  readonly reviews: number;
  readonly tags?: number;
}

/**
 * All that a search found as CSV, every row with what it takes to cite it. Words of reviews stand in it as the guard
 * lets them leave.
 */
export function exportSearch(
  whole: SearchIndex,
  guard: ExportGuard,
  search: Search,
  sort: SearchSort,
  format: SearchExport,
): SearchExported {
  const index = guardedIndex(whole, guard);
  const table = index.table();
  const cases = new Map(
    table.cases.map((one) => [
      one.id,
      () => ({
        ...one,
        subject: guard.marked(one.id, guard.wordsOrNull(one.id, one.subject) ?? `Case ${one.id}`),
      }),
    ]),
  );
  /** As it is pasted elsewhere, without the other columns: with the mark of its review. */
  const cited = (one: Cited): string =>
    guard.marked(one.caseId, citation(one, cases.get(one.caseId)?.()));
  return format === 'csv'
    ? passagesCsv(index, table, { cases, cited }, search, sort)
    : kwicCsv(index, { cases, cited }, search, sort);
}

function passagesCsv(
  index: SearchIndex,
  table: PassageTable,
  { cases, cited }: Naming,
  search: Search,
  sort: SearchSort,
): SearchExported {
  const run = runSearch(index, search);
  const labels = new Map(index.themes().map(({ id, label }) => [id, label]));
  const found = index.passages(foundIds(run, sort));
  const rows = found.map((passage): readonly Cell[] => [
    ...caseCells(cases.get(passage.caseId)?.()),
    passage.title ?? passage.fileName,
    passage.fileName,
    passage.page,
    passage.paragraph,
    passage.section,
    passage.text,
    [
      ...new Set(
        run.matcher.hits(passage.text).hits.map(({ start, end }) => passage.text.slice(start, end)),
      ),
    ].join('; '),
    tagsOf(table, passage.passageId)
      .map(
        (tag) =>
          `${labels.get(tag.theme) ?? tag.theme} (${tag.stance}, ${tag.isConfirmed ? 'confirmed' : 'proposed'})`,
      )
      .join('; '),
    cited(passage),
  ]);
  const heads = [
    'Document',
    'File',
    'Page',
    'Paragraph',
    'Section',
    'Passage',
    'Words found',
    'Tags',
    'Citation',
  ];
  return {
    csv: toCsv([[...CASE_COLUMNS, ...heads], ...rows]),
    reviews: reviewsOf(found),
    tags: found.reduce((sum, { passageId }) => sum + tagsOf(table, passageId).length, 0),
  };
}

function kwicCsv(
  index: SearchIndex,
  { cases, cited }: Naming,
  search: Search,
  sort: SearchSort,
): SearchExported {
  const all = { sort, width: WIDTH, limit: Infinity, offset: 0, mostRead: Infinity };
  const { lines } = keywordsInContext(index, search, all);
  const rows = lines.map((line): readonly Cell[] => [
    line.before,
    line.hit,
    line.after,
    ...caseCells(cases.get(line.caseId)?.()),
    line.page,
    line.paragraph,
    cited(line),
  ]);
  const heads = ['Before', 'Word', 'After', ...CASE_COLUMNS, 'Page', 'Paragraph', 'Citation'];
  return { csv: toCsv([heads, ...rows]), reviews: reviewsOf(lines) };
}

/** The index with passages as they may leave. What is found is found in the whole words. */
function guardedIndex(index: SearchIndex, guard: ExportGuard): SearchIndex {
  return {
    ...index,
    passages: (ids) =>
      index.passages(ids).map((one) => ({
        ...one,
        text: guard.words(one.caseId, one.text),
        title: guard.wordsOrNull(one.caseId, one.title),
        section: guard.words(one.caseId, one.section),
        fileName: guard.fileName(one.documentId, one.fileName),
      })),
  };
}

function reviewsOf(found: readonly { readonly caseId: number }[]): number {
  return new Set(found.map(({ caseId }) => caseId)).size;
}

function caseCells(one: SearchedCase | undefined): readonly Cell[] {
  return [
    one?.subject ?? null,
    one?.partnership ?? null,
    one?.year ?? null,
    one?.reviewType ?? null,
  ];
}

/** "Child N, Northvale (2021), page 14, paragraph 6.10": enough to find the words in the document. */
export function citation(
  { title, fileName, page, paragraph }: Cited,
  one: SearchedCase | undefined,
): string {
  const name = title ?? fileName;
  const year = one?.year === null || one?.year === undefined ? '' : ` (${one.year})`;
  const place = paragraph === null ? '' : `, paragraph ${paragraph}`;
  return `${name}${year}, page ${page}${place}`;
}
