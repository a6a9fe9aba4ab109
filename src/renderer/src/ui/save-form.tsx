import { useState, type ReactElement, type ReactNode } from 'react';
import type { Act } from '../data/use-act.ts';
import { Button } from './button.tsx';
import { ErrorSummary, ProblemBox, type FieldProblem } from './problem-box.tsx';

/** The form of a dialog that saves a file: what is wrong, what there is to choose, and Save. It saves once nothing is wrong. */
export function SaveForm({
  save,
  problems = [],
  onClose,
  children,
}: {
  readonly save: Act<[]>;
  /** What keeps it from being saved; told when it is tried. */
  readonly problems?: readonly FieldProblem[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const [isTried, setTried] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problems.length === 0) void save.run();
      }}
    >
      {isTried && <ErrorSummary problems={problems} />}
      {save.problem && <ProblemBox problem={save.problem} />}
      {children}
      <div className="row dialog-acts">
        <Button type="submit" look="primary" isBusy={save.isBusy}>
          Save
        </Button>
        <Button onClick={onClose}>Leave</Button>
      </div>
    </form>
  );
}
