import type { Brief } from '../core/brief/brief.ts';
import type { QuoteSource, RecommendationSource, StoredBrief } from '../services/brief-ports.ts';
import type { SectionKind } from '../core/review/review.ts';
import type { Connection } from './connection.ts';

/** Queries over briefs and what they quote. */
export interface Briefs {
  list(): StoredBrief[];
  get(briefId: number): StoredBrief | undefined;
  nextId(): number;
  sectionKinds(passageIds: readonly number[]): ReadonlyMap<number, SectionKind>;
  quoteSource(tagId: number, passageId: number): QuoteSource | undefined;
  recommendation(recommendationId: number): RecommendationSource | undefined;
  recommendations(themes: readonly string[], caseId: number | null): RecommendationSource[];
}

interface StoredRow extends Omit<StoredBrief, 'brief'> {
  readonly content: string;
}

type Flat<Source> = Omit<Source, 'isInText'> & { readonly isInText: number };

type QuoteRow = Flat<Omit<QuoteSource, 'tag'>> & {
  readonly [Name in keyof NonNullable<QuoteSource['tag']>]:
    NonNullable<QuoteSource['tag']>[Name] | null;
};

/** Letters of a recommendation that a passage must hold to be taken for its own. */
const BEGINNING = 60;

const LISTED = `SELECT b.id, b.content, c.name AS coder, b.made_at AS madeAt
  FROM brief b JOIN coder c ON c.id = b.coder`;

const RECOMMENDED = `SELECT r.id, r.number, r.text, r.page, r.paragraph, r.document AS documentId,
    d."case" AS caseId,
    instr(replace(x.text, char(10), ' '), replace(r.text, char(10), ' ')) > 0 AS isInText
  FROM recommendation r JOIN document d ON d.id = r.document JOIN document_text x ON x.document = r.document`;

/** Prepares the queries over briefs. Offsets are code points, as SQLite counts them too. */
export function openBriefs(connection: Connection): Briefs {
  const list = connection.prepare<[], StoredRow>(`${LISTED} ORDER BY b.id DESC`);
  const get = connection.prepare<[number], StoredRow>(`${LISTED} WHERE b.id = ?`);
  const lastId = connection
    .prepare<[], number>(`SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'brief'`)
    .pluck();
  const kinds = connection.prepare<[string], { id: number; kind: SectionKind }>(
    `SELECT p.id, s.kind FROM json_each(?) j JOIN passage p ON p.id = j.value
       JOIN section s ON s.document = p.document AND s.position = p.section`,
  );
  const quote = connection.prepare<[{ tagId: number; passageId: number }], QuoteRow>(
    `SELECT d."case" AS caseId, p.document AS documentId, p.page, p.paragraph, p.text AS passage,
       substr(x.text, p.start + 1, p."end" - p.start) = p.text AS isInText, t.theme, t.stance, t.state
     FROM passage p JOIN document d ON d.id = p.document
       JOIN document_text x ON x.document = p.document
       LEFT JOIN tag t ON t.id = @tagId AND t.passage = p.id
     WHERE p.id = @passageId`,
  );
  const recommendation = connection.prepare<[number], Flat<RecommendationSource>>(
    `${RECOMMENDED} WHERE r.id = ?`,
  );
  const recommendations = connection.prepare<
    [{ themes: string; caseId: number | null }],
    Flat<RecommendationSource>
  >(
    `${RECOMMENDED}
     WHERE (@caseId IS NULL OR d."case" = @caseId) AND (@themes = '[]' OR EXISTS (
       SELECT 1 FROM passage p JOIN tag t ON t.passage = p.id
       WHERE p.document = r.document AND p.page BETWEEN r.page AND r.page + 1
         AND instr(p.text, substr(r.text, 1, ${BEGINNING})) > 0 AND t.state <> 'rejected'
         AND t.theme IN (SELECT value FROM json_each(@themes))))
     ORDER BY d."case", r.document, r.position`,
  );
  return {
    list: () => list.all().map(briefOf),
    get(briefId) {
      const row = get.get(briefId);
      return row && briefOf(row);
    },
    nextId: () => (lastId.get() ?? 0) + 1,
    sectionKinds: (passageIds) =>
      new Map(kinds.all(JSON.stringify(passageIds)).map(({ id, kind }) => [id, kind])),
    quoteSource(tagId, passageId) {
      const row = quote.get({ tagId, passageId });
      if (row === undefined) return undefined;
      const { theme, stance, state, isInText, ...place } = row;
      const tag =
        theme === null || stance === null || state === null ? null : { theme, stance, state };
      return { ...place, isInText: isInText === 1, tag };
    },
    recommendation(recommendationId) {
      const row = recommendation.get(recommendationId);
      return row && { ...row, isInText: row.isInText === 1 };
    },
    recommendations: (themes, caseId) =>
      recommendations
        .all({ themes: JSON.stringify(themes), caseId })
        .map((row) => ({ ...row, isInText: row.isInText === 1 })),
  };
}

/** Written by an act from the same type, in an authenticated file. */
function briefOf({ content, ...row }: StoredRow): StoredBrief {
  const brief: Brief = JSON.parse(content);
  return { ...row, brief };
}
