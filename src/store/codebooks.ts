import { createHash } from 'node:crypto';
import type { Codebook } from '../core/themes/codebook.ts';
import type { Connection } from './connection.ts';

/** Queries over versions of the codebook. */
export interface Codebooks {
  /** The id of the version with this content, and whether it was stored just now. */
  use(codebook: Codebook, at: string): { id: number; isNew: boolean };
}

/** Prepares the queries over codebooks. A version is known by the hash of its JSON. */
export function openCodebooks(connection: Connection): Codebooks {
  const find = connection.prepare<[string], { id: number }>(
    'SELECT id FROM codebook_version WHERE hash = ?',
  );
  const insert = connection.prepare(
    `INSERT INTO codebook_version (hash, version, content, stored_at) VALUES (?, ?, ?, ?)`,
  );
  return {
    use(codebook, at) {
      const content = JSON.stringify(codebook);
      const hash = createHash('sha256').update(content).digest('hex');
      const known = find.get(hash);
      if (known) return { id: known.id, isNew: false };
      const { lastInsertRowid } = insert.run(hash, codebook.version, content, at);
      return { id: Number(lastInsertRowid), isNew: true };
    },
  };
}
