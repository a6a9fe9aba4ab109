import { useState, type FormEvent, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useLibrary } from '../../data/library-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/problem-box.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import { RecoveryCode } from '../start/recovery-code.tsx';

/** Asks for the passphrase, then shows the new recovery code, once. */
export function NewRecoveryCode({ onClose }: { readonly onClose: () => void }): ReactElement {
  const library = useLibrary();
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const make = useAct(async () => {
    const { recoveryCode } = await call('renewRecoveryCode', { passphrase });
    setCode(recoveryCode);
  });
  const words =
    make.problem === null
      ? undefined
      : make.problem.code === 'wrong-passphrase'
        ? 'That is not the passphrase of this library'
        : `${make.problem.what} ${make.problem.next}`;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase !== '') void make.run();
  };
  if (code !== null) {
    return (
      // It goes away only when the code has been kept: there is no second look at it.
      <Dialog title="The new recovery code" isOpen isKept onClose={onClose}>
        <RecoveryCode name={library.name} code={code} onKept={onClose} isNew />
      </Dialog>
    );
  }
  return (
    <Dialog title="Make a new recovery code" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary problems={words === undefined ? [] : [{ field: 'code-pass', words }]} />
        <p className="prose">The code you have now stops working as soon as the new one is made.</p>
        <SecretField
          id="code-pass"
          label="Passphrase"
          value={passphrase}
          onChange={setPassphrase}
          problem={words}
          autoComplete="current-password"
          autoFocus
        />
        <div className="acts">
          <Button type="submit" look="primary" isBusy={make.isBusy}>
            {make.isBusy ? 'Making…' : 'Make a new code'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
