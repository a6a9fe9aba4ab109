import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';

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
}): ReactNode {
  const [text, setText] = useState(note ?? '');
  const keep = () => {
    onKeep(text.trim() === '' ? null : text.trim());
    onClose();
  };
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title">
            Note on {theme.toLowerCase()}, {place}
          </Heading>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <TextField
              autoFocus
              value={text}
              onChange={setText}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
                else event.continuePropagation();
              }}
            >
              <Label>What should whoever reads this tag next know?</Label>
              <TextArea className="field note-field" rows={4} maxLength={2000} />
            </TextField>
            <div className="row dialog-acts">
              <Button type="submit" className="btn primary">
                Keep note <kbd className="kbd">Ctrl Enter</kbd>
              </Button>
              <Button className="btn" onPress={onClose}>
                Leave as it was
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
