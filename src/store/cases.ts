import type { CaseRow } from '../services/ports.ts';
import type { CaseFields } from './case-fields.ts';
import type { Connection } from './connection.ts';

/** Queries over cases. */
export interface Cases {
  insert(fields: CaseFields, at: string): number;
  list(): CaseRow[];
  /** What hangs on a case, or undefined where there is no such case. */
  extent(caseId: number): { documents: number; passages: number; tags: number } | undefined;
  /** Moves all documents of a case to another. */
  moveDocuments(from: number, to: number): void;
  /** Moves one document. */
  moveDocument(documentId: number, to: number): void;
  /** Takes the case away with all that hangs on it. */
  delete(caseId: number): void;
}

/** Prepares the queries over cases. */
export function openCases(connection: Connection): Cases {
  const insert = connection.prepare<[CaseFields & { at: string }]>(
    `INSERT INTO "case" (subject, partnership, year, review_type, made_at)
     VALUES (@subject, @partnership, @year, @reviewType, @at)`,
  );
  const list = connection.prepare<[], CaseRow>(
    `WITH extent AS (
       SELECT d."case" AS id, count(*) AS documents,
         sum((SELECT count(*) FROM passage p WHERE p.document = d.id)) AS passages,
         sum((SELECT count(*) FROM tag t WHERE t.document = d.id AND t.state = 'proposed')) AS proposed,
         sum((SELECT count(*) FROM tag t WHERE t.document = d.id AND t.state IN ('accepted', 'manual')))
           AS confirmed
       FROM document d GROUP BY d."case"
     )
     SELECT c.id, c.subject, c.partnership, c.year, c.review_type AS reviewType,
       coalesce(e.documents, 0) AS documents, coalesce(e.passages, 0) AS passages,
       coalesce(e.proposed, 0) AS proposed, coalesce(e.confirmed, 0) AS confirmed
     FROM "case" c LEFT JOIN extent e USING (id) ORDER BY c.id`,
  );
  const extent = connection.prepare<
    [number],
    { documents: number; passages: number; tags: number }
  >(
    `SELECT
       (SELECT count(*) FROM document d WHERE d."case" = c.id) AS documents,
       (SELECT count(*) FROM passage p JOIN document d ON d.id = p.document WHERE d."case" = c.id)
         AS passages,
       (SELECT count(*) FROM tag t JOIN document d ON d.id = t.document WHERE d."case" = c.id) AS tags
     FROM "case" c WHERE c.id = ?`,
  );
  const moveAll = connection.prepare<[number, number]>(
    'UPDATE document SET "case" = ? WHERE "case" = ?',
  );
  const moveOne = connection.prepare<[number, number]>(
    'UPDATE document SET "case" = ? WHERE id = ?',
  );
  const remove = connection.prepare<[number]>('DELETE FROM "case" WHERE id = ?');
  return {
    insert: (fields, at) => Number(insert.run({ ...fields, at }).lastInsertRowid),
    list: () => list.all(),
    extent: (caseId) => extent.get(caseId),
    moveDocuments: (from, to) => void moveAll.run(to, from),
    moveDocument: (documentId, to) => void moveOne.run(to, documentId),
    delete: (caseId) => void remove.run(caseId),
  };
}
