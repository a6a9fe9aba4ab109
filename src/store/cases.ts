import { caseFields } from '../core/coding/case-fields.ts';
import type { Candidate, CaseFields } from '../core/coding/case-fields.ts';
import type { CaseExtent, CaseRow, CaseStatus } from '../services/case-ports.ts';
import type { Connection } from './connection.ts';

/** Queries over cases. */
export interface Cases {
  insert(at: string): number;
  list(): CaseRow[];
  exists(caseId: number): boolean;
  /** What hangs on a case, or undefined where there is no such case. */
  extent(caseId: number): CaseExtent | undefined;
  /** Takes the case away with all that hangs on it. */
  delete(caseId: number): void;
  /** Works out anew what a case is listed by; nothing where there is no such case. */
  derive(caseId: number): void;
  /** Every case, and whether it is listed by what its facts say now. */
  eachDerived(): Iterable<{ readonly id: number; readonly isRight: boolean }>;
  /** Works it out where a newer Caselight has not done so yet. */
  deriveMissing(): void;
  caseOf(documentId: number): number | undefined;
}

type Listed = Omit<CaseRow, 'toCheck' | 'confirmed' | 'decidedShare' | 'status'> & {
  readonly toCheck: string;
  readonly factsDecided: number;
};

type StoredFields = Omit<CaseFields, 'toCheck'> & { readonly toCheck: string };

/** Prepares the queries over cases. */
export function openCases(connection: Connection): Cases {
  const insert = connection.prepare<[string]>('INSERT INTO "case" (made_at) VALUES (?)');
  const list = connection.prepare<[], Listed>(
    `WITH extent AS (
       SELECT d."case" AS id, count(*) AS documents, sum(n.passages) AS passages, sum(n.proposed) AS proposed,
         sum(n.unsure) AS unsure, sum(n.accepted) AS accepted, sum(n.rejected) AS rejected,
         sum(n.manual) AS manual, count(*) FILTER (WHERE d.access = 'restricted') AS restricted
       FROM document d JOIN document_count n ON n.document = d.id GROUP BY d."case"
     ), facts AS (
       SELECT d."case" AS id, count(*) AS decided FROM case_fact f JOIN document d ON d.id = f.document
       WHERE f.decided_by IS NOT NULL GROUP BY d."case"
     )
     SELECT c.id, c.subject, c.partnership, c.year, c.review_type AS reviewType, c.harm,
       c.age_band AS ageBand, c.published, c.to_check AS toCheck, c.made_at AS addedAt,
       coalesce(e.documents, 0) AS documents, coalesce(e.passages, 0) AS passages,
       coalesce(e.proposed, 0) AS proposed, coalesce(e.unsure, 0) AS unsure,
       coalesce(e.accepted, 0) AS accepted, coalesce(e.rejected, 0) AS rejected,
       coalesce(e.manual, 0) AS manual, coalesce(f.decided, 0) AS factsDecided,
       coalesce(e.restricted, 0) AS restricted
     FROM "case" c LEFT JOIN extent e USING (id) LEFT JOIN facts f USING (id) ORDER BY c.id`,
  );
  const exists = connection.prepare<[number], number>('SELECT 1 FROM "case" WHERE id = ?').pluck();
  const extent = connection.prepare<[number], CaseExtent>(
    `SELECT count(*) AS documents, coalesce(sum(n.passages), 0) AS passages,
       coalesce(sum(n.proposed), 0) AS proposed, coalesce(sum(n.accepted + n.manual), 0) AS confirmed,
       coalesce(sum(n.rejected), 0) AS rejected,
       coalesce(sum((SELECT count(*) FROM tag t WHERE t.document = d.id AND t.note IS NOT NULL)), 0) AS notes,
       coalesce(sum((SELECT count(*) FROM case_fact f
         WHERE f.document = d.id AND f.state IN ('accepted', 'manual'))), 0) AS factsConfirmed
     FROM document d JOIN document_count n ON n.document = d.id WHERE d."case" = ?`,
  );
  const remove = connection.prepare<[number]>('DELETE FROM "case" WHERE id = ?');
  const candidates = connection.prepare<[number], Candidate>(
    `SELECT f.document AS documentId, d.joined, f.name, f.value, f.iso, f.state
     FROM case_fact f JOIN document d ON d.id = f.document WHERE d."case" = ?
     ORDER BY d.joined, f.document, f.position`,
  );
  const setFields = connection.prepare(
    `UPDATE "case" SET subject = @subject, partnership = @partnership, year = @year,
       review_type = @reviewType, harm = @harm, age_band = @ageBand, published = @published,
       to_check = @toCheck, derived = 1
     WHERE id = @caseId`,
  );
  const missing = connection.prepare<[], number>('SELECT id FROM "case" WHERE derived = 0').pluck();
  const caseOf = connection
    .prepare<[number], number>('SELECT "case" FROM document WHERE id = ?')
    .pluck();

  const listedBy = connection.prepare<[], StoredFields & { readonly id: number }>(
    `SELECT id, subject, partnership, year, review_type AS reviewType, harm, age_band AS ageBand, published,
       to_check AS toCheck
     FROM "case" ORDER BY id`,
  );

  function fieldsOf(caseId: number): StoredFields {
    const fields = caseFields(candidates.all(caseId));
    return { ...fields, toCheck: JSON.stringify(fields.toCheck) };
  }

  function derive(caseId: number): void {
    setFields.run({ ...fieldsOf(caseId), caseId });
  }

  function* eachDerived(): Generator<{ id: number; isRight: boolean }> {
    for (const { id, ...stored } of listedBy.all()) {
      const entries = Object.entries(fieldsOf(id));
      const now: ReadonlyMap<string, unknown> = new Map(Object.entries(stored));
      yield { id, isRight: entries.every(([name, value]) => now.get(name) === value) };
    }
  }

  return {
    insert: (at) => Number(insert.run(at).lastInsertRowid),
    list: () => list.all().map(caseRow),
    exists: (caseId) => exists.get(caseId) !== undefined,
    extent: (caseId) => (exists.get(caseId) === undefined ? undefined : extent.get(caseId)),
    delete: (caseId) => void remove.run(caseId),
    derive,
    eachDerived,
    deriveMissing: () => {
      for (const caseId of missing.all()) derive(caseId);
    },
    caseOf: (documentId) => caseOf.get(documentId),
  };
}

function caseRow({ factsDecided, ...row }: Listed): CaseRow {
  const decided = row.accepted + row.rejected;
  const proposals = decided + row.proposed;
  // Written by derive above from the same type, in an authenticated file.
  const toCheck: CaseRow['toCheck'] = JSON.parse(row.toCheck);
  const isTouched = decided + row.manual + row.unsure + factsDecided > 0;
  return {
    ...row,
    toCheck,
    confirmed: row.accepted + row.manual,
    decidedShare: proposals === 0 ? null : decided / proposals,
    status: statusOf(isTouched, row.proposed, toCheck.length),
  };
}

function statusOf(isTouched: boolean, left: number, toCheck: number): CaseStatus {
  if (!isTouched) return 'new';
  if (left > 0) return 'reading';
  return toCheck > 0 ? 'facts-to-check' : 'finished';
}
