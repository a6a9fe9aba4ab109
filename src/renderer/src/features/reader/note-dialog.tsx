import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** A note on a tag, for the next reader: why it was decided so, what to ask. */
export function NoteDialog({
  theme,
  place,
  note,
  onKeep,
  onClose,
}: {
  readonly theme: string;
  /** Where the tag is: "paragraph 4.12". */
  readonly place: string;
  readonly note: string | null;
  readonly onKeep: (note: string | null) => void;
  readonly onClose: () => void;
}): ReactElement {
  const [text, setText] = useState(note ?? '');
  const keep = () => {
    onKeep(text.trim() === '' ? null : text.trim());
    onClose();
  };
  return (
    <Dialog title={`Note on ${theme}, ${place}`} isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label className="lab" htmlFor="tag-note">
          What should whoever reads this tag next know?
        </label>
        <textarea
          id="tag-note"
          className="field note-field"
          rows={4}
          maxLength={2000}
          autoComplete="off"
          // The dialog was opened to write in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              keep();
            }
          }}
        />
        <div className="row dialog-acts">
          <Button type="submit" look="primary">
            Keep note{' '}
            <kbd className="kbd" aria-hidden="true">
              Ctrl Enter
            </kbd>
          </Button>
          <Button onClick={onClose}>Leave as it was</Button>
        </div>
      </form>
    </Dialog>
  );
}
