import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { FlaggedWords } from './flagged-words.tsx';

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
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <div className="brief-editable">
        <Tag className={className}>
          <FlaggedWords item={item} words={words} flags={flags} />
        </Tag>
        <Button
          isSmall
          look="plain"
          aria-label={`Change the ${name}: ${words.slice(0, 40)}`}
          onClick={() => setTyped(words)}
        >
          Change
        </Button>
      </div>
    );
  }
  const keep = (): void => {
    setTyped(null);
    if (typed.trim() !== words) onChange(typed.trim());
  };
  return (
    <form
      className="brief-typing"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <textarea
        className="field"
        aria-label={`The ${name}`}
        rows={Tag === 'p' ? 4 : 1}
        maxLength={Tag === 'p' ? 5000 : 300}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
          if (event.key === 'Enter' && (Tag !== 'p' || event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            keep();
          }
        }}
      />
      <span className="row">
        <Button isSmall type="submit" look="primary">
          Keep
        </Button>
        <Button isSmall onClick={() => setTyped(null)}>
          Leave as it was
        </Button>
      </span>
    </form>
  );
}
