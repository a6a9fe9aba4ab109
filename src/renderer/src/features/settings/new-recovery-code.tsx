import { useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useLibrary } from '../../data/library-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RecoveryCode } from '../start/recovery-code.tsx';
import { AskPassphrase } from './ask-passphrase.tsx';

/** What ends with a new recovery code. */
const ACTS = {
  renewRecoveryCode: {
    title: 'Make a new recovery code',
    about: ['The code you have now stops working as soon as the new one is made.'],
    button: 'Make a new code',
    busy: 'Making…',
  },
  rotateKey: {
    title: 'Change the encryption key',
    about: [
      'For when somebody may have a copy of the key file and its passphrase. A checked copy of the library is made under a new key and takes its place; your passphrase stays as it is. You are given a new recovery code, and the one you have stops working.',
      'Backups made before keep the old key, and open with the passphrase and recovery code of their time. A new backup is made at once, so that you can take the old ones away.',
    ],
    button: 'Change the encryption key',
    busy: 'Changing… do not switch the computer off',
  },
} as const;

/** Asks for the passphrase, does what needs a new recovery code, and shows the code, once. */
export function NewRecoveryCode({
  act,
  onClose,
}: {
  readonly act: keyof typeof ACTS;
  readonly onClose: () => void;
}): ReactElement {
  const library = useLibrary();
  const [code, setCode] = useState<string | null>(null);
  const { title, about, button, busy } = ACTS[act];
  const make = useAct(async (passphrase: string) => {
    const { recoveryCode } = await call(act, { passphrase });
    setCode(recoveryCode);
  });
  if (code !== null) {
    return (
      // It goes away only when the code has been kept: there is no second look at it.
      <Dialog title="The new recovery code" isOpen isKept onClose={onClose}>
        <RecoveryCode name={library.name} code={code} onKept={onClose} isNew />
      </Dialog>
    );
  }
  return (
    <AskPassphrase
      title={title}
      about={about}
      button={make.isBusy ? busy : button}
      isBusy={make.isBusy}
      problem={make.problem}
      onGiven={(passphrase) => void make.run(passphrase)}
      onClose={onClose}
    />
  );
}
