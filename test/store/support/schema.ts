import type { Connection } from '../../../src/store/connection.ts';

/** Every table, index and trigger that a library's own steps made, as SQL in the order they were made. */
export function schemaOf(connection: Connection): string {
  const statements = connection
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
         AND name NOT GLOB 'passage_index_*' AND name NOT GLOB 'passage_words_*' ORDER BY rowid`,
    )
    .pluck()
    .all();
  return `-- What the migrations give; "npx vitest run test/store/migrate.test.ts -u" writes it anew.\n\n${statements.join(';\n\n')};\n`;
}
