import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { FlaggedWords } from './flagged-words.tsx';
import { TypeWords } from './type-words.tsx';

/** Words that the trainer wrote: read as they will print, changed in their place. */
export function EditableWords({
  as: Tag,
  name,
  className = '',
  item,
  words,
  flags,
  onChange,
}: {
  readonly as: 'h2' | 'h3' | 'p';
  /** What they are, for the button: "title", "question". */
  readonly name: string;
  readonly className?: string;
  readonly item: number;
  readonly words: string;
  readonly flags: ShownBrief['flags'];
  readonly onChange: (words: string) => void;
}): ReactElement {
  const [isTyping, setTyping] = useState(false);
  // Once they were typed, the focus comes back to the button.
  const [wasTyped, setWasTyped] = useState(false);
  if (!isTyping) {
    return (
      <div className="brief-editable">
        <Tag className={className}>
          <FlaggedWords item={item} words={words} flags={flags} />
        </Tag>
        <Button
          isSmall
          look="plain"
          autoFocus={wasTyped}
          aria-label={`Change the ${name}: ${words.slice(0, 40)}`}
          onClick={() => {
            setTyping(true);
            setWasTyped(true);
          }}
        >
          Change
        </Button>
      </div>
    );
  }
  return (
    <TypeWords
      label={`The ${name}`}
      words={words}
      isOneLine={Tag !== 'p'}
      onKeep={(typed) => {
        setTyping(false);
        if (typed !== words) onChange(typed);
      }}
      onLeave={() => setTyping(false)}
    />
  );
}
