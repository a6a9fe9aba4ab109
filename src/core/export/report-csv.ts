import { periodWords, SCOPE_WORDS } from '../report/theme-report-words.ts';
import { smallNumbersWords, type About } from '../report/about.ts';
import { WITHHELD_MARK } from '../report/cell-words.ts';
import { isWithheld, type WrittenTable } from '../report/report.ts';
import { csvPieces, type Cell } from './csv.ts';

/** What every row ends with: so that a table that is passed on still says what it is of. */
const ABOUT: readonly (readonly [name: string, value: (about: About) => Cell])[] = [
  ['reviews', ({ N }) => N],
  ['selection', ({ selection }) => selection],
  ['years', periodWords],
  ['scope', ({ scope }) => scope],
  ['codebook_version', ({ codebookVersion }) => codebookVersion],
  ['tags_made_with', ({ tagsMadeWith }) => tagsMadeWith ?? null],
  ['made_on', ({ madeOn }) => madeOn],
];

/** What the columns at the end of every table are, for the data dictionary. */
const ABOUT_MEANINGS: readonly (readonly [name: string, meaning: string])[] = [
  ['reviews', 'Reviews counted (N)'],
  ['selection', 'By what the reviews were chosen'],
  ['years', 'Years of these reviews, as far as known'],
  [
    'scope',
    Object.entries(SCOPE_WORDS)
      .map(([id, words]) => `${id}: ${words.toLowerCase()}`)
      .join('; '),
  ],
  ['codebook_version', 'Version of the codebook in use'],
  [
    'tags_made_with',
    'Where only tags made with one version of the codebook count: that version; else empty',
  ],
  ['made_on', 'Day the table was made'],
];

/**
 * A table of a report as CSV: tidy, names of columns without spaces, shares and ends of intervals as
 * proportions. What is withheld is "[c]", what is not known is empty.
 */
export function tableCsv(table: WrittenTable, about: About): string {
  return [...tableCsvPieces(table, about)].join('');
}

/** The same in pieces of many rows. */
export function tableCsvPieces(table: WrittenTable, about: About): Iterable<string> {
  const ending = table.isLong === true ? [] : ABOUT;
  const same = ending.map(([, value]) => value(about));
  return csvPieces(rowsOf(table, ending, same));
}

function* rowsOf(
  { columns, rows }: WrittenTable,
  ending: typeof ABOUT,
  same: readonly Cell[],
): Generator<readonly Cell[]> {
  yield [...columns.map(({ name }) => columnName(name)), ...ending.map(([name]) => name)];
  for (const { cells } of rows) {
    const own = cells.map((cell): Cell => (isWithheld(cell) ? WITHHELD_MARK : cell));
    yield same.length === 0 ? own : own.concat(same);
  }
}

/** A column's name in files: "concern_low". Readable by R and SPSS: a letter first, then letters, digits and underscores. */
export function columnName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/^(?![A-Za-z])/, 'x');
}

/** The data dictionary: what every column of the tables is. */
export function dictionaryRows(
  tables: readonly WrittenTable[],
  about: About,
): readonly (readonly Cell[])[] {
  return [
    ['table', 'column', 'type', 'meaning'],
    ...tables.flatMap((table) =>
      table.columns.map((column): Cell[] => [
        table.name,
        columnName(column.name),
        TYPES[column.kind],
        column.meaning,
      ]),
    ),
    ...ABOUT_MEANINGS.map(([name, meaning]): Cell[] => ['every table', name, 'text', meaning]),
    ['every table', '', '', `[c]: withheld. ${smallNumbersWords(about.smallNumbers)}`],
  ];
}

const TYPES = {
  text: 'text',
  cases: 'whole number',
  count: 'whole number',
  share: 'proportion',
  ratio: 'number',
  low: 'number',
  high: 'number',
} as const;
