import { go } from '../../app/router.ts';
import type { FoundPlace, HitWalk } from '../../app/sought.ts';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import { call } from '../../data/client.ts';
import { placeOfHit } from '../reader/open-at-hit.ts';
import type { AskedSearch } from './use-hits.ts';

/** Passages read on each side of one that is gone to: those of the same document give the words to mark there. */
const BESIDE = 25;

/** A passage by where it stands. */
export type PlacedPassage = Pick<FoundPassage, 'caseId' | 'documentId' | 'passageId'>;

/** Opens the reader at a passage that was found; from there one can go through all that the search found. */
export async function openHit(placed: PlacedPassage, asked: AskedSearch): Promise<void> {
  const all = { ...asked, perCase: null, open: [] };
  const { byCase, nearly } = await call('searchLibrary', { ...all, limit: 0, offset: 0 });
  const ids = byCase.flatMap(({ shown }) => shown);
  const walk: HitWalk = {
    ids,
    around: async (at) => {
      const around = { limit: 2 * BESIDE + 1, offset: Math.max(at - BESIDE, 0) };
      return (await call('searchLibrary', { ...all, ...around })).hits;
    },
  };
  const at = ids.indexOf(placed.passageId);
  const hits = at < 0 ? nearly.hits : await walk.around(at);
  // Passages that hold a part of it are gone through by themselves.
  const { room, path } = placeOfHit(
    { snippet: '', highlights: [], ...placed },
    asked.search.query,
    hits,
    at < 0 ? oneBy(hits) : walk,
  );
  go(room, ...path);
}

/** Opens the reader at one of passages that no search finds as they stand, such as those like another. */
export function openOneOf(hit: FoundPassage, of: readonly FoundPassage[], words: string): void {
  const { room, path } = placeOfHit(hit, words, of, oneBy(of));
  go(room, ...path);
}

function oneBy(hits: readonly FoundPlace[]): HitWalk {
  return { ids: hits.map(({ passageId }) => passageId), around: async () => hits };
}
