import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { MarkedWords } from '../../ui/quote.tsx';
import { WordFinder } from '../reader/find-words.ts';
import { wordsOfHits } from '../reader/open-at-hit.ts';

/** How many passages before and after the one that was found. */
const AROUND = 4;

/** A passage that was found, in its place in the review, and what can be done with it. */
export function Preview({
  hit,
  name,
  onOpen,
  onTag,
  onLike,
}: {
  readonly hit: FoundPassage;
  readonly name: string;
  /** Opens the reader at the passage, with what was sought. */
  readonly onOpen: () => void;
  readonly onTag: () => void;
  readonly onLike: () => void;
}): ReactElement {
  const around = useCall('passagesAround', { passageId: hit.passageId, around: AROUND });
  const scroller = useRef<HTMLDivElement>(null);
  const here = useRef<HTMLParagraphElement>(null);
  const passages = around.state === 'ready' ? around.value.passages : undefined;
  const marks = useMemo(() => {
    const finder = new WordFinder((passages ?? []).map(({ text }) => text));
    return Map.groupBy(finder.findWhole(wordsOfHits([hit])), ({ row }) => row);
  }, [passages, hit]);
  useEffect(() => {
    if (scroller.current === null || here.current === null) return;
    // In its own pane alone: nothing else may move.
    const room = scroller.current.clientHeight - here.current.offsetHeight;
    scroller.current.scrollTop = here.current.offsetTop - Math.max(Math.min(room / 3, 160), 8);
  }, [hit.passageId, passages]);
  return (
    <aside className="pane pane-r preview" aria-label="The passage in its place">
      <div className="head">
        <h2 className="pane-title clip">{name}</h2>
        <span className="grow" />
        <span className="small quiet num nowrap">page {hit.page}</span>
      </div>
      <div
        ref={scroller}
        className="scroll preview-words serif"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        role="region"
        aria-label="Passages around it"
      >
        <CallView of={around} loading="Reading the passage">
          {(value) =>
            value.passages.map((passage, index) => (
              <p
                key={passage.id}
                ref={passage.id === hit.passageId ? here : undefined}
                className={passage.id === hit.passageId ? 'here' : 'quiet'}
              >
                {passage.paragraph !== null && <span className="pn num">{passage.paragraph}</span>}
                <MarkedWords text={passage.text} marks={marks.get(index) ?? []} />
              </p>
            ))
          }
        </CallView>
      </div>
      <div className="preview-acts">
        <Button look="primary" isSmall act="openHit" onClick={onOpen}>
          Open here
        </Button>
        <Button isSmall act="tagHits" onClick={onTag}>
          Tag
        </Button>
        <Button isSmall act="moreLikeHit" onClick={onLike}>
          More like this
        </Button>
      </div>
    </aside>
  );
}
