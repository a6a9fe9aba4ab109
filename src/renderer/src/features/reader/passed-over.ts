import { isUndecided } from './reading.ts';
import type { ReadTag } from './reading.ts';
import { shows } from './showing.ts';
import type { Showing } from './showing.ts';

/** Proposals of a document that nobody decided and that are not gone on to, each counted by one reason why. */
export interface PassedOver {
  readonly unsure: number;
  /** Under the confidence that is shown. */
  readonly under: number;
  /** Left out by another filter. */
  readonly filtered: number;
  readonly leastConfidence: number;
}

/** Counts what going from proposal to proposal passes over, as the filters are. */
export function passedOver(tags: Iterable<ReadTag>, showing: Showing): PassedOver {
  const { leastConfidence } = showing;
  const ofAnyConfidence = { ...showing, leastConfidence: 0 };
  const isUnsureSought = showing.states.includes('unsure');
  let unsure = 0;
  let under = 0;
  let filtered = 0;
  for (const tag of tags) {
    if (!isUndecided(tag)) continue;
    if (tag.unsure && !isUnsureSought) unsure += 1;
    else if (shows(showing, tag)) continue;
    else if (shows(ofAnyConfidence, tag)) under += 1;
    else filtered += 1;
  }
  return { unsure, under, filtered, leastConfidence };
}

/**
 * Says that no proposal is left in a direction, and what is passed over all the same: of this document, and of the
 * others where there is one `underElsewhere`, a confidence.
 */
export function nothingLeft(
  direction: 1 | -1,
  { unsure, under, filtered, leastConfidence }: PassedOver,
  underElsewhere?: number,
): string {
  const way = direction === 1 ? 'after' : 'before';
  const here = [
    hidden(unsure, 'marked unsure', 'State'),
    hidden(under, `under ${leastConfidence.toFixed(2)}`, 'Confidence'),
    hidden(filtered, 'left out by Themes, Stance or State'),
  ].filter((words) => words !== undefined);
  return [
    `No proposal is left ${way} this`,
    ...(here.length === 0 ? [] : [`Of this document, ${here.join('; ')}`]),
    ...(underElsewhere === undefined
      ? []
      : [`Documents ${way} this have proposals under ${underElsewhere.toFixed(2)}`]),
  ].join('. ');
}

function hidden(count: number, why: string, shownBy?: string): string | undefined {
  if (count === 0) return undefined;
  const said = `${count} ${count === 1 ? 'is' : 'are'} ${why}`;
  return shownBy === undefined ? said : `${said}: ${shownBy} shows ${count === 1 ? 'it' : 'them'}`;
}
