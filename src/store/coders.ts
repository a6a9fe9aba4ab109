import type { Coder, CoderRow } from '../services/coding-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** Longest name of a person, in UTF-16 units. */
const LONGEST_NAME = 80;

/** Queries over the people who code. */
export interface Coders {
  list(): CoderRow[];
  /** Without their decisions, which are counted. */
  who(): Coder[];
  add(name: string, at: string): number;
  rename(coderId: number, name: string): void;
  setCurrent(coderId: number): void;
  /** The name of who codes now; undefined where nobody was chosen. */
  current(): string | undefined;
  named(name: string, at: string): { id: number; isNew: boolean };
  /** Throws AppError 'not-found'. */
  name(coderId: number): string;
}

type Stored<Row extends Coder> = Omit<Row, 'current'> & { readonly current: number };

function told<Row extends { readonly current: number }>(row: Row) {
  return { ...row, current: row.current === 1 };
}

/** Prepares the queries over coders. */
export function openCoders(connection: Connection): Coders {
  const WHO = 'c.id, c.name, c.added_at AS addedAt, c.id IS (SELECT coder FROM library) AS current';
  const who = connection.prepare<[], Stored<Coder>>(`SELECT ${WHO} FROM coder c ORDER BY c.id`);
  const list = connection.prepare<[], Stored<CoderRow>>(
    `SELECT ${WHO}, (SELECT count(*) FROM tag t WHERE t.decided_by = c.id)
         + (SELECT count(*) FROM tag t WHERE t.coder = c.id) AS decisions
     FROM coder c ORDER BY c.id`,
  );
  const byName = connection
    .prepare<[string], number>('SELECT id FROM coder WHERE name = ?')
    .pluck();
  const names = connection.prepare<[], { id: number; name: string }>('SELECT id, name FROM coder');
  const byId = connection.prepare<[number], string>('SELECT name FROM coder WHERE id = ?').pluck();
  const insert = connection.prepare('INSERT INTO coder (name, added_at) VALUES (?, ?)');
  const rename = connection.prepare<[string, number]>('UPDATE coder SET name = ? WHERE id = ?');
  const setCurrent = connection.prepare<[number]>('UPDATE library SET coder = ?');
  const current = connection
    .prepare<[], string>('SELECT c.name FROM library l JOIN coder c ON c.id = l.coder')
    .pluck();

  function name(coderId: number): string {
    const found = byId.get(coderId);
    if (found === undefined) throw new AppError('not-found');
    return found;
  }

  /** Two people whose names differ in capitals alone would be taken for one. */
  function freeName(typed: string, except?: number): string {
    const wanted = typed.trim().normalize('NFC').replaceAll(/\s+/g, ' ');
    if (wanted === '') throw new AppError('not-possible', { problem: 'A person needs a name.' });
    if (wanted.length > LONGEST_NAME) {
      throw new AppError('not-possible', { problem: 'That name is too long.' });
    }
    const folded = wanted.toLowerCase();
    if (names.all().some((one) => one.id !== except && one.name.toLowerCase() === folded)) {
      throw new AppError('not-possible', { problem: 'Somebody of that name is there already.' });
    }
    return wanted;
  }

  return {
    list: () => list.all().map(told),
    who: () => who.all().map(told),
    add: (typed, at) => Number(insert.run(freeName(typed), at).lastInsertRowid),
    rename(coderId, typed) {
      name(coderId);
      rename.run(freeName(typed, coderId), coderId);
    },
    current: () => current.get(),
    setCurrent(coderId) {
      name(coderId);
      setCurrent.run(coderId);
    },
    named(typed, at) {
      const known = byName.get(typed.trim().normalize('NFC'));
      if (known !== undefined) return { id: known, isNew: false };
      return { id: Number(insert.run(freeName(typed), at).lastInsertRowid), isNew: true };
    },
    name,
  };
}
