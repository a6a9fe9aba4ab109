import type { Statement } from 'better-sqlite3';
import type { Change, Changed, Fields } from '../core/coding/change.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** Changing single rows by what is to change in them. */
export interface Rows {
  /** Makes one change. Throws AppError 'unexpected' where the row is not as the change found it. */
  apply(change: Change): void;
  /** All fields of a row, by column. */
  read(table: Changed, id: number): Fields | undefined;
}

/** The tables whose rows change by acts; their first column is their rowid. */
const TABLES: Readonly<Record<Changed, string>> = {
  tag: 'tag',
  case_fact: 'case_fact',
  case: '"case"',
  document: 'document',
  setting: 'setting',
  library: 'library',
  saved_search: 'saved_search',
  brief: 'brief',
  redaction: 'redaction',
  pseudonym: 'pseudonym',
};

/** Opens single rows for change. Names of columns come from this program's own acts, never from a person. */
export function openRows(connection: Connection): Rows {
  // Each is prepared once: what SQLite makes of one is let go of only between two turns of the event loop, and an act on a
  // hundred thousand tags is one turn.
  const prepared = new Map<string, Statement<[Fields], Fields>>();
  function statement(sql: string): Statement<[Fields], Fields> {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = connection.prepare<[Fields], Fields>(sql);
    prepared.set(sql, made);
    return made;
  }
  const run = (sql: string, values: Fields): number => statement(sql).run(values).changes;

  return {
    read: (table, id) =>
      statement(`SELECT * FROM ${TABLES[table]} WHERE rowid = @row`).get({ row: id }),
    apply({ in: table, id, before, after }) {
      const name = TABLES[table];
      const was = prefixed(before ?? {}, 'was_');
      const isAsFound = [
        'rowid = @row',
        ...Object.keys(before ?? {}).map((key) => `${quoted(key)} IS @was_${key}`),
      ].join(' AND ');
      if (after === null) {
        expectOne(run(`DELETE FROM ${name} WHERE ${isAsFound}`, { ...was, row: id }));
        return;
      }
      const columns = Object.keys(after);
      if (before === null) {
        const list = ['rowid', ...columns.map(quoted)].join(', ');
        const values = ['@row', ...columns.map((key) => `@${key}`)].join(', ');
        expectOne(run(`INSERT INTO ${name} (${list}) VALUES (${values})`, { ...after, row: id }));
        return;
      }
      const sets = columns.map((key) => `${quoted(key)} = @${key}`).join(', ');
      expectOne(
        run(`UPDATE ${name} SET ${sets} WHERE ${isAsFound}`, { ...after, ...was, row: id }),
      );
    },
  };
}

function prefixed(fields: Fields, prefix: string): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [prefix + key, value]));
}

function quoted(column: string): string {
  return `"${column}"`;
}

/** One writer and a stack: a row that is not as the act left it means that something else wrote. */
function expectOne(changes: number): void {
  if (changes !== 1) throw new AppError('unexpected', { act: 'changed-meanwhile' });
}
