import { useVirtualizer } from '@tanstack/react-virtual';
import {
  memo,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { KeyboardEvent, ReactNode, Ref, RefObject } from 'react';
import { ABOVE, focusIfDrawn, MOST_TRIES, showIfDrawn } from './come-to-rows.ts';
import type { WordsToShow } from './come-to-rows.ts';
import type { Found } from './find-words.ts';
import { drawFound } from './found-marks.ts';
import type { FoundMarks } from './found-marks.ts';
import { layBeside } from './lay-beside.ts';
import type { ReadTheme } from './deciding.ts';
import type { ReadTag } from './reading.ts';
import { Heading, PassageRow } from './reading-rows.tsx';
import type { Row } from './rows.ts';
import type { CardActs } from './tag-card.tsx';
import { useOverscan } from './use-overscan.ts';

/** What the room asks of a face of the document. */
export interface FaceHandle {
  /** Brings a row into view; with `focus` the keyboard goes there too. */
  showRow(row: number, options?: { readonly focus?: boolean; readonly align?: 'start' }): void;
  /** Brings words of a row into view, where the row is longer than the window too. */
  showWords(words: Found): void;
}

/** What an open card needs below the top of its row. */
const BELOW = 360;

const NO_TAGS: readonly ReadTag[] = [];

/** A closed card's height; a row is at least as tall as its cards. */
const CARD = 30;

/**
 * The document as clean text: a virtual list of headings and passages, each passage with the bars
 * and cards of its tags beside it. Passages are reached with the arrow keys; one at a time can be
 * reached by Tab.
 */
export const TextFace = memo(function TextFace({
  rows,
  tagsByPassage,
  themes,
  selected,
  active,
  faded,
  startRow,
  found,
  drawnIn,
  acts,
  onActive,
  onPassageKey,
  onSeen,
  onChosen,
  ref,
}: {
  readonly rows: readonly Row[];
  /** Tags to be seen, in the order of the text. */
  readonly tagsByPassage: ReadonlyMap<number, readonly ReadTag[]>;
  readonly themes: ReadonlyMap<string, ReadTheme>;
  readonly selected: number | undefined;
  /** Row that Tab leads to. */
  readonly active: number;
  /** Whether passages without a tag step back. */
  readonly faded: boolean;
  /** Row to begin at when the face is first shown. */
  readonly startRow: number;
  /** What was found, to be marked. */
  readonly found: FoundMarks | undefined;
  /** Given the element that the passages are drawn in. */
  readonly drawnIn: RefObject<HTMLElement | null>;
  readonly acts: CardActs;
  readonly onActive: (row: number) => void;
  /** A key pressed on a passage itself; true where it was used. */
  readonly onPassageKey: (event: KeyboardEvent, row: number) => boolean;
  /** The topmost row in view. */
  readonly onSeen: (row: number) => void;
  /** The mouse has selected words. */
  readonly onChosen: () => void;
  readonly ref: Ref<FaceHandle>;
}): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const toFocus = useRef<number | undefined>(undefined);
  const toShow = useRef<WordsToShow | undefined>(undefined);
  const overscan = useOverscan();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => estimate(rows[i], tagsByPassage),
    getItemKey: (i) => keyOf(rows[i], i),
    overscan,
    // The first drawing need not wait for the height to be measured.
    initialRect: { width: 0, height: window.innerHeight },
    paddingStart: 24,
    paddingEnd: 320,
    scrollPaddingStart: 24,
  });

  /** Whether the row's beginning stands where there is room for an open card under it. */
  const isComfortable = (row: number) => {
    const item = virtual.getVirtualItems().find(({ index }) => index === row);
    const top = virtual.scrollOffset ?? 0;
    const height = virtual.scrollRect?.height ?? 0;
    return item !== undefined && item.start >= top && item.start <= top + height - BELOW;
  };
  const scrollToRow = (row: number) => {
    const [offset] = virtual.getOffsetForIndex(row, 'start') ?? [0];
    virtual.scrollToOffset(Math.max(offset - ABOVE, 0));
    // Told now and not with the next frame: the rows come with what else has changed, in one drawing.
    scroller.current?.dispatchEvent(new Event('scroll'));
  };
  useImperativeHandle(ref, () => ({
    showRow(row, options) {
      if (options?.focus === true) toFocus.current = row;
      if (options?.align === 'start' || !isComfortable(row)) scrollToRow(row);
      focusIfDrawn(scroller.current, toFocus);
    },
    showWords(words) {
      toShow.current = { words, tries: MOST_TRIES };
      if (!virtual.getVirtualItems().some(({ index }) => index === words.row)) {
        scrollToRow(words.row);
      }
      showIfDrawn(scroller.current, toShow);
    },
  }));

  useEffect(() => {
    drawnIn.current = scroller.current;
    if (startRow > 0) virtual.scrollToIndex(startRow, { align: 'start' });
    // Only where one begins: afterwards the person scrolls.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const items = virtual.getVirtualItems();
  // What stands where it stood is not laid out again: a scroll alone draws the face more than once.
  const standing = items.map(({ key, start }) => `${key} ${start}`).join(' ');
  const lay = useEffectEvent(() => {
    if (sheet.current !== null) layBeside(sheet.current, selected);
  });
  useLayoutEffect(() => lay(), [standing, tagsByPassage, themes, selected]);
  useLayoutEffect(() => {
    focusIfDrawn(scroller.current, toFocus);
    showIfDrawn(scroller.current, toShow);
    if (scroller.current !== null) drawFound(scroller.current, found);
  });
  useEffect(() => () => drawFound(document, undefined), []);
  useEffect(() => {
    // Another width only: rows of another height have them laid out already.
    let width = sheet.current?.clientWidth;
    const again = new ResizeObserver(() => {
      if (sheet.current === null || sheet.current.clientWidth === width) return;
      width = sheet.current.clientWidth;
      lay();
    });
    if (sheet.current !== null) again.observe(sheet.current);
    return () => again.disconnect();
  }, []);
  const isPassage = (row: number) => rows[row]?.kind === 'passage';
  const drawn = items.map(({ index }) => index).filter(isPassage);
  const offset = virtual.scrollOffset ?? 0;
  const seen = items.find(({ end }) => end > offset + 24)?.index ?? 0;
  useEffect(() => onSeen(seen), [seen, onSeen]);
  // Where the one that Tab led to has been scrolled away, it leads to the first that is seen.
  const reachable = drawn.includes(active) ? active : drawn.find((index) => index >= seen);

  return (
    <div
      ref={scroller}
      className={`scroll text-face${faded ? ' faded' : ''}`}
      role="region"
      aria-label="Text of the document"
      onMouseUp={onChosen}
    >
      <div ref={sheet} className="sheet" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const tags = (row.kind === 'passage' && tagsByPassage.get(row.passage.id)) || NO_TAGS;
          const isChosenHere = tags.some(({ id }) => id === selected);
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={isChosenHere ? 'reading-row chosen' : 'reading-row'}
              style={{ top: start }}
            >
              {row.kind === 'heading' ? (
                <Heading row={row} />
              ) : (
                <PassageRow
                  row={row}
                  index={index}
                  tags={tags}
                  themes={themes}
                  selected={isChosenHere ? selected : undefined}
                  reachable={index === reachable}
                  acts={acts}
                  onActive={onActive}
                  onPassageKey={onPassageKey}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
});

function keyOf(row: Row | undefined, index: number): string | number {
  if (row === undefined) return index;
  return row.kind === 'heading' ? `h${row.section.index}` : row.passage.id;
}

/** Some 62 characters a line of 27 px, and room for the closed cards. */
function estimate(row: Row | undefined, tags: ReadonlyMap<number, readonly ReadTag[]>): number {
  if (row === undefined || row.kind === 'heading') return 56;
  const lines = Math.ceil(row.passage.text.length / 62) * 27 + 16;
  return Math.max(lines, (tags.get(row.passage.id)?.length ?? 0) * (CARD + 4) + 8);
}
