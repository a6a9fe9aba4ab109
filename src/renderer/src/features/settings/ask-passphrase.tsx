import { useState, type FormEvent, type ReactElement } from 'react';
import type { Problem } from '../../../../shared/contract/answer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/problem-box.tsx';
import { SecretField } from '../../ui/text-field.tsx';

/** Asks for the passphrase of the library before an act that needs it. */
export function AskPassphrase({
  title,
  about,
  button,
  isBusy,
  problem,
  onGiven,
  onClose,
}: {
  readonly title: string;
  /** What the act does, a paragraph each. */
  readonly about: readonly string[];
  /** What the button says. */
  readonly button: string;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onGiven: (passphrase: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const [passphrase, setPassphrase] = useState('');
  const words = problem === null ? undefined : problemWords(problem);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (passphrase !== '') onGiven(passphrase);
        }}
      >
        <ErrorSummary problems={words === undefined ? [] : [{ field: 'asked-pass', words }]} />
        {about.map((paragraph) => (
          <p key={paragraph} className="prose">
            {paragraph}
          </p>
        ))}
        <SecretField
          id="asked-pass"
          label="Passphrase"
          value={passphrase}
          onChange={setPassphrase}
          problem={words}
          autoComplete="current-password"
          autoFocus
        />
        <div className="acts">
          <Button type="submit" look="primary" isBusy={isBusy}>
            {button}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function problemWords({ code, what, next }: Problem): string {
  return code === 'wrong-passphrase'
    ? 'That is not the passphrase of this library'
    : `${what} ${next}`;
}
