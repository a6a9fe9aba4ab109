import { useState, type FormEvent, type ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { KnownLibrary } from '../../../../shared/contract/library.ts';
import { OPENING_WORDS, type OpeningWork } from '../../../../shared/opening-work.ts';
import { call, problemIn, shellKind } from '../../data/client.ts';
import { useCall } from '../../data/use-call.ts';
import { useEvent } from '../../data/use-event.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type FieldProblem } from '../../ui/problem-box.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import { RestoreClosed } from './restore-closed.tsx';

/** Opens a library of this computer, or one that the person finds in the file dialog. */
export function OpenLibrary({
  libraries,
  chosenId,
  onChosen,
  again,
}: {
  readonly libraries: OutputOf<'recentLibraries'>['libraries'];
  readonly chosenId: string | null;
  readonly onChosen: (id: string) => void;
  /** Reads the list of libraries again. */
  readonly again: () => void;
}): ReactElement {
  const chosen = libraries.find(({ id }) => id === chosenId) ?? libraries[0];
  const choose = async (): Promise<void> => {
    const { library } = await call('chooseLibrary', {});
    if (!library) return;
    again();
    onChosen(library.id);
  };
  return (
    <>
      <h2>Open a library</h2>
      {libraries.length > 0 && (
        <fieldset className="choose">
          <legend className="lab">Library</legend>
          {libraries.map(({ id, name }) => (
            <label key={id} className="check big">
              <input
                type="radio"
                name="library"
                checked={id === chosen?.id}
                onChange={() => onChosen(id)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {shellKind === 'window' ? (
        <p className="prose">
          <Button isSmall onClick={() => void choose()}>
            Choose a library file
          </Button>
        </p>
      ) : (
        <p className="small quiet prose">
          To open a library from another place, start Caselight with its file:{' '}
          <span className="nowrap">caselight --library</span> followed by the file, and serve.
        </p>
      )}
      {chosen?.warning && <p className="note prose">{chosen.warning}</p>}
      {chosen && <UnlockForm key={chosen.id} library={chosen} verb="Open" />}
    </>
  );
}

/** Why a library does not open, where a backup can take its place. */
const BEYOND_OPENING: readonly string[] = [
  'library-missing',
  'library-damaged',
  'vault-missing',
  'vault-damaged',
];

/** Passphrase or recovery code, and the button that opens. */
export function UnlockForm({
  library,
  verb,
}: {
  readonly library: KnownLibrary;
  readonly verb: 'Open' | 'Unlock';
}): ReactElement {
  const [kind, setKind] = useState<'passphrase' | 'recovery-code'>('passphrase');
  const [secret, setSecret] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const store = useCall('keyStore', { id: library.id });
  const [isLost, setLost] = useState(false);
  const [work, setWork] = useState<OpeningWork | null>(null);
  useEvent('openingLibrary', (opening) => setWork(opening.work));
  const label = kind === 'passphrase' ? 'Passphrase' : 'Recovery code';
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    if (secret === '') {
      setProblems([{ field: 'secret', words: `Enter the ${label.toLowerCase()}` }]);
      return;
    }
    setBusy(true);
    setWork(null);
    setProblems([]);
    try {
      await call('openLibrary', { id: library.id, secret, kind });
    } catch (error) {
      const { code, what, next } = problemIn(error);
      const isSecret = code === 'wrong-passphrase' || code === 'recovery-code-mistyped';
      setProblems([{ ...(isSecret && { field: 'secret' }), words: `${what} ${next}` }]);
      setLost(BEYOND_OPENING.includes(code));
      setBusy(false);
    }
  };
  const openRemembered = async (): Promise<void> => {
    setBusy(true);
    setWork(null);
    setProblems([]);
    try {
      await call('openRemembered', { id: library.id });
    } catch (error) {
      const { what, next } = problemIn(error);
      setProblems([{ words: `${what} ${next}` }]);
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void open(event)} noValidate>
      <ErrorSummary problems={problems} />
      {store.state === 'ready' && store.value.remembers && (
        <p className="prose">
          <Button isBusy={isBusy} onClick={() => void openRemembered()}>
            {verb} with this computer’s key store
          </Button>
        </p>
      )}
      <SecretField
        key={kind}
        id="secret"
        label={label}
        value={secret}
        onChange={setSecret}
        problem={problems.find(({ field }) => field === 'secret')?.words}
        {...(kind === 'recovery-code' && {
          hint: 'Nine groups of four. Spaces and case do not matter.',
        })}
        autoComplete="current-password"
      />
      <p className="small quiet prose" role="status">
        {isBusy && work !== null && OPENING_WORDS[work]}
      </p>
      <div className="acts">
        <Button type="submit" look="primary" isBusy={isBusy}>
          {isBusy ? 'Opening…' : verb}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            setKind(kind === 'passphrase' ? 'recovery-code' : 'passphrase');
            setSecret('');
            setProblems([]);
          }}
        >
          {kind === 'passphrase' ? 'Use the recovery code' : 'Use the passphrase'}
        </Button>
      </div>
      {isLost && <RestoreClosed library={library} kind={kind} secret={secret} />}
    </form>
  );
}
