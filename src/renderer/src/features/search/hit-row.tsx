import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { MarkedWords, placeInReview } from '../../ui/quote.tsx';
import { HitTags } from './hit-tags.tsx';

/** What can be done with a passage that was found. */
export interface HitActs {
  readonly onCurrent: (passageId: number) => void;
  readonly onOpen: (hit: FoundPassage) => void;
  /** Chooses it, or chooses it no more. */
  readonly onChoose: (passageId: number) => void;
  /** Goes to the next or previous passage, with the focus. */
  readonly onMove: (by: 1 | -1) => void;
}

/** A passage that was found: where it stands, its words with those that answered marked, and its themes. */
export function HitRow({
  hit,
  isCurrent,
  isReachable,
  isChosen,
  themes,
  acts,
  children,
}: {
  readonly hit: FoundPassage;
  readonly isCurrent: boolean;
  /** Whether Tab leads to it: one of the list. */
  readonly isReachable: boolean;
  /** Undefined where passages cannot be chosen. */
  readonly isChosen: boolean | undefined;
  readonly themes: ReadonlyMap<string, ListedTheme>;
  readonly acts: HitActs;
  /** More to say below its words. */
  readonly children?: ReactNode;
}): ReactElement {
  const place = placeInReview(hit);
  const byTag = (hit.byTag ?? []).map(
    ({ label, isConfirmed }) => `${isConfirmed ? 'tagged' : 'proposed as'} ${label}`,
  );
  const tabIndex = isReachable ? 0 : -1;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      acts.onOpen(hit);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      acts.onMove(event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <div className={isCurrent ? 'hit here' : 'hit'}>
      {isChosen === undefined ? (
        <span />
      ) : (
        <label className="hit-choose">
          <input
            type="checkbox"
            className="box"
            tabIndex={tabIndex}
            checked={isChosen}
            aria-label={`Choose ${place}`}
            onChange={() => acts.onChoose(hit.passageId)}
          />
        </label>
      )}
      <button
        type="button"
        id={`hit-${hit.passageId}`}
        className="hit-words"
        tabIndex={tabIndex}
        aria-current={isCurrent || undefined}
        onFocus={() => acts.onCurrent(hit.passageId)}
        onClick={() => acts.onCurrent(hit.passageId)}
        onDoubleClick={() => acts.onOpen(hit)}
        onKeyDown={press}
      >
        <span className="where small num">
          <span className="vh">{place}. </span>
          <span aria-hidden="true">
            p {hit.page}
            {hit.paragraph !== null && `, ${hit.paragraph}`}
          </span>
        </span>
        <span className="snippet">
          <span className="serif">
            {hit.cutBefore && '… '}
            <MarkedWords text={hit.snippet} marks={hit.highlights} />
            {hit.cutAfter && ' …'}
          </span>
          {hit.section !== '' && (
            <span className="small quiet clip hit-section">{hit.section}</span>
          )}
          {byTag.length > 0 && (
            <span className="small quiet hit-section">
              {hit.highlights.length === 0 ? 'Found because it is ' : 'Also because it is '}
              {byTag.join(' and ')}
            </span>
          )}
          {children}
        </span>
      </button>
      <HitTags tags={hit.tags} themes={themes} />
    </div>
  );
}
