import type { ReactElement } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import { call, problemIn } from '../../data/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { sayDone } from '../../ui/toast-store.ts';

/** Import: files, or a folder of them. */
export function ImportButton(): ReactElement {
  const choose = (what: 'files' | 'folder'): void => {
    call('chooseAndImport', { what }).catch((error: unknown) => {
      const { what: happened, next } = problemIn(error);
      sayDone(`${happened} ${next}`);
    });
  };
  return (
    <MenuTrigger>
      <AriaButton className="btn sm primary">
        <Icon name="plus" size={16} />
        Import
      </AriaButton>
      <Popover className="pop" placement="bottom start">
        <Menu className="menu" onAction={(what) => choose(what === 'folder' ? 'folder' : 'files')}>
          <MenuItem id="files">Files</MenuItem>
          <MenuItem id="folder">A folder of files</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
