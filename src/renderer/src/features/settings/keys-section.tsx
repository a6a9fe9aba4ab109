import { useState, type ReactElement } from 'react';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { KEY_ACT_NAMES, KEY_ACTS, type KeyAct, type KeyActName } from '../../keys/acts.ts';
import { chordWords } from '../../keys/chord.ts';
import { keyOf } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { ChangeKey } from './change-key.tsx';
import { Section } from './section.tsx';

/** Rooms as the list of keys heads them. */
const ROOMS: Readonly<Record<KeyAct['room'], string>> = {
  everywhere: 'Everywhere',
  cases: 'Cases',
  reader: 'Reader',
  search: 'Search',
  themes: 'Themes',
  reports: 'Reports',
  briefs: 'Briefs',
  redact: 'Redacting',
};

/** Every act that has a key: which, changed or switched off. */
export function KeysSection(): ReactElement {
  const preferences = usePreferences();
  const [changing, setChanging] = useState<KeyActName | null>(null);
  return (
    <Section
      id="keys"
      title="Keys"
      about="Every act is also a button. Single letters never work inside a text field."
    >
      <Switch
        isOn={preferences.singleKeys}
        onChange={(singleKeys) => void savePreferences({ singleKeys })}
      >
        Single-letter keys
      </Switch>
      <table className="kt">
        <caption className="vh">Acts and their keys</caption>
        <thead>
          <tr>
            <th scope="col">Act</th>
            <th scope="col">Key</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        {[...Map.groupBy(KEY_ACT_NAMES, (act) => KEY_ACTS[act].room)].map(([room, acts]) => (
          <tbody key={room}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="kt-room">
                {ROOMS[room]}
              </th>
            </tr>
            {acts.map((act) => (
              <KeyRow key={act} act={act} onChange={() => setChanging(act)} />
            ))}
          </tbody>
        ))}
      </table>
      {changing !== null && <ChangeKey act={changing} onClose={() => setChanging(null)} />}
    </Section>
  );
}

function KeyRow({
  act,
  onChange,
}: {
  readonly act: KeyActName;
  readonly onChange: () => void;
}): ReactElement {
  const chord = keyOf(act, usePreferences());
  const { label } = KEY_ACTS[act];
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {chord === null ? (
          <span className="quiet">off</span>
        ) : (
          <kbd className="kbd">{chordWords(chord)}</kbd>
        )}
      </td>
      <td>
        <Button
          look="plain"
          isSmall
          aria-label={`Change the key for ${label.toLowerCase()}`}
          onClick={onChange}
        >
          Change
        </Button>
      </td>
    </tr>
  );
}
