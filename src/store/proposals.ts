import type { Passage, SectionKind } from '../core/review/review.ts';
import type { Proposal, Stance } from '../core/themes/proposal.ts';
import type { Reproposed, RulePassage } from '../services/codebook-ports.ts';
import type { Acts } from './acts.ts';
import type { Connection } from './connection.ts';
import type { Tags } from './tags.ts';

/** Queries for making the proposals of documents anew. */
export interface Proposals {
  documentIds(): number[];
  /** Documents whose proposals were made by other rules than those of this version. */
  notOf(version: number): number[];
  passages(documentId: number): RulePassage[];
  /** Puts new proposals in the place of the undecided ones that nobody touched. */
  replace(
    documentId: number,
    proposals: ReadonlyMap<number, readonly Proposal[]>,
    version: number,
    at: string,
  ): Reproposed;
}

interface StandingTag {
  readonly id: number;
  readonly passage: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly proposedTheme: string | null;
  readonly proposedStance: Stance | null;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly why: string | null;
  readonly isKept: number;
  readonly evidence: string;
}

/** Prepares the queries. */
export function openProposals(connection: Connection, tags: Tags, acts: Acts): Proposals {
  const documentIds = connection.prepare<[], number>('SELECT id FROM document ORDER BY id').pluck();
  const notOf = connection
    .prepare<[number], number>(
      `SELECT d.id FROM document d JOIN codebook_version v ON v.id = d.codebook_version
       WHERE v.proposes IS NOT (SELECT proposes FROM codebook_version WHERE id = ?) ORDER BY d.id`,
    )
    .pluck();
  const passages = connection.prepare<[number], RulePassage & { sectionKind: SectionKind }>(
    `SELECT p.id, p.text, s.kind AS sectionKind
     FROM passage p JOIN section s ON s.document = p.document AND s.position = p.section
     WHERE p.document = ? ORDER BY p.position`,
  );
  const place = connection.prepare<[number, number], Pick<Passage, 'start' | 'text'>>(
    'SELECT start, text FROM passage WHERE id = ? AND document = ?',
  );
  const standing = connection.prepare<[number], StandingTag>(
    `SELECT t.id, t.passage, t.theme, t.stance, t.proposed_theme AS proposedTheme,
       t.proposed_stance AS proposedStance, t.rule, t.confidence, t.why,
       t.edited OR t.state <> 'proposed' AS isKept,
       coalesce((SELECT group_concat(e.start || '-' || e."end", ' ' ORDER BY e.position)
         FROM tag_evidence e WHERE e.tag = t.id), '') AS evidence
     FROM tag t WHERE t.document = ?`,
  );
  const remove = connection.prepare<[number]>('DELETE FROM tag WHERE id = ?');
  const setTagVersion = connection.prepare<[number, number]>(
    `UPDATE tag SET codebook_version = ? WHERE document = ? AND state = 'proposed' AND NOT edited`,
  );
  const setVersion = connection.prepare<[number, number]>(
    'UPDATE document SET codebook_version = ? WHERE id = ?',
  );

  return {
    documentIds: () => documentIds.all(),
    notOf: (version) => notOf.all(version),
    passages: (documentId) => passages.all(documentId),
    replace(documentId, proposals, version, at) {
      const standingTags = standing.all(documentId);
      const kept = standingTags.filter(({ isKept }) => isKept === 1);
      // A person has spoken on this theme and stance here, as it stands now or as it was proposed.
      const spoken = new Set(
        kept.flatMap((tag) => [
          keyOf(tag.passage, tag.theme, tag.stance),
          keyOf(tag.passage, tag.proposedTheme, tag.proposedStance),
        ]),
      );
      const open = new Map(
        standingTags
          .filter(({ isKept }) => isKept === 0)
          .map((tag) => [wholeKeyOf(tag.passage, tag, tag.evidence), tag.id]),
      );
      let added = 0;
      let same = 0;
      for (const [passageId, made] of proposals) {
        const fresh = made.filter((proposal) => {
          if (spoken.has(keyOf(passageId, proposal.theme, proposal.stance))) return false;
          const evidence = proposal.evidence.map(({ start, end }) => `${start}-${end}`).join(' ');
          const isSame = open.delete(wholeKeyOf(passageId, proposal, evidence));
          if (isSame) same += 1;
          return !isSame;
        });
        const passage = place.get(passageId, documentId);
        if (passage === undefined || fresh.length === 0) continue;
        tags.propose({ documentId, passageId, passage, proposals: fresh }, version, at);
        added += fresh.length;
      }
      for (const tagId of open.values()) {
        acts.forgetTag(tagId);
        remove.run(tagId);
      }
      setTagVersion.run(version, documentId);
      setVersion.run(version, documentId);
      return { added, removed: open.size, same, kept: kept.length };
    },
  };
}

function keyOf(passage: number, theme: string | null, stance: string | null): string {
  return `${passage} ${theme ?? ''} ${stance ?? ''}`;
}

function wholeKeyOf(
  passage: number,
  {
    theme,
    stance,
    rule,
    confidence,
    why,
  }: Pick<StandingTag, 'theme' | 'stance' | 'rule' | 'confidence' | 'why'>,
  evidence: string,
): string {
  return JSON.stringify([passage, theme, stance, rule, confidence, why, evidence]);
}
