import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { FoundPassage } from '../../../../shared/contract/searching.ts';
import { addressOf } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { Key } from '../../ui/key.tsx';

/** How many passages before and after the one that was found. */
const AROUND = 4;

/** A passage that was found, in its place in the review. */
export function Preview({
  hit,
  name,
  onOpen,
}: {
  readonly hit: FoundPassage;
  readonly name: string;
  /** Opens the reader at the passage, with what was sought. */
  readonly onOpen: () => void;
}): ReactElement {
  const around = useCall('passagesAround', { passageId: hit.passageId, around: AROUND });
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'center' });
  }, [hit.passageId, around.state]);
  return (
    <aside className="pane pane-r preview" aria-label="The passage in its place">
      <div className="head">
        <span className="pane-title clip">{name}</span>
        <span className="small quiet num nowrap">page {hit.page}</span>
      </div>
      <div
        className="scroll preview-words serif"
        tabIndex={0}
        role="region"
        aria-label="Passages around it"
      >
        <CallView of={around} loading="Reading the passage">
          {({ passages }) =>
            passages.map((passage) => (
              <p
                key={passage.id}
                ref={passage.id === hit.passageId ? here : undefined}
                className={passage.id === hit.passageId ? 'here' : 'quiet'}
              >
                {passage.paragraph !== null && <span className="pn num">{passage.paragraph}</span>}
                {passage.text}
              </p>
            ))
          }
        </CallView>
      </div>
      <div className="preview-acts">
        <a
          className="btn primary"
          href={addressOf({
            room: 'cases',
            path: [
              String(hit.caseId),
              'document',
              String(hit.documentId),
              'passage',
              String(hit.passageId),
            ],
          })}
          onClick={(event) => {
            event.preventDefault();
            onOpen();
          }}
        >
          Open here <Key act="openHit" />
        </a>
      </div>
    </aside>
  );
}
