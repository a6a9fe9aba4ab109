import { useState } from 'react';
import type { ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useAct, type Act } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { useEvent } from '../../data/use-event.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { counted } from '../../ui/words.ts';

/** Making proposals anew: how many documents it is for, and how far it is. */
export interface Reproposing {
  /** Documents whose proposals were made by other rules than those in use. */
  readonly documents: number;
  readonly act: Act<[]>;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
}

/** Asks for how many documents proposals can be made anew, and makes them; for as long as the room is open. */
export function useReproposing(): Reproposing {
  const left = useCall('toRepropose', {}, { refreshOn: ['codebook', 'tags', 'documents'] });
  const [progress, setProgress] = useState<Reproposing['progress']>();
  useEvent('reproposing', setProgress);
  const act = useAct(async () => {
    setProgress(undefined);
    const { added, removed, kept } = await call('repropose', {});
    announce(`${added} new proposals, ${removed} no longer proposed, ${kept} kept as decided`);
  });
  return { documents: left.state === 'ready' ? left.value.documents : 0, act, progress };
}

/** Offers to make proposals anew where the rules have changed since they were made, and shows how far it is. */
export function Repropose({
  of: { documents, act, progress },
}: {
  readonly of: Reproposing;
}): ReactElement | null {
  if (documents === 0 && !act.isBusy) return null;
  return (
    <div className="note repropose">
      {act.problem && <ProblemBox problem={act.problem} />}
      {act.isBusy ? (
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
          <Button isSmall look="primary" onClick={() => void act.run()}>
            Propose anew
          </Button>
        </p>
      )}
    </div>
  );
}
