import type { ReactNode } from 'react';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { useThemeLook } from '../../data/theme-looks.tsx';
import type { ReadTheme } from './deciding.ts';
import type { ReadPassage, ReadTag } from './reading.ts';
import { capState, TagCard } from './tag-card.tsx';
import type { CardActs } from './tag-card.tsx';

/** A tag with what it takes to show it. */
export interface ShownTag {
  readonly tag: ReadTag;
  readonly theme: ReadTheme;
  readonly passage: ReadPassage;
}

/**
 * The bars and cards of tags, beside a passage or a printed page. They are put in their places by
 * `layBeside`, which finds them by their data attributes.
 */
export function TagsBeside({
  tags,
  label,
  selected,
  acts,
}: {
  readonly tags: readonly ShownTag[];
  /** What the list of cards is called. */
  readonly label: string;
  readonly selected: number | undefined;
  readonly acts: CardActs;
}): ReactNode {
  const look = useThemeLook();
  if (tags.length === 0) return null;
  return (
    <>
      <div className="lanes" aria-hidden="true">
        {tags
          .filter(({ tag }) => tag.state !== 'rejected')
          .map(({ tag, theme }) => (
            // Its card is a button that does the same; this is the mouse's short way.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <div
              key={tag.id}
              data-lane={tag.id}
              className={`lane ${look(theme.id, theme.group)} ${capState(tag)}${tag.id === selected ? ' chosen' : ''}`}
              title={theme.label}
              onClick={() => acts.onPick(tag)}
            >
              <ThemeCode code={theme.code} group={theme.group} state={capState(tag)} />
              <i />
            </div>
          ))}
      </div>
      <ul className="cards" aria-label={label}>
        {tags.map(({ tag, theme, passage }) => (
          <TagCard
            key={tag.id}
            tag={tag}
            theme={theme}
            passage={passage}
            open={tag.id === selected}
            acts={acts}
          />
        ))}
      </ul>
    </>
  );
}
