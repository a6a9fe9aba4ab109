import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { FieldName } from '../../../../core/search/query-tree.ts';
import { Icon } from '../../ui/icon.tsx';

/** Fields that can be searched by, as they are typed, with what they hold. */
const FIELDS: readonly (readonly [FieldName, string])[] = [
  ['theme', 'a theme of the codebook'],
  ['stance', 'concern, good practice or mention'],
  ['tagged', 'whether passages have tags'],
  ['section', 'findings, narrative and so on'],
  ['year', 'a year, or 2015..2019'],
  ['age', 'the child’s age'],
  ['type', 'kind of review'],
  ['harm', 'what happened'],
  ['partnership', 'whose review it is'],
  ['case', 'one case'],
  ['status', 'how far the case is read'],
];

/** Offers the fields that can be typed, and puts one into the search. */
export function FieldPick({
  onPick,
}: {
  readonly onPick: (field: FieldName) => void;
}): ReactElement {
  return (
    <MenuTrigger>
      <Button className="btn sm plain">
        Add a field
        <Icon name="down" size={16} />
      </Button>
      <Popover className="pop" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Fields"
          onAction={(key) => {
            const field = FIELDS.find(([name]) => name === key)?.[0];
            if (field !== undefined) onPick(field);
          }}
        >
          {FIELDS.map(([name, holds]) => (
            <MenuItem key={name} id={name} textValue={name} className="field-choice">
              <strong>{name}:</strong> <span className="small">{holds}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
