import { useEffect, useMemo } from 'react';
import type { ReactNode, Ref } from 'react';
import type { FoundMarks } from './found-marks.ts';
import { PageFace } from './page-face.tsx';
import type { PageFaceHandle } from './page-face.tsx';
import { PagePlaces } from './page-places.ts';
import { usePdf } from './pdf-document.ts';
import { placeFound } from './place-found.ts';
import { placeTags } from './place-tags.ts';
import type { ReaderSource } from './reader-source.ts';
import type { CardActs } from './tag-card.tsx';
import type { ReaderView } from './use-reader-view.ts';

/** The page face with what comes before it: opening the file, and saying so where it cannot be opened. */
export function PagesOfDocument({
  source,
  view,
  zoom,
  found,
  selected,
  startPage,
  acts,
  onSeen,
  onText,
  ref,
}: {
  readonly source: ReaderSource;
  readonly view: ReaderView;
  readonly zoom: number | undefined;
  /** What was found, to be marked. */
  readonly found: FoundMarks | undefined;
  readonly selected: number | undefined;
  readonly startPage: number;
  readonly acts: CardActs;
  readonly onSeen: (page: number) => void;
  readonly onText: () => void;
  readonly ref: Ref<PageFaceHandle>;
}): ReactNode {
  const { document, readBytes } = source;
  const pdf = usePdf(readBytes);
  const places = useMemo(() => new PagePlaces(document.text, document.sourceMap), [document]);
  const tagsByPage = useMemo(
    () => placeTags(view.ordered, view.passages, view.themes, places),
    [view.ordered, view.passages, view.themes, places],
  );
  const foundByPage = useMemo(
    () => placeFound(found, view.rows, places),
    [found, view.rows, places],
  );
  useEffect(() => {
    if (pdf.state === 'failed') onSeen(startPage);
  }, [pdf.state, onSeen, startPage]);

  if (pdf.state === 'opening') {
    return (
      <p className="reader-waiting" role="status">
        Opening the pages of {document.fileName}
      </p>
    );
  }
  if (pdf.state === 'failed') {
    return (
      <div className="reader-waiting" role="alert">
        <p>The pages of this file cannot be shown. Its text and tags are whole.</p>
        <button type="button" className="btn" onClick={onText}>
          Read the text
        </button>
      </div>
    );
  }
  return (
    <PageFace
      ref={ref}
      pdf={pdf.pdf}
      sizes={pdf.sizes}
      zoom={zoom}
      startPage={startPage}
      tagsByPage={tagsByPage}
      foundByPage={foundByPage}
      selected={selected}
      acts={acts}
      onSeen={onSeen}
    />
  );
}
