import type { ReactElement } from 'react';
import { useCurrentImport } from '../features/cases/current-import.tsx';
import { useHasDrawer } from '../features/cases/import-anywhere.tsx';
import { counted } from '../ui/words.ts';

/** At the foot of the rail while an import runs, or has ended and needs to be looked at: how far it is. Shows and hides its drawer. */
export function RailImport(): ReactElement | null {
  const { progress, isFolded, setFolded, isCalledUp, setCalledUp } = useCurrentImport();
  const hasDrawer = useHasDrawer();
  if (!progress) return null;
  const { files, filesDone, status } = progress;
  const refused = files.filter((file) => file.status === 'refused').length;
  const isRunning = status === 'running';
  // What went in whole needs nobody to look.
  if (status === 'done' && refused === 0) return null;
  const isShown = hasDrawer ? !isFolded : isCalledUp;
  const words = isRunning
    ? `${filesDone} of ${files.length}`
    : refused > 0
      ? `${refused} refused`
      : 'Stopped';
  const long = isRunning
    ? `Importing: ${filesDone} of ${counted(files.length, 'file')} settled`
    : `Import ended: ${words.toLowerCase()}`;
  return (
    <button
      type="button"
      className="small-link rail-import"
      aria-label={`${long}. ${isShown ? 'Hide' : 'Show'} the files`}
      aria-expanded={isShown}
      onClick={() => (hasDrawer ? setFolded(!isFolded) : setCalledUp(!isCalledUp))}
    >
      <span className="meter" aria-hidden="true">
        <i style={{ width: `${files.length === 0 ? 0 : (filesDone / files.length) * 100}%` }} />
      </span>
      <span className="num">{words}</span>
    </button>
  );
}
