import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { Segments } from '../../ui/segments.tsx';
import { DocumentProgress } from './document-progress.tsx';
import { Outline } from './outline.tsx';
import type { OutlineEntry } from './outline.tsx';
import { PageThumbnails } from './page-thumbnails.tsx';
import type { Pages } from './use-pages.ts';
import type { ReaderView } from './use-reader-view.ts';

const NO_ENTRIES: readonly OutlineEntry[] = [];

/** What stands left of the document: its sections or its pages, and how far the deciding has come. */
export function ReaderSide({
  view,
  section,
  page,
  pages,
  hidden,
  onSection,
  onPage,
  onHistory,
}: {
  readonly view: ReaderView;
  /** Index of the section that is read. */
  readonly section: number;
  readonly page: number;
  /** Undefined while the text is shown, which has no pages. */
  readonly pages: Pages | undefined;
  /** Tags that the filters hide. */
  readonly hidden: number;
  readonly onSection: (section: number) => void;
  readonly onPage: (page: number) => void;
  /** What was done to the document is wanted. */
  readonly onHistory: () => void;
}): ReactNode {
  const [isUnfolded, setUnfolded] = useState(false);
  const [shown, setShown] = useState<'outline' | 'pages'>('pages');
  const pdf = pages?.pdf;
  // After the text, when the document is opened and when a decision changes what is left.
  const entries = useDeferredValue(view.entries, NO_ENTRIES);
  return (
    <section className={`reader-outline folds${isUnfolded ? ' open' : ''}`} aria-label="Outline">
      <button
        type="button"
        className="foldbtn"
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        <Icon name="right" size={16} />
        Outline and progress
      </button>
      {pages !== undefined && (
        <div className="tools">
          <Segments
            label="Go by"
            choices={[
              ['outline', 'Outline'],
              ['pages', 'Pages'],
            ]}
            value={shown}
            onChange={setShown}
          />
        </div>
      )}
      {pages !== undefined && pdf?.state === 'open' && shown === 'pages' ? (
        <PageThumbnails
          pdf={pdf.pdf}
          sizes={pdf.sizes}
          page={page}
          marks={pages.tags.stand}
          onGo={onPage}
        />
      ) : (
        <Outline entries={entries} here={section} onGo={onSection} />
      )}
      {view.progress && (
        <DocumentProgress
          progress={view.progress}
          hidden={hidden}
          leftHere={view.undecided.get(section) ?? 0}
          onHistory={onHistory}
        />
      )}
    </section>
  );
}
