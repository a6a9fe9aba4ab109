import type { ReportTable } from '../../../../core/report/report.ts';
import type { ListedTag } from '../../../../shared/contract/tagging.ts';
import { numberAt, wordsAt } from './words-at.ts';

/** A passage and a theme of which two coders said different things. */
export interface Disagreement {
  readonly caseId: number;
  readonly passageId: number;
  readonly page: number;
  readonly paragraph: string | null;
  readonly theme: string;
  readonly label: string;
  /** "concern", "good", "concern and good"; null for nothing. */
  readonly first: string | null;
  readonly second: string | null;
  readonly text: string;
}

/** The disagreements of a report on agreement; those whose passage is not in this library are left out. */
export function disagreementsOf(table: ReportTable): readonly Disagreement[] {
  return table.rows.flatMap((row) => {
    const number = (name: string): number | null => numberAt(table, row, name);
    const words = (name: string): string | null => wordsAt(table, row, name) || null;
    const [caseId, passageId] = [number('case'), number('passage')];
    if (caseId === null || passageId === null) return [];
    return [
      {
        caseId,
        passageId,
        page: number('page') ?? 0,
        paragraph: words('paragraph'),
        theme: words('theme') ?? '',
        label: words('label') ?? '',
        first: words('first'),
        second: words('second'),
        text: words('text') ?? '',
      },
    ];
  });
}

/** One act by which a disagreement is settled. */
export type Settling =
  | {
      readonly what: 'edit';
      readonly tagIds: readonly number[];
      readonly edit: {
        readonly decision?: 'accepted' | 'rejected';
        readonly stance?: 'concern' | 'good';
      };
    }
  | { readonly what: 'delete'; readonly tagIds: readonly number[] }
  | {
      readonly what: 'add';
      readonly stance: 'concern' | 'good';
      readonly span: { readonly passageId: number; readonly start: number; readonly end: number };
    };

/**
 * What is to be done so that a passage has its theme as decided. Tags that stand get that stance, proposals among them
 * accepted; where none stands a rejected one is taken up again, and where there is none at all the whole passage is
 * tagged. For none, proposals are rejected and tags made by hand are taken away. `tags` are those of the theme in the
 * passage.
 */
export function settlingOf(
  { passageId, text }: Pick<Disagreement, 'passageId' | 'text'>,
  tags: readonly Pick<ListedTag, 'id' | 'state' | 'stance'>[],
  as: 'concern' | 'good' | 'none',
): readonly Settling[] {
  const ids = (own: readonly Pick<ListedTag, 'id'>[]): readonly number[] => own.map(({ id }) => id);
  const byHand = tags.filter(({ state }) => state === 'manual');
  const standing = tags.filter(({ state }) => state === 'proposed' || state === 'accepted');
  if (as === 'none') {
    return [
      ...(byHand.length > 0 ? [{ what: 'delete', tagIds: ids(byHand) } as const] : []),
      ...(standing.length > 0
        ? [{ what: 'edit', tagIds: ids(standing), edit: { decision: 'rejected' } } as const]
        : []),
    ];
  }
  const taken =
    standing.length > 0 || byHand.length > 0
      ? standing
      : tags.filter(({ state }) => state === 'rejected').slice(0, 1);
  const otherwise = byHand.filter(({ stance }) => stance !== as);
  if (tags.length === 0) {
    const end = Array.from(text).length;
    return [{ what: 'add', stance: as, span: { passageId, start: 0, end } }];
  }
  return [
    ...(taken.length > 0
      ? [{ what: 'edit', tagIds: ids(taken), edit: { decision: 'accepted', stance: as } } as const]
      : []),
    ...(otherwise.length > 0
      ? [{ what: 'edit', tagIds: ids(otherwise), edit: { stance: as } } as const]
      : []),
  ];
}
