import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { KEY_ACTS, type KeyActName } from '../../keys/acts.ts';
import { chordOf, chordWords, isLoneModifier } from '../../keys/chord.ts';
import { keyHolder } from '../../keys/key-holder.ts';
import { keyOf } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Keys that move around dialogs and fields, and are nobody's. */
const RESERVED = ['Tab', 'Shift+Tab', 'Enter', 'Escape', 'Space'];

/** Listens for the key that is to do an act, says whose it is already, and can switch it off. */
export function ChangeKey({
  act,
  onClose,
}: {
  readonly act: KeyActName;
  readonly onClose: () => void;
}): ReactElement {
  const preferences = usePreferences();
  const [chord, setChord] = useState(keyOf(act, preferences));
  const { label, key: first } = KEY_ACTS[act];
  const holder = keyHolder(act, chord, (one) => keyOf(one, preferences));
  const save = async (next: string | null): Promise<void> => {
    await savePreferences({ keys: { ...preferences.keys, [act]: next } });
    onClose();
  };
  const listen = (event: KeyboardEvent): void => {
    const pressed = chordOf(event);
    if (isLoneModifier(event.key) || RESERVED.includes(pressed)) return;
    event.preventDefault();
    event.stopPropagation();
    setChord(pressed);
  };
  return (
    <Dialog title={`Key for “${label}”`} isOpen onClose={onClose}>
      <label className="lab" htmlFor="new-key">
        Press the new key here
      </label>
      <input
        id="new-key"
        className="field keyfield"
        value={chord === null ? 'off' : chordWords(chord)}
        readOnly
        autoFocus
        onKeyDown={listen}
        aria-describedby="key-holder"
      />
      <p className="small prose" id="key-holder" role="status">
        {chord !== null && holder !== undefined && (
          <span className="wrongline">
            {chordWords(chord)} does “{KEY_ACTS[holder].label}” already. Choose another.
          </span>
        )}
      </p>
      <div className="acts">
        <Button
          look="primary"
          onClick={() => (holder === undefined ? void save(chord) : undefined)}
        >
          Keep this key
        </Button>
        <Button onClick={() => void save(null)}>Switch it off</Button>
        <Button onClick={() => setChord(first)}>As it came: {chordWords(first)}</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
