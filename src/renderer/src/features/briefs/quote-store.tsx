import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { BriefContent } from '../../../../core/brief/brief.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { placeInReview } from '../../ui/quote.tsx';
import { Segments } from '../../ui/segments.tsx';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { partName } from './part-name.ts';
import { AT_END, useBriefEdit } from './use-brief-edit.ts';
import { useNextInList } from './use-next-in-list.ts';

type Offer = OutputOf<'briefStore'>;
type Shown = 'concern' | 'good' | 'recommended';

const CHOICES: readonly (readonly [Shown, string])[] = [
  ['concern', 'Concern'],
  ['good', 'Good'],
  ['recommended', 'Recommended'],
];

/** Quotes and recommendations shown at once. */
const MOST = 100;

const ADD_BUTTONS = 'li button[data-add]';

/** What could be added to the part that is chosen: quotes, the strongest first and varied in cases, and recommendations. */
export function QuoteStore({
  briefId,
  part,
}: {
  readonly briefId: number;
  readonly part: ShownBrief['parts'][number] | undefined;
}): ReactElement {
  const [shown, setShown] = useState<Shown>('concern');
  const result = useCall(
    'briefStore',
    { briefId, limit: MOST },
    { refreshOn: ['briefs', 'tags', 'cases', 'codebook'] },
  );
  const box = useRef<HTMLElement>(null);
  const offered = result.state === 'ready' ? result.value : null;
  const goOnFrom = useNextInList(box, offered, ADD_BUTTONS);
  return (
    <section
      ref={box}
      className="pane pane-r brief-store"
      aria-label="Quotes to add"
      onClickCapture={({ target }) => {
        const button = target instanceof Element ? target.closest(ADD_BUTTONS) : null;
        if (button !== null) goOnFrom(button);
      }}
    >
      <div className="head">
        <Segments label="What to add" choices={CHOICES} value={shown} onChange={setShown} />
      </div>
      <CallView of={result} loading="Reading the quotes">
        {(offer) => (
          <div className="scroll" tabIndex={-1}>
            <p className="small quiet brief-storehead">
              {shown === 'recommended'
                ? `${offer.ofRecommendations} more`
                : `${offer.quotes.filter(({ stance }) => stance === shown).length} more`}
              {part && `, added to “${partName(part)}”`}
            </p>
            {shown === 'recommended' ? (
              <Recommendations offer={offer} part={part?.id} />
            ) : (
              <Quotes offer={offer} stance={shown} part={part?.id} />
            )}
          </div>
        )}
      </CallView>
    </section>
  );
}

function Quotes({
  offer,
  stance,
  part,
}: {
  readonly offer: Offer;
  readonly stance: 'concern' | 'good';
  readonly part: number | undefined;
}): ReactElement {
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const themes = codebook.state === 'ready' ? codebook.value.themes : [];
  const quotes = offer.quotes.filter((one) => one.stance === stance);
  if (quotes.length === 0) {
    return <p className="quiet small brief-storehead">No more quotes of this kind.</p>;
  }
  return (
    <ul>
      {quotes.map(({ tagId, passageId, start, end, words, theme: id, ...quote }) => {
        const theme = themes.find((one) => one.id === id);
        return (
          <li key={tagId}>
            <blockquote className="serif">{words}</blockquote>
            <p className="m">
              {theme && <ThemeCode code={theme.code} group={theme.group} />}
              <StanceGlyph stance={stance} />
              <span className="grow">
                {quote.caseName}, {placeInReview(quote)}
                {quote.isProposed && ', proposed'}
              </span>
              <AddToPart
                part={part}
                words={words}
                content={{ kind: 'quote', tag: tagId, passage: passageId, start, end }}
              />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Recommendations({
  offer,
  part,
}: {
  readonly offer: Offer;
  readonly part: number | undefined;
}): ReactElement {
  if (offer.recommendations.length === 0) {
    return <p className="quiet small brief-storehead">No more recommendations on this.</p>;
  }
  return (
    <ul>
      {offer.recommendations.map(({ id, number, words, ...place }) => (
        <li key={id}>
          <blockquote className="serif">{words}</blockquote>
          <p className="m">
            <span className="grow">
              {number !== null && `${number}, `}
              {place.caseName}, {placeInReview(place)}
            </span>
            <AddToPart
              part={part}
              words={words}
              content={{ kind: 'recommendation', recommendation: id }}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Adds words of a review at the end of the part that is chosen; nothing where none is. */
function AddToPart({
  part,
  words,
  content,
}: {
  readonly part: number | undefined;
  readonly words: string;
  readonly content: BriefContent;
}): ReactElement | null {
  const edit = useBriefEdit();
  if (part === undefined) return null;
  return (
    <Button
      isSmall
      look="plain"
      data-add
      aria-label={`Add: ${words.slice(0, 60)}`}
      onClick={() => edit({ act: 'add-item', part, at: AT_END, content })}
    >
      Add
    </Button>
  );
}
