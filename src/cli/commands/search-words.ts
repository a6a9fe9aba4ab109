import type { Comparison, YearRow } from '../../core/search/compare-by-year.ts';
import type { FacetName, Facets } from '../../core/search/facets.ts';
import type { SearchedCase } from '../../core/search/passage-table.ts';
import type { Concordance } from '../../services/keywords-in-context.ts';
import type {
  SavedSearch,
  SearchAnswer,
  SearchHit,
  SearchIndex,
} from '../../services/search-ports.ts';
import type { TagPreview } from '../../services/tag-results.ts';
import { formatTable } from '../table.ts';
import { counted } from '../counted.ts';
import { percent } from '../percent.ts';
import { placedBy } from './placed-by.ts';

/** How passages are shown to people. */
export interface HitLook {
  /** Hits are bold there, and in [brackets] elsewhere. */
  readonly isTerminal: boolean;
  /** Whether what a passage's place was weighed by stands below it. */
  readonly isExplained: boolean;
}

/** Results for reading: what was found, each case with its passages, and what holds a part of it. */
export function answerInWords(
  answer: SearchAnswer,
  caseRows: readonly SearchedCase[],
  look: HitLook,
): string {
  const { passages, cases, ofCases, hits, hints, related } = answer;
  const caseOf = casesById(caseRows);
  const shown = hits.length < passages ? `; ${hits.length} shown` : '';
  const heading =
    passages === 0
      ? 'No passage was found.\n'
      : `${counted(passages, 'passage')} in ${cases} of ${counted(ofCases, 'case')}${shown}\n`;
  const said = hints.map(
    ({ words, query }) => `${words}${query === undefined ? '' : ` Try: ${query}`}\n`,
  );
  const also = related.length === 0 ? '' : `\nAlso worth a search: ${related.join(', ')}\n`;
  return [
    heading,
    ...said,
    casesInWords(answer, caseOf, look),
    nearlyInWords(answer, caseOf, look),
    also,
  ].join('');
}

function casesInWords({ hits, byCase }: SearchAnswer, caseOf: CasesById, look: HitLook): string {
  if (byCase.length === 0) {
    return hits.length === 0 ? '' : `\n${hitsOfCases(hits, caseOf, look).join('\n')}`;
  }
  const found = new Map(byCase.map((one) => [one.caseId, one.passages]));
  return [...Map.groupBy(hits, ({ caseId }) => caseId)]
    .map(
      ([caseId, ofCase]) =>
        `\n${caseName(caseOf.get(caseId), ofCase[0])}: ${counted(found.get(caseId) ?? 0, 'passage')}\n${hitsInWords(ofCase, look)}`,
    )
    .join('');
}

function nearlyInWords({ nearly }: SearchAnswer, caseOf: CasesById, look: HitLook): string {
  if (nearly.hits.length === 0) return '';
  const found = hitsOfCases(nearly.hits, caseOf, look);
  const rows = nearly.hits.map(
    (hit, at) =>
      `${found[at] ?? ''}${hit.lacks.length === 0 ? '' : `  without ${hit.lacks.join(', ')}\n`}`,
  );
  const shown = nearly.hits.length < nearly.passages ? `; ${nearly.hits.length} shown` : '';
  const on = nearly.about.filter(({ isOn }) => isOn);
  const about =
    on.length === 0
      ? ''
      : `Your words are about ${on.map(({ label, words }) => `${label} (${words})`).join(', ')}: passages tagged so are among them. --without leaves one out.\n`;
  return `\nNot all of it, but a part: ${counted(nearly.passages, 'passage')}${shown}\n${about}\n${rows.join('\n')}`;
}

/** Cases by their ids. */
type CasesById = ReadonlyMap<number, SearchedCase>;

function casesById(cases: readonly SearchedCase[]): CasesById {
  return new Map(cases.map((one) => [one.id, one]));
}

function caseName(one: SearchedCase | undefined, hit: SearchHit | undefined): string {
  const name = one?.subject ?? hit?.title ?? hit?.fileName ?? '';
  const known = [one?.partnership, one?.year].filter((part) => part !== null && part !== undefined);
  return [name, ...known].join(', ');
}

/** Passages of whatever cases, one below the other. */
export function likeInWords(
  hits: readonly SearchHit[],
  cases: readonly SearchedCase[],
  look: HitLook,
): string {
  return hits.length === 0
    ? 'No other passage speaks of the same.\n'
    : hitsOfCases(hits, casesById(cases), look).join('\n');
}

/** Each passage with its case. */
function hitsOfCases(
  hits: readonly SearchHit[],
  caseOf: CasesById,
  look: HitLook,
): readonly string[] {
  return hits.map((hit) => `${caseName(caseOf.get(hit.caseId), hit)}: ${hitsInWords([hit], look)}`);
}

/** Passages one below the other, each with its place. */
function hitsInWords(hits: readonly SearchHit[], look: HitLook): string {
  return hits
    .map((hit) => {
      const why = look.isExplained && hit.signs !== null ? `  ${placedBy(hit.signs)}\n` : '';
      return `${place(hit)}${byTag(hit)}\n  ${marked(hit, look)}\n${why}`;
    })
    .join('\n');
}

function place({ title, fileName, page, paragraph, section }: SearchHit): string {
  const number = paragraph === null ? '' : `, paragraph ${paragraph}`;
  return `${title ?? fileName}, page ${page}${number} (${section})`;
}

