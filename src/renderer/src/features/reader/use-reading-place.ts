import { useCallback, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useSteady } from '../../ui/use-steady.ts';
import type { PageFaceHandle } from './page-face.tsx';
import type { ReadDocument } from './reader-source.ts';
import type { Face } from './reader-tools.tsx';
import { rowReadInText, rowReadOnPage } from './row-read.ts';
import { pageOf, rowOfPage, rowOfPassage, rowOfSection } from './rows.ts';
import type { FaceHandle } from './text-face.tsx';
import type { ReaderView } from './use-reader-view.ts';

/** Where one reads, in whichever face of the document, and the ways to go elsewhere in it. */
export interface ReadingPlace {
  readonly face: Face;
  readonly text: RefObject<FaceHandle | null>;
  readonly pages: RefObject<PageFaceHandle | null>;
  /** The page that is read, as printed. */
  readonly page: number;
  /** The topmost row in view, or the first of the page that is read: words and proposals are sought from there. */
  readonly topmost: number;
  /** The row that Tab leads to. */
  readonly active: number;
  /** The row at which the text begins when it is shown. */
  readonly startRow: number;
  /** The section that is read. */
  readonly section: number;
  readonly setPage: (page: number) => void;
  readonly setSeen: (row: number) => void;
  readonly setActive: (row: number) => void;
  /** Shows the other face, at the same place. */
  readonly toFace: (face: Face) => void;
  /** Brings a passage into view; with `focus` the keyboard goes there too. */
  readonly show: (passage: number, focus?: boolean) => void;
  /** Brings a passage into view in the text, whichever face is shown, and the keyboard there. */
  readonly showInText: (passage: number) => void;
  /** Brings a row of the text into view, and the keyboard there. */
  readonly showRow: (row: number) => void;
  readonly toSection: (section: number) => void;
}

/**
 * Keeps the place in the document.
 *
 * @param begin The passage to begin at; the beginning where there is none.
 * @param chosen The passage of the tag that is chosen.
 */
export function useReadingPlace(
  { sections }: ReadDocument,
  { rows, passages }: ReaderView,
  { begin, chosen }: { readonly begin: number | undefined; readonly chosen: number | undefined },
): ReadingPlace {
  const [active, setActive] = useState(() =>
    Math.max(
      rows.findIndex(({ kind }) => kind === 'passage'),
      0,
    ),
  );
  const [seen, setSeen] = useState(0);
  const [startRow, setStartRow] = useState(() =>
    begin === undefined ? 0 : Math.max(rowOfPassage(rows, begin), 0),
  );
  const [page, setPage] = useState(1);
  const [face, setFace] = useState<Face>('text');
  const text = useRef<FaceHandle>(null);
  const pages = useRef<PageFaceHandle>(null);

  const chosenRow = chosen === undefined ? -1 : rowOfPassage(rows, chosen);
  const readInText = rowReadInText(seen, chosenRow);
  const row = rows[face === 'text' ? readInText : rowReadOnPage(rows, page, chosenRow)];
  const section = row?.kind === 'heading' ? row.section.index : row?.passage.section;
  const toFace = useSteady((next: Face) => {
    if (next === face) return;
    // The page read, or the row that was open on it.
    if (next === 'text') {
      setStartRow(page === pageOf(rows, readInText) ? seen : rowOfPage(rows, page));
    } else setPage(pageOf(rows, readInText));
    setFace(next);
  });
  const show = useCallback(
    (passage: number, focus = false) => {
      const to = rowOfPassage(rows, passage);
      if (to < 0) return;
      setActive(to);
      text.current?.showRow(to, { focus });
      const found = passages.get(passage);
      if (found !== undefined) pages.current?.showPage(found.page);
    },
    [rows, passages],
  );
  const showInText = useSteady((passage: number) => {
    if (face !== 'text') {
      // Drawn at once, for it is the drawn text that brings a passage into view.
      flushSync(() => {
        setStartRow(Math.max(rowOfPassage(rows, passage), 0));
        setFace('text');
      });
    }
    show(passage, true);
  });
  const showRow = useCallback((to: number) => {
    setActive(to);
    text.current?.showRow(to, { focus: true });
  }, []);
  const toSection = useCallback(
    (to: number) => {
      text.current?.showRow(rowOfSection(rows, to), { align: 'start' });
      const at = sections[to];
      if (at !== undefined) pages.current?.showPage(at.page);
    },
    [rows, sections],
  );
  return {
    face,
    text,
    pages,
    page: face === 'page' ? page : pageOf(rows, seen),
    topmost: face === 'page' ? rowOfPage(rows, page) : seen,
    active,
    startRow,
    section: section ?? 0,
    setPage,
    setSeen,
    setActive,
    toFace,
    show,
    showInText,
    showRow,
    toSection,
  };
}
