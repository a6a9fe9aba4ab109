import type { Stance } from '../themes/proposal.ts';
import { STANCE_WORDS } from '../themes/stance-words.ts';

/** What a person does to tags; what is left out stays as it is. */
export interface TagEdit {
  /** A decision on a proposal; 'proposed' takes the decision back. */
  readonly decision?: 'accepted' | 'rejected' | 'proposed';
  /** To come back to: stands beside the state. A decision clears it unless it is given too. */
  readonly unsure?: boolean;
  readonly stance?: Stance;
  readonly theme?: string;
  /** New edges, in code points within the passage, end exclusive; for one tag only. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Null or an empty text takes the note away. */
  readonly note?: string | null;
}

/** Where and what the tags are that an act was about, for its sentence. */
export interface TagPlace {
  /** The label of the theme, as it is called now. */
  readonly label: string;
  /** "4.15", or "page 12" where the paragraph has no number. */
  readonly place: string;
}

/** The kind of act that an edit is, by what weighs most in it. Kept with the act and in the audit. */
export type TagActKind =
  | 'tag-accepted'
  | 'tag-rejected'
  | 'tag-proposed-again'
  | 'tag-unsure'
  | 'tag-theme-changed'
  | 'tag-stance-changed'
  | 'tag-edges-changed'
  | 'tag-noted';

/** Which kind of act an edit is. */
export function tagActKind(edit: TagEdit): TagActKind {
  if (edit.decision === 'accepted') return 'tag-accepted';
  if (edit.decision === 'rejected') return 'tag-rejected';
  if (edit.decision === 'proposed') return 'tag-proposed-again';
  if (edit.theme !== undefined) return 'tag-theme-changed';
  if (edit.stance !== undefined) return 'tag-stance-changed';
  if (edit.span !== undefined) return 'tag-edges-changed';
  return edit.unsure === undefined ? 'tag-noted' : 'tag-unsure';
}

/**
 * What was done, as it stands beside "undo": "rejected Supervision and oversight, 4.15", or "rejected 12 tags".
 * `newLabel` is the label of the theme that an edit moves to.
 */
export function tagEditWords(edit: TagEdit, tags: readonly TagPlace[], newLabel: string): string {
  const what = about(tags);
  const stance = edit.stance === undefined ? '' : ` as ${STANCE_WORDS[edit.stance]}`;
  switch (tagActKind(edit)) {
    case 'tag-accepted':
      return `accepted${stance} ${what}`;
    case 'tag-rejected':
      return `rejected ${what}`;
    case 'tag-proposed-again':
      return `opened again ${what}`;
    case 'tag-unsure':
      return edit.unsure === true ? `marked unsure ${what}` : `no longer unsure ${what}`;
    case 'tag-theme-changed':
      return `moved to ${newLabel}: ${what}`;
    case 'tag-stance-changed':
      return `changed to ${STANCE_WORDS[edit.stance ?? 'mention']}: ${what}`;
    case 'tag-edges-changed':
      return `moved the edges of ${what}`;
    case 'tag-noted':
      return edit.note ? `wrote a note on ${what}` : `removed the note on ${what}`;
  }
}

/** "Supervision and oversight, 4.15", or how many tags. */
export function about(tags: readonly TagPlace[]): string {
  const [first] = tags;
  if (first === undefined || tags.length > 1) return `${tags.length} tags`;
  return `${first.label}, ${first.place}`;
}
