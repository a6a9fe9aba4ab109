import type { CaseFact, Recommendation, Section, SourceSpan } from '../core/review/review.ts';
import type { DocumentRow, NewDocument } from '../services/ports.ts';
import type { Connection } from './connection.ts';

/** A document found by the hash of its bytes. */
export interface FoundDocument {
  readonly documentId: number;
  readonly caseId: number;
  readonly pages: number;
  readonly passages: number;
}

/** Queries over documents and what stands in them, but for passages and tags. */
export interface Documents {
  /** Stores the document itself, its text, sections, facts and recommendations. */
  insert(document: NewDocument, caseId: number, codebookVersion: number, at: string): number;
  find(sha256: string): FoundDocument | undefined;
  /** As LibraryStore.mayLackParts. */
  mayLackParts(documentId: number): boolean;
  /** All documents, or those of one case: those it began with first. */
  list(caseId?: number): DocumentRow[];
  get(documentId: number): DocumentRow | undefined;
  bytes(documentId: number): Uint8Array | undefined;
  /** The text alone. */
  words(documentId: number): string | undefined;
  text(documentId: number): { text: string; sourceMap: SourceSpan[] } | undefined;
  sections(documentId: number): Section[];
  facts(documentId: number): CaseFact[];
  recommendations(documentId: number): Recommendation[];
}

interface FactRow extends Omit<CaseFact, 'iso' | 'precision'> {
  readonly iso: string | null;
  readonly precision: 'year' | 'month' | 'day' | null;
}

const LISTED = `SELECT d.id, d."case" AS caseId, d.file_name AS fileName, d.title, d.kind, d.sha256, d.pages,
    n.passages, n.proposed, n.confirmed, d.imported_at AS importedAt, d.access,
    d.keep_until AS keepUntil
  FROM document d JOIN (
    SELECT document, passages, proposed, accepted + manual AS confirmed FROM document_count
  ) n ON n.document = d.id`;

/** Prepares the queries over documents. */
export function openDocuments(connection: Connection): Documents {
  const insert = prepareInserts(connection);
  const find = connection.prepare<[string], FoundDocument>(
    `SELECT d.id AS documentId, d."case" AS caseId, d.pages,
       (SELECT count(*) FROM passage p WHERE p.document = d.id) AS passages
     FROM document d WHERE d.sha256 = ?`,
  );
  const mayLackParts = connection
    .prepare<[number], number>(
      `SELECT 1 FROM document d WHERE d.id = ?
         AND EXISTS (SELECT 1 FROM erasure e WHERE e.at >= d.imported_at)
         AND (d.kind = 'email' OR d.pages > (SELECT coalesce(max(p.end_page), 0) FROM passage p WHERE p.document = d.id))`,
    )
    .pluck();
  const list = connection.prepare<[], DocumentRow>(`${LISTED} ORDER BY d."case", d.joined, d.id`);
  const listOfCase = connection.prepare<[number], DocumentRow>(
    `${LISTED} WHERE d."case" = ? ORDER BY d.joined, d.id`,
  );
  const get = connection.prepare<[number], DocumentRow>(`${LISTED} WHERE d.id = ?`);
  const bytes = connection.prepare<[number], Buffer>('SELECT source FROM document WHERE id = ?');
  const text = connection.prepare<[number], { text: string; sourceMap: string }>(
    'SELECT text, source_map AS sourceMap FROM document_text WHERE document = ?',
  );
  const words = connection
    .prepare<[number], string>('SELECT text FROM document_text WHERE document = ?')
    .pluck();
  const sections = connection.prepare<[number], Section>(
    `SELECT heading, kind, level, page, start, "end" FROM section WHERE document = ? ORDER BY position`,
  );
  const facts = connection.prepare<[number], FactRow>(
    `SELECT name, value, confidence, page, quote, iso, precision FROM case_fact
     WHERE document = ? AND state <> 'manual' ORDER BY position`,
  );
  const recommendations = connection.prepare<[number], Recommendation>(
    `SELECT number, text, addressee, page, paragraph FROM recommendation
     WHERE document = ? ORDER BY position`,
  );
  return {
    insert,
    find: (sha256) => find.get(sha256),
    mayLackParts: (documentId) => mayLackParts.get(documentId) !== undefined,
    list: (caseId) => (caseId === undefined ? list.all() : listOfCase.all(caseId)),
    get: (documentId) => get.get(documentId),
    bytes: (documentId) => bytes.pluck().get(documentId),
    words: (documentId) => words.get(documentId),
    text(documentId) {
      const row = text.get(documentId);
      if (row === undefined) return undefined;
      // Written by insert below from the same type, in an authenticated file.
      const sourceMap: SourceSpan[] = JSON.parse(row.sourceMap);
      return { text: row.text, sourceMap };
    },
    sections: (documentId) => sections.all(documentId),
    facts: (documentId) =>
      facts.all(documentId).map(({ iso, precision, ...fact }) => ({
        ...fact,
        ...(iso === null ? {} : { iso }),
        ...(precision === null ? {} : { precision }),
      })),
    recommendations: (documentId) => recommendations.all(documentId),
  };
}

function prepareInserts(connection: Connection): Documents['insert'] {
  const document = connection.prepare(
    `INSERT INTO document ("case", codebook_version, sha256, file_name, kind, engine, pages, title,
       imported_at, furniture, warnings, source)
     VALUES (@caseId, @codebookVersion, @sha256, @fileName, @kind, @engine, @pages, @title,
       @at, @furniture, @warnings, @source)`,
  );
  const text = connection.prepare(
    'INSERT INTO document_text (document, text, source_map) VALUES (?, ?, ?)',
  );
  const section = connection.prepare(
    `INSERT INTO section (document, position, heading, kind, level, page, start, "end")
     VALUES (@document, @position, @heading, @kind, @level, @page, @start, @end)`,
  );
  const fact = connection.prepare(
    `INSERT INTO case_fact (document, position, name, value, confidence, page, quote, iso, precision, state)
     VALUES (@document, @position, @name, @value, @confidence, @page, @quote, @iso, @precision, 'proposed')`,
  );
  const recommendation = connection.prepare(
    `INSERT INTO recommendation (document, position, number, text, addressee, page, paragraph)
     VALUES (@document, @position, @number, @text, @addressee, @page, @paragraph)`,
  );
  return ({ sha256, fileName, bytes, read }, caseId, codebookVersion, at) => {
    const { review } = read;
    const { lastInsertRowid } = document.run({
      caseId,
      codebookVersion,
      sha256,
      fileName,
      kind: read.kind,
      engine: read.engine,
      pages: review.pages,
      title: review.facts.find(({ name }) => name === 'title')?.value ?? null,
      at,
      furniture: JSON.stringify(read.furniture),
      warnings: JSON.stringify(read.warnings),
      source: bytes,
    });
    const id = Number(lastInsertRowid);
    text.run(id, review.text, JSON.stringify(review.sourceMap));
    for (const [position, row] of review.sections.entries()) {
      section.run({ ...row, document: id, position });
    }
    for (const [position, row] of review.facts.entries()) {
      fact.run({ iso: null, precision: null, ...row, document: id, position });
    }
    for (const [position, row] of review.recommendations.entries()) {
      recommendation.run({ ...row, document: id, position });
    }
    return id;
  };
}
