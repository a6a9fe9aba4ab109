import type { Brief, BriefTemplate } from '../core/brief/brief.ts';
import { draftBrief } from '../core/brief/draft-brief.ts';
import { gatherQuotes, type GatheredQuote } from '../core/brief/gather-quotes.ts';
import { AppError } from '../shared/app-error.ts';
import type { BriefMaker } from './brief-maker.ts';
import type { RecommendationSource } from './brief-ports.ts';
import type { TagRow } from './ports.ts';

/** What a trainer says to begin with. */
export interface BriefWanted {
  readonly template: BriefTemplate;
  /** Ids of themes; a case summary may have none. */
  readonly themes: readonly string[];
  readonly caseId: number | null;
  readonly from: string;
  readonly marking: string;
}

/** Quotes on these themes, or of a case on any theme, as `gatherQuotes` orders them. */
export function quotesFor(
  { store }: Pick<BriefMaker, 'store'>,
  { themes, caseId }: Pick<BriefWanted, 'themes' | 'caseId'>,
): readonly GatheredQuote<TagRow>[] {
  const inCase = caseId === null ? {} : { caseId };
  const tags =
    themes.length === 0
      ? store.listTags(inCase)
      : themes.flatMap((theme) => store.listTags({ ...inCase, theme }));
  return gatherQuotes(tags);
}

/**
 * A first draft from the library. Throws AppError 'not-found' for a case that is not there, 'not-possible' for a theme that the codebook
 * does not have or where neither a theme nor a case is said.
 */
export function draftFromLibrary(maker: BriefMaker, wanted: BriefWanted): Brief {
  const { store, codebook } = maker;
  const { template, caseId, themes: ids } = wanted;
  const themes = ids.map((id) => {
    const theme = codebook.themes.find((one) => one.id === id);
    if (theme === undefined) {
      throw new AppError('not-possible', { problem: `The codebook has no theme "${id}".` });
    }
    return theme;
  });
  const row = caseId === null ? undefined : store.listCases().find(({ id }) => id === caseId);
  if (caseId !== null && row === undefined) throw new AppError('not-found');
  if (template === 'case-summary' && row === undefined) {
    throw new AppError('not-possible', { problem: 'A case summary is of a case: say which.' });
  }
  if (themes.length === 0 && row === undefined) {
    throw new AppError('not-possible', { problem: 'Say which theme or which case it is about.' });
  }
  return draftBrief({
    ...wanted,
    themes,
    subject: row === undefined ? null : (row.subject ?? `Case ${row.id}`),
    quotes: quotesFor(maker, wanted),
    recommendations: variedByCase(store.recommendationsOn({ themes: ids, caseId })),
  });
}

/** First one of each case, then a second of each, so that a few are from many. */
function variedByCase(all: readonly RecommendationSource[]): readonly number[] {
  const rounds = new Map<number, number>();
  return all
    .map(({ id, caseId }) => {
      const round = rounds.get(caseId) ?? 0;
      rounds.set(caseId, round + 1);
      return { id, round };
    })
    .toSorted((a, b) => a.round - b.round)
    .map(({ id }) => id);
}
