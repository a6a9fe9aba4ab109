import { useState, type ReactElement } from 'react';
import type { CaseFilter } from '../../../../core/cases/narrow-cases.ts';
import type { Scope } from '../../../../core/report/theme-counts.ts';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { addressOf } from '../../app/router.ts';
import { useCaseNames } from '../../data/case-names.ts';
import { useCall } from '../../data/use-call.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { Icon } from '../../ui/icon.tsx';
import { placeInReview } from '../../ui/quote.tsx';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { counted } from '../../ui/words.ts';
import type { OpenedNumber } from './opened.ts';

/** Quotes shown at first, and with each press for more. */
const PAGE = 100;
/** As many as the call gives at once. */
const MOST = 500;

/** What stands behind a number: its quotes, each with its review and page, or its reviews where it is of no theme. */
export function Quotes({
  opened,
  filter,
  scope,
  onClose,
}: {
  readonly opened: OpenedNumber;
  readonly filter: CaseFilter;
  readonly scope: Scope;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <aside className="pane pane-r quotes" aria-label="Behind the number">
      <div className="head">
        <span className="pane-title grow">{opened.words}</span>
        <Button look="icon" aria-label="Close the quotes" onClick={onClose}>
          <Icon name="cross" size={16} />
        </Button>
      </div>
      {opened.opens.themes === undefined ? (
        <Reviews cases={opened.opens.cases ?? []} />
      ) : (
        <QuoteList
          key={JSON.stringify(opened.opens)}
          opened={opened}
          filter={filter}
          scope={scope}
        />
      )}
    </aside>
  );
}

function Reviews({ cases }: { readonly cases: readonly number[] }): ReactElement {
  const names = useCaseNames();
  return (
    <div className="scroll">
      <p className="small quiet quotes-count">{counted(cases.length, 'review')}</p>
      <ul className="quote-list">
        {cases.map((id) => (
          <li key={id}>
            <a href={addressOf({ room: 'cases', path: [String(id)] })}>
              {names.get(id) ?? `Case ${id}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function QuoteList({
  opened: { opens },
  filter,
  scope,
}: {
  readonly opened: OpenedNumber;
  readonly filter: CaseFilter;
  readonly scope: Scope;
}): ReactElement {
  const [limit, setLimit] = useState(PAGE);
  const result = useCall(
    'reportQuotes',
    { filter, scope, opens, limit },
    { refreshOn: ['tags', 'cases', 'documents', 'codebook'] },
  );
  const names = useCaseNames();
  return (
    <CallView of={result} loading="Reading the quotes">
      {({ quotes, total, cases }) => (
        <div className="scroll">
          <p className="small quiet quotes-count">
            {counted(total, 'quote')} from {counted(cases, 'review')}
            {quotes.length < total && `, the first ${quotes.length} shown`}
          </p>
          <ul className="quote-list">
            {quotes.map((quote) => (
              <Quote
                key={quote.tagId}
                quote={quote}
                caseName={names.get(quote.caseId) ?? quote.caseName}
              />
            ))}
          </ul>
          {quotes.length < total && limit < MOST && (
            <p className="quotes-count">
              <Button isSmall onClick={() => setLimit(Math.min(limit + PAGE, MOST))}>
                Show more quotes
              </Button>
            </p>
          )}
        </div>
      )}
    </CallView>
  );
}

function Quote({
  quote,
  caseName,
}: {
  readonly quote: OutputOf<'reportQuotes'>['quotes'][number];
  readonly caseName: string;
}): ReactElement {
  const place = placeInReview(quote);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`"${quote.quote}" (${caseName}, ${place})`);
    sayDone('The quote is on the clipboard, with its review and page');
  };
  return (
    <li>
      <blockquote className="serif">{quote.quote}</blockquote>
      <p className="small">
        <a
          href={addressOf({
            room: 'cases',
            path: [
              String(quote.caseId),
              'document',
              String(quote.documentId),
              'tag',
              String(quote.tagId),
            ],
          })}
        >
          {caseName}
        </a>
      </p>
      <p className="small quiet quote-line">
        <StanceGlyph stance={quote.stance} />
        <span className="grow">
          {STANCE_WORDS[quote.stance]}, {quote.state === 'proposed' ? 'proposed' : 'confirmed'},{' '}
          {place}
        </span>
        <Button
          look="plain"
          isSmall
          aria-label={`Copy the quote, ${place}`}
          onClick={() => void copy()}
        >
          Copy
        </Button>
      </p>
    </li>
  );
}
