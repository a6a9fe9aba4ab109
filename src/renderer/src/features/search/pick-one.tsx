import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../ui/icon.tsx';

/** A button that says what is chosen and opens a menu of what can be. */
export function PickOne<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): ReactElement {
  const said = choices.find(([choice]) => choice === value)?.[1] ?? '';
  return (
    <MenuTrigger>
      <Button className="pick">
        <b>{label}</b> {said}
        <Icon name="down" size={16} />
      </Button>
      <Popover className="pop" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          selectedKeys={[value]}
          onAction={(key) => {
            const chosen = choices.find(([choice]) => choice === key)?.[0];
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {choices.map(([choice, words]) => (
            <MenuItem key={choice} id={choice} className="menu-choice">
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
