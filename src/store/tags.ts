import { CodePointOffsets } from '../core/text/offsets.ts';
import type { Passage } from '../core/review/review.ts';
import type { Evidence, Proposal } from '../core/themes/proposal.ts';
import type { CaseThemeCount } from '../core/report/theme-counts.ts';
import type { TagRow, TagState } from '../services/ports.ts';
import type { Connection } from './connection.ts';

/** Which tags to list; what is left out does not narrow. */
export interface TagFilter {
  readonly theme?: string;
  readonly state?: TagState;
  readonly caseId?: number;
  readonly documentId?: number;
  readonly limit?: number;
}

/** A passage as it was stored, and what the rules propose on it. */
export interface ProposedOn {
  readonly documentId: number;
  readonly passageId: number;
  readonly passage: Passage;
  readonly proposals: readonly Proposal[];
}

/** Queries over tags. */
export interface Tags {
  propose(on: ProposedOn, codebookVersion: number, at: string): void;
  /** Sets a person's decision on a proposal, or takes it back; false where there is no such proposal. */
  decide(
    tagId: number,
    decision: 'accepted' | 'rejected' | 'proposed',
    coder: string,
    at: string,
  ): boolean;
  list(filter: TagFilter): TagRow[];
  countsByCaseAndTheme(): CaseThemeCount[];
}

interface ListedTag extends Omit<TagRow, 'quote' | 'evidence'> {
  readonly start: number;
  readonly end: number;
  readonly passageStart: number;
  readonly text: string;
}

interface CountedTags {
  readonly caseId: number;
  readonly theme: string;
  readonly concernProposed: number;
  readonly concernConfirmed: number;
  readonly goodProposed: number;
  readonly goodConfirmed: number;
  readonly mentionProposed: number;
  readonly mentionConfirmed: number;
  readonly passagesProposed: number;
  readonly passagesConfirmed: number;
  readonly passagesEither: number;
}

/** Prepares the queries over tags. */
export function openTags(connection: Connection): Tags {
  const insert = connection.prepare(
    `INSERT INTO tag (document, passage, theme, stance, state, origin, confidence, rule, why,
       codebook_version, start, "end", created_at)
     VALUES (@documentId, @passageId, @theme, @stance, 'proposed', 'rule', @confidence, @rule, @why,
       @codebookVersion, @start, @end, @at)`,
  );
  const insertEvidence = connection.prepare(
    'INSERT INTO tag_evidence (tag, position, start, "end") VALUES (?, ?, ?, ?)',
  );
  const decide = connection.prepare(
    `UPDATE tag SET state = @decision,
       decided_by = iif(@decision = 'proposed', NULL, @coder),
       decided_at = iif(@decision = 'proposed', NULL, @at)
     WHERE id = @tagId AND origin = 'rule'`,
  );
  const list = connection.prepare<[Record<string, string | number | null>], ListedTag>(
    `SELECT t.id, d."case" AS caseId, t.document AS documentId, t.passage AS passageId, t.theme,
       t.stance, t.state, t.confidence, t.rule, p.page, p.paragraph,
       coalesce(t.decided_by, t.coder) AS coder, t.created_at AS createdAt, t.decided_at AS decidedAt,
       t.start, t."end", p.start AS passageStart, p.text
     FROM tag t JOIN document d ON d.id = t.document JOIN passage p ON p.id = t.passage
     WHERE (@theme IS NULL OR t.theme = @theme) AND (@state IS NULL OR t.state = @state)
       AND (@caseId IS NULL OR d."case" = @caseId)
       AND (@documentId IS NULL OR t.document = @documentId)
     ORDER BY d."case", t.document, p.position, t.id LIMIT @limit`,
  );
  const evidence = connection.prepare<[number], { start: number; end: number }>(
    'SELECT start, "end" FROM tag_evidence WHERE tag = ? ORDER BY position',
  );
  const counts = connection.prepare<[], CountedTags>(
    `WITH counted AS (
       SELECT d."case" AS caseId, t.theme, t.stance, t.passage,
         t.state = 'proposed' AS isProposed, t.state IN ('accepted', 'manual') AS isConfirmed
       FROM tag t JOIN document d ON d.id = t.document WHERE t.state <> 'rejected')
     SELECT caseId, theme,
       sum(stance = 'concern' AND isProposed) AS concernProposed,
       sum(stance = 'concern' AND isConfirmed) AS concernConfirmed,
       sum(stance = 'good' AND isProposed) AS goodProposed,
       sum(stance = 'good' AND isConfirmed) AS goodConfirmed,
       sum(stance = 'mention' AND isProposed) AS mentionProposed,
       sum(stance = 'mention' AND isConfirmed) AS mentionConfirmed,
       count(DISTINCT iif(stance <> 'mention' AND isProposed, passage, NULL)) AS passagesProposed,
       count(DISTINCT iif(stance <> 'mention' AND isConfirmed, passage, NULL)) AS passagesConfirmed,
       count(DISTINCT iif(stance <> 'mention', passage, NULL)) AS passagesEither
     FROM counted GROUP BY caseId, theme ORDER BY caseId, theme`,
  );
  return {
    propose({ documentId, passageId, passage, proposals }, codebookVersion, at) {
      const { start, end } = passage;
      for (const { theme, stance, confidence, rule, why, evidence: words } of proposals) {
        const place = { documentId, passageId, start, end, codebookVersion, at };
        const tag = { ...place, theme, stance, confidence, rule, why };
        const { lastInsertRowid } = insert.run(tag);
        for (const [position, word] of words.entries()) {
          insertEvidence.run(lastInsertRowid, position, word.start, word.end);
        }
      }
    },
    decide: (tagId, decision, coder, at) =>
      decide.run({ tagId, decision, coder, at }).changes === 1,
    list: ({ theme = null, state = null, caseId = null, documentId = null, limit = -1 }) =>
      list
        .all({ theme, state, caseId, documentId, limit })
        .map((row) => tagRow(row, evidence.all(row.id))),
    countsByCaseAndTheme: () => counts.all().map(caseThemeCount),
  };
}

function tagRow(row: ListedTag, evidence: readonly { start: number; end: number }[]): TagRow {
  const { start, end, passageStart, text, ...tag } = row;
  const offsets = new CodePointOffsets(text);
  const slice = (from: number, to: number) =>
    text.slice(offsets.toUnits(from), offsets.toUnits(to));
  return {
    ...tag,
    quote: slice(start - passageStart, end - passageStart),
    evidence: evidence.map((span): Evidence => ({ ...span, text: slice(span.start, span.end) })),
  };
}

function caseThemeCount(row: CountedTags): CaseThemeCount {
  return {
    caseId: row.caseId,
    theme: row.theme,
    concern: { proposed: row.concernProposed, confirmed: row.concernConfirmed },
    good: { proposed: row.goodProposed, confirmed: row.goodConfirmed },
    mention: { proposed: row.mentionProposed, confirmed: row.mentionConfirmed },
    passages: {
      proposed: row.passagesProposed,
      confirmed: row.passagesConfirmed,
      either: row.passagesEither,
    },
  };
}
