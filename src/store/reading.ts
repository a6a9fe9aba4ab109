import type { ReadingWarning } from '../core/extract/extracted-document.ts';
import type { Section } from '../core/review/review.ts';
import type {
  FromPlace,
  OutlineSection,
  PlacedPassage,
  Progress,
  ReadPassage,
  TagOrigin,
  TagPosition,
} from '../services/reading-ports.ts';
import type { Connection } from './connection.ts';
import { passageOf, PASSAGE_COLUMNS } from './passages.ts';
import type { PassageRow } from './passages.ts';
import type { Tags } from './tags.ts';

/** Queries of the reading room. */
export interface Reading {
  sections(documentId: number): OutlineSection[];
  /** Warnings, and the length of the text in code points. */
  about(documentId: number): { warnings: ReadingWarning[]; length: number } | undefined;
  passages(documentId: number, from: number, count: number): ReadPassage[];
  placed(documentId: number, from: number, count: number): PlacedPassage[];
  /** A passage and those around it; empty where it is unknown. */
  around(passageId: number, around: number): PlacedPassage[];
  origin(tagId: number): TagOrigin | undefined;
  undecided(from: FromPlace): TagPosition | undefined;
  progress(of: { readonly documentId?: number; readonly caseId?: number }): Progress;
}

type SectionRow = Section & Omit<OutlineSection, keyof Section>;

interface Place {
  readonly caseId: number;
  readonly documentId: number;
  readonly position: number;
  readonly tagId: number;
}

const AFTER = {
  next: { compare: '>', order: 'ASC' },
  previous: { compare: '<', order: 'DESC' },
} as const;

