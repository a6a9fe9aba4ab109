import { useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import type { NamedCase } from '../../data/named-case.ts';

/** Gives some documents of a case a case of their own. */
export function SplitDialog({
  one,
  onDone,
  onClose,
}: {
  readonly one: NamedCase;
  /** With the id of the new case. */
  readonly onDone: (made: number) => void;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const firstId = 'split-first';
  const splitting = useAct(async () => {
    const wrong =
      chosen.size === 0
        ? 'Choose the documents that are of another case'
        : chosen.size === one.files.length
          ? `Leave one document in ${one.name}`
          : null;
    setProblem(wrong);
    if (wrong !== null) return;
    const { done, caseId } = await call('splitCase', { documentIds: [...chosen], coder });
    sayDone(done);
    onClose();
    onDone(caseId);
  });
  return (
    <Dialog title={`Split documents off ${one.name}`} isOpen onClose={onClose}>
      {problem !== null && <ErrorSummary problems={[{ field: firstId, words: problem }]} />}
      {splitting.problem && <ProblemBox problem={splitting.problem} />}
      <fieldset className={problem === null ? undefined : 'wrongfield'}>
        <legend className="lab">Which documents are of another case?</legend>
        {problem !== null && (
          <p className="wrongline">
            <span className="vh">Error: </span>
            {problem}
          </p>
        )}
        {one.files.map((file, index) => (
          <label key={file.id} className="check choice">
            <input
              id={index === 0 ? firstId : undefined}
              type="checkbox"
              checked={chosen.has(file.id)}
              // The dialog was opened to say which.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={index === 0}
              onChange={() => {
                const next = new Set(chosen);
                if (!next.delete(file.id)) next.add(file.id);
                setChosen(next);
              }}
            />
            <span>
              {file.title ?? file.fileName}
              <span className="quiet small choice-about">
                {file.fileName}, {counted(file.pages, 'page')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="note follows">
        They become a new case, with every tag, note and fact that stands in them. This can be
        undone.
      </p>
      <div className="row wrap dialog-acts">
        <Button look="primary" isBusy={splitting.isBusy} onClick={() => void splitting.run()}>
          Split {chosen.size === 0 ? 'documents' : counted(chosen.size, 'document')} off
        </Button>
        <Button onClick={onClose}>Leave them together</Button>
      </div>
    </Dialog>
  );
}
