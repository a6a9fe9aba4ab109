import type { ReactElement } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { About } from '../../../../core/report/about.ts';
import { Icon } from '../../ui/icon.tsx';

/** What the room can be saved as. */
export type Exported =
  'html' | 'xlsx' | 'csv' | 'json' | 'pack' | 'pack-quotes' | 'tables-xlsx' | 'tables-csv';

const REPORT_FILES: readonly (readonly [Exported, string, string])[] = [
  ['html', 'Page to read or print', 'HTML, with chart and tables'],
  ['xlsx', 'Workbook', 'XLSX, all tables with a data dictionary'],
  ['csv', 'First table', 'CSV'],
  ['json', 'Data', 'JSON'],
  ['pack', 'Evidence pack', 'zip: the numbers can be computed again; no quotes'],
  ['pack-quotes', 'Evidence pack with quotes', 'zip: holds words of the reviews'],
];

const LIBRARY_FILES: readonly (readonly [Exported, string, string])[] = [
  ['tables-xlsx', 'Cases, tags and counts', 'XLSX: holds words of the reviews'],
  ['tables-csv', 'Cases, tags and counts', 'zip of CSV files: holds words of the reviews'],
];

/** Saves the report that is shown, or the data that it is from. Each says what it is of. */
export function ExportMenu({
  title,
  about,
  isBusy,
  onExport,
}: {
  readonly title: string;
  readonly about: About;
  readonly isBusy: boolean;
  readonly onExport: (what: Exported) => void;
}): ReactElement {
  const files = [...REPORT_FILES, ...LIBRARY_FILES];
  return (
    <MenuTrigger>
      <Button className="btn sm primary" aria-disabled={isBusy}>
        Export <Icon name="down" size={16} />
      </Button>
      <Popover className="pop export-pop" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Export"
          onAction={(id) => {
            const file = files.find(([one]) => one === id);
            if (file && !isBusy) onExport(file[0]);
          }}
        >
          <MenuSection>
            <Header className="export-head">
              {title}: {about.N} reviews, {about.selection}
            </Header>
            {REPORT_FILES.map(([id, name, what]) => (
              <MenuItem key={id} id={id} textValue={`${name}, ${what}`}>
                <span className="grow">{name}</span> <span className="small">{what}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className="export-head">
              All data of these reviews, for analysis elsewhere
            </Header>
            {LIBRARY_FILES.map(([id, name, what]) => (
              <MenuItem key={id} id={id} textValue={`${name}, ${what}`}>
                <span className="grow">{name}</span> <span className="small">{what}</span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
