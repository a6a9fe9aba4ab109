import { useState, type ReactElement } from 'react';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { KEY_ACT_NAMES, KEY_ACTS, type KeyActName } from '../../keys/acts.ts';
import { chordWords } from '../../keys/chord.ts';
import { keyOf } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { ChangeKey } from './change-key.tsx';
import { Section } from './section.tsx';

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
        <tbody>
          {KEY_ACT_NAMES.map((act) => {
            const chord = keyOf(act, preferences);
            const { label } = KEY_ACTS[act];
            return (
              <tr key={act}>
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
                    onClick={() => setChanging(act)}
                  >
                    Change
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {changing !== null && <ChangeKey act={changing} onClose={() => setChanging(null)} />}
    </Section>
  );
}
