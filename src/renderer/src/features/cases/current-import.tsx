import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
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
  /** Whether the drawer was called up in a room that does not show it by itself. */
  readonly isCalledUp: boolean;
  readonly setCalledUp: (isCalledUp: boolean) => void;
  /** Puts the list of a finished import away. */
  readonly putAway: () => void;
}

const Current = createContext<CurrentImport>({
  progress: null,
  isFolded: false,
  setFolded: () => undefined,
  isCalledUp: false,
  setCalledUp: () => undefined,
  putAway: () => undefined,
});

/** Follows the import for every room: it goes on while the person works. */
export function FollowImport({ children }: { readonly children: ReactNode }): ReactElement {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [isFolded, setFolded] = useState(false);
  const [isCalledUp, setCalledUp] = useState(false);
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
  // The same until something of it changes: rooms out of sight know it too.
  const current = useMemo(
    () => ({
      progress: progress?.importId === putAwayId ? null : progress,
      isFolded,
      setFolded,
      isCalledUp,
      setCalledUp,
      putAway: () => {
        setPutAwayId(progress?.importId ?? null);
        setCalledUp(false);
      },
    }),
    [progress, putAwayId, isFolded, isCalledUp],
  );
  return <Current value={current}>{children}</Current>;
}

/** The import that runs or has just run. */
export function useCurrentImport(): CurrentImport {
  return useContext(Current);
}

function needsEyes({ status, files }: ImportProgress): boolean {
  return status !== 'done' || files.some((file) => file.status === 'refused');
}
