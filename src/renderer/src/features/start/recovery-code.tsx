import { useEffect, useRef, useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';

const UNKEPT = 'Say that you have printed or saved the code';

/** The recovery code: shown once, to be printed, saved or copied, and confirmed as kept. */
export function RecoveryCode({
  name,
  code,
  onKept,
  isNew = false,
}: {
  readonly name: string;
  readonly code: string;
  readonly onKept: () => void;
  /** Made for a library that is open: there is a heading above it already. */
  readonly isNew?: boolean;
}): ReactElement {
  const [isKept, setKept] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const groups = code.split('-');
  const say = (words: string): void => {
    setDone(words);
    announce(words);
  };
  const save = useAct(async () => {
    const text = `Recovery code of the Caselight library "${name}"\n\n${code}\n\nKeep this on paper, away from the computer, and delete this file.\n`;
    const { saved } = await call('saveFile', {
      fileName: 'Caselight recovery code.txt',
      bytes: new TextEncoder().encode(text),
    });
    say(saved ? 'Recovery code saved. Print the file, then delete it.' : 'Nothing was saved');
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    say('Recovery code copied');
  };
  const open = (): void => {
    if (isKept) onKept();
    else setAsked(true);
  };
  const isMissing = isAsked && !isKept;
  return (
    <>
      {!isNew && (
        <>
          <p className="step">Step 2 of 2</p>
          <h2 ref={heading} tabIndex={-1}>
            Keep your recovery code
          </h2>
        </>
      )}
      {isMissing && <ErrorSummary problems={[{ field: 'code-kept', words: UNKEPT }]} />}
      <p className="prose">
        It opens {name} if the passphrase is forgotten. It is shown once. Keep it on paper, away
        from this computer.
      </p>
      <ol className="rcode" aria-label={`Recovery code, ${groups.length} groups`}>
        {groups.map((group, index) => (
          // A code's groups do not move.
          <li key={`${index} ${group}`}>
            <small>{index + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <div className="acts">
        <Button onClick={() => window.print()}>Print code</Button>
        <Button isBusy={save.isBusy} onClick={() => void save.run()}>
          Save code to a file
        </Button>
        <Button onClick={() => void copy()}>Copy code</Button>
      </div>
      {save.problem && <ProblemBox problem={save.problem} />}
      {done !== '' && <p className="code-done quiet small">{done}</p>}
      <div className={isMissing ? 'code-kept wrongfield' : 'code-kept'}>
        {isMissing && (
          <p className="wrongline" id="code-unkept">
            <span className="vh">Error: </span>
            {UNKEPT}
          </p>
        )}
        <label className="check big">
          <input
            id="code-kept"
            type="checkbox"
            checked={isKept}
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? 'code-unkept' : undefined}
            onChange={(event) => setKept(event.target.checked)}
          />
          <span>
            I have printed or saved the code, and I know that without it and the passphrase the
            library cannot be opened
          </span>
        </label>
      </div>
      <div className="acts">
        <Button look="primary" onClick={open}>
          {isNew ? 'I have kept it' : `Open ${name}`}
        </Button>
      </div>
    </>
  );
}
