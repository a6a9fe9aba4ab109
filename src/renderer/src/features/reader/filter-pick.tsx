import type { ReactNode } from 'react';
import {
  Button,
  DialogTrigger,
  Dialog,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { Icon } from '../../ui/icon.tsx';

/** One thing that can be shown or not. */
export interface FilterOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

/** A button that says what is shown and opens a list to change it. Nothing chosen means everything. */
export function FilterPick<Id extends string>({
  label,
  all,
  says: own,
  options,
  chosen,
  onChange,
}: {
  readonly label: string;
  /** What it says when everything is shown: "all 51". */
  readonly all: string;
  /** What it says of what is chosen, where names or their number do not do. */
  readonly says?: string;
  readonly options: readonly FilterOption<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}): ReactNode {
  const names = options.filter(({ id }) => chosen.includes(id)).map((option) => option.label);
  const [only] = names;
  const says =
    names.length === 0 ? all : (own ?? (names.length === 1 ? only : `${names.length} chosen`));
  return (
    <DialogTrigger>
      <Button className="pick">
        <b>{label}</b> {says} <Icon name="down" size={16} />
      </Button>
      <Popover className="pop filter-pop" placement="bottom end">
        <Dialog aria-label={label}>
          <ListBox
            aria-label={label}
            // The list itself is what was asked for: a letter goes to the line that begins with it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            className="filter-list"
            selectionMode="multiple"
            // Escape closes the list; it must not clear what is chosen.
            escapeKeyBehavior="none"
            items={options}
            selectedKeys={new Set(chosen)}
            onSelectionChange={(keys: Selection) => {
              onChange(
                keys === 'all' ? [] : options.filter(({ id }) => keys.has(id)).map(({ id }) => id),
              );
            }}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className="filter-item">
                <span className="box" aria-hidden="true" />
                <span className="clip">{option.label}</span>
                <span className="quiet num">{option.count}</span>
              </ListBoxItem>
            )}
          </ListBox>
          {chosen.length > 0 && (
            <button type="button" className="btn sm plain" onClick={() => onChange([])}>
              Show {all}
            </button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
