import { useState, type ReactElement } from 'react';
import type { KnownLibrary } from '../../../../shared/contract/library.ts';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { dayInWords, megabytes, timeInWords } from '../../ui/words.ts';

/** The backups of a library that cannot be opened, one of which can take its place. */
export function RestoreClosed({
  library,
  kind,
  secret,
}: {
  readonly library: KnownLibrary;
  readonly kind: 'passphrase' | 'recovery-code';
  readonly secret: string;
}): ReactElement {
  const found = useCall('backupsOfClosed', { libraryId: library.id });
  const [chosen, setChosen] = useState<string | null>(null);
  const first = found.state === 'ready' ? found.value.backups[0]?.id : undefined;
  const id = chosen ?? first;
  const restore = useAct(async () => {
    if (id === undefined) return;
    await call('restoreClosed', { libraryId: library.id, id, secret: { kind, secret } });
  });
  return (
    <section aria-labelledby="restore-title">
      <h3 id="restore-title">Restore a backup</h3>
      {restore.problem && <ProblemBox problem={restore.problem} />}
      <CallView of={found} loading="Looking for backups">
        {({ backups }) =>
          backups.length === 0 ? (
            <p className="prose">
              There is no backup beside the library. If you have one elsewhere, copy it and its key
              file beside the library and try again, or use: caselight backup restore
            </p>
          ) : (
            <>
              <p className="prose">
                What was done after the backup is lost. The library as it is now is kept beside it
                under another name. The passphrase is that of the backup.
              </p>
              <fieldset className="choose">
                <legend className="lab">Backup</legend>
                {backups.map(({ id: one, madeAt, bytes }) => (
                  <label key={one} className="check big">
                    <input
                      type="radio"
                      name="backup"
                      checked={one === id}
                      onChange={() => setChosen(one)}
                    />
                    <span>
                      {dayInWords(madeAt)}, {timeInWords(madeAt)}, {megabytes(bytes)}
                    </span>
                  </label>
                ))}
              </fieldset>
              <div className="acts">
                <Button look="danger" isBusy={restore.isBusy} onClick={() => void restore.run()}>
                  {restore.isBusy ? 'Restoring…' : 'Restore this backup'}
                </Button>
              </div>
            </>
          )
        }
      </CallView>
    </section>
  );
}
