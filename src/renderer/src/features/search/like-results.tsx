import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import type { ChosenFilters } from '../../../../shared/contract/searched.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { isFocusLost } from '../../app/use-room-focus.ts';
import { useCall } from '../../data/use-call.ts';
import { useKey } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { placeInReview } from '../../ui/quote.tsx';
import { HitRow } from './hit-row.tsx';
import { openOneOf } from './open-hit.ts';
import { Preview } from './preview.tsx';
import type { CaseHead } from './use-case-heads.ts';
import { useCurrentHit } from './use-current-hit.ts';
import { useFocusAsked } from './use-focus-asked.ts';

const MOST = 50;

/** Passages of other documents that say something like one passage, the likest first, which takes the focus. */
export function LikeResults({
  like,
  filters,
  heads,
  themes,
  onLike,
  onTag,
  onClose,
}: {
  readonly like: FoundPassage;
  readonly filters: ChosenFilters;
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly themes: ReadonlyMap<string, ListedTheme>;
  readonly onLike: (hit: FoundPassage) => void;
  readonly onTag: (hit: FoundPassage) => void;
  readonly onClose: () => void;
}): ReactElement {
  const found = useCall(
    'moreLikeThis',
    { passageId: like.passageId, filters, sameDocument: false, limit: MOST },
    { refreshOn: ['documents', 'cases', 'tags', 'codebook'] },
  );
  const hits = found.state === 'ready' ? found.value.hits : [];
  const nameOf = ({ caseId }: FoundPassage): string => heads.get(caseId)?.name ?? `Case ${caseId}`;
  const ids = hits.map(({ passageId }) => passageId);
  const currentHit = useCurrentHit(ids, String(like.passageId));
  const { current, setCurrent, move, goTo } = currentHit;
  const list = useRef<HTMLDivElement>(null);
  useFocusAsked(currentHit, list);
  const isBegun = useRef(false);
  const begin = useEffectEvent(() => {
    if (isBegun.current || ids[0] === undefined) return;
    isBegun.current = true;
    if (isFocusLost()) goTo(ids[0]);
  });
  useEffect(() => begin(), [ids[0]]);
  useEffect(() => {
    document.getElementById(`hit-${current ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const shown = hits.find(({ passageId }) => passageId === current);
  const open = (hit: FoundPassage): void => openOneOf(hit, hits, 'passages like another');
  useKey('nextHit', () => move(1, true));
  useKey('previousHit', () => move(-1, true));
  useKey('openHit', () => shown && open(shown));
  useKey('tagHits', () => shown && onTag(shown));
  useKey('moreLikeHit', () => shown && onLike(shown));
  return (
    <div className="search-work like">
      <section className="pane" aria-label="Passages like this">
        <div className="tools">
          <p className="small">
            <strong className="strong">Passages like {placeInReview(like)}</strong>{' '}
            <span className="quiet">of {nameOf(like)}</span>
          </p>
          <span className="grow" />
          <Button isSmall onClick={onClose}>
            Back to the results
          </Button>
        </div>
        <CallView of={found} loading="Looking for passages like this">
          {({ words }) => (
            <div ref={list} className="scroll results">
              <p className="small quiet like-words">
                {hits.length === 0
                  ? 'No other review says something like it.'
                  : `Told by ${words.join(', ')}`}
              </p>
              <ol>
                {hits.map((hit) => (
                  <li key={hit.passageId}>
                    <HitRow
                      hit={hit}
                      isCurrent={hit.passageId === current}
                      isReachable={hit.passageId === current}
                      isChosen={undefined}
                      themes={themes}
                      acts={{
                        onCurrent: setCurrent,
                        onOpen: open,
                        onChoose: () => undefined,
                        onMove: (by) => move(by, true),
                      }}
                    >
                      <span className="small clip">{nameOf(hit)}</span>
                    </HitRow>
                  </li>
                ))}
              </ol>
            </div>
          )}
        </CallView>
      </section>
      {shown && (
        <Preview
          hit={shown}
          name={nameOf(shown)}
          onOpen={() => open(shown)}
          onTag={() => onTag(shown)}
          onLike={() => onLike(shown)}
        />
      )}
    </div>
  );
}
