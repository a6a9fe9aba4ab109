import type { Brief, BriefTemplate } from '../core/brief/brief.ts';
import { draftBrief } from '../core/brief/draft-brief.ts';
import { gatherQuotes, type GatheredQuote } from '../core/brief/gather-quotes.ts';
import { citedAs } from '../core/cases/cited-as.ts';
import type { SectionKind } from '../core/review/review.ts';
import { AppError } from '../shared/app-error.ts';
import type { BriefMaker } from './brief-maker.ts';
import type { RecommendationSource } from './brief-ports.ts';
import type { TagRow } from './ports.ts';
import { themesAsked } from './themes-asked.ts';

/** What a trainer says to begin with. */
export interface BriefWanted {
  readonly template: BriefTemplate;
  /** Themes by id, code or label; a case summary may have none. */
  readonly themes: readonly string[];
  readonly caseId: number | null;
  readonly from: string;
  readonly marking: string;
}

/** Sections that tell nothing of a family or of practice; what a person confirmed there is quoted all the same. */
const NOT_TOLD: ReadonlySet<SectionKind> = new Set([
  'front',
  'contents',
  'method',
  'terms',
  'recommendations',
  'appendix',
  'glossary',
  'references',
]);

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
  const kinds = store.sectionKinds([...new Set(tags.map(({ passageId }) => passageId))]);
  return gatherQuotes(
    tags.filter(({ state, passageId }) => {
      const kind = kinds.get(passageId);
      return state !== 'proposed' || kind === undefined || !NOT_TOLD.has(kind);
    }),
  );
}

/**
 * A first draft from the library. Throws AppError 'not-found' for a case that is not there, 'not-possible' for a theme that the codebook
 * does not have or where neither a theme nor a case is said.
 */
export function draftFromLibrary(maker: BriefMaker, wanted: BriefWanted): Brief {
  const { store, codebook } = maker;
  const { template, caseId } = wanted;
  const themes = themesAsked(codebook, wanted.themes);
  const ids = themes.map(({ id }) => id);
  const subject = caseId === null ? undefined : citedAs(store.listCases()).get(caseId);
  if (caseId !== null && subject === undefined) throw new AppError('not-found');
  if (template === 'case-summary' && subject === undefined) {
    throw new AppError('not-possible', { problem: 'A case summary is of a case: say which.' });
  }
  if (themes.length === 0 && subject === undefined) {
    throw new AppError('not-possible', { problem: 'Say which theme or which case it is about.' });
  }
  return draftBrief({
    ...wanted,
    themes,
    subject: subject ?? null,
    quotes: quotesFor(maker, { themes: ids, caseId }),
    recommendations: variedByCase(store.recommendationsOn({ themes: ids, caseId })),
  });
}

/** First one of each case, then a second of each, so that a few are from many; those with a number before others. */
function variedByCase(all: readonly RecommendationSource[]): readonly number[] {
  const rounds = new Map<number, number>();
  return all
    .map(({ id, caseId, number }) => {
      const round = rounds.get(caseId) ?? 0;
      rounds.set(caseId, round + 1);
      return { id, round, isNumbered: number !== null };
    })
    .toSorted((a, b) => a.round - b.round || Number(b.isNumbered) - Number(a.isNumbered))
    .map(({ id }) => id);
}
