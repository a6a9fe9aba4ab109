import { hash } from 'node:crypto';
import type { Identifier } from '../core/identity/identifier.ts';
import type { FindingStore } from '../services/finding-ports.ts';
import type { Parts } from './parts.ts';
import { translated } from './sqlite-error.ts';

/** Most words hold nothing, and need not be read as JSON. */
const NOTHING: readonly Identifier[] = [];
const NOTHING_STORED = '[]';

/** What the finder answered before, by hashes of what it was asked. It is kept in quiet moments, and searches are not to wait for it. */
export function findingStore({
  connection,
  atomically,
  searchedChanges: { aside },
}: Parts): FindingStore {
  const learned = connection.prepare<[number, string], { names: string; pseudonyms: string }>(
    'SELECT names, pseudonyms FROM learned_names WHERE document = ? AND asked_with = ?',
  );
  const learn = connection.prepare<[string, string, string, number]>(
    `INSERT OR REPLACE INTO learned_names (document, asked_with, names, pseudonyms)
     SELECT id, ?, ?, ? FROM document WHERE id = ?`,
  );
  const looked = connection
    .prepare<[number, string, number], number>(
      'SELECT 1 FROM looked_at WHERE document = ? AND asked_with = ? AND tags >= ?',
    )
    .pluck();
  const found = connection.prepare<[number, string], { words: string; identifiers: string }>(
    `SELECT f.words, f.identifiers FROM looked_at l JOIN finding f ON f.document = l.document
     WHERE l.document = ? AND l.asked_with = ?`,
  );
  const forget = connection.prepare<[number]>('DELETE FROM looked_at WHERE document = ?');
  const look = connection.prepare<[string, number, number]>(
    'INSERT INTO looked_at (document, asked_with, tags) SELECT id, ?, ? FROM document WHERE id = ?',
  );
  const keep = connection.prepare<[number, string, string]>(
    'INSERT INTO finding (document, words, identifiers) VALUES (?, ?, ?)',
  );
  return {
    learnedNames: (documentId, askedWith) =>
      translated(() => {
        const row = learned.get(documentId, hashOf(askedWith));
        if (row === undefined) return undefined;
        const names: string[] = JSON.parse(row.names);
        const pseudonyms: string[] = JSON.parse(row.pseudonyms);
        return { names, pseudonyms };
      }),
    keepLearnedNames: (documentId, askedWith, { names, pseudonyms }) =>
      aside(() =>
        atomically(() => {
          learn.run(
            hashOf(askedWith),
            JSON.stringify(names),
            JSON.stringify(pseudonyms),
            documentId,
          );
        }),
      ),
    isLookedAt: (documentId, askedWith, tags) =>
      translated(() => looked.get(documentId, hashOf(askedWith), tags) !== undefined),
    findings: (documentId, askedWith) =>
      translated(() => {
        const rows = found.all(documentId, hashOf(askedWith));
        const byWords = new Map(rows.map(({ words, identifiers }) => [words, identifiers]));
        return (words) => {
          const stored = byWords.size === 0 ? undefined : byWords.get(hashOf(words));
          if (stored === undefined) return undefined;
          const identifiers: readonly Identifier[] =
            stored === NOTHING_STORED ? NOTHING : JSON.parse(stored);
          return identifiers;
        };
      }),
    keepFindings: (documentId, askedWith, tags, identifiers) =>
      aside(() =>
        atomically(() => {
          forget.run(documentId);
          if (look.run(hashOf(askedWith), tags, documentId).changes === 0) return;
          for (const [words, ones] of identifiers) {
            keep.run(documentId, hashOf(words), JSON.stringify(ones));
          }
        }),
      ),
  };
}

function hashOf(words: string): string {
  // At once: a table asks for a hundred thousand.
  return hash('sha256', words, 'base64');
}
