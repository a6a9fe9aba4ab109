import { useState, type ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useKey, useKeyWords } from '../../keys/use-key.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted } from '../../ui/words.ts';
import type { NamedCase } from '../../data/named-case.ts';

/** Something to be done with cases that a dialog asks about first. */
export type Asking =
  | { readonly what: 'merge'; readonly cases: readonly NamedCase[] }
  | { readonly what: 'split'; readonly one: NamedCase }
  | { readonly what: 'report'; readonly one: NamedCase }
  | { readonly what: 'delete'; readonly cases: readonly NamedCase[] };

/** The menu of what can be done with the chosen cases, or with the current one where none is chosen. */
export function CaseActs({
  cases,
  onAsk,
  onOpen,
}: {
  readonly cases: readonly NamedCase[];
  readonly onAsk: (asking: Asking) => void;
  /** Goes to the facts and documents of a case; left out where one is there already. */
  readonly onOpen?: (one: NamedCase) => void;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  useKey('caseActs', () => setOpen(true), cases.length > 0);
  const key = useKeyWords('caseActs');
  const [first, second] = cases;
  const only = second === undefined ? first : undefined;
  const act = (id: unknown): void => {
    if (id === 'open' && only) onOpen?.(only);
    if (id === 'merge') onAsk({ what: 'merge', cases });
    if (id === 'split' && only) onAsk({ what: 'split', one: only });
    if (id === 'report' && only) onAsk({ what: 'report', one: only });
    if (id === 'delete') onAsk({ what: 'delete', cases });
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="pick" aria-label="More to do with the chosen cases">
        More
        {key !== null && (
          <kbd className="kbd" aria-hidden="true">
            {key}
          </kbd>
        )}
        <Icon name="down" size={16} />
      </Button>
      <Popover className="pop" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Chosen cases"
          // Opened by its key, it has no button to tell it where to begin.
          autoFocus="first"
          onAction={act}
          renderEmptyState={() => 'Choose a case first'}
        >
          {only && onOpen && <MenuItem id="open">Facts and documents of {only.name}</MenuItem>}
          {only && <MenuItem id="report">Case report of {only.name}</MenuItem>}
          {second && <MenuItem id="merge">Merge {counted(cases.length, 'case')}</MenuItem>}
          {only && only.files.length > 1 && (
            <MenuItem id="split">Split documents off {only.name}</MenuItem>
          )}
          {first && (
            <MenuItem id="delete">
              Delete {only ? only.name : counted(cases.length, 'case')}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
