import type { GatheredQuote } from '../core/brief/gather-quotes.ts';
import type { Brief } from '../core/brief/brief.ts';
import type { RecommendationSource } from './brief-ports.ts';
import { quotesFor } from './draft-brief.ts';
import type { LibraryStore, TagRow } from './ports.ts';

/** What could be added to a brief. */
export interface BriefOffer {
  /** The strongest first, varied in cases. */
  readonly quotes: readonly GatheredQuote<TagRow>[];
  readonly recommendations: readonly RecommendationSource[];
}

/** The quotes and recommendations on what a brief is about that it does not hold already. */
export function offerFor(store: LibraryStore, brief: Brief): BriefOffer {
  const items = brief.parts.flatMap((part) => part.items);
  const passages = new Set(items.flatMap((item) => (item.kind === 'quote' ? item.passage : [])));
  const recommended = new Set(
    items.flatMap((item) => (item.kind === 'recommendation' ? item.recommendation : [])),
  );
  return {
    quotes: quotesFor({ store }, brief).filter(
      ({ candidate }) => !passages.has(candidate.passageId),
    ),
    recommendations: store.recommendationsOn(brief).filter(({ id }) => !recommended.has(id)),
  };
}
