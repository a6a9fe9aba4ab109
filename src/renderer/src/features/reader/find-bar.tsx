import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useKeyWords } from '../../keys/use-key.ts';
import { wholeNumber } from '../../ui/words.ts';
import type { Find } from './use-find.ts';

/**
 * The bar to find words in the document: Enter goes to the next place, Shift and Enter to the one
 * before, Escape leaves.
 */
export function FindBar({
  find,
  place,
  asked,
  onLeave,
}: {
  readonly find: Find;
  /** Where the words that are shown stand, for those who hear the page: "paragraph 4.12". */
  readonly place: string | undefined;
  /** Grows each time the bar is asked for, also when it is open. */
  readonly asked: number;
  readonly onLeave: () => void;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const next = useKeyWords('findNext');
  const previous = useKeyWords('findPrevious');
  const { sought, isOfSearch, found, at, seek, step } = find;
  const nothing = sought.trim() !== '' && found.length === 0;
  return (
    // Escape leaves from the field and from its buttons, one of which does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <search
      className="find-bar"
      aria-label="Find in this document"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <input
        ref={field}
        type="search"
        className={`field${nothing ? ' nothing' : ''}`}
        aria-label="Find in this document"
        placeholder="Find in this document"
        autoComplete="off"
        value={sought}
        onChange={(event) => seek(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }
        }}
      />
      {isOfSearch && <span className="small quiet nowrap">words of the search</span>}
      <span role="status" className={`num nowrap find-count${nothing ? ' nothing' : ''}`}>
        {sought.trim() === ''
          ? ''
          : nothing
            ? 'Not in this document'
            : `${wholeNumber(at + 1)} of ${wholeNumber(found.length)}`}
        {place !== undefined && <span className="vh">, {place}</span>}
      </span>
      <Button
        look="icon"
        isSmall
        aria-label="Previous place"
        title={withKey('Previous place', previous)}
        onClick={() => step(-1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        look="icon"
        isSmall
        aria-label="Next place"
        title={withKey('Next place', next)}
        onClick={() => step(1)}
      >
        <Icon name="down" />
      </Button>
      <Button
        look="icon"
        isSmall
        aria-label="Close find"
        title="Close find (Esc)"
        onClick={onLeave}
      >
        <Icon name="cross" />
      </Button>
    </search>
  );
}

function withKey(label: string, key: string | null): string {
  return key === null ? label : `${label} (${key})`;
}
