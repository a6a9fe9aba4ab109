import { soughtOf, type Sought } from '../../app/sought.ts';

/** Where in a document one begins. */
export interface StartInDocument {
  readonly tag?: number;
  readonly passage?: number;
  /** What was sought, to be marked and stepped through. */
  readonly sought?: Sought | undefined;
}

/** What the end of a document's address names: a passage, perhaps with what was sought, or a tag; nothing for the beginning. */
export function startOf([kind, id, find, number]: readonly string[]): StartInDocument {
  if (kind === 'tag') return { tag: Number(id) };
  if (kind !== 'passage') return {};
  return { passage: Number(id), sought: find === 'find' ? soughtOf(number) : undefined };
}