/** Tags that answer the search: "; tagged Unseen men". */
function byTag({ byTag: tags }: SearchHit): string {
  return tags
    .map(({ label, isConfirmed }) => `; ${isConfirmed ? 'tagged' : 'proposed'} ${label}`)
    .join('');
}

/** The snippet with its hits bold on a terminal and in [brackets] elsewhere. */
function marked(
  { snippet, highlights, cutBefore, cutAfter }: SearchHit,
  { isTerminal }: HitLook,
): string {
  const points = Array.from(snippet);
  const [open, close] = isTerminal ? ['\u001B[1m', '\u001B[22m'] : ['[', ']'];
  let text = cutBefore ? '… ' : '';
  let at = 0;
  for (const { start, end } of highlights) {
    text += points.slice(at, start).join('') + open + points.slice(start, end).join('') + close;
    at = end;
  }
  return (text + points.slice(at).join('') + (cutAfter ? ' …' : '')).replaceAll(/\s+/gu, ' ');
}

/** How a search was read, and what the field's words added to it. */
export function explained({ inWords, parts, passedOver }: SearchAnswer): string {
  const lines = parts.flatMap(({ typed, passages, ways, themes }) => [
    `  ${typed}: ${counted(passages, 'passage')}`,
    ...ways.map(
      ({ words, why, isOn, passages: found }) =>
        `    ${isOn ? 'also' : 'not '} ${words} (${why})${found === null ? '' : `: ${counted(found, 'passage')}`}`,
    ),
    ...themes.map(
      ({ label, words, isOn, passages: found }) =>
        `    ${isOn ? 'also' : 'not '} tagged ${label} (${words})${found === null ? '' : `: ${counted(found, 'passage')}`}`,
    ),
  ]);
  const over =
    passedOver.length === 0 ? '' : `  passed over, too common: ${passedOver.join(', ')}\n`;
  return `Looked for ${inWords === '' ? 'nothing' : inWords}\n${lines.map((line) => `${line}\n`).join('')}${over}\n`;
}

/** Each hit on a line, the words around it lined up, and how many of them are shown. */
export function linesInWords(
  { lines, total, passages, ofPassages }: Concordance,
  width: number,
): string {
  const cut = passages < ofPassages ? ` (the first ${passages} of ${ofPassages} passages)` : '';
  const shown = lines.length < total ? `; ${lines.length} shown` : '';
  const text = lines.map(({ before, hit, after, title, fileName, page, paragraph }) => {
    const where = `${title ?? fileName}, p ${page}${paragraph === null ? '' : `, ${paragraph}`}`;
    return `${before.trimEnd().padStart(width)} [${hit}] ${after.trimStart().padEnd(width)}  ${where}\n`;
  });
  return `${counted(total, 'line')}${cut}${shown}\n${text.join('')}`;
}

/** n of N cases by year for two searches. */
export function comparisonInWords(
  first: string,
  second: string,
  { years, all }: Comparison,
): string {
  const share = ({ n, low, high }: YearRow['first'], of: number): string =>
    `${n} of ${of} (${percent(low)} to ${percent(high)})`;
  const row = (name: string, { N, first: one, second: other, both }: YearRow): string[] => [
    name,
    share(one, N),
    share(other, N),
    String(both),
  ];
  return formatTable(
    [{ head: 'Year' }, { head: first }, { head: second }, { head: 'Both' }],
    [
      ...years.map((one) => row(one.year === null ? 'not known' : String(one.year), one)),
      row('All', all),
    ],
  );
}

const FACETS: readonly (readonly [FacetName, string])[] = [
  ['section', 'Section'],
  ['theme', 'Theme'],
  ['stance', 'Stance'],
  ['tagged', 'Tagged'],
  ['year', 'Year'],
  ['reviewType', 'Type'],
  ['partnership', 'Partnership'],
  ['harm', 'Harm'],
  ['ageBand', 'Age'],
  ['status', 'Status'],
];

/** Counts by what can narrow a search. */
export function facetsInWords(facets: Facets, index: SearchIndex): string {
  const labels = new Map(index.themes().map(({ id, label }) => [id, label]));
  const rows = FACETS.flatMap(([name, head]) =>
    facets[name].map(({ value, passages, cases }) => [
      head,
      value === null ? 'not known' : (labels.get(String(value)) ?? String(value)),
      String(passages),
      String(cases),
    ]),
  );
  return `\n${formatTable([{ head: 'By' }, { head: 'Value' }, { head: 'Passages' }, { head: 'Cases' }], rows)}`;
}

/** What tagging all results would do. */
export function previewInWords({ add, cases, accept, already, headings }: TagPreview): string {
  return (
    `This would tag ${counted(add, 'passage')} and accept proposals on ${accept}, in ${counted(cases, 'case')}. ` +
    `${already} have the tag already; ${counted(headings, 'heading')} would be left. Say --yes to do it; undo takes it back at once.\n`
  );
}

/** Searches that were kept. */
export function savedInWords(searches: readonly SavedSearch[]): string {
  if (searches.length === 0)
    return 'No search is kept. Type words to look for, or keep a search with --save.\n';
  return formatTable(
    [{ head: 'Name' }, { head: 'Search' }, { head: 'Kept by' }],
    searches.map(({ name, search, coder }) => [name, search.query, coder]),
  );
}
