import { toCsv } from '../core/export/csv.ts';
import type { Cell } from '../core/export/csv.ts';
import { placeLeft, type Stretch } from '../core/redaction/redactor.ts';
import { inContext } from '../core/search/kwic.ts';
import type { SearchSort } from '../core/search/order-hits.ts';
import type { PassageTable, SearchedCase } from '../core/search/passage-table.ts';
import type { Search } from '../core/search/search-options.ts';
import type { ExportGuard } from './export-guard.ts';
import { foundIds } from './keywords-in-context.ts';
import { runSearch, type RunSearch } from './run-search.ts';
import { tagsOf } from './search-library.ts';
import type { IndexedPassage, SearchIndex } from './search-ports.ts';

/** A table of all passages, or a line for each place where the words stand. */
export type SearchExport = 'csv' | 'kwic';

/** Characters on each side of a hit in a line of its context. */
const WIDTH = 60;

const CASE_COLUMNS = ['Case', 'Partnership', 'Year', 'Type of review'] as const;

/** Cases by id, read where one is needed: only what leaves is looked through. */
type CasesById = ReadonlyMap<number, () => SearchedCase>;

/** A passage as it may leave, and where in its words the search's stand. */
interface LeavingPassage extends IndexedPassage {
  readonly hits: readonly Stretch[];
}

/** What stands in a row for its review. */
interface Naming {
  readonly cases: CasesById;
  readonly cited: (one: LeavingPassage) => string;
}

/** A search as CSV, and how many reviews and tags stand in it. */
export interface SearchExported {
  readonly csv: string;
  readonly reviews: number;
  readonly tags?: number;
}

/**
 * All that a search found as CSV, every row with what it takes to cite it. It is found and ordered by the whole words of
 * reviews; they stand in it as the guard lets them leave.
 */
export function exportSearch(
  index: SearchIndex,
  guard: ExportGuard,
  search: Search,
  sort: SearchSort,
  format: SearchExport,
): SearchExported {
  const run = runSearch(index, search);
  const found = index.passages(foundIds(run, sort)).map((one) => asItLeaves(one, run, guard));
  const cases = new Map(
    run.table.cases.map((one) => [
      one.id,
      () => ({
        ...one,
        subject: guard.marked(one.id, guard.wordsOrNull(one.id, one.subject) ?? `Case ${one.id}`),
      }),
    ]),
  );
  /** As it is pasted elsewhere, without the other columns: with the mark of its review. */
  const cited = (one: LeavingPassage): string =>
    guard.marked(one.caseId, citation(one, cases.get(one.caseId)?.()));
  return format === 'csv'
    ? passagesCsv(found, index, run.table, { cases, cited })
    : kwicCsv(found, { cases, cited });
}

function passagesCsv(
  found: readonly LeavingPassage[],
  index: SearchIndex,
  table: PassageTable,
  { cases, cited }: Naming,
): SearchExported {
  const labels = new Map(index.themes().map(({ id, label }) => [id, label]));
  const rows = found.map((passage): readonly Cell[] => [
    ...caseCells(cases.get(passage.caseId)?.()),
    passage.title ?? passage.fileName,
    passage.fileName,
    passage.page,
    passage.paragraph,
    passage.section,
    passage.text,
    [...new Set(passage.hits.map(({ start, end }) => passage.text.slice(start, end)))].join('; '),
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

function kwicCsv(found: readonly LeavingPassage[], { cases, cited }: Naming): SearchExported {
  const shown = found.filter(({ hits }) => hits.length > 0);
  const rows = shown.flatMap((passage) =>
    inContext(passage.text, passage.hits, WIDTH).map(({ before, hit, after }): readonly Cell[] => [
      before,
      hit,
      after,
      ...caseCells(cases.get(passage.caseId)?.()),
      passage.page,
      passage.paragraph,
      cited(passage),
    ]),
  );
  const heads = ['Before', 'Word', 'After', ...CASE_COLUMNS, 'Page', 'Paragraph', 'Citation'];
  return { csv: toCsv([heads, ...rows]), reviews: reviewsOf(shown) };
}

/** A passage as it may leave. Its hits are those of the whole words that are left: what the guard put in was not looked for. */
function asItLeaves(
  passage: IndexedPassage,
  { matcher }: RunSearch,
  guard: ExportGuard,
): LeavingPassage {
  const { caseId, documentId, title, section, fileName } = passage;
  const { text, takenOut } = guard.left(caseId, passage.text);
  return {
    ...passage,
    text,
    hits: matcher.hits(passage.text).hits.flatMap((hit) => placeLeft(hit, takenOut) ?? []),
    title: guard.wordsOrNull(caseId, title),
    section: guard.words(caseId, section),
    fileName: guard.fileName(documentId, fileName),
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
  { title, fileName, page, paragraph }: Omit<IndexedPassage, 'text'>,
  one: SearchedCase | undefined,
): string {
  const name = title ?? fileName;
  const year = one?.year === null || one?.year === undefined ? '' : ` (${one.year})`;
  const place = paragraph === null ? '' : `, paragraph ${paragraph}`;
  return `${name}${year}, page ${page}${place}`;
}
