import type { BriefContent, FlagDecision } from '../core/brief/brief.ts';
import { briefEditWords, editBrief, type BriefEdit } from '../core/brief/edit-brief.ts';
import { gatherQuotes } from '../core/brief/gather-quotes.ts';
import { AppError } from '../shared/app-error.ts';
import type { ActDone, By } from './coding-ports.ts';
import type { LibraryStore } from './ports.ts';

/**
 * Does one thing to a brief, as one act. Throws AppError 'not-found' for a brief, part or item that is not there, and 'usage' where
 * flagged words are to stay and no reason is given.
 */
export function changeBrief(
  store: LibraryStore,
  briefId: number,
  edit: BriefEdit,
  by: By,
): ActDone {
  if (edit.act === 'decide' && edit.decisions.some(isWithoutReason))
    throw new AppError('usage', { problem: 'Say why the flagged words may stay.' });
  const stored = store.brief(briefId);
  const changed = stored && editBrief(stored.brief, edit);
  if (stored === undefined || changed === undefined) throw new AppError('not-found');
  return store.changeBrief(briefId, changed, briefEditWords(edit, stored.brief), by);
}

function isWithoutReason({ decision, words }: FlagDecision): boolean {
  return decision === 'keep' && words.trim() === '';
}

/** The quote that a tag gives: its short form where it has one, else all its words. Throws AppError 'not-found'. */
export function quoteOfTag(store: LibraryStore, tagId: number): BriefContent {
  const tag = store.tag(tagId);
  if (tag === undefined) throw new AppError('not-found');
  const [short] = gatherQuotes([tag]);
  const { start, end } = short ?? tag;
  return { kind: 'quote', tag: tagId, passage: tag.passageId, start, end };
}
