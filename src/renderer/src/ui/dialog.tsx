import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/**
 * A dialog: it holds the focus and gives it back, Escape closes it. Buttons go last, the one that
 * does it first among them.
 */
export function Dialog({
  title,
  isOpen,
  isKept = false,
  isAtTop = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  /** It goes away by its own buttons alone: neither Escape nor a press beside it closes it. */
  readonly isKept?: boolean;
  /** It hangs from the top, so that it can grow and shrink without moving. */
  readonly isAtTop?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={!isKept}
      isKeyboardDismissDisabled={isKept}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={isAtTop ? 'dialog attop' : 'dialog'}>
        <AriaDialog data-modal>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
