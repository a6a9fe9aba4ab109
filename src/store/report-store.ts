import { CodePointOffsets } from '../core/text/offsets.ts';
import { STANCES } from '../core/themes/stance-words.ts';
import type { MadeRecommendation } from '../core/report/made-recommendation.ts';
import type { TagState } from '../services/ports.ts';
import type {
  CaseCandidate,
  CodersTag,
  QuotedTag,
  QuoteFilter,
  RecommendationTag,
  ReportStore,
  SourceDocument,
  TagCount,
} from '../services/report-ports.ts';
import type { Parts } from './parts.ts';
import { asAppError, translated } from './sqlite-error.ts';

type QuotedRow = Omit<QuotedTag, 'quote'> & {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

const STATES: readonly TagState[] = ['proposed', 'accepted', 'manual'];

/** What a filter says, as the queries take it. */
interface Chosen {
  readonly themes: string | null;
  readonly passages: string | null;
  readonly stances: string;
  readonly states: string;
  readonly codebookVersion: string | null;
  readonly documentId: number | null;
}

/** Which tags `t` a filter takes. */
const TAKEN = `(@themes IS NULL OR t.theme IN (SELECT value FROM json_each(@themes)))
  AND (@passages IS NULL OR t.passage IN (SELECT value FROM json_each(@passages)))
  AND t.stance IN (SELECT value FROM json_each(@stances))
  AND t.state IN (SELECT value FROM json_each(@states))
  AND (@codebookVersion IS NULL OR t.codebook_version IN
    (SELECT id FROM codebook_version WHERE version = @codebookVersion))`;

/** Tags with their words, of the documents that a condition on `d` takes. */
function quotedSql(narrowed: string): string {
  return `SELECT t.id, d."case" AS caseId, t.document AS documentId, t.passage AS passageId, p.position, t.theme,
  t.stance, t.state, p.page, p.paragraph, c.name AS coder,
  coalesce(t.decided_at, iif(t.state = 'manual', t.created_at, NULL)) AS at, t.confidence,
  v.version AS codebookVersion, t.start - p.start AS start, t."end" - p.start AS "end", p.text
  FROM document d JOIN tag t ON t.document = d.id JOIN passage p ON p.id = t.passage
  JOIN codebook_version v ON v.id = t.codebook_version
  LEFT JOIN coder c ON c.id = coalesce(t.decided_by, t.coder)
  WHERE ${narrowed} AND ${TAKEN}
  ORDER BY d."case", t.document, p.position, t.start, t.id`;
}

/** What reports read, and what the audit tells of files made of it. */
export function reportStore(parts: Parts): ReportStore {
  const { connection, doer, audit, caseThemes, atomically } = parts;
  const candidates = connection.prepare<[], CaseCandidate>(
    `SELECT d."case" AS caseId, f.document AS documentId, d.joined, f.name, f.value, f.iso, f.state
     FROM case_fact f JOIN document d ON d.id = f.document ORDER BY d."case", d.joined, f.document, f.position`,
  );
  const documents = connection.prepare<[], SourceDocument>(
    `SELECT d.id, d."case" AS caseId, d.sha256, d.file_name AS fileName, d.title, d.kind, d.pages,
       n.passages, v.version AS codebookVersion, d.imported_at AS importedAt, d.access
     FROM document d JOIN document_count n ON n.document = d.id
       JOIN codebook_version v ON v.id = d.codebook_version
     ORDER BY d."case", d.joined, d.id`,
  );
  const tags = connection.prepare<[Chosen], QuotedRow>(quotedSql('TRUE'));
  const tagsOfDocument = connection.prepare<[Chosen], QuotedRow>(quotedSql('d.id = @documentId'));
  const counts = connection.prepare<[Chosen], TagCount>(
    `SELECT d."case" AS caseId, d.id AS documentId, t.stance, count(*) AS tags
     FROM document d JOIN tag t ON t.document = d.id WHERE ${TAKEN}
     GROUP BY d."case", d.id, t.stance`,
  );
  const tagsOfCoder = connection.prepare<[string], CodersTag>(
    `SELECT t.document AS documentId, p.position, t.theme, t.stance, t.state
     FROM coder c CROSS JOIN tag t ON t.decided_by = c.id OR (t.coder = c.id AND t.decided_by IS NULL)
       JOIN document d ON d.id = t.document JOIN passage p ON p.id = t.passage
     WHERE c.name = ? AND t.state IN ('accepted', 'manual', 'rejected')
     ORDER BY d."case", t.document, p.position, t.start, t.id`,
  );
  const recommendations = connection.prepare<[{ documentId: number | null }], MadeRecommendation>(
    `SELECT r.id, d."case" AS caseId, r.document AS documentId, r.number, r.text, r.addressee, r.page, r.paragraph
     FROM recommendation r JOIN document d ON d.id = r.document
     WHERE @documentId IS NULL OR r.document = @documentId ORDER BY d."case", r.document, r.position`,
  );
  const recommendationTags = connection.prepare<
    [{ codebookVersion: string | null }],
    RecommendationTag
  >(
    // CROSS JOIN keeps SQLite at this order: from the few sections, else it goes through all tags.
    `SELECT t.document AS documentId, p.page, p.id AS passageId, p.text, t.theme, t.state
     FROM section s CROSS JOIN passage p ON p.document = s.document AND p.section = s.position
       CROSS JOIN tag t ON t.passage = p.id
     WHERE s.kind = 'recommendations' AND t.state <> 'rejected' AND t.stance <> 'mention'
       AND (@codebookVersion IS NULL OR t.codebook_version IN
         (SELECT id FROM codebook_version WHERE version = @codebookVersion))
     ORDER BY t.document, p.position, t.id`,
  );
  return {
    factCandidates: () => translated(() => candidates.all()),
    sourceDocuments: () => translated(() => documents.all()),
    quotedTags: (filter) =>
      translated(() => {
        const query = filter.documentId === undefined ? tags : tagsOfDocument;
        return quoted(query.iterate(chosen(filter)));
      }),
    countTags: (filter) => translated(() => counts.all(chosen(filter))),
    tagsOfCoder: (name) => translated(() => tagsOfCoder.all(name)),
    caseThemeCountsOf: (version) => translated(() => caseThemes.byCaseOf(version)),
    changes: () => translated(() => audit.lastChange()),
    recordExport: (record, at) =>
      atomically(() => audit.append(at, doer(), 'export-made', { ...record })),
    recommendationsMade: (documentId) =>
      translated(() => recommendations.all({ documentId: documentId ?? null })),
    recommendationTags: (codebookVersion) =>
      translated(() => recommendationTags.all({ codebookVersion: codebookVersion ?? null })),
  };
}

function chosen(filter: QuoteFilter): Chosen {
  const { themes, passages, stances = STANCES, states = STATES } = filter;
  return {
    themes: themes === undefined ? null : JSON.stringify(themes),
    passages: passages === undefined ? null : JSON.stringify(passages),
    stances: JSON.stringify(stances),
    states: JSON.stringify(states),
    codebookVersion: filter.codebookVersion ?? null,
    documentId: filter.documentId ?? null,
  };
}

function* quoted(rows: Iterable<QuotedRow>): Generator<QuotedTag> {
  try {
    for (const row of rows) {
      // Field by field: taking a row apart costs more than reading it.
      yield {
        id: row.id,
        caseId: row.caseId,
        documentId: row.documentId,
        passageId: row.passageId,
        position: row.position,
        theme: row.theme,
        stance: row.stance,
        state: row.state,
        page: row.page,
        paragraph: row.paragraph,
        coder: row.coder,
        at: row.at,
        confidence: row.confidence,
        codebookVersion: row.codebookVersion,
        quote: sliceOf(row.text, row.start, row.end),
      };
    }
  } catch (error) {
    throw asAppError(error);
  }
}

/** A stretch of a text by code points; counting them costs, and most texts are all of one unit each. */
function sliceOf(text: string, start: number, end: number): string {
  if (!/[\uD800-\uDFFF]/.test(text)) return text.slice(start, end);
  const offsets = new CodePointOffsets(text);
  return text.slice(offsets.toUnits(start), offsets.toUnits(end));
}