/** Prepares the queries of the reading room. */
export function openReading(connection: Connection, tags: Tags): Reading {
  const sections = connection.prepare<[{ document: number }], SectionRow>(
    `WITH own AS (
       SELECT p.section, min(p.position) AS first FROM passage p WHERE p.document = @document GROUP BY p.section
     ), counted AS (
       SELECT p.section, sum(t.state = 'proposed') AS left, sum(t.state IN ('accepted', 'rejected')) AS decided
       FROM tag t JOIN passage p ON p.id = t.passage WHERE t.document = @document GROUP BY p.section
     )
     SELECT s.position AS "index", s.heading, s.kind, s.level, s.page, s.start, s."end",
       o.first AS firstPassage, coalesce(c.left, 0) AS left, coalesce(c.decided, 0) AS decided
     FROM section s LEFT JOIN own o ON o.section = s.position LEFT JOIN counted c ON c.section = s.position
     WHERE s.document = @document ORDER BY s.position`,
  );
  const about = connection.prepare<[number], { warnings: string; length: number }>(
    `SELECT d.warnings, length(x.text) AS length
     FROM document d JOIN document_text x ON x.document = d.id WHERE d.id = ?`,
  );
  const passages = connection.prepare<
    [number, number, number],
    PassageRow & { id: number; position: number }
  >(
    `SELECT p.id, p.position, ${PASSAGE_COLUMNS} FROM passage p
     WHERE p.document = ? AND p.position >= ? AND p.position < ? ORDER BY p.position`,
  );
  const around = connection.prepare<
    [{ passage: number; around: number }],
    PassageRow & { id: number; position: number }
  >(
    `SELECT p.id, p.position, ${PASSAGE_COLUMNS} FROM passage here JOIN passage p ON p.document = here.document
     WHERE here.id = @passage AND p.position BETWEEN here.position - @around AND here.position + @around
     ORDER BY p.position`,
  );
  const origin = connection.prepare<[number], TagOrigin>(
    `SELECT t.created_at AS at, t.origin AS madeBy, c.name AS coder, t.rule, t.proposed_theme AS theme,
       t.proposed_stance AS stance, t.confidence, v.version AS codebookVersion
     FROM tag t JOIN codebook_version v ON v.id = t.codebook_version LEFT JOIN coder c ON c.id = t.coder
     WHERE t.id = ?`,
  );
  const progress = connection.prepare<
    [{ documentId: number | null; caseId: number | null }],
    { left: number; unsure: number; decided: number; manual: number }
  >(
    `SELECT coalesce(sum(n.proposed), 0) AS left, coalesce(sum(n.unsure), 0) AS unsure,
       coalesce(sum(n.accepted + n.rejected), 0) AS decided, coalesce(sum(n.manual), 0) AS manual
     FROM document d JOIN document_count n ON n.document = d.id
     WHERE (@documentId IS NULL OR d.id = @documentId) AND (@caseId IS NULL OR d."case" = @caseId)`,
  );
  const placeOfTag = connection.prepare<[number, number], Place>(
    `SELECT d."case" AS caseId, d.id AS documentId, p.position, t.id AS tagId
     FROM tag t JOIN passage p ON p.id = t.passage JOIN document d ON d.id = t.document
     WHERE t.id = ? AND t.document = ?`,
  );
  const caseOf = connection
    .prepare<[number], number>('SELECT "case" FROM document WHERE id = ?')
    .pluck();
  const inDocument = bothWays(
    ({ compare, order }) => `SELECT t.id AS tagId, t.passage AS passageId, p.position,
       t.document AS documentId, d."case" AS caseId
     FROM tag t JOIN passage p ON p.id = t.passage JOIN document d ON d.id = t.document
     WHERE t.document = @documentId AND t.state = 'proposed' AND (@unsure OR NOT t.unsure)
       AND (@theme IS NULL OR t.theme = @theme) AND (p.position, t.id) ${compare} (@position, @tagId)
     ORDER BY p.position ${order}, t.id ${order} LIMIT 1`,
  );
  const documentsOn = bothWays(
    ({ compare, order }) => `SELECT d.id AS documentId
     FROM document d JOIN document_count n ON n.document = d.id
     WHERE n.proposed > iif(@unsure, 0, n.unsure) AND (@inCase IS NULL OR d."case" = @inCase)
       AND (d."case", d.joined, d.id) ${compare}
         (@caseId, (SELECT joined FROM document WHERE id = @documentId), @documentId)
     ORDER BY d."case" ${order}, d.joined ${order}, d.id ${order}`,
  );

  function bothWays(sql: (way: (typeof AFTER)[keyof typeof AFTER]) => string) {
    return {
      next: connection.prepare<[object], TagPosition>(sql(AFTER.next)),
      previous: connection.prepare<[object], TagPosition>(sql(AFTER.previous)),
    };
  }

  return {
    sections: (documentId) => sections.all({ document: documentId }),
    about(documentId) {
      const row = about.get(documentId);
      if (row === undefined) return undefined;
      // Written when the document was stored, from the same type, in an authenticated file.
      const warnings: ReadingWarning[] = JSON.parse(row.warnings);
      return { warnings, length: row.length };
    },
    passages(documentId, from, count) {
      const to = from + count;
      const byPassage = Map.groupBy(
        tags.ofStretch({ documentId, from, to }),
        (tag) => tag.passageId,
      );
      return passages
        .all(documentId, from, to)
        .map((row) => ({ ...passageOf(row), tags: byPassage.get(row.id) ?? [] }));
    },
    placed: (documentId, from, count) =>
      passages.all(documentId, from, from + count).map(passageOf),
    around: (passage, count) => around.all({ passage, around: count }).map(passageOf),
    origin: (tagId) => origin.get(tagId),
    undecided({ direction, within, documentId, tagId, unsure = false, theme = null }) {
      const caseId = caseOf.get(documentId);
      if (caseId === undefined) return undefined;
      const end = direction === 'next' ? -1 : Number.MAX_SAFE_INTEGER;
      const ends = { position: end, tagId: end };
      const stands = tagId === undefined ? undefined : placeOfTag.get(tagId, documentId);
      const wanted = { unsure: unsure ? 1 : 0, theme };
      if (within !== 'elsewhere') {
        const here = inDocument[direction].get({ ...ends, ...stands, documentId, ...wanted });
        if (here !== undefined || within === 'document') return here;
      }
      const inCase = within === 'case' ? caseId : null;
      for (const next of documentsOn[direction].iterate({
        ...wanted,
        inCase,
        caseId,
        documentId,
      })) {
        const there = inDocument[direction].get({
          ...ends,
          documentId: next.documentId,
          ...wanted,
        });
        if (there !== undefined) return there;
      }
      return undefined;
    },
    progress({ documentId = null, caseId = null }) {
      const row = progress.get({ documentId, caseId });
      const { left, unsure, decided, manual } = row ?? {
        left: 0,
        unsure: 0,
        decided: 0,
        manual: 0,
      };
      return { proposals: left + decided, decided, left, unsure, manual };
    },
  };
}
