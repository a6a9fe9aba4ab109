import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { reasonsGiven } from '../../../../core/brief/settle-flags.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ShownBrief } from './brief-builder.tsx';

/** What is wrong where no reason is given. */
export const NO_REASON = 'Say why these words may stay';

/** Asks why flagged words may stay; offers the reasons that the brief has already. */
export function ReasonField({
  id,
  flags,
  ...field
}: {
  readonly id: string;
  /** All of the brief. */
  readonly flags: ShownBrief['flags'];
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly problem: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const list = useId();
  return (
    <>
      <TextField id={id} label="Why they may stay" maxLength={300} list={list} {...field} />
      <datalist id={list}>
        {reasonsGiven(flags).map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </>
  );
}

/** Keeps the words of one flag: a reason given for its kind stands there already, so that Enter is enough. */
export function KeepWords({
  flags,
  kind,
  number,
  onKeep,
  onLeave,
}: {
  readonly flags: ShownBrief['flags'];
  readonly kind: string;
  readonly number: number;
  readonly onKeep: (reason: string) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const ofKind = reasonsGiven(flags.filter((one) => one.kind === kind));
  const [reason, setReason] = useState(ofKind[0] ?? '');
  const [isTried, setTried] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== '') onKeep(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <ReasonField
        id={`keep-reason-${number}`}
        flags={flags}
        autoFocus
        problem={isTried && reason.trim() === '' ? NO_REASON : undefined}
        value={reason}
        onChange={setReason}
      />
      <p className="row">
        <Button type="submit" isSmall aria-label={`Keep the words of flag ${number}`}>
          Keep
        </Button>
        <Button isSmall look="plain" onClick={onLeave}>
          Leave open
        </Button>
      </p>
    </form>
  );
}
