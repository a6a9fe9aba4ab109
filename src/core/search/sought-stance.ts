import type { Stance } from '../themes/proposal.ts';
import { stems } from '../themes/stem.ts';
import { wantedWords } from './about-themes.ts';
import type { QueryNode } from './query-tree.ts';

/** Words by which people ask for what went wrong, */
const WRONG =
  stemsOf(`not no never nobody none without lack lacking missed missing ignored dismissed disregarded overlooked
  unheard unseen failed failure failing wrong mistake poor bad weak inadequate insufficient superficial shallow unclear vague late
  delay delayed drift slow refused lost gap problem worse ineffective inconsistent hidden excluded forgotten
  hardly rarely seldom didnt wasnt werent isnt hasnt hadnt doesnt dont couldnt cant wont`);
/** and for what went well. */
const WELL = stemsOf(
  `good well best better effective strong positive excellent exemplary successful praised improved helped thorough timely`,
);

/** Whether the words of a search ask for what went wrong or for what went well; undefined where they ask for neither, or for both. */
export function soughtStance(tree: QueryNode | null): Stance | undefined {
  const words = wantedWords(tree).flatMap((word) => stems(word).slice(0, 1));
  const isWrong = words.some((word) => WRONG.has(word));
  const isWell = words.some((word) => WELL.has(word));
  if (isWrong === isWell) return undefined;
  return isWrong ? 'concern' : 'good';
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).flatMap((word) => stems(word).slice(0, 1)));
}
