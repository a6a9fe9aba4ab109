import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { partName } from './part-name.ts';
import { useBriefEdit } from './use-brief-edit.ts';
import { useOrdering } from './use-ordering.ts';

type Part = ShownBrief['parts'][number];

/** The parts of a brief in order: chosen to add to, moved by drag, keys or buttons, taken out and added. */
export function BriefParts({
  parts,
  chosen,
  onChoose,
}: {
  readonly parts: readonly Part[];
  readonly chosen: number | null;
  readonly onChoose: (part: number) => void;
}): ReactElement {
  const edit = useBriefEdit();
  const [isOpen, setOpen] = useState(false);
  const placeOf = (id: number): number => parts.findIndex((part) => part.id === id);
  const step = (id: number, by: -1 | 1): void => {
    const to = placeOf(id) + by;
    if (to >= 0 && to < parts.length) edit({ act: 'move-part', part: id, to });
  };
  const ordering = useOrdering(
    'part',
    (id, before) => edit({ act: 'move-part', part: id, to: placeOf(before) }),
    step,
  );
  return (
    <section className={`pane pane-l folds brief-parts ${isOpen ? 'open' : ''}`} aria-label="Parts">
      <button
        type="button"
        className="foldbtn"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="right" size={16} /> Parts of the brief
      </button>
      <div className="scroll brief-partlist">
        <ol>
          {parts.map((part, index) => (
            <li
              key={part.id}
              className={[
                part.id === chosen ? 'here' : '',
                ordering.over === part.id ? 'over' : '',
              ].join(' ')}
              {...ordering.props(part.id)}
            >
              <button
                type="button"
                className="brief-partname"
                aria-current={part.id === chosen ? 'true' : undefined}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => {
                  onChoose(part.id);
                  document.getElementById(`part-${part.id}`)?.scrollIntoView({ block: 'start' });
                }}
              >
                {partName(part)}
              </button>
              {part.id === chosen && (
                <span className="brief-partacts">
                  {index > 0 && (
                    <Button
                      look="icon"
                      aria-label={`Move ${partName(part)} up`}
                      onClick={() => step(part.id, -1)}
                    >
                      <Icon name="up" size={16} />
                    </Button>
                  )}
                  {index < parts.length - 1 && (
                    <Button
                      look="icon"
                      aria-label={`Move ${partName(part)} down`}
                      onClick={() => step(part.id, 1)}
                    >
                      <Icon name="down" size={16} />
                    </Button>
                  )}
                  <Button
                    look="icon"
                    aria-label={`Take out ${partName(part)}`}
                    onClick={() => edit({ act: 'remove-part', part: part.id })}
                  >
                    <Icon name="cross" size={16} />
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ol>
        <Button
          isSmall
          look="plain"
          onClick={() =>
            edit({ act: 'add-part', heading: 'New part', at: Math.max(0, parts.length - 1) })
          }
        >
          <Icon name="plus" size={16} /> Add a part
        </Button>
      </div>
    </section>
  );
}
