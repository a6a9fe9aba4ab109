import { useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import { nameAfterMerging } from './after-merging.ts';
import { fullName, type NamedCase } from '../../data/named-case.ts';

/** Makes one case of several: which of them stays, and what follows. */
export function MergeDialog({
  cases,
  onDone,
  onClose,
}: {
  readonly cases: readonly NamedCase[];
  /** With the id of the case that stays. */
  readonly onDone: (kept: number) => void;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const [keep, setKeep] = useState(mostWorkedOn(cases)?.id);
  const kept = cases.find(({ id }) => id === keep);
  const others = cases.filter(({ id }) => id !== keep);
  const moved = others.reduce((sum, { files }) => sum + files.length, 0);
  const merging = useAct(async () => {
    if (!kept) return;
    const { done } = await call('mergeCases', {
      keep: kept.id,
      others: others.map(({ id }) => id),
      coder,
    });
    sayDone(done);
    onClose();
    onDone(kept.id);
  });
  return (
    <Dialog title={`Merge ${counted(cases.length, 'case')}`} isOpen onClose={onClose}>
      {merging.problem && <ProblemBox problem={merging.problem} />}
      <fieldset>
        <legend className="lab">Which case stays?</legend>
        {cases.map((one) => (
          <label key={one.id} className="check choice">
            <input
              type="radio"
              name="kept-case"
              checked={one.id === keep}
              // The dialog was opened to say which.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={one.id === keep}
              onChange={() => setKeep(one.id)}
            />
            <span>
              {fullName(one)}
              <span className="quiet small choice-about">
                {counted(one.files.length, 'document')}, {counted(one.confirmed, 'tag')} confirmed
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {kept && (
        <div className="note follows">
          <p>
            <strong>{counted(moved, 'document')}</strong> {moved === 1 ? 'moves' : 'move'} into{' '}
            {kept.name}, with every tag, note and fact as it is. This can be undone.
          </p>
          <WhatItIsCalled kept={kept} others={others} />
          <p>
            Facts that it lacks come from what is merged into it. Where documents differ on a fact,
            what somebody confirmed counts, then what {kept.name} says now.
          </p>
        </div>
      )}
      <div className="row wrap dialog-acts">
        <Button look="primary" isBusy={merging.isBusy} onClick={() => void merging.run()}>
          Merge into {kept?.name}
        </Button>
        <Button onClick={onClose}>Leave them apart</Button>
      </div>
    </Dialog>
  );
}

/** The case that stays keeps its name, unless another says with more right who the child is or where it was. */
function WhatItIsCalled({
  kept,
  others,
}: {
  readonly kept: NamedCase;
  readonly others: readonly NamedCase[];
}): ReactElement {
  const before = fullName({ ...kept, year: null });
  const after = fullName({ ...nameAfterMerging(kept, others), year: null });
  return before === after ? (
    <p>
      It goes on being called <strong>{after}</strong>.
    </p>
  ) : (
    <p>
      It will be called <strong>{after}</strong>: part of that name was confirmed, or is known only,
      in a case that is merged into it.
    </p>
  );
}

/** The case most was done in: most likely the one to stay. */
function mostWorkedOn(cases: readonly NamedCase[]): NamedCase | undefined {
  return cases.toSorted(
    (a, b) =>
      b.confirmed + b.rejected - (a.confirmed + a.rejected) || b.files.length - a.files.length,
  )[0];
}
