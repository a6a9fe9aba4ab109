import { useState, type FormEvent, type ReactElement } from 'react';
import type { LibraryFolder } from '../../../../shared/contract/library.ts';
import { call, problemIn } from '../../data/client.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type FieldProblem } from '../../ui/problem-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LibraryPlace } from './library-place.tsx';
import {
  NewPassphrase,
  NO_PASSPHRASE,
  passphraseProblems,
  type ChosenPassphrase,
} from './new-passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';

const LABEL = 'Passphrase';

/** Two steps: name and passphrase, then the recovery code, shown once. */
export function MakeLibrary({
  onCode,
}: {
  readonly onCode: (isShown: boolean) => void;
}): ReactElement {
  const [name, setName] = useState('');
  const [person, setPerson] = useState('');
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const [folder, setFolder] = useState<LibraryFolder | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<{ name: string; code: string } | null>(null);

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = problemsOf(name, person, chosen);
    setProblems(wrong);
    if (wrong.length > 0 || isBusy) return;
    setBusy(true);
    // Told first: the library opens before its code is here.
    onCode(true);
    try {
      const { library, recoveryCode } = await call('createLibrary', {
        name,
        passphrase: chosen.passphrase,
        person,
        ...(folder && { folder: folder.id }),
      });
      setMade({ name: library.name, code: recoveryCode });
      setChosen(NO_PASSPHRASE);
    } catch (error) {
      onCode(false);
      const { code, what, next } = problemIn(error);
      setProblems([
        code === 'library-exists'
          ? { field: 'library-name', words: 'There is a library of this name. Choose another.' }
          : { words: `${what} ${next}` },
      ]);
    } finally {
      setBusy(false);
    }
  };

  if (made) return <RecoveryCode name={made.name} code={made.code} onKept={() => onCode(false)} />;
  const problemOf = (field: string): string | undefined =>
    problems.find((problem) => problem.field === field)?.words;
  const shownName = name.trim() === '' ? 'the library' : name.trim();
  return (
    <form onSubmit={(event) => void make(event)} noValidate>
      <p className="step">Step 1 of 2</p>
      <h2>Make a library</h2>
      <ErrorSummary problems={problems} />
      <TextField
        id="library-name"
        label="Name of the library"
        value={name}
        onChange={setName}
        problem={problemOf('library-name')}
        maxLength={80}
      />
      <TextField
        id="person"
        label="Your name"
        hint="Your decisions carry it. Others can be added later."
        value={person}
        onChange={setPerson}
        problem={problemOf('person')}
        maxLength={80}
      />
      <NewPassphrase
        label={LABEL}
        chosen={chosen}
        libraryName={name}
        problems={problems}
        onChange={setChosen}
      />
      <LibraryPlace folder={folder} onChosen={setFolder} />
      <p className="note">
        <strong>There is no way round the passphrase.</strong> Nobody can reset it, and no copy is
        kept. The next step gives you a recovery code.
      </p>
      <div className="acts">
        <Button type="submit" look="primary" isBusy={isBusy}>
          {isBusy ? `Making ${shownName}…` : `Make ${shownName}`}
        </Button>
      </div>
    </form>
  );
}

function problemsOf(
  name: string,
  person: string,
  chosen: ChosenPassphrase,
): readonly FieldProblem[] {
  return [
    ...(name.trim() === '' ? [{ field: 'library-name', words: 'Give the library a name' }] : []),
    ...(person.trim() === '' ? [{ field: 'person', words: 'Enter your name' }] : []),
    ...passphraseProblems(LABEL, chosen),
  ];
}
