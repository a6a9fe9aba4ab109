import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Sought } from '../../app/sought.ts';
import { firstFrom, WordFinder } from './find-words.ts';
import type { Found } from './find-words.ts';
import type { FoundMarks } from './found-marks.ts';
import type { Row } from './rows.ts';
import { wordsOfRow } from './rows.ts';

/** Finding in the document: what is sought, where it stands, and at which of these one is. */
export interface Find {
  readonly isOpen: boolean;
  readonly sought: string;
  /** Whether what is sought are the words of a search, and not yet others that were typed here. */
  readonly isOfSearch: boolean;
  readonly found: readonly Found[];
  /** Index of the one that is shown; -1 where nothing was found. */
  readonly at: number;
  readonly current: Found | undefined;
  /** What was found as the faces draw it, while it is to be seen. */
  readonly marks: FoundMarks | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly seek: (words: string) => void;
  /** Goes to the next or previous one, round the ends of the document. */
  readonly step: (direction: 1 | -1) => void;
}

const NONE: readonly Found[] = [];

/**
 * Finds over the whole document, drawn or not. It begins where one reads: the first place from there
 * is shown while one types.
 *
 * @param ask What is sought from the beginning, when one came from a search.
 */
export function useFind(
  rows: readonly Row[],
  {
    seen,
    onShow,
    ask,
  }: {
    /** The topmost row in view. */
    readonly seen: number;
    readonly onShow: (found: Found) => void;
    readonly ask?: (Sought & { readonly row: number }) | undefined;
  },
): Find {
  const finder = useMemo(() => new WordFinder(rows.map(wordsOfRow)), [rows]);
  // What was found without words, by a tag or a field, leaves nothing to find here.
  const first = ask !== undefined && ask.words.length > 0 ? ask : undefined;
  const [isOpen, setOpen] = useState(first !== undefined);
  const [sought, setSought] = useState(first?.query ?? '');
  const [ofSearch, setOfSearch] = useState(first?.words);
  const all = useMemo(
    () => (ofSearch === undefined ? finder.find(sought) : finder.findWhole(ofSearch)),
    [finder, sought, ofSearch],
  );
  const found = isOpen ? all : NONE;
  // An object of its own for each step, so that the only place there is can be gone back to.
  const [at, setAt] = useState(() => ({ index: firstFrom(found, ask?.row ?? 0) }));
  const begun = useRef(ask?.row ?? 0);
  const current = isOpen ? found[at.index] : undefined;

  const show = useEffectEvent(() => {
    if (current !== undefined) onShow(current);
  });
  useEffect(() => show(), [at]);

  const open = useCallback(() => {
    begun.current = seen;
    setOpen(true);
    setAt({ index: firstFrom(all, seen) });
  }, [all, seen]);
  const seek = useCallback(
    (words: string) => {
      setSought(words);
      setOfSearch(undefined);
      setAt({ index: firstFrom(finder.find(words), begun.current) });
    },
    [finder],
  );
  const step = useCallback(
    (direction: 1 | -1) => {
      if (found.length === 0) return;
      const next = (at.index + direction + found.length) % found.length;
      begun.current = found[next]?.row ?? 0;
      setAt({ index: next });
    },
    [found, at],
  );
  const marks = useMemo(
    () => (isOpen ? { inRow: Map.groupBy(found, ({ row }) => row), current } : undefined),
    [isOpen, found, current],
  );
  const close = useCallback(() => setOpen(false), []);
  return {
    isOpen,
    sought,
    isOfSearch: ofSearch !== undefined,
    found,
    at: at.index,
    current,
    marks,
    open,
    close,
    seek,
    step,
  };
}
