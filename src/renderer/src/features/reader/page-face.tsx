import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ReactNode, Ref } from 'react';
import { isFocusLost } from '../../app/use-room-focus.ts';
import { selectedOnPages } from './chosen-on-page.ts';
import { layBeside } from './lay-beside.ts';
import type { PageStretch } from './page-places.ts';
import type { PageSize } from './pdf-document.ts';
import type { PlacedFound } from './place-found.ts';
import type { PlacedTag, PlacedTags } from './place-tags.ts';
import type { CardActs } from './tag-card.tsx';
import { PrintedPage } from './printed-page.tsx';
import { useSteady } from '../../ui/use-steady.ts';
import { useFastScroll } from './use-fast-scroll.ts';
import { useKeptPlace } from './use-kept-place.ts';

/** What the room asks of the printed pages. */
export interface PageFaceHandle {
  showPage(page: number): void;
  /** Brings the words found that are current into view, on a page that may not be drawn yet. */
  showFound(): void;
}

const NO_TAGS: readonly PlacedTag[] = [];
const NONE_FOUND: readonly PlacedFound[] = [];
const NONE_CHOSEN: readonly PageStretch[] = [];

/** Pixels between two pages. */
const BETWEEN = 24;
/** A mark nearer than this to the edge of the window is brought further in. */
const MARGIN = 48;
/** What the open card of a mark needs below the mark's top. */
const BELOW = 360;

const CHOSEN = '.page-mark.chosen';

/** The document as it was printed, its tags drawn on the page and beside it. */
export function PageFace({
  pdf,
  sizes,
  waitingFor,
  zoom,
  startPage,
  tags,
  found,
  chosen,
  selected,
  acts,
  onSeen,
  onChosen,
  ref,
}: {
  /** Undefined while it is being opened: the pages are blank. */
  readonly pdf: PDFDocumentProxy | undefined;
  readonly sizes: readonly PageSize[];
  /** What is said meanwhile. */
  readonly waitingFor: string;
  /** 1 is the size of print on a usual screen; undefined fits the widest page to the window. */
  readonly zoom: number | undefined;
  /** Page to begin at. */
  readonly startPage: number;
  readonly tags: PlacedTags;
  readonly found: ReadonlyMap<number, readonly PlacedFound[]>;
  /** Words that are chosen, to be tagged. */
  readonly chosen: ReadonlyMap<number, readonly PageStretch[]>;
  readonly selected: number | undefined;
  readonly acts: CardActs;
  readonly onSeen: (page: number) => void;
  /** The mouse has selected words. */
  readonly onChosen: (selected: readonly PageStretch[]) => void;
  readonly ref: Ref<PageFaceHandle>;
}): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(1);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const widest = Math.max(...sizes.map(({ width }) => width), 1);
    const fit = () => {
      const cards = box.querySelector('.page-row');
      const room = cards instanceof HTMLElement ? cards.clientWidth : box.clientWidth;
      setFitting(Math.min(Math.max((room - BETWEEN) / widest, 0.5), 2));
    };
    fit();
    const again = new ResizeObserver(fit);
    again.observe(box);
    return () => again.disconnect();
  }, [sizes]);
  const scale = zoom === undefined ? fitting : zoom * (96 / 72);
  const virtual = useVirtualizer({
    count: sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => Math.round((sizes[i]?.height ?? 842) * scale) + BETWEEN,
    overscan: 1,
    paddingStart: 16,
    paddingEnd: 200,
  });
  useKeptPlace(scroller, virtual, { startPage, scale });
  useEffect(() => {
    // Come to by a key, from a passage that is not drawn any more.
    if (isFocusLost()) scroller.current?.focus({ preventScroll: true });
  }, []);
  /** The mark to be brought into view when it is drawn; once, so that one can scroll away from it. */
  const toShow = useRef<string | undefined>(undefined);
  const showMark = () => {
    const wanted = toShow.current;
    if (wanted === undefined || scroller.current === null) return;
    const mark = scroller.current.querySelector(wanted);
    if (mark === null) return;
    toShow.current = undefined;
    const at = mark.getBoundingClientRect();
    const view = scroller.current.getBoundingClientRect();
    const lowest = wanted === CHOSEN ? view.bottom - BELOW : view.bottom - MARGIN - at.height;
    if (at.top >= view.top + MARGIN && at.top <= lowest) return;
    scroller.current.scrollTop += at.top - view.top - view.height / 3;
  };
  const showPage = (page: number) => {
    const [offset] = virtual.getOffsetForIndex(page - 1, 'start') ?? [0];
    virtual.scrollToOffset(offset);
  };
  useImperativeHandle(ref, () => ({
    showPage,
    showFound() {
      const [page] = [...found].find(([, all]) => all.some(({ isCurrent }) => isCurrent)) ?? [];
      if (page === undefined) return;
      toShow.current = '.page-mark.now';
      if (!virtual.getVirtualItems().some(({ index }) => index === page - 1)) showPage(page);
      showMark();
    },
  }));
  const isFast = useFastScroll(scroller);
  const lay = () => {
    if (sheet.current !== null) layBeside(sheet.current, selected);
    showMark();
  };
  useLayoutEffect(() => {
    if (selected !== undefined) toShow.current = CHOSEN;
  }, [selected]);
  // Always the same function, so that a page is drawn anew only when something on it has changed.
  const onDrawn = useSteady(lay);
  const items = virtual.getVirtualItems();
  // What stands where it stood is not laid out again: a scroll alone draws the face anew.
  const standing = items.map(({ key, start }) => `${key} ${start}`).join(' ');
  const layNow = useEffectEvent(lay);
  useLayoutEffect(() => layNow(), [standing, scale, tags, found, selected]);
  const middle = (virtual.scrollOffset ?? 0) + (virtual.scrollRect?.height ?? 0) / 3;
  const seen = (items.find(({ end }) => end > middle)?.index ?? 0) + 1;
  useEffect(() => onSeen(seen), [seen, onSeen]);

  return (
    <div
      ref={scroller}
      className="scroll page-face"
      role="region"
      aria-label="Pages as printed"
      // The arrow keys scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onMouseUp={() => scroller.current && onChosen(selectedOnPages(scroller.current))}
    >
      {pdf === undefined && (
        <p className="opening-pages" role="status">
          {waitingFor}
        </p>
      )}
      <div ref={sheet} className="sheet pages" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const size = sizes[index];
          if (size === undefined) return null;
          return (
            <div key={key} className="page-row" style={{ top: start }}>
              <PrintedPage
                pdf={pdf}
                number={index + 1}
                size={size}
                scale={scale}
                tags={tags.begin.get(index + 1) ?? NO_TAGS}
                marked={tags.stand.get(index + 1) ?? NO_TAGS}
                found={found.get(index + 1) ?? NONE_FOUND}
                chosen={chosen.get(index + 1) ?? NONE_CHOSEN}
                selected={selected}
                acts={acts}
                mayDraw={!isFast}
                onDrawn={onDrawn}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
