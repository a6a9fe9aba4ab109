import type { TagBeside, TagsWanted } from '../services/reading-ports.ts';
import type { Connection } from './connection.ts';
import { confidenceShown } from './tags.ts';
import type { ShownConfidence } from './tags.ts';

interface Row extends Omit<TagBeside, 'unsure' | 'evidence' | 'shownConfidence'> {
  readonly unsure: number;
  readonly proposedTheme: string | null;
}

interface EvidenceRow {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Which tags `t` of a document are wanted, as SQL. */
const NARROWED = {
  all: '',
  some: 'AND t.id IN (SELECT value FROM json_each(@tagIds))',
  stretch: `AND t.passage IN (SELECT id FROM passage
    WHERE document = @documentId AND position >= @from AND position < @to)`,
} as const;

type Way = keyof typeof NARROWED;

/**
 * Prepares reading a document's tags beside its passages, in their order. A long report has thousands: neither their words nor
 * their passages' are read, and their evidence comes in one query.
 */
export function openTagsBeside(
  connection: Connection,
  shown: ShownConfidence,
): (wanted: TagsWanted) => TagBeside[] {
  const prepared = (way: Way) => ({
    tags: connection.prepare<[object], Row>(
      `SELECT t.id, t.passage AS passageId, t.theme, t.stance, t.state, t.unsure, t.confidence,
         t.proposed_theme AS proposedTheme, t.rule, t.why, t.note, c.name AS coder,
         t.start - p.start AS start, t."end" - p.start AS "end"
       FROM tag t JOIN passage p ON p.id = t.passage LEFT JOIN coder c ON c.id = coalesce(t.decided_by, t.coder)
       WHERE t.document = @documentId ${NARROWED[way]}
       ORDER BY p.position, t.start, t.id`,
    ),
    evidence: connection.prepare<[object], EvidenceRow>(
      `SELECT e.tag, e.start, e."end" FROM tag t CROSS JOIN tag_evidence e ON e.tag = t.id
       WHERE t.document = @documentId ${NARROWED[way]}
       ORDER BY e.tag, e.position`,
    ),
  });
  const ways = { all: prepared('all'), some: prepared('some'), stretch: prepared('stretch') };
  return ({ documentId, tagIds, from, to }) => {
    const isStretch = from !== undefined || to !== undefined;
    const way = tagIds !== undefined ? 'some' : isStretch ? 'stretch' : 'all';
    const given = {
      documentId,
      ...(way === 'some' ? { tagIds: JSON.stringify(tagIds) } : {}),
      ...(way === 'stretch' ? { from: from ?? 0, to: to ?? Number.MAX_SAFE_INTEGER } : {}),
    };
    const evidence = Map.groupBy(ways[way].evidence.all(given), ({ tag }) => tag);
    return ways[way].tags.all(given).map(({ proposedTheme, unsure, ...tag }) => ({
      ...tag,
      unsure: unsure === 1,
      shownConfidence: confidenceShown({ ...tag, proposedTheme }, shown),
      evidence: (evidence.get(tag.id) ?? []).map(({ start, end }) => ({ start, end })),
    }));
  };
}
