import type { CaseHistoryRow } from '../services/case-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Parts } from './parts.ts';

interface StoredStep extends Omit<CaseHistoryRow, 'documentIds'> {
  readonly documentIds: string;
}

interface TagsOfDay {
  readonly at: string;
  readonly who: string;
  readonly document: number;
  readonly tags: number;
}

const OF_CASE = `SELECT id FROM document WHERE "case" = @caseId`;

/**
 * All that was done to a case: its documents imported, its facts decided, merges and splits, each taking back, and by day,
 * person and document how many tags were decided or changed.
 */
export function caseHistory(
  { connection, cases, documents }: Parts,
  caseId: number,
): CaseHistoryRow[] {
  if (!cases.exists(caseId)) throw new AppError('not-found');
  const acts = connection.prepare<[{ caseId: number }], StoredStep>(
    `WITH meant AS (
       SELECT h.act, h.document FROM act_change h
       WHERE h.in_table = 'case_fact' AND h.document IN (${OF_CASE})
         OR h.in_table = 'document' AND (h.in_row IN (${OF_CASE})
           OR json_extract(h.before, '$.case') = @caseId OR json_extract(h.after, '$.case') = @caseId)
     )
     SELECT a.at, c.name AS who, a.kind, a.words,
       (SELECT json_group_array(DISTINCT m.document) FROM meant m WHERE m.act IN (a.id, a.reverses)) AS documentIds
     FROM act a JOIN coder c ON c.id = a.coder
     WHERE a.id IN (SELECT act FROM meant) OR a.reverses IN (SELECT act FROM meant) ORDER BY a.id`,
  );
  const tags = connection.prepare<[{ caseId: number }], TagsOfDay>(
    `SELECT max(a.at) AS at, c.name AS who, h.document, count(DISTINCT h.in_row) AS tags
     FROM act_change h JOIN act a ON a.id = h.act JOIN coder c ON c.id = a.coder
     WHERE h.in_table = 'tag' AND h.document IN (${OF_CASE}) AND a.state <> 'undone'
     GROUP BY h.document, a.coder, substr(a.at, 1, 10)`,
  );
  const imported = documents.list(caseId).map(({ id, fileName, importedAt }): CaseHistoryRow => ({
    at: importedAt,
    who: null,
    kind: 'document-imported',
    words: `imported ${fileName}`,
    documentIds: [id],
  }));
  const done = acts.all({ caseId }).map(({ documentIds, ...act }): CaseHistoryRow => ({
    ...act,
    documentIds: JSON.parse(documentIds),
  }));
  const decided = tags.all({ caseId }).map(({ document, tags: count, ...day }): CaseHistoryRow => ({
    ...day,
    kind: 'tags-changed',
    words: `decided or changed ${count} ${count === 1 ? 'tag' : 'tags'}`,
    documentIds: [document],
  }));
  return [...imported, ...done, ...decided].toSorted((a, b) => a.at.localeCompare(b.at));
}
