import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../../../shared/contract/importing.ts';
import { call } from '../../data/client.ts';
import { useEvent } from '../../data/use-event.ts';
import { announce } from '../../ui/announce.ts';
import { summaryOf } from './import-words.ts';

/** The import that runs or has just run, as its drawer needs it. */
export interface CurrentImport {
  /** Null where there is none, or its list was put away. */
  readonly progress: ImportProgress | null;
  readonly isFolded: boolean;
  readonly setFolded: (isFolded: boolean) => void;
  /** Puts the list of a finished import away. */
  readonly putAway: () => void;
}

/** Follows the import. It goes on, and is found again, while the person works elsewhere. */
export function useImport(): CurrentImport {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [isFolded, setFolded] = useState(false);
  const [putAwayId, setPutAwayId] = useState<string | null>(null);
  useEffect(() => {
    call('currentImport', {}).then(
      // What was imported in full before this window was here needs nobody's eyes.
      (current) =>
        setProgress((known) =>
          known || current.progress === null || needsEyes(current.progress)
            ? (current.progress ?? known)
            : null,
        ),
      () => undefined,
    );
  }, []);
  useEvent('importProgressed', (next) => {
    setProgress(next);
    if (next.status !== 'running' && progress?.status === 'running') announce(summaryOf(next));
  });
  return {
    progress: progress?.importId === putAwayId ? null : progress,
    isFolded,
    setFolded,
    putAway: () => setPutAwayId(progress?.importId ?? null),
  };
}

function needsEyes({ status, files }: ImportProgress): boolean {
  return status !== 'done' || files.some((file) => file.status === 'refused');
}
