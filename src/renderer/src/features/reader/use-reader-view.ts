import { useCallback, useMemo } from 'react';
import { inTextOrder, progressOf, undecidedBySection } from './order.ts';
import type { Progress } from './order.ts';
import { outlineOf } from './outline.tsx';
import type { OutlineEntry } from './outline.tsx';
import type { ReadPassage, ReadTag } from './reading.ts';
import type { ChoosableTheme, ReaderSource } from './reader-source.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { shows } from './showing.ts';
import type { Showing } from './showing.ts';

/** What the room draws, worked out of the document and its tags. */
export interface ReaderView {
  readonly rows: readonly Row[];
  readonly passages: ReadonlyMap<number, ReadPassage>;
  readonly themes: ReadonlyMap<string, ChoosableTheme>;
  /** All tags, in the order of the text. */
  readonly inOrder: readonly ReadTag[];
  readonly isShown: (tag: ReadTag) => boolean;
  /** Tags to be seen, in the order of the text. */
  readonly ordered: readonly ReadTag[];
  readonly tagsByPassage: ReadonlyMap<number, readonly ReadTag[]>;
  readonly entries: readonly OutlineEntry[];
  readonly undecided: ReadonlyMap<number, number>;
  /** Undefined until all of the document is there. */
  readonly progress: Progress | undefined;
}

const NOTHING_LEFT: ReadonlyMap<number, number> = new Map();
const NO_SECTIONS: ReadonlySet<number> = new Set();

/**
 * Each part is worked out again only when what it depends on has changed: a decision touches tags alone. `sentTo` is a
 * tag that is to be seen whatever `showing` says, for a link brought one to it.
 */
export function useReaderView(
  { document, isWhole, tags, themes: all }: ReaderSource,
  showing: Showing,
  sentTo?: number,
): ReaderView {
  const { sections, passages: list } = document;
  const rows = useMemo(() => rowsOf(sections, list), [sections, list]);
  const passages = useMemo(() => new Map(list.map((p) => [p.id, p])), [list]);
  const themes = useMemo(() => new Map(all.map((theme) => [theme.id, theme])), [all]);
  const inOrder = useMemo(() => inTextOrder(tags, list), [tags, list]);
  const isShown = useCallback(
    (tag: ReadTag) => tag.id === sentTo || shows(showing, tag),
    [showing, sentTo],
  );
  const ordered = useMemo(() => inOrder.filter(isShown), [inOrder, isShown]);
  const tagsByPassage = useMemo(() => Map.groupBy(ordered, ({ passage }) => passage), [ordered]);
  const undecided = useMemo(() => undecidedBySection(ordered, list), [ordered, list]);
  const entries = useMemo(() => {
    if (!isWhole) return outlineOf(sections, NOTHING_LEFT, NOTHING_LEFT, NO_SECTIONS);
    const section = new Map(list.map((p) => [p.id, p.section]));
    const hadAny = new Set(tags.map(({ passage }) => section.get(passage) ?? -1));
    return outlineOf(sections, undecided, undecidedBySection(tags, list), hadAny);
  }, [sections, list, isWhole, tags, undecided]);
  const progress = useMemo(() => (isWhole ? progressOf(tags) : undefined), [isWhole, tags]);
  return {
    rows,
    passages,
    themes,
    inOrder,
    isShown,
    ordered,
    tagsByPassage,
    entries,
    undecided,
    progress,
  };
}
