import { useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useEvent } from '../../data/use-event.ts';
import { Button } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { wholeNumber } from '../../ui/words.ts';

/** How far a file is while it is made, and the way to stop it. */
export function ExportProgress(): ReactElement {
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>();
  useEvent('exportProgressed', setProgress);
  const stopping = useAct(async () => {
    await call('cancelExport', {});
  });
  return (
    <div className="export-progress" role="group" aria-label="The file that is being made">
      <span className="small">
        Making the file
        {progress && `: ${wholeNumber(progress.done)} of ${wholeNumber(progress.of)} tags`}
      </span>
      {progress && <Meter label="Tags written" value={progress.done} most={progress.of} />}
      <Button isSmall isBusy={stopping.isBusy} onClick={() => void stopping.run()}>
        Stop
      </Button>
    </div>
  );
}
