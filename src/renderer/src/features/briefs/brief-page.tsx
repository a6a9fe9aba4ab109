import { useRef, type ReactElement } from 'react';
import { TEMPLATE_WORDS, TITLE_ID } from '../../../../core/brief/brief.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AddWords } from './add-words.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { BriefLine } from './brief-line.tsx';
import { EditableWords } from './editable-words.tsx';
import { partName } from './part-name.ts';
import { AT_END, useBriefEdit } from './use-brief-edit.ts';
import { useNextInList } from './use-next-in-list.ts';
import { useOrdering } from './use-ordering.ts';

/** The page as it will print, each line of it to be changed, moved and taken out. */
export function BriefPage({
  brief,
  chosen,
}: {
  readonly brief: ShownBrief;
  readonly chosen: number | null;
}): ReactElement {
  const edit = useBriefEdit();
  const page = useRef<HTMLElement>(null);
  const goOnFrom = useNextInList(page, brief, '[data-take-out]');
  const find = (id: number) => {
    for (const part of brief.parts) {
      const at = part.items.findIndex((item) => item.id === id);
      if (at >= 0) return { part, at };
    }
    return undefined;
  };
  const step = (item: number, by: -1 | 1): void => {
    const place = find(item);
    if (place === undefined) return;
    const to = place.at + by;
    if (to >= 0 && to < place.part.items.length) {
      edit({ act: 'move-item', item, part: place.part.id, to });
      return;
    }
    // Over the edge of its part, into the one beside it.
    const beside = brief.parts[brief.parts.indexOf(place.part) + by];
    if (beside !== undefined) {
      edit({ act: 'move-item', item, part: beside.id, to: by < 0 ? AT_END : 0 });
    }
  };
  const ordering = useOrdering(
    'line',
    (item, before) => {
      const place = find(before);
      if (place) edit({ act: 'move-item', item, part: place.part.id, to: place.at });
    },
    step,
  );
  return (
    <article ref={page} className="a4" data-theme="light">
      <div className="brief-edge">
        <span>{brief.from}</span>
        <span>{brief.marking}</span>
      </div>
      <EditableWords
        as="h2"
        name="title"
        item={TITLE_ID}
        words={brief.title.words}
        flags={brief.flags}
        onChange={(title) => title !== '' && edit({ act: 'title', title })}
      />
      <p className="quiet brief-standfirst">{TEMPLATE_WORDS[brief.template]}</p>
      {brief.parts.map((part) => (
        <section
          key={part.id}
          id={`part-${part.id}`}
          className={part.id === chosen ? 'brief-part here' : 'brief-part'}
          aria-label={partName(part)}
        >
          {part.heading.words !== '' && (
            <EditableWords
              as="h3"
              name="heading"
              item={part.id}
              words={part.heading.words}
              flags={brief.flags}
              onChange={(heading) => edit({ act: 'heading', part: part.id, heading })}
            />
          )}
          {part.items.map((item) => (
            <div
              key={item.id}
              className={ordering.over === item.id ? 'brief-line over' : 'brief-line'}
              {...ordering.props(item.id)}
            >
              <BriefLine item={item} flags={brief.flags} />
              <span className="brief-lineacts">
                <Button look="icon" aria-label="Move this up" onClick={() => step(item.id, -1)}>
                  <Icon name="up" size={16} />
                </Button>
                <Button look="icon" aria-label="Move this down" onClick={() => step(item.id, 1)}>
                  <Icon name="down" size={16} />
                </Button>
                <Button
                  look="icon"
                  aria-label="Take this out"
                  data-take-out
                  onClick={({ currentTarget }) => {
                    goOnFrom(currentTarget);
                    edit({ act: 'remove-item', item: item.id });
                  }}
                >
                  <Icon name="cross" size={16} />
                </Button>
              </span>
            </div>
          ))}
          {part.items.length === 0 && (
            <p className="quiet small">Nothing stands here yet, and it will not be printed.</p>
          )}
          {part.id === chosen && <AddWords part={part.id} />}
        </section>
      ))}
    </article>
  );
}
