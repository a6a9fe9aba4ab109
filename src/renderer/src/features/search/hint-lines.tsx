import type { ReactElement } from 'react';
import type { SearchAnswer } from './result-rows.ts';

/** What there is to know about how a search was read, with another one to try. */
export function HintLines({
  hints,
  onTry,
  onWiden,
}: {
  readonly hints: SearchAnswer['hints'];
  readonly onTry: (query: string) => void;
  /** Takes away what was chosen to narrow the search. */
  readonly onWiden: () => void;
}): ReactElement {
  return (
    <ul className="search-hints">
      {hints.map(({ kind, words, query }) => (
        <li key={`${kind} ${words}`} className="note">
          <span>{words}</span>{' '}
          {query !== undefined && (
            <button type="button" className="link" onClick={() => onTry(query)}>
              Search for {query}
            </button>
          )}
          {kind === 'without-filters' && (
            <button type="button" className="link" onClick={onWiden}>
              Search without them
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
