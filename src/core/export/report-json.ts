import { isWithheld, type Report, type ReportTable } from '../report/report.ts';

/** The name and version of the form; the version goes up when a field is taken away or changes its meaning. */
export const REPORT_SCHEMA = 'caselight.report/2';

/**
 * A report as one line of JSON: what it is of, the first table as `rows`, the others by name in `tables`. A
 * dot in a column's name makes an object: {concern: {n, low, high}}. What is withheld is null, and its name (as "concern.n")
 * stands in the row's `withheld`.
 */
export function reportJson(report: Report): string {
  const [first, ...others] = report.tables;
  const { about } = report;
  return `${JSON.stringify({
    schema: REPORT_SCHEMA,
    report: report.kind,
    title: report.title,
    ...about,
    findings: report.findings.map(({ text }) => text),
    rows: first === undefined ? [] : rowsOf(first),
    tables: Object.fromEntries(others.map((table) => [table.name, rowsOf(table)])),
  })}\n`;
}

type Json = string | number | null | string[] | { [name: string]: string | number | null };

function rowsOf({ columns, rows }: ReportTable): readonly object[] {
  return rows.map(({ cells }) => {
    const row: { [name: string]: Json } = {};
    const within: { [name: string]: { [name: string]: string | number | null } } = {};
    const withheld: string[] = [];
    for (const [i, { name }] of columns.entries()) {
      const cell = cells[i] ?? null;
      if (isWithheld(cell)) withheld.push(name);
      const value = isWithheld(cell) ? null : cell;
      const [first = '', second] = name.split('.');
      if (second === undefined) row[first] = value;
      else {
        const object = (within[first] ??= {});
        object[second] = value;
        row[first] = object;
      }
    }
    if (withheld.length > 0) row['withheld'] = withheld;
    return row;
  });
}
