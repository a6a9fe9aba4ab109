import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';

/** A field for words of the trainer's own, in the place where they will stand. Escape leaves them as they were. */
export function TypeWords({
  label,
  words,
  isOneLine,
  onKeep,
  onLeave,
}: {
  readonly label: string;
  /** As they were. */
  readonly words: string;
  /** A heading: Enter keeps it. Elsewhere Enter begins a line, and Ctrl and Enter keep. */
  readonly isOneLine: boolean;
  /** Given what was typed, without space around it. */
  readonly onKeep: (typed: string) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const [typed, setTyped] = useState(words);
  return (
    <form
      className="brief-typing"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed.trim());
      }}
    >
      <textarea
        className="field"
        aria-label={label}
        rows={isOneLine ? 1 : 4}
        maxLength={isOneLine ? 300 : 5000}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
          if (event.key === 'Enter' && (isOneLine || event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onKeep(typed.trim());
          }
        }}
      />
      <span className="row">
        <Button isSmall type="submit" look="primary">
          Keep
        </Button>
        <Button isSmall onClick={onLeave}>
          Leave as it was
        </Button>
      </span>
    </form>
  );
}
