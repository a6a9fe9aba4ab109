import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { counted } from '../../ui/words.ts';

/** Merges a theme into another: its tags and rules go there, and it is retired. One undo takes it back. */
export function MergeTheme({
  theme,
  themes,
  tags,
  onMerge,
  onClose,
}: {
  readonly theme: ListedTheme;
  readonly themes: readonly ListedTheme[];
  /** Tags that would move. */
  readonly tags: number;
  readonly onMerge: (into: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const others = themes.filter(({ id, retired }) => id !== theme.id && retired !== true);
  const [into, setInto] = useState(
    others.find(({ group }) => group === theme.group)?.id ?? others[0]?.id ?? '',
  );
  const label = others.find(({ id }) => id === into)?.label ?? '';
  return (
    <Dialog title={`Merge ${theme.label}`} isOpen onClose={onClose}>
      <SelectField id="merge-into" label="Into which theme?" value={into} onChange={setInto}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.label}
          </option>
        ))}
      </SelectField>
      <p className="dialog-acts">
        {counted(tags, 'tag')} and the rules of {theme.label} go to {label}. {theme.label} is
        retired and its counts until now are kept with the version. Undo takes all of it back.
      </p>
      <div className="row dialog-acts">
        <Button
          look="primary"
          onClick={() => {
            onMerge(into);
            onClose();
          }}
        >
          Merge into {label}
        </Button>
        <Button onClick={onClose}>Leave as it is</Button>
      </div>
    </Dialog>
  );
}
