import { changeTo } from '../core/coding/change.ts';
import type { Change } from '../core/coding/change.ts';
import { readSetting, readSettings, viewNumber } from '../services/library-settings.ts';
import type { LibrarySettings } from '../services/library-settings.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** Queries over a library's settings. */
export interface Settings {
  all(): LibrarySettings;
  /** Throws AppError 'not-possible' for a value that the setting cannot have. */
  change(
    name: keyof LibrarySettings,
    value: unknown,
  ): { changes: readonly Change[]; words: string };
}

interface Stored {
  readonly id: number;
  readonly name: string;
  readonly value: string;
}

/** Views have rows of their own below nought, so that an act that is done again finds its row free. */
function viewId(name: keyof LibrarySettings): number | undefined {
  const number = viewNumber(name);
  return number === undefined ? undefined : -number;
}

/** Prepares the queries over settings. */
export function openSettings(connection: Connection): Settings {
  const all = connection.prepare<[], Stored>('SELECT id, name, value FROM setting');
  const find = connection.prepare<[string], Stored>(
    'SELECT id, name, value FROM setting WHERE name = ?',
  );
  const nextId = connection
    .prepare<[], number>('SELECT max(coalesce(max(id), 0), 0) + 1 FROM setting')
    .pluck();
  return {
    all: () =>
      readSettings(
        new Map(all.all().map(({ name, value }): [string, unknown] => [name, JSON.parse(value)])),
      ),
    change(name, given) {
      const read = readSetting(name, given);
      if (read === undefined) {
        throw new AppError('not-possible', { problem: 'That setting cannot have that value.' });
      }
      const value = JSON.stringify(read.value);
      const stored = find.get(name);
      const change: Change | undefined =
        stored === undefined
          ? {
              in: 'setting',
              id: viewId(name) ?? nextId.get() ?? 1,
              document: null,
              before: null,
              after: { name, value },
            }
          : changeTo(
              { in: 'setting', id: stored.id, document: null },
              { value: stored.value },
              { value },
            );
      return { changes: change === undefined ? [] : [change], words: read.words };
    },
  };
}
