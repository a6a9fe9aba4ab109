import { go, placeOf } from '../../app/router.ts';
import { keepSought, type Sought } from '../../app/sought.ts';
import { call, problemIn } from '../../data/client.ts';
import { useKey } from '../../keys/use-key.ts';
import { announce } from '../../ui/announce.ts';
import { backToHit } from '../search/arrivals.ts';
import { placeOfHit, placeOfPassage } from './open-at-hit.ts';
import { startOf } from './start-in-document.ts';

/** Where one is among the passages of a search, and the ways on. */
export interface HitSteps {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly step: (direction: 1 | -1) => void;
  /** Back to the results, at this passage. */
  readonly back: () => void;
}

/** Goes through the passages of the search that a document was opened from; undefined where it was opened otherwise. */
export function useHitWalk(
  sought: Sought | undefined,
  passageId: number | undefined,
): HitSteps | undefined {
  const walk = sought?.walk;
  const at = walk?.ids.indexOf(passageId ?? 0) ?? -1;
  const passageNow = (): number => passageInAddress() ?? passageId ?? 0;
  const back = (): void => backToHit(passageNow());
  useKey('backToSearch', back, at >= 0);
  if (sought === undefined || walk === undefined || at < 0) return undefined;
  const step = async (direction: 1 | -1): Promise<void> => {
    const next = walk.ids.indexOf(passageNow()) + direction;
    const wanted = walk.ids[next];
    if (wanted === undefined) {
      announce(direction === 1 ? 'This is the last passage' : 'This is the first passage');
      return;
    }
    try {
      const hits = await walk.around(next);
      const hit = hits.find((one) => one.passageId === wanted);
      // It may answer no more, as when its tags were changed; it is still the next one.
      const { room, path } =
        hit === undefined
          ? placeOfPassage(
              { passageId: wanted, ...(await call('findPassage', { passageId: wanted })) },
              keepSought(sought),
            )
          : placeOfHit(hit, sought.query, hits, walk);
      announce(`Passage ${next + 1} of ${walk.ids.length}`);
      go(room, ...path);
    } catch (error) {
      announce(problemIn(error).what);
    }
  };
  return {
    at: at + 1,
    of: walk.ids.length,
    step: (direction) => void step(direction),
    back,
  };
}

/** The passage that the address names: just after a step it is ahead of what is drawn, and keys come quickly. */
function passageInAddress(): number | undefined {
  const [, , , ...at] = placeOf(window.location.hash).path;
  return startOf(at).passage;
}
