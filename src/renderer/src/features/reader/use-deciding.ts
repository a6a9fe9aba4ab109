import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Stance } from '../../../../core/themes/proposal.ts';
import type { CardActs } from './tag-card.tsx';
import type { Deciding } from './deciding.ts';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import type { ReadTag } from './reading.ts';

/** What follows a decision in the room. */
export interface AfterDeciding {
  /** Goes on to the next proposal after this one. */
  readonly goOn: (from: ReadTag) => void;
  readonly say: (words: string) => void;
  readonly nameOf: (theme: string) => string;
  readonly pick: (tag: ReadTag | undefined) => void;
  readonly askTheme: (tag: ReadTag) => void;
  readonly askNote: (tag: ReadTag) => void;
  readonly moveEdges: (tag: ReadTag) => void;
  readonly askHistory: (tag: ReadTag) => void;
  /** Shows that an act failed; nothing was changed. */
  readonly fail: (error: unknown) => void;
}

/**
 * The acts on one tag, with what is said and where one goes after. The room goes on at once; should
 * the library refuse, the tag shows as it was and the reason is told. They are the same functions as long
 * as the document is read, so that no card is drawn anew because of them.
 */
export function useDeciding(deciding: Deciding, after: AfterDeciding): CardActs {
  const latest = useRef(after);
  useLayoutEffect(() => {
    latest.current = after;
  });
  return useMemo(() => {
    const run = (act: Promise<void>) => {
      act.catch((error: unknown) => latest.current.fail(error));
    };
    const said = (tag: ReadTag, done: string) => {
      const { say, nameOf } = latest.current;
      say(`${nameOf(tag.theme)} ${done}`);
    };
    const goOn = (from: ReadTag) => latest.current.goOn(from);
    return {
      onPick: (tag) => latest.current.pick(tag),
      onAccept(tag) {
        run(deciding.accept(tag));
        said(tag, 'accepted');
        goOn(tag);
      },
      onReject(tag) {
        run(deciding.reject(tag));
        said(tag, 'rejected');
        goOn(tag);
      },
      onReopen(tag) {
        run(deciding.reopen(tag));
        said(tag, 'is open again');
      },
      onUnsure(tag) {
        run(deciding.setUnsure(tag, !tag.unsure));
        said(tag, tag.unsure ? 'is not unsure any more' : 'marked unsure');
        if (!tag.unsure) goOn(tag);
      },
      onStance(tag: ReadTag, stance: Stance) {
        if (tag.stance === stance) return;
        run(deciding.setStance(tag, stance));
        said(tag, `is now ${STANCE_WORDS[stance]}`);
      },
      onTheme: (tag) => latest.current.askTheme(tag),
      onNote: (tag) => latest.current.askNote(tag),
      onEdges: (tag) => latest.current.moveEdges(tag),
      onHistory: (tag) => latest.current.askHistory(tag),
      onRemove(tag) {
        run(deciding.remove(tag));
        said(tag, 'taken away');
        latest.current.pick(undefined);
      },
    };
  }, [deciding]);
}
