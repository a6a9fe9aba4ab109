import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Searched } from '../../../../shared/contract/searched.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { leave } from '../../data/leaving.ts';
import { Icon } from '../../ui/icon.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import type { SearchSort } from './use-searching.ts';

/** Puts what was found into files: as a table, as words in context, or as a casebook. */
export function HandOn({
  search,
  sort,
  onCasebook,
}: {
  readonly search: Searched;
  readonly sort: SearchSort;
  readonly onCasebook: () => void;
}): ReactElement {
  const save = async (format: 'csv' | 'kwic'): Promise<void> => {
    try {
      const file = await leave((leaving) =>
        call('exportSearch', { search, sort, format, ...leaving }),
      );
      if (file === null) return;
      const { saved } = await call('saveFile', file);
      if (saved) sayDone(`${file.fileName} saved`);
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <MenuTrigger>
      <Button className="pick">
        Export
        <Icon name="down" size={16} />
      </Button>
      <Popover className="pop" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Export"
          onAction={(key) => {
            if (key === 'casebook') onCasebook();
            else void save(key === 'kwic' ? 'kwic' : 'csv');
          }}
        >
          <MenuItem id="csv">All passages with citations, as a table (CSV)</MenuItem>
          <MenuItem id="kwic">Words in context with citations (CSV)</MenuItem>
          <MenuItem id="casebook">A casebook: one page to search in any browser</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
