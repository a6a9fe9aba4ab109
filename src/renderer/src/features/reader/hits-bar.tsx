import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { wholeNumber } from '../../ui/words.ts';
import type { HitSteps } from './use-hit-walk.ts';

/** Where one is among the passages of a search: on to the next over all documents, or back to the results. */
export function HitsBar({
  steps,
  query,
}: {
  readonly steps: HitSteps;
  readonly query: string;
}): ReactElement {
  const { at, of, step, back } = steps;
  return (
    <section className="hits-bar" aria-label="Passages of the search">
      <Button look="plain" isSmall act="backToSearch" onClick={back}>
        Back to the search
      </Button>
      <span className="small quiet clip grow">{query}</span>
      <span className="small num nowrap">
        passage <strong>{wholeNumber(at)}</strong> of {wholeNumber(of)}
      </span>
      <Button isSmall act="findPrevious" onClick={() => step(-1)}>
        <Icon name="up" size={16} />
        Previous
      </Button>
      <Button isSmall act="findNext" onClick={() => step(1)}>
        <Icon name="down" size={16} />
        Next
      </Button>
    </section>
  );
}
