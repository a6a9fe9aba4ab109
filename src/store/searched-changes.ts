import type { Connection } from './connection.ts';

/** What tells whether something that searches read may have changed. */
export interface SearchedChanges {
  /** Another number than before where it may have. */
  readonly count: () => number;
  /** Does a write of rows that no search reads: what is kept in memory of the others is still so. */
  readonly aside: <T>(write: () => T) => T;
}

/** Counts the changes of a connection, which is the only one that writes; all but those made aside. */
export function openSearchedChanges(connection: Connection): SearchedChanges {
  const total = connection.prepare<[], number>('SELECT total_changes()').pluck();
  const all = (): number => total.get() ?? 0;
  let madeAside = 0;
  return {
    count: () => all() - madeAside,
    aside: (write) => {
      const before = all();
      try {
        return write();
      } finally {
        madeAside += all() - before;
      }
    },
  };
}
