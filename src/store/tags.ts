import { CodePointOffsets } from '../core/text/offsets.ts';
import { proposedWords } from '../core/coding/proposed-words.ts';
import type { Passage } from '../core/review/review.ts';
import type { Evidence, Proposal } from '../core/themes/proposal.ts';
import type { TagRow, TagState } from '../services/ports.ts';
import type { Connection } from './connection.ts';

/** Which tags to list; what is left out does not narrow. */
export interface TagFilter {
  readonly theme?: string;
  readonly state?: TagState;
  readonly caseId?: number;
  readonly documentId?: number;
  readonly passageId?: number;
  readonly limit?: number;
}

/** A passage as it was stored, and what the rules propose on it. */
export interface ProposedOn {
  readonly documentId: number;
  readonly passageId: number;
  readonly passage: Pick<Passage, 'start' | 'text'>;
  readonly proposals: readonly Proposal[];
}

/** Tags of a stretch of a document's passages, by position, the end exclusive. */
export interface TagStretch {
  readonly documentId: number;
  readonly from: number;
  readonly to: number;
}

/** Queries over tags. */
export interface Tags {
  propose(on: ProposedOn, codebookVersion: number, at: string): void;
  list(filter: TagFilter): TagRow[];
  get(tagId: number): TagRow | undefined;
  ofStretch(stretch: TagStretch): TagRow[];
}

/** The confidence shown for a proposal, by theme, rule and the codebook's own confidence. */
export type ShownConfidence = (theme: string, rule: string, confidence: number) => number;

/** How a tag was proposed; all null where a person made it. */
export interface ProposedBy {
  readonly proposedTheme: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** The confidence shown for a tag; null where it was not proposed. */
export function confidenceShown(
  { proposedTheme, rule, confidence }: ProposedBy,
  shown: ShownConfidence,
): number | null {
  return proposedTheme === null || rule === null || confidence === null
    ? null
    : shown(proposedTheme, rule, confidence);
}

interface ListedTag extends Omit<
  TagRow,
  'quote' | 'evidence' | 'unsure' | 'edited' | 'shownConfidence'
> {
  readonly unsure: number;
  readonly edited: number;
  readonly passageStart: number;
  readonly text: string;
}

/**
 * Documents come first, in their order, so that what is listed of one of them, or up to a limit, is sorted document by
 * document: SQLite would rather begin at the theme and sort all its tags with their passages.
 */
const LISTED = `SELECT t.id, d."case" AS caseId, t.document AS documentId, t.passage AS passageId, t.theme,
    t.stance, t.state, t.unsure, t.edited, t.proposed_theme AS proposedTheme,
    t.proposed_stance AS proposedStance, t.confidence, t.rule, t.why, p.page, p.paragraph, t.note,
    c.name AS coder, t.created_at AS createdAt, t.decided_at AS decidedAt,
    t.start, t."end", p.start AS passageStart, p.text
  FROM document d CROSS JOIN tag t ON t.document = d.id CROSS JOIN passage p ON p.id = t.passage
    LEFT JOIN coder c ON c.id = coalesce(t.decided_by, t.coder)`;

const CONDITIONS = [
  ['theme', 't.theme = @theme'],
  ['state', 't.state = @state'],
  ['caseId', 'd."case" = @caseId'],
  ['documentId', 'd.id = @documentId'],
  [
    'passageId',
    't.passage = @passageId AND d.id = (SELECT document FROM passage WHERE id = @passageId)',
  ],
] as const;

/** Prepares the queries over tags. */
export function openTags(connection: Connection, shown: ShownConfidence): Tags {
  const insert = connection.prepare(
    `INSERT INTO tag (document, passage, theme, stance, state, origin, confidence, rule, why,
       proposed_theme, proposed_stance, codebook_version, start, "end", created_at)
     VALUES (@documentId, @passageId, @theme, @stance, 'proposed', 'rule', @confidence, @rule, @why,
       @theme, @stance, @codebookVersion, @start, @end, @at)`,
  );
  const insertEvidence = connection.prepare(
    'INSERT INTO tag_evidence (tag, position, start, "end") VALUES (?, ?, ?, ?)',
  );
  const get = connection.prepare<[{ readonly tagId: number }], ListedTag>(
    `${LISTED} WHERE t.id = @tagId AND d.id = (SELECT document FROM tag WHERE id = @tagId)`,
  );
  const ofStretch = connection.prepare<[TagStretch], ListedTag>(
    `${LISTED} WHERE d.id = @documentId AND p.position >= @from AND p.position < @to
     ORDER BY p.position, t.start, t.id`,
  );
  const evidence = connection.prepare<[number], { start: number; end: number }>(
    'SELECT start, "end" FROM tag_evidence WHERE tag = ? ORDER BY position',
  );
  const rowOf = (row: ListedTag): TagRow => tagRow(row, evidence.all(row.id), shown);
  return {
    propose({ documentId, passageId, passage, proposals }, codebookVersion, at) {
      for (const { theme, stance, confidence, rule, why, evidence: words } of proposals) {
        const covered = proposedWords(passage.text, words);
        const start = passage.start + covered.start;
        const end = passage.start + covered.end;
        const place = { documentId, passageId, start, end, codebookVersion, at };
        const tag = { ...place, theme, stance, confidence, rule, why };
        const { lastInsertRowid } = insert.run(tag);
        for (const [position, word] of words.entries()) {
          insertEvidence.run(lastInsertRowid, position, word.start, word.end);
        }
      }
    },
    list({ limit = -1, ...filter }) {
      const where = CONDITIONS.filter(([name]) => filter[name] !== undefined).map(
        // A document's tags of a theme are few; its proposals may be all of them: the plus keeps their index out.
        ([name, condition]) =>
          name === 'state' && filter.theme !== undefined ? `+${condition}` : condition,
      );
      return connection
        .prepare<[TagFilter], ListedTag>(
          `${LISTED} ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`}
           ORDER BY d."case", d.id, p.position, t.id LIMIT @limit`,
        )
        .all({ ...filter, limit })
        .map(rowOf);
    },
    get(tagId) {
      const row = get.get({ tagId });
      return row && rowOf(row);
    },
    ofStretch: (stretch) => ofStretch.all(stretch).map(rowOf),
  };
}

function tagRow(
  row: ListedTag,
  evidence: readonly { start: number; end: number }[],
  shown: ShownConfidence,
): TagRow {
  const { start, end, passageStart, text, unsure, edited, ...tag } = row;
  const offsets = new CodePointOffsets(text);
  const slice = (from: number, to: number) =>
    text.slice(offsets.toUnits(from), offsets.toUnits(to));
  return {
    ...tag,
    unsure: unsure === 1,
    edited: edited === 1,
    shownConfidence: confidenceShown(tag, shown),
    start: start - passageStart,
    end: end - passageStart,
    quote: slice(start - passageStart, end - passageStart),
    evidence: evidence.map((span): Evidence => ({ ...span, text: slice(span.start, span.end) })),
  };
}
