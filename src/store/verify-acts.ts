import type { Changed, Fields } from '../core/coding/change.ts';
import type { Connection } from './connection.ts';
import { openRows } from './rows.ts';
import type { Finding } from './verify.ts';

interface StandingChange {
  readonly act: number;
  readonly in: Changed;
  readonly id: number;
  readonly after: string | null;
}

/** The acts that stand, the latest first: each field is as the last act that changed it left it, so that undo finds it. */
export function standingActs(connection: Connection): Finding {
  const changes = connection.prepare<[], StandingChange>(
    `SELECT h.act, h.in_table AS "in", h.in_row AS id, h.after
     FROM act_change h JOIN act a ON a.id = h.act WHERE a.state = 'done'
     ORDER BY h.act DESC, h.position DESC`,
  );
  const rows = openRows(connection);
  const seen = new Set<string>();
  let count = 0;
  let wrong: number | undefined;
  for (const { act, in: table, id, after } of changes.iterate()) {
    count += 1;
    const thing = `${table} ${id}`;
    if (seen.has(thing)) continue;
    // Written by the act from the same type, in an authenticated file.
    const left: Fields | null = after === null ? null : JSON.parse(after);
    const now = rows.read(table, id);
    const isAsLeft =
      left === null
        ? now === undefined
        : now !== undefined &&
          Object.entries(left).every(
            ([field, value]) => seen.has(`${thing} ${field}`) || now[field] === value,
          );
    if (!isAsLeft) wrong ??= act;
    if (left === null) seen.add(thing);
    for (const field of Object.keys(left ?? {})) seen.add(`${thing} ${field}`);
  }
  return {
    count,
    ...(wrong === undefined ? {} : { problem: `act ${wrong} is not as it was left` }),
  };
}
