import type { Stance } from '../../../../core/themes/proposal.ts';
import type { ReadTag, TagState } from './reading.ts';

/** What of the tags is to be seen. Empty lists mean all. */
export interface Showing {
  readonly themes: readonly string[];
  readonly stances: readonly Stance[];
  readonly states: readonly (TagState | 'unsure')[];
  /** Proposals under this are not shown; what a person decided always is. */
  readonly leastConfidence: number;
}

/** Everything, but proposals that are hardly better than a guess. */
export const EVERYTHING: Showing = { themes: [], stances: [], states: [], leastConfidence: 0.5 };

/** How many tags of each theme the filters show, were no theme chosen: what choosing that theme brings to sight. */
export function shownByTheme(
  showing: Showing,
  tags: Iterable<ReadTag>,
): Readonly<Record<string, number>> {
  const others = { ...showing, themes: [] };
  const counts: Record<string, number> = {};
  for (const tag of tags) {
    if (shows(others, tag)) counts[tag.theme] = (counts[tag.theme] ?? 0) + 1;
  }
  return counts;
}

/** Whether the tag is to be seen. A rejected one is seen only where rejected ones are asked for or all are. */
export function shows(showing: Showing, tag: ReadTag): boolean {
  const { themes, stances, states, leastConfidence } = showing;
  return (
    (themes.length === 0 || themes.includes(tag.theme)) &&
    (stances.length === 0 || stances.includes(tag.stance)) &&
    (states.length === 0 || states.includes(tag.unsure ? 'unsure' : tag.state)) &&
    (tag.state !== 'proposed' || (tag.confidence ?? 1) >= leastConfidence)
  );
}
