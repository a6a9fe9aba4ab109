import { useState } from 'react';
import type { ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useEvent } from '../../data/use-event.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { counted } from '../../ui/words.ts';

/** Offers to make proposals anew after the rules were changed, and shows how far it is. */
export function Repropose({
  documents,
  onDone,
}: {
  readonly documents: number;
  readonly onDone: () => void;
}): ReactElement {
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  useEvent('reproposing', setProgress);
  const run = useAct(async () => {
    const { added, removed, kept } = await call('repropose', {});
    announce(`${added} new proposals, ${removed} no longer proposed, ${kept} kept as decided`);
    onDone();
  });
  return (
    <div className="note repropose">
      {run.problem && <ProblemBox problem={run.problem} />}
      {run.isBusy ? (
        <p role="status">
          Proposing anew
          {progress && `: ${progress.done} of ${counted(progress.total, 'document')}`}. Decisions
          are kept. You can go on working.{' '}
          <Button isSmall onClick={() => void call('stopReproposing', {})}>
            Stop
          </Button>
        </p>
      ) : (
        <p>
          <strong>The rules have changed.</strong> Proposals of {counted(documents, 'document')}{' '}
          were made by the old ones. Decisions stay as they are.{' '}
          <Button isSmall look="primary" onClick={() => void run.run()}>
            Propose anew
          </Button>
        </p>
      )}
    </div>
  );
}
