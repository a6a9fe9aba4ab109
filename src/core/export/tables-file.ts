import { strToU8 } from 'fflate';
import { aboutLines } from '../report/about.ts';
import type { WrittenReport } from '../report/report.ts';
import { toCsv } from './csv.ts';
import { dictionaryRows, tableCsvPieces } from './report-csv.ts';
import type { TablesFormat } from './report-format.ts';
import { reportJsonPieces } from './report-json.ts';
import { reportXlsxPieces } from './report-xlsx.ts';
import { zipPieces } from './zip.ts';

/** A file that is made piece by piece, in their order. */
export interface FileInPieces {
  readonly fileName: string;
  readonly pieces: Iterable<Uint8Array>;
}

/** All tables as one file: a workbook, JSON, or a zip of CSV files with a data dictionary and what they are of. */
export function tablesFile(report: WrittenReport, format: TablesFormat): FileInPieces {
  switch (format) {
    case 'csv':
      return { fileName: 'caselight-tables.zip', pieces: zipPieces(csvFiles(report)) };
    case 'xlsx':
      return { fileName: 'caselight-tables.xlsx', pieces: reportXlsxPieces(report) };
    case 'json':
      return { fileName: 'caselight-tables.json', pieces: encoded(reportJsonPieces(report)) };
  }
}

/** Pieces of text as UTF-8. */
export function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield strToU8(piece);
}

/** A file of text inside an archive, whole or in pieces. */
export interface TextFile {
  readonly name: string;
  readonly content: string | Iterable<string>;
}

/** Each table as a CSV file, the data dictionary, and what they are of. */
export function csvFiles({ tables, about, title }: WrittenReport): readonly TextFile[] {
  return [
    ...tables.map((table) => ({
      name: `${table.name}.csv`,
      content: tableCsvPieces(table, about),
    })),
    { name: 'dictionary.csv', content: toCsv(dictionaryRows(tables, about)) },
    {
      name: 'about.csv',
      content: toCsv([
        ['what', 'words'],
        ['Title', title],
        ...aboutLines(about).map((line) => [...line]),
        ['How to read this', about.caution],
      ]),
    },
  ];
}
