import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';
import { Button } from '../../ui/button.tsx';
import { counted } from '../../ui/words.ts';
import { KIND_WORDS } from './kinds.ts';

/** Words with all places where they are proposed; those with most to decide first. */
export function SameWords({
  redactions,
  onDecide,
  onShow,
}: {
  readonly redactions: readonly ShownRedaction[];
  readonly onDecide: (ids: readonly number[], decision: 'accepted' | 'kept') => void;
  readonly onShow: (id: number) => void;
}): ReactElement {
  const groups = useMemo(
    () =>
      [...Map.groupBy(redactions, ({ kind, words }) => `${kind}\n${words}`).values()]
        .map((places) => ({
          places,
          open: places.filter(({ state }) => state === 'proposed'),
        }))
        .toSorted((a, b) => b.open.length - a.open.length),
    [redactions],
  );
  return (
    <section aria-labelledby="same-words">
      <h2 id="same-words">By words</h2>
      <ul className="redact-words">
        {groups.map(({ places, open }) => {
          const [first] = places;
          if (first === undefined) return null;
          const { id, words, kind, replacement } = first;
          const decided = places.filter(({ state }) => state !== 'manual').map((one) => one.id);
          return (
            <li key={`${kind} ${words}`}>
              <button type="button" className="linklike" onClick={() => onShow(open[0]?.id ?? id)}>
                {words}
              </button>
              <span className="small quiet num">
                {KIND_WORDS[kind]}, {counted(places.length, 'place')}
                {open.length > 0 && `, ${open.length} to decide`}; [{replacement || 'taken out'}]
              </span>
              {decided.length > 0 && (
                <span className="row">
                  <Button
                    isSmall
                    aria-label={`Take out ${words} everywhere`}
                    onClick={() => onDecide(decided, 'accepted')}
                  >
                    Take out
                  </Button>
                  <Button
                    isSmall
                    look="plain"
                    aria-label={`Leave in ${words} everywhere`}
                    onClick={() => onDecide(decided, 'kept')}
                  >
                    Leave in
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
