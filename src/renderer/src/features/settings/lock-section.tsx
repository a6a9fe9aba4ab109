import { useState, type ReactElement } from 'react';
import { shellKind } from '../../data/client.ts';
import { useLibrary } from '../../data/library-context.tsx';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { NewRecoveryCode } from './new-recovery-code.tsx';
import { RememberLibrary } from './remember-library.tsx';
import { Line, Section } from './section.tsx';

const MINUTES = [2, 5, 10, 15, 30, 60];

/** The secrets that open the library, and when it locks by itself. */
export function LockSection(): ReactElement {
  const { isSample, id } = useLibrary();
  const { lockMinutes, hideWhenAway } = usePreferences();
  const [open, setOpen] = useState<'passphrase' | 'code' | 'key' | null>(null);
  const dates = useCall('safetyDates', {});
  const since = dates.state === 'ready' ? dates.value : null;
  const close = (): void => {
    setOpen(null);
    dates.again();
  };
  const choices = MINUTES.includes(lockMinutes)
    ? MINUTES
    : [...MINUTES, lockMinutes].sort((a, b) => a - b);
  return (
    <Section
      id="lock"
      title="Passphrase and lock"
      {...(isSample && { about: 'The sample reviews are invented and have no passphrase.' })}
    >
      {!isSample && (
        <>
          <Line name="Passphrase" now={since && `Set ${dayInWords(since.passphraseSet)}`}>
            <Button isSmall onClick={() => setOpen('passphrase')}>
              Change passphrase
            </Button>
          </Line>
          <Line name="Recovery code" now={since && codeInWords(since.recoveryCodeMade)}>
            <Button isSmall onClick={() => setOpen('code')}>
              Make a new code
            </Button>
          </Line>
          <RememberLibrary id={id} />
          <Line
            name="Encryption key"
            now="Change it when a copy of the key file may be in other hands"
          >
            <Button isSmall onClick={() => setOpen('key')}>
              Change the encryption key
            </Button>
          </Line>
        </>
      )}
      <Line name={<label htmlFor="lock-after">Lock after</label>}>
        <select
          id="lock-after"
          className="pick"
          value={lockMinutes}
          onChange={(event) => void savePreferences({ lockMinutes: Number(event.target.value) })}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {counted(minutes, 'minute')} without use
            </option>
          ))}
        </select>
      </Line>
      {shellKind === 'window' ? (
        <Switch
          isOn={hideWhenAway}
          onChange={(isOn) => void savePreferences({ hideWhenAway: isOn })}
        >
          Hide the window from screen pictures while other programs are in front
        </Switch>
      ) : (
        <p className="small quiet">
          A browser cannot hide this page from pictures of the screen; the Caselight window can.
        </p>
      )}
      {open === 'passphrase' && <ChangePassphrase onClose={close} />}
      {open === 'code' && <NewRecoveryCode act="renewRecoveryCode" onClose={close} />}
      {open === 'key' && <NewRecoveryCode act="rotateKey" onClose={close} />}
    </Section>
  );
}

function codeInWords(madeAt: string | null): string {
  return madeAt === null
    ? 'None: the key was changed, and no new code made'
    : `Made ${dayInWords(madeAt)}`;
}
