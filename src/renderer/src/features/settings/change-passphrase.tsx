import { useState, type FormEvent, type ReactElement } from 'react';
import { call, problemIn } from '../../data/client.ts';
import { useLibrary } from '../../data/library-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, type FieldProblem } from '../../ui/problem-box.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import {
  NewPassphrase,
  NO_PASSPHRASE,
  passphraseProblems,
  type ChosenPassphrase,
} from '../start/new-passphrase.tsx';

const LABEL = 'New passphrase';
const NAMES = { passphrase: 'passphrase', 'recovery-code': 'recovery code' } as const;

/** The passphrase now, and the new one twice. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }): ReactElement {
  const library = useLibrary();
  const [kind, setKind] = useState<'passphrase' | 'recovery-code'>('passphrase');
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const of = (field: string): string | undefined =>
    problems.find((problem) => problem.field === field)?.words;
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = problemsOf(NAMES[kind], current, chosen);
    setProblems(wrong);
    if (wrong.length > 0 || isBusy) return;
    setBusy(true);
    try {
      await call('changePassphrase', { current, kind, next: chosen.passphrase });
      sayDone('Passphrase changed');
      onClose();
    } catch (error) {
      const { code, what, next: then } = problemIn(error);
      setProblems([
        code === 'wrong-passphrase'
          ? { field: 'current', words: `That is not the ${NAMES[kind]} of this library` }
          : { words: `${what} ${then}` },
      ]);
      setBusy(false);
    }
  };
  return (
    <Dialog title="Change the passphrase" isOpen onClose={onClose}>
      <form onSubmit={(event) => void change(event)} noValidate>
        <ErrorSummary problems={problems} />
        <SecretField
          key={kind}
          id="current"
          label={kind === 'passphrase' ? 'Passphrase now' : 'Recovery code'}
          value={current}
          onChange={setCurrent}
          problem={of('current')}
          autoComplete="current-password"
          autoFocus
        />
        <p className="otherway">
          <Button
            look="plain"
            isSmall
            onClick={() => {
              setKind(kind === 'passphrase' ? 'recovery-code' : 'passphrase');
              setCurrent('');
              setProblems([]);
            }}
          >
            {kind === 'passphrase'
              ? 'I have lost it: use the recovery code'
              : 'Use the passphrase now'}
          </Button>
        </p>
        <NewPassphrase
          label={LABEL}
          chosen={chosen}
          libraryName={library.name}
          problems={problems}
          onChange={setChosen}
        />
        <p className="note">
          The recovery code stays as it is. Backups made before open with the passphrase of their
          time.
        </p>
        <div className="acts">
          <Button type="submit" look="primary" isBusy={isBusy}>
            {isBusy ? 'Changing…' : 'Change passphrase'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function problemsOf(
  name: string,
  current: string,
  chosen: ChosenPassphrase,
): readonly FieldProblem[] {
  return [
    ...(current === '' ? [{ field: 'current', words: `Enter the ${name} as it is now` }] : []),
    ...passphraseProblems(LABEL, chosen),
  ];
}
