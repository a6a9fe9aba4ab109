import { useState, type ReactElement } from 'react';
import type { ListedBackup } from '../../../../shared/contract/safety.ts';
import { Button } from '../../ui/button.tsx';
import { dayInWords, megabytes, timeInWords } from '../../ui/words.ts';
import { RestoreBackup } from './restore-backup.tsx';

/** The backups that are there, each with the way to restore it. */
export function BackupList({
  backups,
}: {
  readonly backups: readonly ListedBackup[];
}): ReactElement {
  const [chosen, setChosen] = useState<ListedBackup | null>(null);
  return (
    <details>
      <summary>All backups, and restoring one</summary>
      <table className="kt">
        <caption className="vh">Backups of this library</caption>
        <thead>
          <tr>
            <th scope="col">Made</th>
            <th scope="col">Why</th>
            <th scope="col">Size</th>
            <th scope="col">Restore</th>
          </tr>
        </thead>
        <tbody>
          {backups.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {dayInWords(one.madeAt)}, {timeInWords(one.madeAt)}
              </th>
              <td>{reasonOf(one.fileName)}</td>
              <td className="num">{megabytes(one.bytes)}</td>
              <td>
                <Button
                  look="plain"
                  isSmall
                  aria-label={`Restore the backup of ${dayInWords(one.madeAt)}, ${timeInWords(one.madeAt)}`}
                  onClick={() => setChosen(one)}
                >
                  Restore…
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && <RestoreBackup backup={chosen} onClose={() => setChosen(null)} />}
    </details>
  );
}

function reasonOf(fileName: string): string {
  if (fileName.includes('.before-update-')) return 'Before an update';
  return fileName.includes('.before-restore-') ? 'Before a backup was restored' : 'Backup';
}
