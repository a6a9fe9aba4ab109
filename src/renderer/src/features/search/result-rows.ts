import { MOST_NEAR } from '../../../../shared/contract/searching.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';

/** What a search is answered with. */
export type SearchAnswer = OutputOf<'searchLibrary'>;

/** A passage that holds a part of what was asked for. */
export type NearPassage = SearchAnswer['nearly']['hits'][number];

/** A row of the results. */
export type ResultRow =
  | { readonly kind: 'hints' }
  | { readonly kind: 'case'; readonly caseId: number; readonly passages: number }
  | {
      readonly kind: 'hit';
      /** Its place among all that is listed, from 0. */
      readonly at: number;
      readonly passageId: number;
    }
  /** Opens the rest of a case, or closes it where `left` is 0. */
  | { readonly kind: 'more'; readonly caseId: number; readonly left: number }
  | { readonly kind: 'nearly'; readonly passages: number }
  | { readonly kind: 'near'; readonly passageId: number; readonly hit: NearPassage }
  /** Shows more of these, or the first few again where `left` is 0. */
  | { readonly kind: 'more-near'; readonly left: number }
  | { readonly kind: 'related' };

/**
 * Results in the order of the screen: what there is to say, each case with its passages, then passages that hold a part.
 *
 * @param first.open Cases of which all passages are shown.
 * @param first.perCase Passages shown first of each other case.
 * @param first.near Passages shown first of those that hold a part.
 */
export function resultRows(
  { hints, byCase, nearly, related }: SearchAnswer,
  {
    open,
    perCase,
    near,
  }: { readonly open: readonly number[]; readonly perCase: number; readonly near: number },
): readonly ResultRow[] {
  const rows: ResultRow[] = hints.length > 0 ? [{ kind: 'hints' }] : [];
  let at = 0;
  for (const { caseId, passages, shown } of byCase) {
    rows.push({ kind: 'case', caseId, passages });
    for (const passageId of shown) {
      rows.push({ kind: 'hit', at, passageId });
      at += 1;
    }
    const left = passages - shown.length;
    const canClose = open.includes(caseId) && passages > perCase;
    if (left > 0 || canClose) rows.push({ kind: 'more', caseId, left });
  }
  if (isNearlyShown(nearly)) {
    rows.push({ kind: 'nearly', passages: nearly.passages });
    for (const hit of nearly.hits) rows.push({ kind: 'near', passageId: hit.passageId, hit });
    const left = Math.min(nearly.passages, MOST_NEAR) - nearly.hits.length;
    if (left > 0 || nearly.hits.length > near) rows.push({ kind: 'more-near', left });
  }
  if (related.length > 0) rows.push({ kind: 'related' });
  return rows;
}

/** Whether there is something near, or a theme by which there would be. */
export function isNearlyShown({ hits, about }: SearchAnswer['nearly']): boolean {
  return hits.length > 0 || about.length > 0;
}

/** Whether a passage may be among those of its case that are folded away: it is shown nowhere, and not all of its case are. */
export function isFoldedAway(
  { byCase, nearly }: SearchAnswer,
  { passageId, caseId }: Pick<FoundPassage, 'passageId' | 'caseId'>,
): boolean {
  const isShown =
    byCase.some(({ shown }) => shown.includes(passageId)) ||
    nearly.hits.some((hit) => hit.passageId === passageId);
  const ofCase = byCase.find((one) => one.caseId === caseId);
  return !isShown && ofCase !== undefined && ofCase.shown.length < ofCase.passages;
}

/** Passages in the order of the screen, of whatever row. */
export function passagesOf(rows: readonly ResultRow[]): readonly number[] {
  return rows.flatMap((row) => (row.kind === 'hit' || row.kind === 'near' ? [row.passageId] : []));
}

/** Pages of hits that these rows need and that have not been read yet. */
export function missingPages(
  rows: readonly ResultRow[],
  hitAt: (at: number) => FoundPassage | undefined,
  page: number,
): readonly number[] {
  const pages = rows.flatMap((row) =>
    row.kind === 'hit' && hitAt(row.at) === undefined ? [Math.floor(row.at / page)] : [],
  );
  return [...new Set(pages)];
}
