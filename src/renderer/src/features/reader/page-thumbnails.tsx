import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { counted } from '../../ui/words.ts';
import { heightOf, Thumbnails } from './draw-thumbnail.ts';
import type { Thumbnail } from './draw-thumbnail.ts';
import type { PageSize } from './pdf-document.ts';
import type { PlacedTag } from './place-tags.ts';
import { isUndecided } from './reading.ts';

const COLUMNS = 2;
/** Width of a picture, and what stands under it and between two, in CSS pixels. */
const WIDTH = 80;
const NUMBER = 24;
const BETWEEN = 8;
/** A picture is drawn when its page has been in view so long, in milliseconds: not while one scrolls past. */
const STAYS = 80;

/** Small pictures of all pages, to go by: two in a row, the page that is read marked, tags at their edge. */
export function PageThumbnails({
  pdf,
  sizes,
  page,
  marks,
  onGo,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
  /** The page that is read. */
  readonly page: number;
  /** Tags by the pages that their words stand on. */
  readonly marks: ReadonlyMap<number, readonly PlacedTag[]>;
  readonly onGo: (page: number) => void;
}): ReactNode {
  const scroller = useRef<HTMLElement>(null);
  const pictures = useMemo(() => new Thumbnails(pdf, WIDTH), [pdf]);
  /** The page that Tab leads to, once arrows have moved it away from the one that is read. */
  const [reached, setReached] = useState<number | undefined>(undefined);
  const toFocus = useRef<number | undefined>(undefined);
  const virtual = useVirtualizer({
    count: Math.ceil(sizes.length / COLUMNS),
    getScrollElement: () => scroller.current,
    estimateSize: (row) =>
      Math.max(...rowOf(row, sizes.length).map((one) => heightFor(sizes[one - 1]))) +
      NUMBER +
      BETWEEN,
    overscan: 1,
    paddingStart: 12,
    paddingEnd: 12,
  });
  useEffect(() => virtual.measure(), [sizes, virtual]);
  const rowFor = (one: number) => Math.floor((one - 1) / COLUMNS);
  useEffect(() => {
    if (!scroller.current?.contains(document.activeElement))
      virtual.scrollToIndex(rowFor(page), { align: 'auto' });
  }, [page, virtual]);
  useEffect(() => {
    const to = toFocus.current;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-page="${to}"]`);
    if (to === undefined || !button) return;
    toFocus.current = undefined;
    button.focus({ preventScroll: true });
  });

  const onKey = (event: KeyboardEvent, from: number) => {
    const to = target(event.key, from, sizes.length);
    if (to === undefined) return;
    event.preventDefault();
    toFocus.current = to;
    setReached(to);
    virtual.scrollToIndex(rowFor(to), { align: 'auto' });
  };
  const items = virtual.getVirtualItems();
  const drawn = items.flatMap(({ index }) => rowOf(index, sizes.length));
  const reachable = [reached, page].find((one) => one !== undefined && drawn.includes(one));

  return (
    <nav ref={scroller} className="scroll thumbnails" aria-label="Pages">
      <ol style={{ height: virtual.getTotalSize() }}>
        {items.flatMap(({ index, start }) =>
          rowOf(index, sizes.length).map((one, column) => (
            <li
              key={one}
              aria-posinset={one}
              aria-setsize={sizes.length}
              style={{ top: start, left: `${(100 * column) / COLUMNS}%` }}
            >
              <PageButton
                page={one}
                size={sizes[one - 1]}
                pictures={pictures}
                tags={marks.get(one) ?? []}
                isCurrent={one === page}
                isReachable={one === (reachable ?? drawn[0])}
                onGo={onGo}
                onFocus={() => setReached(one)}
                onKey={onKey}
              />
            </li>
          )),
        )}
      </ol>
    </nav>
  );
}

function rowOf(row: number, pages: number): readonly number[] {
  const first = row * COLUMNS + 1;
  return Array.from({ length: Math.min(COLUMNS, pages - first + 1) }, (_, i) => first + i);
}

function heightFor(size: PageSize | undefined): number {
  return size === undefined ? 0 : Math.round((WIDTH * size.height) / size.width);
}

function target(key: string, from: number, pages: number): number | undefined {
  const to = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[key];
  if (key === 'Home') return 1;
  if (key === 'End') return pages;
  return to === undefined ? undefined : Math.min(Math.max(from + to, 1), pages);
}

function PageButton({
  page,
  size,
  pictures,
  tags,
  isCurrent,
  isReachable,
  onGo,
  onFocus,
  onKey,
}: {
  readonly page: number;
  readonly size: PageSize | undefined;
  readonly pictures: Thumbnails;
  readonly tags: readonly PlacedTag[];
  readonly isCurrent: boolean;
  readonly isReachable: boolean;
  readonly onGo: (page: number) => void;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent, from: number) => void;
}): ReactNode {
  const holder = useRef<HTMLSpanElement>(null);
  const [drawn, setDrawn] = useState<Thumbnail | undefined>(undefined);
  useEffect(() => {
    const given = new AbortController();
    const soon = setTimeout(() => {
      void pictures.draw(page, given.signal).then((picture) => {
        if (!given.signal.aborted) setDrawn(picture);
        return undefined;
      });
    }, STAYS);
    return () => {
      clearTimeout(soon);
      given.abort();
    };
  }, [pictures, page]);
  useEffect(() => {
    if (drawn !== undefined) holder.current?.replaceChildren(drawn.canvas);
  }, [drawn]);
  const left = tags.filter(({ tag }) => isUndecided(tag)).length;
  return (
    <button
      type="button"
      data-page={page}
      aria-label={`Page ${page}, ${tags.length === 0 ? 'no tags' : `${counted(tags.length, 'tag')}, ${left} left to decide`}`}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => onGo(page)}
      onFocus={onFocus}
      onKeyDown={(event) => onKey(event, page)}
    >
      <span className="sheetlet" style={{ width: WIDTH, height: heightFor(size) }}>
        <span ref={holder} />
        {drawn !== undefined &&
          tags
            .filter(({ tag }) => tag.state !== 'rejected')
            .map(({ tag, theme, words }) => {
              const [piece] = words.filter((one) => one.page === page);
              const at = piece && heightOf(drawn, piece);
              return (
                at && (
                  <i
                    key={tag.id}
                    className={`g-${theme.group}`}
                    style={{ top: `${100 * at.top}%`, height: `${100 * (at.bottom - at.top)}%` }}
                  />
                )
              );
            })}
      </span>
      <span className="num">{page}</span>
    </button>
  );
}
