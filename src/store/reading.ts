import type { ReadingWarning } from '../core/extract/extracted-document.ts';
import type { Section } from '../core/review/review.ts';
import type {
  OutlineSection,
  PlacedPassage,
  Progress,
  ReadPassage,
  TagOrigin,
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
  progress(of: { readonly documentId?: number; readonly caseId?: number }): Progress;
}

type SectionRow = Section & Omit<OutlineSection, keyof Section>;

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
