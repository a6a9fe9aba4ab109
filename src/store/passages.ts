import type { Passage } from '../core/review/review.ts';
import type { Connection } from './connection.ts';

/** Queries over passages. The index follows them by triggers. */
export interface Passages {
  /** Ids in the order of the passages. */
  insert(documentId: number, passages: readonly Passage[]): number[];
  get(passageId: number): (Passage & { documentId: number; caseId: number }) | undefined;
  ofDocument(documentId: number): Passage[];
}

/** The columns of a passage `p` as `passageOf` takes them. */
export const PASSAGE_COLUMNS =
  'p.page, p.end_page AS endPage, p.paragraph, p.section, p.kind, p.start, p."end", p.text, p.ocr';

/** A passage as its row has it. */
export type PassageRow = Omit<Passage, 'ocr'> & { readonly ocr: number | null };

/** The passage of its row: what is null there is left out here. */
export function passageOf<R extends PassageRow>(
  row: R,
): Omit<R, 'ocr'> & { readonly ocr?: number } {
  const { ocr, ...passage } = row;
  return ocr === null ? passage : { ...passage, ocr };
}

/** Prepares the queries over passages. */
export function openPassages(connection: Connection): Passages {
  const insert = connection.prepare(
    `INSERT INTO passage (document, position, section, page, end_page, paragraph, kind, start, "end", text, ocr)
     VALUES (@document, @position, @section, @page, @endPage, @paragraph, @kind, @start, @end, @text, @ocr)`,
  );
  const get = connection.prepare<[number], PassageRow & { documentId: number; caseId: number }>(
    `SELECT ${PASSAGE_COLUMNS}, p.document AS documentId, d."case" AS caseId
     FROM passage p JOIN document d ON d.id = p.document WHERE p.id = ?`,
  );
  const ofDocument = connection.prepare<[number], PassageRow>(
    `SELECT ${PASSAGE_COLUMNS} FROM passage p WHERE p.document = ? ORDER BY p.position`,
  );
  return {
    insert: (document, passages) =>
      passages.map((passage, position) =>
        Number(insert.run({ ocr: null, ...passage, document, position }).lastInsertRowid),
      ),
    get: (passageId) => {
      const row = get.get(passageId);
      return row && passageOf(row);
    },
    ofDocument: (documentId) => ofDocument.all(documentId).map(passageOf),
  };
}
