import type { Fields } from '../core/coding/change.ts';
import type { NewRedaction, PseudonymRow, RedactionRow } from '../services/redaction-ports.ts';
import type { Connection } from './connection.ts';

/** A row of the table as it is. */
export interface StoredRedaction extends Fields {
  readonly id: number;
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly state: RedactionRow['state'];
}

/** A pseudonym with its row. */
export interface StoredPseudonym extends PseudonymRow {
  readonly id: number;
}

/** Queries over redactions and pseudonyms. Offsets are code points, as SQLite counts them too. */
export interface Redactions {
  list(documentId: number): RedactionRow[];
  get(id: number): StoredRedaction | undefined;
  /** Whole rows of a document, in the order of the text. */
  stored(documentId: number): StoredRedaction[];
  pseudonyms(caseId: number): StoredPseudonym[];
  /** Length of the document's text; undefined where there is none. */
  textLength(documentId: number): number | undefined;
  caseOf(documentId: number): number | undefined;
  nextId(table: 'redaction' | 'pseudonym'): number;
}

type Listed = Omit<RedactionRow, 'isByName'> & { readonly isByName: number };

/** Prepares the queries. */
export function openRedactions(connection: Connection): Redactions {
  // A name's own document is asked first, then the others of its case.
  const list = connection.prepare<[number], Listed>(
    `WITH spans AS (
       SELECT r.*, substr(x.text, r.start + 1, r."end" - r.start) AS words, d."case" AS caseId
       FROM redaction r JOIN document d ON d.id = r.document JOIN document_text x ON x.document = r.document
       WHERE r.document = ?)
     SELECT s.id, s.document AS documentId, s.start, s."end", s.kind, s.reason, s.state, s.words,
       s.replacement IS NULL AS isByName, c.name AS coder,
       coalesce(s.replacement, (SELECT p.replacement FROM pseudonym p JOIN document o ON o.id = p.document
         WHERE o."case" = s.caseId AND p.name = s.words ORDER BY p.document = s.document DESC, p.id LIMIT 1), '')
         AS replacement,
       coalesce((SELECT q.page FROM passage q WHERE q.document = s.document AND q."end" > s.start
         ORDER BY q.start LIMIT 1), 1) AS page
     FROM spans s LEFT JOIN coder c ON c.id = s.decided_by ORDER BY s.start`,
  );
  const get = connection.prepare<[number], StoredRedaction>('SELECT * FROM redaction WHERE id = ?');
  const stored = connection.prepare<[number], StoredRedaction>(
    'SELECT * FROM redaction WHERE document = ? ORDER BY start',
  );
  const pseudonyms = connection.prepare<[number], StoredPseudonym>(
    `SELECT p.id, p.document AS documentId, p.name, p.replacement
     FROM pseudonym p JOIN document d ON d.id = p.document WHERE d."case" = ? ORDER BY p.name, p.document`,
  );
  const textLength = connection
    .prepare<[number], number>('SELECT length(text) FROM document_text WHERE document = ?')
    .pluck();
  const caseOf = connection
    .prepare<[number], number>('SELECT "case" FROM document WHERE id = ?')
    .pluck();
  const last = connection
    .prepare<[string], number>('SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?')
    .pluck();
  return {
    list: (documentId) =>
      list.all(documentId).map((row) => ({ ...row, isByName: row.isByName === 1 })),
    get: (id) => get.get(id),
    stored: (documentId) => stored.all(documentId),
    pseudonyms: (caseId) => pseudonyms.all(caseId),
    textLength: (documentId) => textLength.get(documentId),
    caseOf: (documentId) => caseOf.get(documentId),
    nextId: (table) => (last.get(table) ?? 0) + 1,
  };
}

/** The fields of a new proposal. */
export function proposalFields(documentId: number, proposal: NewRedaction): Fields {
  const { start, end, kind, reason, replacement } = proposal;
  const decision = { state: 'proposed', decided_by: null, decided_at: null };
  return { document: documentId, start, end, kind, reason, replacement, ...decision };
}
