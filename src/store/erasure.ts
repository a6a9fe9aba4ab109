import type { ErasureRow } from '../services/retention-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import type { Parts } from './parts.ts';

/** What was taken away for good, and since when. */
export interface Erasures {
  /** Puts down that documents go now, and by what day backups no longer hold them. Inside the transaction in which they go. */
  add(documents: number, at: string): ErasureRow;
  /** The latest first. */
  list(): ErasureRow[];
  /** Those of which backups may still hold something. */
  open(): ErasureRow[];
  gone(id: number, at: string): void;
}

const LISTED = `SELECT id, at, documents, gone_by AS goneBy, gone_at AS goneAt FROM erasure`;
const DAY = 24 * 60 * 60 * 1000;

/** Prepares the queries over erasures. */
export function openErasures({
  connection,
  settings,
}: Pick<Parts, 'connection' | 'settings'>): Erasures {
  const insert = connection.prepare(
    'INSERT INTO erasure (at, documents, gone_by) VALUES (?, ?, ?)',
  );
  const get = connection.prepare<[number], ErasureRow>(`${LISTED} WHERE id = ?`);
  const list = connection.prepare<[], ErasureRow>(`${LISTED} ORDER BY id DESC`);
  const open = connection.prepare<[], ErasureRow>(`${LISTED} WHERE gone_at IS NULL ORDER BY id`);
  const gone = connection.prepare<[string, number]>('UPDATE erasure SET gone_at = ? WHERE id = ?');
  return {
    add(documents, at) {
      const last = new Date(Date.parse(at) + settings.all().daysInBackups * DAY).toISOString();
      const made = get.get(Number(insert.run(at, documents, last.slice(0, 10)).lastInsertRowid));
      if (made === undefined) throw new AppError('unexpected');
      return made;
    },
    list: () => list.all(),
    open: () => open.all(),
    gone: (id, at) => void gone.run(at, id),
  };
}

/** The log still holds pages as they were before something was taken away; emptied, nothing of it is left. */
export function emptyLog(connection: Connection): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
}
