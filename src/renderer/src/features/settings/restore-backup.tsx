import { useState, type ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ListedBackup } from '../../../../shared/contract/safety.ts';
import { call, problemIn } from '../../data/client.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted, dayInWords, timeInWords } from '../../ui/words.ts';

type Difference = OutputOf<'compareBackup'>;
type Problem = ReturnType<typeof problemIn>;

/** Says what would be lost if a backup took the place of the library, and restores it. */
export function RestoreBackup({
  backup,
  onClose,
}: {
  readonly backup: ListedBackup;
  readonly onClose: () => void;
}): ReactElement {
  const [old, setOld] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const given = tried === null ? {} : { secret: { kind: 'passphrase' as const, secret: tried } };
  const compared = useCall('compareBackup', { id: backup.id, ...given });
  const restore = async (): Promise<void> => {
    setBusy(true);
    try {
      await call('restoreBackup', { id: backup.id, ...given });
      sayDone('Backup restored. The library as it was is kept among the backups');
      onClose();
    } catch (error) {
      setProblem(problemIn(error));
      setBusy(false);
    }
  };
  const needsSecret =
    compared.state === 'problem' &&
    (compared.problem.code === 'backup-other-key' || compared.problem.code === 'wrong-passphrase');
  return (
    <Dialog title="Restore a backup" isOpen onClose={onClose}>
      {problem && <ProblemBox problem={problem} />}
      {compared.state === 'problem' && <ProblemBox problem={compared.problem} />}
      {compared.state === 'loading' && <Loading what="Comparing the backup with the library" />}
      {compared.state === 'ready' && (
        <>
          <p className="quiet dialog-lead">
            Check what would change. The library as it is now is kept beside it as a backup, so that
            you can go back.
          </p>
          <Answers backup={backup} {...compared.value} />
          <div className="row wrap dialog-acts">
            <Button look="danger" isBusy={isBusy} onClick={() => void restore()}>
              {isBusy ? 'Restoring…' : 'Restore this backup'}
            </Button>
            <Button
              // What puts work aside is not what Enter does first.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              onClick={onClose}
            >
              Keep the library as it is
            </Button>
          </div>
        </>
      )}
      {needsSecret && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setTried(old);
          }}
          noValidate
        >
          <SecretField
            id="old-pass"
            label="Passphrase of that time"
            value={old}
            onChange={setOld}
            autoComplete="off"
          />
          <div className="acts">
            <Button type="submit" look="primary">
              Compare
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Answers({
  backup,
  documents,
  until,
  lostActs,
  lostDocuments,
  returning,
}: Difference & { readonly backup: ListedBackup }): ReactElement {
  const lines: readonly (readonly [string, string])[] = [
    ['Backup', `${dayInWords(backup.madeAt)}, ${timeInWords(backup.madeAt)}`],
    [
      'It holds',
      `${counted(documents, 'document')}, with all that was done until ${dayInWords(until)}, ${timeInWords(until)}`,
    ],
    [
      'Would be lost',
      lostActs === null
        ? 'Acts that cannot be counted: the backup is of another past of this library'
        : `${counted(lostActs, 'act')} done since`,
    ],
    ['Documents lost', namesOf(lostDocuments)],
    [
      'Here again',
      namesOf(
        returning,
        `, which ${returning.length === 1 ? 'was' : 'were'} deleted or erased since`,
      ),
    ],
  ];
  return (
    <dl className="answers">
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function namesOf(names: readonly string[], why = ''): string {
  return names.length === 0 ? 'None' : names.join(', ') + why;
}
