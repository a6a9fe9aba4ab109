import { isWithheld, type WrittenReport, type WrittenTable } from '../report/report.ts';

/** The name and version of the form; the version goes up when a field is taken away or changes its meaning. */
const REPORT_SCHEMA = 'caselight.report/2';

/**
 * A report as one line of JSON: what it is of, the first table as `rows`, the others by name in `tables`. A
 * dot in a column's name makes an object: {concern: {n, low, high}}. What is withheld is null, and its name (as "concern.n")
 * stands in the row's `withheld`.
 */
export function reportJson(report: WrittenReport): string {
  return [...reportJsonPieces(report)].join('');
}

/** The same in pieces of many rows. */
export function* reportJsonPieces(report: WrittenReport): Generator<string> {
  const [first, ...others] = report.tables;
  const { about } = report;
  const head = JSON.stringify({
    schema: REPORT_SCHEMA,
    report: report.kind,
    title: report.title,
    ...about,
    findings: report.findings.map(({ text }) => text),
  });
  yield `${head.slice(0, -1)},"rows":[`;
  if (first !== undefined) yield* rowPieces(first);
  yield '],"tables":{';
  for (const [i, table] of others.entries()) {
    yield `${i === 0 ? '' : ','}${JSON.stringify(table.name)}:[`;
    yield* rowPieces(table);
    yield ']';
  }
  yield '}}\n';
}

/** Characters after which a piece ends. */
const PIECE = 60_000;

function* rowPieces(table: WrittenTable): Generator<string> {
  let piece = '';
  let between = '';
  for (const row of rowsOf(table)) {
    piece += between + JSON.stringify(row);
    between = ',';
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

type Json = string | number | null | string[] | { [name: string]: string | number | null };

function* rowsOf({ columns, rows }: WrittenTable): Generator<object> {
  for (const { cells } of rows) {
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
    yield row;
  }
}
