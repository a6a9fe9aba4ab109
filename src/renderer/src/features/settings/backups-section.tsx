import type { ReactElement } from 'react';
import { call, shellKind } from '../../data/client.ts';
import { useLibrary } from '../../data/library-context.tsx';
import { usePreferences } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { dayInWords, megabytes, timeInWords } from '../../ui/words.ts';
import { BackupList } from './backup-list.tsx';
import { Line, Section } from './section.tsx';

/** Backups: the last one, one more now, and where they go. */
export function BackupsSection(): ReactElement {
  const { isSample } = useLibrary();
  const { backupsKept } = usePreferences();
  const listed = useCall('listBackups', isSample ? null : {}, { refreshOn: ['settings'] });
  const backUp = useAct(async () => {
    await call('backUpNow', {});
    listed.again();
    sayDone('Backup made and checked');
  });
  const choose = async (): Promise<void> => {
    const { chosen } = await call('chooseBackupFolder', {});
    if (chosen) listed.again();
  };
  if (isSample) {
    return (
      <Section id="backups" title="Backups" about="The sample reviews are not backed up.">
        {null}
      </Section>
    );
  }
  return (
    <Section
      id="backups"
      title="Backups"
      about={`Made by itself while the library changes and when it closes. The last ${backupsKept} are kept, encrypted like the library.`}
    >
      {backUp.problem && <ProblemBox problem={backUp.problem} />}
      <CallView of={listed} loading="Looking for backups">
        {({ folder, warnings, backups, backups: [last] }) => (
          <>
            {warnings.map((words) => (
              <p key={words} className="note">
                {words}
              </p>
            ))}
            <Line
              name="Last backup"
              now={
                last
                  ? `${dayInWords(last.madeAt)}, ${timeInWords(last.madeAt)}, ${megabytes(last.bytes)}, checked`
                  : 'None yet'
              }
            >
              <Button isSmall isBusy={backUp.isBusy} onClick={() => void backUp.run()}>
                {backUp.isBusy ? 'Backing up…' : 'Back up now'}
              </Button>
            </Line>
            <Line name="Folder" now={folder ?? 'Beside the library, on this computer'}>
              {shellKind === 'window' && (
                <Button isSmall onClick={() => void choose()}>
                  Choose folder
                </Button>
              )}
            </Line>
            {last && <BackupList backups={backups} />}
          </>
        )}
      </CallView>
    </Section>
  );
}
