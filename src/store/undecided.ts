import type { FromPlace, TagPosition } from '../services/reading-ports.ts';
import type { Connection } from './connection.ts';
import { confidenceShown } from './tags.ts';
import type { ProposedBy, ShownConfidence } from './tags.ts';

const AFTER = {
  next: { compare: '>', order: 'ASC' },
  previous: { compare: '<', order: 'DESC' },
} as const;

/** A place in a document, by what tags are in order of: as one reads, the longer of two that begin together first. */
interface Place {
  readonly position: number;
  readonly start: number;
  /** Less than zero. */
  readonly minusEnd: number;
  readonly tagId: number;
}

type Row = TagPosition & ProposedBy;

const BEGINNING: Place = { position: -1, start: 0, minusEnd: 0, tagId: 0 };
const END: Place = { ...BEGINNING, position: Number.MAX_SAFE_INTEGER };

/** Prepares looking for the nearest proposal that nobody decided. Undefined where none is left, or the document is unknown. */
export function openUndecided(
  connection: Connection,
  shown: ShownConfidence,
): (from: FromPlace) => TagPosition | undefined {
  const placeOfTag = connection.prepare<[number, number], Place>(
    `SELECT p.position, t.start, -t."end" AS minusEnd, t.id AS tagId
     FROM tag t JOIN passage p ON p.id = t.passage WHERE t.id = ? AND t.document = ?`,
  );
  const caseOf = connection
    .prepare<[number], number>('SELECT "case" FROM document WHERE id = ?')
    .pluck();
  const tagsOn = bothWays<Row>(
    ({ compare, order }) => `SELECT t.id AS tagId, t.passage AS passageId, p.position,
       t.document AS documentId, d."case" AS caseId,
       t.proposed_theme AS proposedTheme, t.rule, t.confidence
     FROM tag t JOIN passage p ON p.id = t.passage JOIN document d ON d.id = t.document
     WHERE t.document = @documentId AND t.state = 'proposed' AND (@unsure OR NOT t.unsure)
       AND (@theme IS NULL OR t.theme = @theme)
       AND (p.position, t.start, -t."end", t.id) ${compare} (@position, @start, @minusEnd, @tagId)
     ORDER BY p.position ${order}, t.start ${order}, -t."end" ${order}, t.id ${order}`,
  );
  const documentsOn = bothWays<{ documentId: number }>(
    ({ compare, order }) => `SELECT d.id AS documentId
     FROM document d JOIN document_count n ON n.document = d.id
     WHERE n.proposed > iif(@unsure, 0, n.unsure) AND (@inCase IS NULL OR d."case" = @inCase)
       AND (d."case", d.joined, d.id) ${compare}
         (@caseId, (SELECT joined FROM document WHERE id = @documentId), @documentId)
     ORDER BY d."case" ${order}, d.joined ${order}, d.id ${order}`,
  );

  function bothWays<T>(sql: (way: (typeof AFTER)[keyof typeof AFTER]) => string) {
    return {
      next: connection.prepare<[object], T>(sql(AFTER.next)),
      previous: connection.prepare<[object], T>(sql(AFTER.previous)),
    };
  }

  return ({
    direction,
    within,
    documentId,
    tagId,
    unsure = false,
    theme = null,
    leastConfidence = 0,
  }) => {
    const caseId = caseOf.get(documentId);
    if (caseId === undefined) return undefined;
    const wanted = { unsure: unsure ? 1 : 0, theme };
    const end = direction === 'next' ? BEGINNING : END;
    const isShown = (row: Row): boolean =>
      (confidenceShown(row, shown) ?? Infinity) >= leastConfidence;
    const firstOf = (inDocument: number, from: Place): TagPosition | undefined => {
      // All at once: what is shown may have to be read first, which cannot be while others are.
      const rows = tagsOn[direction].all({ ...wanted, ...from, documentId: inDocument });
      const row = rows.find(isShown);
      if (row === undefined) return undefined;
      const { tagId: found, passageId, position } = row;
      return { tagId: found, passageId, position, documentId: row.documentId, caseId: row.caseId };
    };
    if (within !== 'elsewhere') {
      const stands = tagId === undefined ? undefined : placeOfTag.get(tagId, documentId);
      const here = firstOf(documentId, stands ?? end);
      if (here !== undefined || within === 'document') return here;
    }
    const inCase = within === 'case' ? caseId : null;
    const others = documentsOn[direction].all({ ...wanted, inCase, caseId, documentId });
    for (const other of others) {
      const there = firstOf(other.documentId, end);
      if (there !== undefined) return there;
    }
    return undefined;
  };
}
