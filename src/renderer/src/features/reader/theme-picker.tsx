import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { useThemeLook } from '../../data/theme-looks.tsx';
import type { ReadTheme } from './deciding.ts';
import { themesFor } from './themes-for.ts';

const GROUPS: Readonly<Record<ReadTheme['group'], string>> = {
  practice: 'Practice',
  family: 'Family',
  child: 'Child',
  system: 'System',
};

/**
 * Chooses a theme: type to filter by name, letters or another word for it; those used last stand
 * first and have the number keys while nothing is typed.
 */
export function ThemePicker({
  title,
  themes,
  recent,
  onChoose,
  onClose,
}: {
  /** What is being done: "Tag 12 words", "Change professional curiosity to". */
  readonly title: string;
  readonly themes: readonly (ReadTheme & { readonly alsoCalled: readonly string[] })[];
  /** Theme ids, last used first. */
  readonly recent: readonly string[];
  readonly onChoose: (theme: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const look = useThemeLook();
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => themesFor(typed, themes, recent), [typed, themes, recent]);
  const numbered = typed === '' ? Math.min(recent.length, 9) : 0;
  const choose = (id: string) => {
    onChoose(id);
    onClose();
  };
  return (
    <ModalOverlay
      className="scrim clear"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="picker">
        <Dialog aria-label={title} className="picker-dialog" data-modal>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField
              autoFocus
              className="picker-field"
              onKeyDown={(event) => {
                const place = Number(event.key);
                const theme = shown[place - 1];
                if (place >= 1 && place <= numbered && theme !== undefined) {
                  event.preventDefault();
                  choose(theme.id);
                } else event.continuePropagation();
              }}
            >
              <Label>{title}</Label>
              <Input className="field" placeholder="Theme, its letters or another word for it" />
              <span className="small quiet num" role="status">
                {shown.length === 1 ? '1 theme' : `${shown.length} themes`}
              </span>
            </TextField>
            <ListBox
              aria-label="Themes"
              className="picker-list"
              items={shown}
              selectionMode="none"
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => (
                <p className="picker-none">
                  No theme has that name. Themes can be added in the Themes room.
                </p>
              )}
            >
              {(theme) => (
                <ListBoxItem
                  id={theme.id}
                  textValue={theme.label}
                  className={`picker-item ${look(theme.id, theme.group)}`}
                >
                  <ThemeCode code={theme.code} group={theme.group} state="confirmed" />
                  <span className="clip">{theme.label}</span>
                  <span className="quiet small">{GROUPS[theme.group]}</span>
                  <kbd className="kbd">
                    {shown.indexOf(theme) < numbered ? shown.indexOf(theme) + 1 : ''}
                  </kbd>
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
