import { useState, type FormEvent, type ReactElement } from 'react';
import { useLeavingAsked, type LeavingAsked } from '../data/leaving.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Asks how words that the identity guard flagged are to leave the library. */
export function LeavingPrompt(): ReactElement | null {
  const asked = useLeavingAsked();
  return asked && <Prompt key={asked.what} {...asked} />;
}

function Prompt({ what, answer }: LeavingAsked): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answer(isWhole ? { withOpenFlags: true } : { isRedacted: true });
  };
  return (
    <Dialog title="Before it leaves the library" isOpen onClose={() => answer(null)}>
      <form onSubmit={submit}>
        <p>{what}</p>
        <fieldset className="leaving">
          <legend className="lab">How it leaves</legend>
          <label className="check">
            <input
              type="radio"
              name="leaving"
              checked={!isWhole}
              onChange={() => setWhole(false)}
            />
            <span>Without them: words in square brackets stand in their place</span>
          </label>
          <label className="check">
            <input type="radio" name="leaving" checked={isWhole} onChange={() => setWhole(true)} />
            <span>With open flags, as it is: this is put down in the audit</span>
          </label>
        </fieldset>
        <p className="hint">
          What may stay in can be said document by document, under Redact in the reader.
        </p>
        <div className="row dialog-acts">
          <Button type="submit" look="primary">
            Export
          </Button>
          <Button onClick={() => answer(null)}>Do not export</Button>
        </div>
      </form>
    </Dialog>
  );
}
