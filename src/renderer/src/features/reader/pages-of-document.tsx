import { useEffect, useMemo } from 'react';
import type { ReactNode, Ref } from 'react';
import { PageFace } from './page-face.tsx';
import type { PageFaceHandle } from './page-face.tsx';
import type { PageStretch } from './page-places.ts';
import type { PageSize } from './pdf-document.ts';
import type { CardActs } from './tag-card.tsx';
import type { Pages } from './use-pages.ts';

/** A4, which nearly all reviews have: pages are this large until the file is open. */
const USUAL_SIZE: PageSize = { width: 595, height: 842 };

/** The page face with what comes before it: opening the file, and saying so where it cannot be opened. */
export function PagesOfDocument({
  fileName,
  count,
  pages,
  zoom,
  selected,
  startPage,
  acts,
  onSeen,
  onChosen,
  onText,
  ref,
}: {
  readonly fileName: string;
  /** How many pages there are. */
  readonly count: number;
  readonly pages: Pages;
  readonly zoom: number | undefined;
  readonly selected: number | undefined;
  readonly startPage: number;
  readonly acts: CardActs;
  readonly onSeen: (page: number) => void;
  /** The mouse has selected words. */
  readonly onChosen: (selected: readonly PageStretch[]) => void;
  readonly onText: () => void;
  readonly ref: Ref<PageFaceHandle>;
}): ReactNode {
  const { pdf, tags, found, chosen } = pages;
  const blank = useMemo(() => Array.from({ length: count }, () => USUAL_SIZE), [count]);
  useEffect(() => {
    if (pdf.state === 'failed') onSeen(startPage);
  }, [pdf.state, onSeen, startPage]);

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
      pdf={pdf.state === 'open' ? pdf.pdf : undefined}
      sizes={pdf.state === 'open' ? pdf.sizes : blank}
      waitingFor={`Opening the pages of ${fileName}`}
      zoom={zoom}
      startPage={startPage}
      tags={tags}
      found={found}
      chosen={chosen}
      selected={selected}
      acts={acts}
      onSeen={onSeen}
      onChosen={onChosen}
    />
  );
}
