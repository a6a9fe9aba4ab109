import type { ReactElement } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
  type Selection,
} from 'react-aria-components';
import { Icon } from '../../ui/icon.tsx';
import { CASE_COLUMNS, USUAL_COLUMNS, type ColumnId } from './case-columns.tsx';

/** Chooses which columns the list shows. The case itself always is. */
export function ColumnPick({
  columns,
  onChange,
}: {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}): ReactElement {
  const choices = CASE_COLUMNS.filter(({ id }) => id !== 'name');
  const choose = (keys: Selection): void =>
    onChange(
      CASE_COLUMNS.filter(({ id }) => id === 'name' || keys === 'all' || keys.has(id)).map(
        ({ id }) => id,
      ),
    );
  return (
    <DialogTrigger>
      <Button className="pick">
        <b>Columns</b> {columns.length} of {CASE_COLUMNS.length}
        <Icon name="down" size={16} />
      </Button>
      <Popover className="pop columnpop" placement="bottom end">
        <Dialog aria-label="Columns">
          <ListBox
            aria-label="Columns"
            className="columnlist"
            selectionMode="multiple"
            // Escape closes the list; it must not clear what is chosen.
            escapeKeyBehavior="none"
            items={choices}
            selectedKeys={new Set(columns)}
            onSelectionChange={choose}
          >
            {({ id, head, label }) => (
              <ListBoxItem id={id} textValue={label ?? head} className="columnitem">
                {({ isSelected }) => (
                  <>
                    <span className="tickbox" aria-hidden="true">
                      {isSelected && <Icon name="tick" size={14} />}
                    </span>
                    {label ?? head}
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
          <button type="button" className="btn sm plain" onClick={() => onChange(USUAL_COLUMNS)}>
            Show the usual {USUAL_COLUMNS.length}
          </button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
