import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Stance } from '../../../../core/themes/proposal.ts';
import { useKeyWords } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SelectPick } from '../../ui/select-pick.tsx';
import { FilterPick } from './filter-pick.tsx';
import type { FilterOption } from './filter-pick.tsx';
import type { ReadTag } from './reading.ts';
import type { ChoosableTheme } from './reader-source.ts';
import { shownByTheme } from './showing.ts';
import type { Showing } from './showing.ts';
import { STANCE_CHOICES } from '../../ui/stance-labels.ts';

/** The two faces of a document. */
export type Face = 'page' | 'text';

const STATES: readonly FilterOption<Showing['states'][number]>[] = [
  { id: 'proposed', label: 'Proposed' },
  { id: 'unsure', label: 'Unsure' },
  { id: 'accepted', label: 'Accepted' },
  { id: 'manual', label: 'Tagged by hand' },
  { id: 'rejected', label: 'Rejected' },
];

const STANCES: readonly FilterOption<Stance>[] = STANCE_CHOICES.map(([id, label]) => ({
  id,
  label,
}));

const CONFIDENCE: readonly FilterOption<'0' | '0.5' | '0.7' | '0.8' | '0.9'>[] = [
  { id: '0', label: 'any' },
  { id: '0.5', label: 'from 0.50' },
  { id: '0.7', label: 'from 0.70' },
  { id: '0.8', label: 'from 0.80' },
  { id: '0.9', label: 'from 0.90' },
];

/**
 * The row above the document: which face, where one is, what of the tags is seen. Drawn anew only when one of
 * these has changed, so that its acts are to stay the same.
 */
export const ReaderTools = memo(function ReaderTools({
  face,
  pageFace,
  page,
  pages,
  zoom,
  tags,
  themes,
  showing,
  faded,
  onFace,
  onZoom,
  onShowing,
  onFaded,
  onFind,
  onRedact,
}: {
  readonly face: Face;
  /** Why there is no page face, or undefined where there is one. */
  readonly pageFace: string | undefined;
  readonly page: number;
  readonly pages: number;
  /** Undefined where the page fits the window. */
  readonly zoom: number | undefined;
  /** Undefined until all are there. */
  readonly tags: readonly ReadTag[] | undefined;
  readonly themes: readonly ChoosableTheme[];
  readonly showing: Showing;
  readonly faded: boolean;
  readonly onFace: (face: Face) => void;
  readonly onZoom: (zoom: number | undefined) => void;
  readonly onShowing: (showing: Showing) => void;
  readonly onFaded: (faded: boolean) => void;
  readonly onFind: () => void;
  readonly onRedact: () => void;
}): ReactNode {
  const findKey = useKeyWords('findHere');
  const found = useFoundThemes(tags, themes, showing);
  return (
    <div className="tools">
      <div className="seg" role="group" aria-label="Face of the document">
        <button
          type="button"
          aria-pressed={face === 'page'}
          disabled={pageFace !== undefined}
          title={pageFace}
          onClick={() => onFace('page')}
        >
          Page
        </button>
        <button type="button" aria-pressed={face === 'text'} onClick={() => onFace('text')}>
          Text
        </button>
      </div>
      <span
        className="small quiet num nowrap"
        // As wide on page 9 as on page 10: the row would break, and the document jump.
        style={{ minWidth: `${7 + 2 * String(pages).length}ch` }}
      >
        page {page} of {pages}
      </span>
      <Button
        look="icon"
        isSmall
        aria-label="Find in this document"
        title={findKey === null ? 'Find in this document' : `Find in this document (${findKey})`}
        onClick={onFind}
      >
        <Icon name="search" />
      </Button>
      <Button isSmall look="plain" act="redactDocument" onClick={onRedact}>
        Redact
      </Button>
      <span className="grow" />
      {face === 'page' && <Zoom zoom={zoom} onZoom={onZoom} />}
      <ReaderFilters
        found={found}
        isWhole={tags !== undefined}
        showing={showing}
        onShowing={onShowing}
      />
      {face === 'text' && (
        <label className="check nowrap">
          <input
            type="checkbox"
            checked={faded}
            onChange={(event) => onFaded(event.target.checked)}
          />
          Fade untagged
        </label>
      )}
    </div>
  );
});

/**
 * The themes of a document's tags with how many of each the other filters show, and those chosen though none is shown:
 * the same list until one of these is another.
 */
function useFoundThemes(
  tags: readonly ReadTag[] | undefined,
  themes: readonly ChoosableTheme[],
  showing: Showing,
): readonly FilterOption<string>[] {
  // As text it is the same after a decision that neither changes a theme nor hides a tag.
  const counted = useMemo(() => {
    const none = Object.fromEntries(showing.themes.map((theme) => [theme, 0]));
    return JSON.stringify({ ...none, ...shownByTheme(showing, tags ?? []) });
  }, [tags, showing]);
  return useMemo(() => {
    const counts = new Map(Object.entries<number>(JSON.parse(counted)));
    return themes
      .filter(({ id }) => counts.has(id))
      .map(({ id, label }) => ({ id, label, count: counts.get(id) ?? 0 }));
  }, [counted, themes]);
}

/** What of the tags is seen. It is drawn anew only when that or the themes found have changed. */
const ReaderFilters = memo(function ReaderFilters({
  found,
  isWhole,
  showing,
  onShowing,
}: {
  readonly found: readonly FilterOption<string>[];
  /** Whether all tags have been read; until then nothing is counted. */
  readonly isWhole: boolean;
  readonly showing: Showing;
  readonly onShowing: (showing: Showing) => void;
}): ReactNode {
  return (
    <>
      <FilterPick
        label="Themes"
        all={isWhole ? `all ${found.filter(({ count }) => count !== 0).length}` : 'all'}
        options={found}
        chosen={showing.themes}
        onChange={(chosen) => onShowing({ ...showing, themes: chosen })}
      />
      <FilterPick
        label="Stance"
        all="all"
        options={STANCES}
        chosen={showing.stances}
        onChange={(stances) => onShowing({ ...showing, stances })}
      />
      <FilterPick
        label="State"
        all="all"
        options={STATES}
        chosen={showing.states}
        onChange={(states) => onShowing({ ...showing, states })}
      />
      <SelectPick
        label="Confidence"
        choices={CONFIDENCE.map(({ id, label }) => [id, label])}
        value={String(showing.leastConfidence)}
        onChange={(least) => onShowing({ ...showing, leastConfidence: Number(least) })}
      />
    </>
  );
});

const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 3;

function Zoom({
  zoom,
  onZoom,
}: {
  readonly zoom: number | undefined;
  readonly onZoom: (zoom: number | undefined) => void;
}): ReactNode {
  const now = zoom ?? 1;
  const to = (next: number) =>
    onZoom(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, Math.round(next * 10) / 10)));
  return (
    <div className="seg" role="group" aria-label="Size of the page">
      <button type="button" aria-label="Smaller" onClick={() => to(now - 0.1)}>
        −
      </button>
      <button type="button" className="num" onClick={() => onZoom(undefined)}>
        {zoom === undefined ? 'fit' : `${Math.round(now * 100)}%`}
        <span className="vh">
          {zoom === undefined ? ' to the window' : ', press to fit the window'}
        </span>
      </button>
      <button type="button" aria-label="Larger" onClick={() => to(now + 0.1)}>
        +
      </button>
    </div>
  );
}
