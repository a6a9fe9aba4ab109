import { inverse } from '../core/coding/change.ts';
import type { Change, Changed, Fields } from '../core/coding/change.ts';
import type { ActRow, ActStack, By, HistoryRow } from '../services/coding-ports.ts';
import type { Connection } from './connection.ts';
import { openRows } from './rows.ts';

/** An act with its changes, as they were just made. */
export interface ActMade {
  readonly act: ActRow;
  readonly changes: readonly Change[];
}

/** One act on a thing, and the fields of its row that it changed. */
export interface ActOn extends Omit<HistoryRow, 'before' | 'after'> {
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** What people did: the stack of undo, and the history of each thing. */
export interface Acts {
  /** Makes the changes and puts the act on the stack; what had been undone can no longer be redone. Its id. */
  perform(kind: string, words: string, changes: readonly Change[], by: By): number;
  /** Takes the last act back, or does the last undone one again; undefined where there is none. */
  undo(by: By): ActMade | undefined;
  redo(by: By): ActMade | undefined;
  stack(): ActStack;
  list(limit: number): ActRow[];
  history(thing: Changed, id: number): ActOn[];
  /** What was undone can no longer be redone. */
  settleUndone(): void;
  /** Merges and splits can no longer be undone: a case they speak of is about to go. */
  settleCases(): void;
  /** Forgets what was done to tags that are about to be replaced. */
  forgetTag(tagId: number): void;
  /** Acts whose every change was forgotten with its document are forgotten too. */
  forgetEmpty(): void;
}

interface StoredChange {
  readonly in: Changed;
  readonly id: number;
  readonly document: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

const ACT = `a.id, a.at, c.name AS coder, a.kind, a.words FROM act a JOIN coder c ON c.id = a.coder`;
const CHANGE = 'h.in_table AS "in", h.in_row AS id, h.document, h.before, h.after';

/** Prepares the queries over acts. */
export function openActs(connection: Connection): Acts {
  const rows = openRows(connection);
  const insert = connection.prepare<[By & { kind: string; words: string }]>(
    `INSERT INTO act (at, coder, kind, words, state) VALUES (@at, @coder, @kind, @words, 'done')`,
  );
  const insertReversal = connection.prepare<
    [By & { kind: 'undo' | 'redo'; words: string; reverses: number }]
  >(
    `INSERT INTO act (at, coder, kind, words, reverses, state)
     VALUES (@at, @coder, @kind, @words, @reverses, 'settled')`,
  );
  const insertChange = connection.prepare(
    `INSERT INTO act_change (act, position, in_table, in_row, document, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const lastDone = connection.prepare<[], ActRow>(
    `SELECT ${ACT} WHERE a.state = 'done' ORDER BY a.id DESC LIMIT 1`,
  );
  const firstUndone = connection.prepare<[], ActRow>(
    `SELECT ${ACT} WHERE a.state = 'undone' ORDER BY a.id LIMIT 1`,
  );
  const list = connection.prepare<[number], ActRow>(`SELECT ${ACT} ORDER BY a.id DESC LIMIT ?`);
  const changesOf = connection.prepare<[number], StoredChange>(
    `SELECT ${CHANGE} FROM act_change h WHERE h.act = ? ORDER BY h.position`,
  );
  const history = connection.prepare<
    [string, number],
    ActRow & StoredChange & { readonly how: string; readonly actId: number }
  >(
    `SELECT a.id AS actId, a.at, c.name AS coder, a.kind, a.words,
       iif(a.reverses IS NULL, 'done', a.kind) AS how, ${CHANGE}
     FROM act_change h JOIN act a ON a.id = h.act OR a.reverses = h.act JOIN coder c ON c.id = a.coder
     WHERE h.in_table = ? AND h.in_row = ? ORDER BY a.id, h.position`,
  );
  const setState = connection.prepare<[string, number]>('UPDATE act SET state = ? WHERE id = ?');
  const settleUndone = connection.prepare(
    `UPDATE act SET state = 'settled' WHERE state = 'undone'`,
  );
  const settleCases = connection.prepare(
    `UPDATE act SET state = 'settled'
     WHERE kind IN ('cases-merged', 'case-split') AND state <> 'settled'`,
  );
  const forgetTag = connection.prepare<[number]>(
    `DELETE FROM act_change WHERE in_table = 'tag' AND in_row = ?`,
  );
  const forgetEmpty = connection.prepare(
    `DELETE FROM act WHERE reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM act_change h WHERE h.act = act.id)`,
  );

  function reverse(act: ActRow | undefined, kind: 'undo' | 'redo', by: By): ActMade | undefined {
    if (act === undefined) return undefined;
    const done = changesOf.all(act.id).map(changeOf);
    const changes = kind === 'undo' ? inverse(done) : done;
    for (const change of changes) rows.apply(change);
    setState.run(kind === 'undo' ? 'undone' : 'done', act.id);
    const words = `${kind === 'undo' ? 'took back' : 'did again'}: ${act.words}`;
    insertReversal.run({ ...by, kind, words, reverses: act.id });
    return { act, changes };
  }

  return {
    perform(kind, words, changes, by) {
      settleUndone.run();
      const act = Number(insert.run({ ...by, kind, words }).lastInsertRowid);
      for (const [position, change] of changes.entries()) {
        rows.apply(change);
        const { in: table, id, document, before, after } = change;
        insertChange.run(act, position, table, id, document, json(before), json(after));
      }
      return act;
    },
    undo: (by) => reverse(lastDone.get(), 'undo', by),
    redo: (by) => reverse(firstUndone.get(), 'redo', by),
    stack: () => ({ undo: lastDone.get() ?? null, redo: firstUndone.get() ?? null }),
    list: (limit) => list.all(limit),
    history: (thing, id) =>
      history.all(thing, id).map(({ actId, at, coder, kind, words, ...row }): ActOn => {
        const { before, after } = changeOf(row);
        const act = { id: actId, at, coder, kind, words };
        return row.how === 'undo'
          ? { ...act, how: 'undo', before: after, after: before }
          : { ...act, how: row.how === 'redo' ? 'redo' : 'done', before, after };
      }),
    settleUndone: () => void settleUndone.run(),
    settleCases: () => void settleCases.run(),
    forgetTag: (tagId) => void forgetTag.run(tagId),
    forgetEmpty: () => void forgetEmpty.run(),
  };
}

function json(fields: Fields | null): string | null {
  return fields === null ? null : JSON.stringify(fields);
}

/** Written above from the same type, in an authenticated file. */
function changeOf(stored: StoredChange): Change {
  const { in: table, id, document } = stored;
  const before: Fields | null = stored.before === null ? null : JSON.parse(stored.before);
  const after: Fields | null = stored.after === null ? null : JSON.parse(stored.after);
  return { in: table, id, document, before, after };
}
