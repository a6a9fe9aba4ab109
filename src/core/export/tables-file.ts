import { strToU8 } from 'fflate';
import { aboutLines } from '../report/about.ts';
import type { Report } from '../report/report.ts';
import { toCsv } from './csv.ts';
import { dictionaryRows, tableCsv } from './report-csv.ts';
import type { ReportFile } from './report-file.ts';
import type { TablesFormat } from './report-format.ts';
import { reportJson } from './report-json.ts';
import { reportXlsx } from './report-xlsx.ts';
import { zipped, type ZippedFile } from './zip.ts';

/** All tables as one file: a workbook, JSON, or a zip of CSV files with a data dictionary and what they are of. */
export function tablesFile(report: Report, format: TablesFormat): ReportFile {
  switch (format) {
    case 'csv':
      return { fileName: 'caselight-tables.zip', bytes: zipped(csvFiles(report)) };
    case 'xlsx':
      return { fileName: 'caselight-tables.xlsx', bytes: reportXlsx(report) };
    case 'json':
      return { fileName: 'caselight-tables.json', bytes: strToU8(reportJson(report)) };
  }
}

/** Each table as a CSV file, the data dictionary, and what they are of. */
export function csvFiles({ tables, about, title }: Report): readonly ZippedFile[] {
  return [
    ...tables.map((table) => ({ name: `${table.name}.csv`, content: tableCsv(table, about) })),
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
